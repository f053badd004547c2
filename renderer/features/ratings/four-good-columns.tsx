import type { CellReading, CellWrite, EditColumn } from '@renderer/ui/edit-grid.model'
import type { FourGoodChange, FourGoodRow } from '@shared/features/ratings/four-good.contract'
import { type FourGoodCriterion, fourGoodCriteria } from '@shared/features/ratings/ratings.kinds'
import {
  criterionNames,
  ratingProblems as problems,
} from '@shared/features/ratings/ratings.strings'
import { readTick } from '@shared/features/ratings/ratings.text.rules'
import classes from './Ratings.module.css'
import { fourGoodStrings as strings } from './ratings.strings'

const { columns: titles } = strings

const textOf = (mark: boolean | null): string =>
  mark === null ? '' : mark ? strings.met : strings.notMet

/** Each of the four criteria by itself, and the recognition that needs all of them. */
export const fourGoodColumns = (year: number): readonly EditColumn<FourGoodRow>[] => [
  { key: 'name', title: titles.name, minWidth: 220, grow: 4, text: ({ name }) => name },
  { key: 'unit', title: titles.unit, minWidth: 170, grow: 3, text: ({ unit }) => unit },
  {
    key: 'before',
    title: titles.before(year - 1),
    width: 112,
    text: ({ wasRecognised }) => (wasRecognised ? strings.recognisedBefore : ''),
  },
  ...fourGoodCriteria.map(criterionColumn),
  {
    key: 'recognised',
    title: titles.recognised,
    width: 92,
    align: 'center',
    text: ({ isRecognised }) => (isRecognised ? strings.recognisedMark : ''),
    read: (text) => readAs(text, (tick) => (tick ? strings.recognisedMark : '')),
  },
  {
    key: 'note',
    title: titles.note,
    minWidth: 90,
    grow: 1,
    text: ({ note }) => note,
    read: (text) => (text.length > 500 ? { ok: false, problem: problems.tooLong } : { ok: true }),
  },
]

const criterionColumn = (criterion: FourGoodCriterion): EditColumn<FourGoodRow> => ({
  key: criterion,
  title: titles[criterion],
  width: 104,
  text: ({ marks }) => textOf(marks[criterion]),
  read: (text) => readAs(text, textOf),
  render: (_, text) => (
    <span className={classes.mark} data-not={text === strings.notMet || undefined}>
      {text}
    </span>
  ),
})

function readAs(text: string, show: (tick: boolean | null) => string): CellReading {
  const tick = readTick(text)
  return tick === undefined
    ? { ok: false, problem: problems.unknownMet(text) }
    : { ok: true, shown: show(tick) }
}

/** For the heading of a detailed checklist, where there is room for the whole name. */
export const criterionTitle = (criterion: FourGoodCriterion): string =>
  `${fourGoodCriteria.indexOf(criterion) + 1}. ${criterionNames[criterion]}`

/** The cells of one change, line by line; they were read before and found right. */
export function fourGoodChangesOf(writes: readonly CellWrite<FourGoodRow>[]): FourGoodChange[] {
  const byRow = Map.groupBy(writes, ({ row }) => row.organisationId)
  return Array.from(byRow, ([organisationId, cells]) => {
    const textIn = (column: string) => cells.find((cell) => cell.column === column)?.text
    const recognised = textIn('recognised')
    const note = textIn('note')
    const marks = fourGoodCriteria.flatMap((criterion) => {
      const text = textIn(criterion)
      return text === undefined ? [] : [[criterion, readTick(text) ?? null] as const]
    })
    return {
      organisationId,
      marks: Object.fromEntries(marks),
      ...(recognised !== undefined && { isRecognised: readTick(recognised) === true }),
      ...(note !== undefined && { note }),
    }
  })
}
