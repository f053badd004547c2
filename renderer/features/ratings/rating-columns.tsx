import type { CellReading, CellWrite, EditColumn } from '@renderer/ui/edit-grid.model'
import type { RatingChange, RatingRow } from '@shared/features/ratings/ratings.contract'
import type { RatingSubject } from '@shared/features/ratings/ratings.kinds'
import {
  markText,
  outcomeWords,
  ratingProblems as problems,
} from '@shared/features/ratings/ratings.strings'
import { readMark, readTick } from '@shared/features/ratings/ratings.text.rules'
import { OutcomeBadge } from './OutcomeBadge'
import classes from './Ratings.module.css'
import { ratingGridStrings as strings } from './ratings.strings'

const { columns: titles } = strings

interface Of {
  readonly year: number
  readonly subject: RatingSubject
}

/** What is known of each subject, the year before, and the cells of this year. */
export const ratingColumns = ({ year, subject }: Of): readonly EditColumn<RatingRow>[] => [
  {
    key: 'name',
    title: subject === 'person' ? titles.person : titles.organisation,
    minWidth: 190,
    grow: 3,
    text: ({ name }) => name,
  },
  {
    key: 'detail',
    title: subject === 'person' ? titles.birth : titles.level,
    width: subject === 'person' ? 116 : 150,
    text: ({ detail }) => detail,
  },
  {
    key: 'unit',
    title: subject === 'person' ? titles.unit : titles.above,
    minWidth: 180,
    grow: 3,
    text: ({ unit }) => unit,
  },
  {
    key: 'previous',
    title: titles.previous(year - 1),
    width: 124,
    text: ({ previous }) => (previous === null ? '' : outcomeWords[previous]),
  },
  {
    key: 'outcome',
    title: titles.outcome(year),
    width: 216,
    text: (row) => (row.outcome === null ? '' : markText({ ...row, isExemplary: false })),
    read: readOutcome,
    render: (_, text) => <Outcome text={text} />,
  },
  {
    key: 'exemplary',
    title: titles.exemplary,
    width: 88,
    align: 'center',
    text: ({ isExemplary }) => (isExemplary ? strings.exemplaryMark : ''),
    read: readExemplary,
  },
  {
    key: 'note',
    title: titles.note,
    minWidth: 110,
    grow: 2,
    text: ({ note }) => note,
    read: (text) => (text.length > 500 ? { ok: false, problem: problems.tooLong } : { ok: true }),
  },
]

function Outcome({ text }: { readonly text: string }) {
  const reading = readMark(text)
  if (reading.kind !== 'mark') return text
  const { outcome } = reading.mark
  return outcome === 'unrated' ? (
    <span className={classes.oneLine} title={text}>
      <OutcomeBadge outcome={outcome} text={text} />
    </span>
  ) : (
    <OutcomeBadge outcome={outcome} />
  )
}

function readOutcome(text: string): CellReading {
  const reading = readMark(text)
  if (reading.kind === 'unknown') return { ok: false, problem: problems.unknownMark(text) }
  return { ok: true, shown: reading.kind === 'mark' ? markText(reading.mark) : '' }
}

/** Whether the subject is among the excellent is seen when the line is written: a block may say both. */
function readExemplary(text: string): CellReading {
  const tick = readTick(text)
  if (tick === undefined) return { ok: false, problem: problems.unknownTick(text) }
  return { ok: true, shown: tick ? strings.exemplaryMark : '' }
}

/** The cells of one change, line by line; they were read before and found right. */
export function changesOf(writes: readonly CellWrite<RatingRow>[]): RatingChange[] {
  const byRow = Map.groupBy(writes, ({ row }) => row.subjectId)
  return Array.from(
    byRow,
    ([subjectId, cells]): RatingChange => Object.assign({ subjectId }, ...cells.map(partOf)),
  )
}

function partOf({ column, text }: CellWrite<RatingRow>): Partial<RatingChange> {
  if (column === 'note') return { note: text }
  if (column === 'exemplary') return { isExemplary: readTick(text) === true }
  const reading = readMark(text)
  if (reading.kind !== 'mark') return { outcome: null }
  const { outcome, unratedReason, isExemplary } = reading.mark
  return {
    outcome,
    ...(unratedReason !== null && { unratedReason }),
    ...(isExemplary && { isExemplary }),
  }
}
