import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { RatingTableLine } from '@shared/features/ratings/ratings.contract'
import {
  type RatingLevel,
  type RatingSubject,
  ratingLevels,
} from '@shared/features/ratings/ratings.kinds'
import {
  answeredCount,
  type CapRule,
  changeSince,
  checkCap,
  orBetter,
  ratedCount,
  shareHundredths,
} from '@shared/features/ratings/ratings.rules'
import { outcomeWords } from '@shared/features/ratings/ratings.strings'
import type { Behind } from './BehindDrawer'
import { NumberLink } from './Figure'
import classes from './Ratings.module.css'
import { percentText, tableStrings as strings } from './ratings.strings'

/** One line of the table, whatever it groups by. */
export interface Line extends RatingTableLine {
  readonly key: string
  readonly name: string
  /** What of the scope it counts, for the rows behind its numbers. */
  readonly part: Omit<Behind, 'what' | 'outcomes' | 'who'>
  /** Goes down into it. */
  readonly onOpen?: () => void
}

interface Props {
  readonly year: number
  readonly subject: RatingSubject
  readonly lines: readonly Line[]
  readonly total: Line
  readonly rule: CapRule
  readonly onBehind: (behind: Behind) => void
}

export function RatingTable({ year, subject, lines, total, rule, onBehind }: Props) {
  const row = { subject, rule, onBehind }
  return (
    <div className={classes.tableFrame}>
      <table className={classes.table} aria-label={strings.label({ subject, year })}>
        <Head year={year} />
        <tbody>
          {lines.map((line) => (
            <Row key={line.key} line={line} {...row} />
          ))}
        </tbody>
        <tfoot>
          <Row line={total} {...row} />
        </tfoot>
      </table>
    </div>
  )
}

function Head({ year }: { readonly year: number }) {
  const { columns } = strings
  const titles = [
    columns.name,
    columns.subjects,
    ...ratingLevels.map((level) => outcomeWords[level]),
    outcomeWords.unrated,
    columns.missing,
    columns.goodOrBetter,
    columns.cap,
    columns.change(year - 1),
  ]
  return (
    <thead>
      <tr>
        {titles.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface RowProps extends Pick<Props, 'subject' | 'rule' | 'onBehind'> {
  readonly line: Line
}

function Row({ line, subject, rule, onBehind }: RowProps) {
  const { counts, previous, subjects } = line
  const rated = ratedCount(counts)
  const answered = answeredCount(counts)
  const good = orBetter(counts, 'good')
  const link = (what: string, count: number, behind: Pick<Behind, 'outcomes' | 'who'>) => (
    <NumberLink
      label={`${strings.behind({ name: line.name, what })}: ${formatNumber(count)}`}
      count={count}
      onOpen={() =>
        onBehind({ what: strings.behind({ name: line.name, what }), ...behind, ...line.part })
      }
    />
  )
  const { columns } = strings
  return (
    <tr>
      <th scope="row">
        <Name line={line} />
      </th>
      <td>{link(columns.subjects, Math.max(subjects, answered), { outcomes: [], who: 'all' })}</td>
      {ratingLevels.map((level: RatingLevel) => (
        <td key={level}>
          {link(outcomeWords[level], counts[level], { outcomes: [level] })}{' '}
          <Share {...{ rated }} part={counts[level]} />
        </td>
      ))}
      <td>{link(outcomeWords.unrated, counts.unrated, { outcomes: ['unrated'] })}</td>
      <td>
        {link(columns.missing, Math.max(0, subjects - answered), { outcomes: [], who: 'missing' })}
      </td>
      <td>
        {link(columns.goodOrBetter, good, { outcomes: ['excellent', 'good'] })}{' '}
        <Share {...{ rated }} part={good} />
      </td>
      <Cap counts={counts} {...{ rule, subject }} />
      <Change now={counts.excellent} before={previous.excellent} />
    </tr>
  )
}

const Name = ({ line: { name, onOpen } }: { readonly line: Line }) =>
  onOpen ? (
    <button type="button" className={classes.open} onClick={onOpen}>
      {name}
    </button>
  ) : (
    name
  )

const Share = ({ part, rated }: { readonly part: number; readonly rated: number }) =>
  part > 0 && <span className={classes.before}>({percentText(shareHundredths(part, rated))})</span>

interface CapProps extends Pick<Props, 'rule' | 'subject'> {
  readonly counts: RatingTableLine['counts']
}

/** Advisory: the number allowed, and how far beyond it the line is. */
function Cap({ counts, rule, subject }: CapProps) {
  const check = checkCap(counts, rule)
  return (
    <td title={strings.capTitle(rule, check, subject)}>
      {formatNumber(check.allowed)}
      {check.excess > 0 && <span className={classes.over}> {strings.over(check.excess)}</span>}
    </td>
  )
}

/** The number of HTXSNV against the same period; nothing where neither year has anything. */
function Change({ now, before }: { readonly now: number; readonly before: number }) {
  if (now === 0 && before === 0) return <td />
  const { difference, hundredths } = changeSince(now, before)
  const text =
    difference === 0
      ? strings.noChange
      : difference > 0
        ? strings.more(difference)
        : strings.fewer(-difference)
  const share = hundredths === null ? '' : percentText(hundredths)
  return <td title={strings.changeTitle(share)}>{text}</td>
}
