import { Text } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import type { Target } from '@shared/features/targets/targets.contract'
import { figureText } from '@shared/features/targets/targets.strings'
import type { TreeLine, UnitRow } from '@shared/features/targets/targets.units.contract'
import { TargetStatusBadge } from './TargetStatusBadge'
import { unitStrings as strings } from './targets.strings'

const { columns: titles } = strings

const wordsOf = (target: Target) => (figure: UnitRow['reached']) =>
  figureText(figure, target.measure, target.unit)

/** The organisation and the one above it, with who took over from one that has ended. */
const placeColumns: readonly Column<UnitRow>[] = [
  {
    key: 'name',
    title: titles.name,
    grow: 3,
    minWidth: 220,
    isSortable: false,
    value: ({ name }) => name,
    render: ({ name, successors }) => (
      <div>
        <Text lh={1.4}>{name}</Text>
        {successors.length > 0 && (
          <Text size="xs" c="dimmed">
            {strings.successors(successors.join(', '))}
          </Text>
        )}
      </div>
    ),
  },
  { key: 'unit', title: titles.above, grow: 2, minWidth: 160, value: ({ unit }) => unit },
]

export const unitColumns = (target: Target, isMissing: boolean): readonly Column<UnitRow>[] =>
  isMissing
    ? placeColumns
    : [
        ...placeColumns,
        reachedColumn(target),
        {
          key: 'set',
          title: titles.set,
          width: 112,
          align: 'end',
          value: ({ set }) => wordsOf(target)(set),
        },
        statusColumn(),
      ]

export const treeColumns = (target: Target): readonly Column<TreeLine>[] => [
  { key: 'name', title: titles.name, grow: 4, minWidth: 260, value: ({ name }) => name },
  reachedColumn(target),
  statusColumn(),
]

type Reached = Pick<UnitRow, 'reached' | 'typedOver' | 'status'>

/** What it is judged by; where that was typed over a counted figure, both. */
function reachedColumn<Row extends Reached>(target: Target): Column<Row> {
  const words = wordsOf(target)
  return {
    key: 'reached',
    title: titles.reached,
    grow: 2,
    minWidth: 160,
    value: ({ reached }) => words(reached),
    render: ({ reached, typedOver }) => (
      <div>
        <Text lh={1.4}>{words(reached)}</Text>
        {typedOver && (
          <Text size="xs" c="dimmed">
            {strings.counted(words(typedOver))}
          </Text>
        )}
      </div>
    ),
  }
}

const statusColumn = <Row extends Reached>(): Column<Row> => ({
  key: 'status',
  title: titles.status,
  width: 196,
  render: ({ status }) => status && <TargetStatusBadge status={status} />,
})
