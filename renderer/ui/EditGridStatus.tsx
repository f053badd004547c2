import classes from './EditGrid.module.css'
import { editGridStrings as strings } from './edit-grid.strings'
import type { EditGridState } from './use-edit-grid'

/** The line under the grid: the keys, or what the text being typed comes to. */
export function EditGridStatus<Row>({ grid }: { readonly grid: EditGridState<Row> }) {
  const { editing, active, columns, rows } = grid
  const row = rows.rowAt(active.row)
  const column = columns[active.column]
  if (!editing || row === undefined || !column?.read)
    return <p className={classes.status}>{strings.keysShort}</p>
  if (editing.problem !== null)
    return (
      <p className={classes.status} data-problem role="alert">
        {editing.problem}
      </p>
    )
  const reading = column.read(editing.text, row)
  const shown = reading.ok ? (reading.shown ?? editing.text) : ''
  return (
    <p className={classes.status} aria-live="polite">
      {shown === '' ? strings.typing : strings.comesTo(shown)}
    </p>
  )
}
