import { ActionIcon, Button, Checkbox, Group, Popover, Stack, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { type ColumnLayout, moved, toggled } from './column-layout'
import { uiStrings as strings } from './ui.strings'

interface ChoosableColumn {
  readonly key: string
  readonly title: string
}

interface Props {
  /** All there are, shown or not, in the order of the list. */
  readonly columns: readonly ChoosableColumn[]
  readonly layout: ColumnLayout
  readonly onChange: (layout: ColumnLayout) => void
  /** Given only while the layout differs from how the list comes. */
  readonly onReset?: (() => void) | undefined
  /** A column that is always shown: the name. */
  readonly fixed?: string
}

/** Which columns a table shows and in what order; Alt+↑ and Alt+↓ move the one in hand. */
export function ColumnChooser({ columns, layout, onChange, onReset, fixed }: Props) {
  return (
    <Popover position="bottom-end" width={320} shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconColumns3 size={16} stroke={1.75} aria-hidden />}
        >
          {strings.chooseColumns}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={strings.chooseColumns}>
        <Stack gap={4} mah={420} style={{ overflowY: 'auto' }}>
          {inOrder(columns, layout).map(({ key, title }) => (
            <Choice
              key={key}
              title={title}
              isShown={layout.some((choice) => choice.key === key)}
              isFixed={key === fixed}
              onToggle={() => onChange(toggled(layout, key))}
              onMove={(by) => onChange(moved(layout, key, by))}
            />
          ))}
        </Stack>
        <Group justify="space-between" mt="sm" wrap="nowrap">
          <Text size="xs" c="dimmed">
            {strings.moveColumnHint}
          </Text>
          {onReset && (
            <Button variant="subtle" size="compact-xs" onClick={onReset}>
              {strings.resetColumns}
            </Button>
          )}
        </Group>
      </Popover.Dropdown>
    </Popover>
  )
}

/** Shown ones first, as they stand in the table. */
const inOrder = (columns: readonly ChoosableColumn[], layout: ColumnLayout) => [
  ...layout.flatMap(({ key }) => columns.find((column) => column.key === key) ?? []),
  ...columns.filter(({ key }) => !layout.some((choice) => choice.key === key)),
]

interface ChoiceProps {
  readonly title: string
  readonly isShown: boolean
  readonly isFixed: boolean
  readonly onToggle: () => void
  readonly onMove: (by: -1 | 1) => void
}

function Choice({ title, isShown, isFixed, onToggle, onMove }: ChoiceProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (!event.altKey || by === null || !isShown) return
    event.preventDefault()
    onMove(by)
  }
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs" mih={28} onKeyDown={onKeyDown}>
      <Checkbox label={title} checked={isShown} disabled={isFixed} onChange={onToggle} />
      {isShown && (
        <Group gap={2} wrap="nowrap">
          <ActionIcon
            variant="subtle"
            color="xam"
            aria-label={strings.moveColumnUp(title)}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="xam"
            aria-label={strings.moveColumnDown(title)}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Group>
      )}
    </Group>
  )
}
