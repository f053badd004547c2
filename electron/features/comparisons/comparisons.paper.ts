import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import type {
  BoardOnPaper,
  BoardRow,
  ComparisonBoard,
} from '@shared/features/comparisons/comparisons.contract'
import { pointScale } from '@shared/features/comparisons/comparisons.rules'
import { showPoints } from '@shared/features/comparisons/comparisons.strings'
import { committeeLines } from '../committee/committee.queries'
import { comparisonBoard } from './comparisons.board.queries'
import { boardPaperStrings as strings } from './comparisons.strings'

/** @throws AppError `desk.cannotSave`, `desk.noRoom`: the file that was there before is untouched */
export async function saveBoardXlsx(
  asked: BoardOnPaper,
  context: TaskContext,
): Promise<{ readonly name: string | null }> {
  const board = await comparisonBoard(context.db, asked, context.today)
  const name = strings.fileName(board.name, asked.year)
  const about = { title: strings.dialogTitle, name, sheet: strings.sheet }
  return saveListedXlsx({ ...about, list: () => listOf(board, context) }, context)
}

export const boardPdf = (asked: BoardOnPaper, context: TaskContext): Promise<Uint8Array> =>
  listedPdf(
    async () => listOf(await comparisonBoard(context.db, asked, context.today), context),
    context,
  )

async function listOf(
  board: ComparisonBoard,
  { db, today }: TaskContext,
): Promise<ListedRows<BoardRow>> {
  const leads = board.leads.filter(({ year }) => year === board.year)
  return {
    topLines: await committeeLines(db, today),
    title: strings.title(board.form, board.year),
    parts: [
      board.name,
      ...leads.map(({ role, name }) => strings.lead(role, name)),
      ...(board.content ? [strings.content(board.content)] : []),
    ],
    columns: columnsOf(board),
    rows: board.rows,
    notes: [strings.ties, strings.asOf(today)],
  }
}

function columnsOf({ subject, criteria }: ComparisonBoard): readonly ListedColumn<BoardRow>[] {
  const { columns } = strings
  return [
    { header: columns.rank, width: 6, isCentred: true, value: ({ rank }) => rank },
    { header: columns.name, width: 34, value: ({ name }) => name },
    {
      header: subject === 'person' ? columns.unit : columns.detail,
      width: 26,
      value: ({ detail, gone }) => gone || detail,
    },
    ...criteria.map(({ title, mostPoints }, index) => ({
      header: columns.most(title, showPoints(mostPoints)),
      width: 12,
      isCentred: true,
      value: ({ points }: BoardRow) => inPoints(points[index] ?? null),
    })),
    { header: columns.total, width: 10, isCentred: true, value: ({ total }) => inPoints(total) },
    { header: columns.title, width: 16, value: ({ title }) => title || null },
    { header: columns.note, width: 20, value: ({ note }) => note || null },
  ]
}

const inPoints = (points: number | null) => (points === null ? null : points / pointScale)
