import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import type {
  MonthCell,
  MonthFilter,
  MonthRow,
} from '@shared/features/exemplars/exemplars.months.contract'
import { allMonths } from './exemplars.months.queries'
import { paperStrings } from './exemplars.paper.strings'
import { headOf, unitPart } from './exemplars.papers'

const strings = paperStrings.months

export const saveMonthsXlsx = (filter: MonthFilter, context: TaskContext) =>
  saveListedXlsx(
    {
      ...{ title: strings.saveXlsx, name: strings.fileName(filter.year), sheet: strings.sheet },
      list: () => monthList(filter, context),
    },
    context,
  )

export const monthsPdf = (filter: MonthFilter, context: TaskContext) =>
  listedPdf(() => monthList(filter, context), context)

async function monthList(
  filter: MonthFilter,
  { db, today }: TaskContext,
): Promise<ListedRows<MonthRow>> {
  const rows = await allMonths(db, filter, today)
  const text = filter.text.trim()
  const chosen = rows.reduce((sum, row) => sum + inState(row, 'chosen'), 0)
  return {
    ...(await headOf(db, today)),
    title: strings.title(filter.year),
    parts: [
      await unitPart(db, filter.organisationId),
      [text && paperStrings.search(text), filter.isLacking && strings.lacking]
        .filter(Boolean)
        .join('; '),
      paperStrings.asOf(today),
    ].filter(Boolean),
    columns,
    rows,
    notes: [strings.total({ units: rows.length, chosen })],
  }
}

const inState = ({ cells }: MonthRow, state: MonthCell['state']): number =>
  cells.filter((cell) => cell.state === state).length

const { columns: heads } = strings

const columns: readonly ListedColumn<MonthRow>[] = [
  { header: heads.order, width: 5, isCentred: true, value: (_, index) => index + 1 },
  {
    header: heads.unit,
    width: 26,
    value: ({ name, unit }) => [name, unit].filter(Boolean).join(', '),
  },
  ...Array.from({ length: 12 }, (_, index) => monthColumn(index + 1)),
  { header: heads.chosen, width: 7, isCentred: true, value: (row) => inState(row, 'chosen') },
  { header: heads.open, width: 7, isCentred: true, value: (row) => inState(row, 'open') },
]

function monthColumn(month: number): ListedColumn<MonthRow> {
  return {
    ...{ header: strings.month(month), width: 13 },
    value: ({ cells }) => {
      const cell = cells[month - 1]
      return cell ? inWords(cell) : null
    },
  }
}

function inWords({ state, exemplars, prize }: MonthCell): string | null {
  if (state === 'none') return strings.none
  if (state === 'open') return strings.open
  if (state === 'ahead') return null
  const names = exemplars.map(({ name }) => name).join('; ')
  return prize ? `${names} (${strings.prize(prize)})` : names
}
