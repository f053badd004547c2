import { useAppCommand } from '@renderer/lib/api'
import { EditGrid } from '@renderer/ui/EditGrid'
import { EmptyState } from '@renderer/ui/EmptyState'
import type { CellWrite, EditColumn, EditRows } from '@renderer/ui/edit-grid.model'
import type { BoardRow, ComparisonBoard } from '@shared/features/comparisons/comparisons.contract'
import { showPoints } from '@shared/features/comparisons/comparisons.strings'
import { IconScale } from '@tabler/icons-react'
import { useMemo } from 'react'
import { readPoints, readPointsCell } from './comparison-points'
import { boardStrings as strings } from './comparisons.strings'

/** Places of a year; typed points and results are entered as in Excel, computed ones are read. */
export function BoardGrid({ board }: { readonly board: ComparisonBoard }) {
  const write = useAppCommand('comparisons.score')
  const columns = useMemo(() => boardColumns(board), [board])
  return (
    <EditGrid
      label={strings.ranking(board.year)}
      columns={columns}
      rows={allAtOnce(board.rows)}
      rowKey={({ memberId }) => memberId}
      onWrite={(writes) =>
        write.mutateAsync({ id: board.id, year: board.year, ...entriesOf(board, writes) })
      }
      empty={<EmptyState icon={IconScale} title={strings.empty} sentence={strings.emptySentence} />}
    />
  )
}

const allAtOnce = (rows: readonly BoardRow[]): EditRows<BoardRow> => ({
  total: rows.length,
  rowAt: (index) => rows[index],
  onShow: () => undefined,
  between: async (from, to) => rows.slice(from, to + 1),
})

function boardColumns({
  subject,
  form,
  criteria,
  rows,
}: ComparisonBoard): readonly EditColumn<BoardRow>[] {
  const isPerson = subject === 'person'
  const areAlike = form === 'like' && !isPerson && rows.every(({ gone }) => gone === '')
  return [
    {
      key: 'rank',
      title: strings.rank,
      width: 70,
      align: 'center',
      text: ({ rank }) => (rank === null ? '' : String(rank)),
    },
    {
      key: 'name',
      title: isPerson ? strings.person : strings.organisation,
      minWidth: 220,
      grow: 3,
      text: ({ name }) => name,
    },
    ...(areAlike ? [] : [detailColumn(isPerson)]),
    ...criteria.map(
      ({ id, title, mostPoints, source }, index): EditColumn<BoardRow> => ({
        key: id,
        title: strings.criterion(title, showPoints(mostPoints)),
        minWidth: 120,
        grow: 1,
        align: 'end',
        text: ({ points }) => showOrBlank(points[index] ?? null),
        ...(source === 'typed' && { read: (text: string) => readPointsCell(text, mostPoints) }),
      }),
    ),
    {
      key: 'total',
      title: strings.total,
      width: 90,
      align: 'end',
      text: ({ total }) => showOrBlank(total),
    },
    {
      key: 'title',
      title: strings.result,
      minWidth: 110,
      grow: 1,
      text: ({ title }) => title,
      read: (text) => within(text, 100),
    },
    {
      key: 'note',
      title: strings.note,
      minWidth: 120,
      grow: 2,
      text: ({ note }) => note,
      read: (text) => within(text, 500),
    },
  ]
}

/** Left out where all are of one level and type. */
const detailColumn = (isPerson: boolean): EditColumn<BoardRow> => ({
  key: 'detail',
  title: isPerson ? strings.unit : strings.detail,
  minWidth: 170,
  grow: 2,
  text: ({ detail, gone }) => gone || detail,
})

const showOrBlank = (points: number | null) => (points === null ? '' : showPoints(points))

const within = (text: string, most: number) =>
  text.length > most ? ({ ok: false, problem: strings.tooLong } as const) : ({ ok: true } as const)

/** What was typed, by what it is; every text was read before and found right. */
function entriesOf({ criteria }: ComparisonBoard, writes: readonly CellWrite<BoardRow>[]) {
  const scores = writes.flatMap(({ row, column, text }) => {
    const criterion = criteria.find(({ id }) => id === column)
    const reading = criterion && readPoints(text, criterion.mostPoints)
    if (!criterion || !reading?.ok) return []
    return { memberId: row.memberId, criterionId: criterion.id, points: reading.points }
  })
  const results = writes.flatMap(({ row: { memberId }, column, text }) => {
    if (column === 'title') return { memberId, title: text }
    return column === 'note' ? { memberId, note: text } : []
  })
  return { scores, results }
}
