import { Button, Group, Menu, Text } from '@mantine/core'
import {
  canRemove,
  itemsOf,
  withCode,
  withContent,
  withoutItem,
  withText,
} from '@shared/features/certificates/certificates.editing'
import { VariableContent } from '@shared/features/certificates/certificates.layout'
import { certificateStrings } from '@shared/features/certificates/certificates.strings'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import classes from './Certificates.module.css'
import { nameOfItem } from './design-words'
import { designerStrings as strings } from './designer.strings'
import { ItemForm } from './ItemForm'
import type { DesignDraft } from './use-design-draft'

interface Props {
  readonly draft: DesignDraft
  readonly chosenId: string | null
  readonly onChoose: (id: string | null) => void
}

/** Everything on the sheet as a list, and what can be typed of the chosen part. */
export function DesignPanel({ draft, chosenId, onChoose }: Props) {
  const items = itemsOf(draft.layout)
  const chosen = items.find(({ id }) => id === chosenId)
  return (
    <aside className={classes.panel} aria-label={strings.items}>
      <Group justify="space-between" wrap="nowrap">
        <Text fw={600} size="sm">
          {strings.items}
        </Text>
        <AddMenu draft={draft} onAdded={onChoose} />
      </Group>
      <div className={classes.itemList}>
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            className={classes.item}
            aria-pressed={item.id === chosenId}
            onClick={() => onChoose(item.id)}
          >
            {nameOfItem(item)}
          </button>
        ))}
      </div>
      {chosen ? (
        <>
          <ItemForm key={chosen.id} item={chosen} draft={draft} />
          {canRemove(draft.layout, chosen) && (
            <Button
              variant="default"
              leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />}
              onClick={() => {
                draft.change((layout) => withoutItem(layout, chosen.id))
                onChoose(null)
              }}
            >
              {strings.remove}
            </Button>
          )}
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {strings.nothingChosen}
        </Text>
      )}
    </aside>
  )
}

interface AddProps {
  readonly draft: DesignDraft
  readonly onAdded: (id: string) => void
}

function AddMenu({ draft, onAdded }: AddProps) {
  const { layout } = draft
  const contents = new Set(
    layout.fields.flatMap((field) => (field.kind === 'variable' ? [field.content] : [])),
  )
  const add = (added: ReturnType<typeof withText>) => {
    draft.change(() => added.layout)
    onAdded(added.id)
  }
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
        >
          {strings.add}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => add(withText(layout, strings.newText))}>
          {strings.addText}
        </Menu.Item>
        {layout.codes.length < 4 && (
          <Menu.Item onClick={() => add(withCode(layout))}>{strings.addCode}</Menu.Item>
        )}
        {VariableContent.options
          .filter((content) => !contents.has(content))
          .map((content) => (
            <Menu.Item key={content} onClick={() => add(withContent(layout, content))}>
              {sentenceCase(certificateStrings.contents[content])}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}

const sentenceCase = (words: string) => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
