import { Paper } from '@mantine/core'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { OverviewStanding, OverviewToday } from '@shared/features/overview/overview.contract'
import { percentOf } from '@shared/features/overview/overview.rules'
import { Link } from 'wouter'
import classes from './Overview.module.css'
import { overviewStrings as strings } from './overview.strings'

interface Props {
  readonly today: OverviewToday
  /** undefined: still being counted. */
  readonly standing: OverviewStanding | undefined
}

/** Four numbers with what they mean; each opens the rows behind it. */
export function Counters({ today, standing }: Props) {
  const { nominationsWaiting, waitingRound, decisionsToHand, awardsToHand } = today
  const handed = today.lines.find(({ kind }) => kind === 'handing')
  return (
    <div className={classes.counters}>
      <Registration standing={standing} />
      <Counter
        name={strings.nominations}
        value={formatNumber(nominationsWaiting)}
        trend={nominationsWaiting === 0 ? strings.nominationsNone : strings.nominationsOf}
        path={waitingRound === null ? '/ho-so' : `/ho-so/${waitingRound}?level=bloc`}
      />
      <Counter
        name={strings.handing}
        value={formatNumber(decisionsToHand)}
        trend={decisionsToHand === 0 ? strings.handingNone : strings.handingOf(awardsToHand)}
        path={handed?.path ?? '/quyet-dinh'}
      />
      <Counter
        name={strings.reports}
        value={standing ? formatNumber(standing.reportsLate) : strings.none}
        trend={reportsTrend(standing)}
        path="/bao-cao-dinh-ky"
        isLate={(standing?.reportsLate ?? 0) > 0}
      />
    </div>
  )
}

function reportsTrend(standing: OverviewStanding | undefined): string {
  if (!standing) return ''
  return standing.reportsLate === 0 ? strings.reportsNone : strings.reportsOf(standing.dutiesLate)
}

/** “Đạt 87 % – còn 14 đơn vị”. */
function Registration({ standing }: Pick<Props, 'standing'>) {
  const about = { name: strings.registration, path: '/dang-ky' }
  if (!standing) return <Counter {...about} value={strings.none} trend="" />
  const { registration } = standing
  if (registration === null)
    return <Counter {...about} value={strings.none} trend={strings.registrationNone} />
  const { registered, required, unitsMissing, campaign, year } = registration
  const percent = percentOf(registered, required)
  const trend =
    unitsMissing === 0 ? strings.registrationWhole : strings.registrationMissing(unitsMissing)
  return (
    <Counter
      {...about}
      value={percent === null ? strings.none : strings.registrationReached(percent)}
      trend={`${trend} · ${campaign} ${year}`}
    />
  )
}

interface CounterProps {
  readonly name: string
  readonly value: string
  readonly trend: string
  readonly path: string
  readonly isLate?: boolean
}

function Counter({ name, value, trend, path, isLate = false }: CounterProps) {
  return (
    <Paper
      component={Link}
      href={path}
      withBorder
      className={classes.counter}
      data-tone={isLate ? 'late' : undefined}
    >
      <span className={classes.counterName}>{name}</span>{' '}
      <span className={classes.counterValue}>{value}</span>{' '}
      <span className={classes.counterTrend}>{trend}</span>
    </Paper>
  )
}
