import type { Column } from '@renderer/ui/data-table.model'
import type { ImportRowKey, ImportSessionId } from '@shared/features/imports/imports.ids'
import {
  type ImportField,
  type RowAction,
  ratingYearOf,
} from '@shared/features/imports/imports.kinds'
import type { CheckedRow } from '@shared/features/imports/imports.reports'
import { fieldLabel } from '@shared/features/imports/imports.strings'
import { CompareButton } from './ConflictDialog'
import { EditableCell } from './EditableCell'
import classes from './ImportPage.module.css'
import { wizardStrings } from './imports.strings'
import { RowActionMenu } from './RowActionMenu'
import { RowProblems } from './RowProblems'

const strings = wizardStrings.check

interface Handlers {
  readonly sessionId: ImportSessionId
  /** More than one: rows are then told apart by the sheet too. */
  readonly hasSheets: boolean
  /** false: a column of reasons would stand empty. */
  readonly hasProblems: boolean
  readonly onFix: (key: ImportRowKey, field: ImportField, text: string) => void
  readonly onAct: (key: ImportRowKey, action: RowAction | null) => void
}

/** “12”, or “Khối - cá nhân, 12”. */
export const placeOf = ({ sheet, rowNumber }: CheckedRow, hasSheets: boolean): string =>
  rowNumber === null ? '' : hasSheets ? `${sheet}, ${rowNumber}` : String(rowNumber)

/** Narrow for codes and days, wide for names and sentences. */
const widths: Partial<Readonly<Record<ImportField, number>>> = {
  birthDate: 132,
  gender: 96,
  male: 120,
  female: 120,
  partyMember: 110,
  citizenNumber: 150,
  ratingYear: 90,
  partyCard: 150,
  joinedOn: 132,
  officialOn: 132,
  members: 120,
  cell: 130,
  kind: 170,
  level: 150,
  position: 140,
  category: 130,
}

const problemColumn: Column<CheckedRow> = {
  key: 'problems',
  title: strings.problems,
  width: 300,
  render: (row) => <RowProblems problems={row.problems} />,
}

/** Whole names of units and citations should stand in two lines at most. */
const minWidths: Partial<Readonly<Record<ImportField, number>>> = {
  name: 300,
  parent: 300,
  base: 340,
  unit: 340,
  achievement: 380,
}

export function checkColumns(
  fields: readonly ImportField[],
  { sessionId, hasSheets, hasProblems, onFix, onAct }: Handlers,
): readonly Column<CheckedRow>[] {
  return [
    {
      key: 'row',
      title: strings.row,
      width: hasSheets ? 150 : 70,
      value: (row) => placeOf(row, hasSheets),
    },
    {
      key: 'action',
      title: strings.action,
      width: 140,
      render: (row) => (
        <div className={classes.actions}>
          <RowActionMenu
            row={row}
            place={placeOf(row, hasSheets)}
            onAct={(action) => onAct(row.key, action)}
          />
          <CompareButton {...{ sessionId, row }} place={placeOf(row, hasSheets)} />
        </div>
      ),
    },
    ...(hasProblems ? [problemColumn] : []),
    ...fields.map((field, index): Column<CheckedRow> => {
      const width = ratingYearOf(field) === null ? widths[field] : 130
      return {
        key: `field-${field}`,
        title: fieldLabel(field),
        ...(width === undefined ? { minWidth: minWidths[field] ?? 180 } : { width }),
        render: (row) => (
          <EditableCell
            {...{ row, field }}
            text={row.cells[index] ?? ''}
            place={placeOf(row, hasSheets)}
            onFix={(text) => onFix(row.key, field, text)}
          />
        ),
      }
    }),
  ]
}
