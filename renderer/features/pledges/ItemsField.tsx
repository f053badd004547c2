import {
  ActionIcon,
  Button,
  Fieldset,
  Group,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core'
import { FrameworkItemPicker } from '@renderer/features/frameworks/FrameworkItemPicker'
import { PartialDateField } from '@renderer/ui/PartialDateField'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import classes from './Pledges.module.css'
import { blankItem, type ItemDraft, type PledgeDraft } from './pledge-draft'
import { pledgeDialogStrings as strings } from './pledges.strings'

interface Props {
  readonly draft: PledgeDraft
  readonly onChange: (items: readonly ItemDraft[]) => void
}

/** What is promised, by whom, by which measure, until when. */
export function ItemsField({ draft, onChange }: Props) {
  const { items } = draft
  return (
    <Fieldset legend={strings.items} p="sm">
      <Stack gap="sm">
        {items.map((item, index) => (
          <Item
            key={item.key}
            {...{ draft, item, place: index + 1 }}
            onChange={(part) => onChange(items.with(index, { ...item, ...part }))}
            onRemove={() => onChange(items.toSpliced(index, 1))}
          />
        ))}
        <Group>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            onClick={() => onChange([...items, blankItem()])}
          >
            {strings.addItem}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}

interface ItemProps {
  readonly draft: PledgeDraft
  readonly item: ItemDraft
  readonly place: number
  readonly onChange: (part: Partial<ItemDraft>) => void
  readonly onRemove: () => void
}

function Item({ draft, item, place, onChange, onRemove }: ItemProps) {
  return (
    <Stack gap="xs" className={classes.part}>
      <Group align="flex-end" wrap="nowrap" gap="sm">
        <FrameworkItemPicker
          label={strings.frameworkItem}
          campaignId={draft.campaignId}
          value={item.frameworkItemId}
          onChange={(frameworkItemId) => onChange({ frameworkItemId })}
          w="100%"
        />
        <ActionIcon
          variant="subtle"
          color="xam"
          size={36}
          aria-label={strings.removeItem(place)}
          onClick={onRemove}
        >
          <IconTrash size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Group>
      <Textarea
        withAsterisk
        autosize
        label={strings.item(place)}
        maxLength={1000}
        value={item.content}
        onChange={(event) => onChange({ content: event.currentTarget.value })}
      />
      <SimpleGrid cols={3} spacing="sm">
        <TextInput
          label={strings.target}
          maxLength={500}
          value={item.target}
          onChange={(event) => onChange({ target: event.currentTarget.value })}
        />
        <PartialDateField
          label={strings.dueOn}
          value={item.dueOn}
          onChange={(dueOn) => onChange({ dueOn })}
        />
        <PromisedBy {...{ draft, item, onChange }} />
      </SimpleGrid>
    </Stack>
  )
}

function PromisedBy({ draft, item, onChange }: Pick<ItemProps, 'draft' | 'item' | 'onChange'>) {
  return (
    <Select
      label={strings.promisedBy}
      placeholder={strings.everyone}
      clearable
      data={draft.parties.map(({ key, name }, index) => ({
        value: key,
        label: name || strings.party(index + 1),
      }))}
      value={item.party}
      onChange={(party) => onChange({ party })}
    />
  )
}
