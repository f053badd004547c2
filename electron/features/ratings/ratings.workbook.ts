import type { ColumnSpec, WorkbookSpec, WriteValue } from '@electron/spreadsheet/workbook-spec'
import { formatPercentHalfUp } from '@shared/core/vietnamese-numbers'
import { ratingLevels } from '@shared/features/ratings/ratings.kinds'
import { checkCap, orBetter, ratedCount } from '@shared/features/ratings/ratings.rules'
import type { PaperLine, RatingsPaper } from './ratings.paper'
import { ratingFileStrings as strings } from './ratings.strings'

const { columns } = strings

/** One sheet for each way of grouping: numbers are numbers, so that they can be summed and sorted. */
export function ratingsWorkbook(paper: RatingsPaper): WorkbookSpec {
  return {
    sheets: paper.sections.map(({ heading, lines }) => ({
      name: heading,
      topLines: [paper.upperBody, paper.committee],
      titleLines: [paper.title, ...(paper.part ? [paper.part] : []), heading],
      columns: columnsOf(paper),
      rows: [
        ...lines.map((line, index) => rowOf(line, index + 1, paper)),
        rowOf(paper.total, null, paper),
      ],
      notes: paper.notes,
    })),
  }
}

const columnsOf = ({ year }: RatingsPaper): readonly ColumnSpec[] => [
  { header: columns.order, width: 6 },
  { header: columns.name, width: 44 },
  { header: columns.subjects, width: 10 },
  { header: columns.rated, width: 10 },
  ...ratingLevels.flatMap((level) => [
    { header: columns[level], width: 13 },
    { header: columns.percent, width: 9 },
  ]),
  { header: columns.unrated, width: 10 },
  { header: columns.goodOrBetter, width: 10 },
  { header: columns.cap, width: 10 },
  { header: columns.excess, width: 8 },
  { header: columns.change(year - 1), width: 12 },
]

function rowOf(line: PaperLine, order: number | null, { rule }: RatingsPaper): WriteValue[] {
  const { counts, previous, subjects } = line
  const rated = ratedCount(counts)
  const { allowed, excess } = checkCap(counts, rule)
  return [
    order,
    line.name,
    Math.max(subjects, rated + counts.unrated),
    rated,
    ...ratingLevels.flatMap((level) => [counts[level], share(counts[level], rated)]),
    counts.unrated,
    share(orBetter(counts, 'good'), rated),
    allowed,
    excess,
    counts.excellent - previous.excellent,
  ]
}

/** As printed, rounded half up; a blank cell where nobody was rated. */
const share = (part: number, of: number): WriteValue =>
  of === 0 ? null : formatPercentHalfUp(part, of)
