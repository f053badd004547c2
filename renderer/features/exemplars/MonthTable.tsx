import { Text, UnstyledButton } from '@mantine/core'
import type { MonthCell, MonthRow } from '@shared/features/exemplars/exemplars.months.contract'
import classes from './Exemplars.module.css'
import type { MonthAsked } from './MonthDialog'
import { monthsStrings as strings } from './months.strings'

interface Props {
  readonly rows: readonly MonthRow[]
  readonly year: number
  readonly onAsk: (asked: MonthAsked) => void
}

/** One row per unit, one cell per month, each a button that says what was answered. */
export function MonthTable({ rows, year, onAsk }: Props) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.unit}</th>
          {Array.from({ length: 12 }, (_, index) => (
            <th key={strings.month(index + 1)} scope="col">
              {strings.month(index + 1)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.organisationId}>
            <th scope="row">
              {row.name}
              {row.unit && (
                <Text size="xs" c="dimmed">
                  {row.unit}
                </Text>
              )}
            </th>
            {row.cells.map((cell) => (
              <td key={cell.month}>
                <Cell row={row} cell={cell} year={year} onAsk={onAsk} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellProps extends Omit<Props, 'rows'> {
  readonly row: MonthRow
  readonly cell: MonthCell
}

function Cell({ row, cell, year, onAsk }: CellProps) {
  const { month, state, exemplars, prize } = cell
  const names = exemplars.map(({ name }) => name).join('; ')
  const shown = state === 'chosen' ? strings.chosen(exemplars.length) : strings.states[state]
  // Whoever says what is seen must reach it: the words shown come first in the name.
  const said = [shown, names, prize].filter(Boolean).join(' – ')
  return (
    <UnstyledButton
      className={classes.cell}
      data-state={state}
      title={said}
      aria-label={strings.cellLabel({ unit: row.name, year, month, said })}
      onClick={() => onAsk({ row, cell })}
    >
      {shown}
    </UnstyledButton>
  )
}
