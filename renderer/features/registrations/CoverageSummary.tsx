import type { CoverageTable } from '@shared/features/registrations/coverage.contract'
import { registrationSubjects } from '@shared/features/registrations/registrations.kinds'
import type { CoverageScope } from '@shared/features/registrations/registrations.part'
import {
  type CoverageCount,
  isComplete,
  missingOf,
} from '@shared/features/registrations/registrations.rules'
import { coveragePercent } from '@shared/features/registrations/registrations.strings'
import { Link } from 'wouter'
import classes from './Registrations.module.css'
import type { Behind } from './RegistrationsDrawer'
import { waitingPath } from './registration-tabs'
import { coverageStrings as strings } from './registrations.strings'

interface Props {
  readonly table: CoverageTable
  readonly scope: CoverageScope
  readonly onBehind: (behind: Behind) => void
}

/** The four ways in which “100% đăng ký” is asked, in one line. */
export function CoverageSummary({ table: { total, base, waiting }, onBehind }: Props) {
  const { summary } = strings
  const behind = (what: string, part: Pick<Behind, 'subject' | 'partyOnly'>) => () =>
    onBehind({ what: `${strings.columns.missing} – ${what}`, listing: 'missing', ...part })
  return (
    <div className={classes.summary}>
      <Figure label={summary.base} count={base} />
      <Figure
        label={summary.collectives}
        count={total.collectives}
        onMissing={behind(summary.collectives, { subject: 'collective' })}
      />
      <Figure
        label={summary.people}
        count={total.people}
        onMissing={behind(summary.people, { subject: 'person' })}
      />
      <Figure
        label={summary.party}
        count={total.party}
        onMissing={behind(summary.party, { subject: 'person', partyOnly: true })}
      />
      {registrationSubjects
        .filter((subject) => waiting[subject] > 0)
        .map((subject) => (
          <Link key={subject} href={waitingPath(subject)} className={classes.waiting}>
            {strings.waiting(subject, waiting[subject])}
          </Link>
        ))}
    </div>
  )
}

interface FigureProps {
  readonly label: string
  readonly count: CoverageCount
  readonly onMissing?: () => void
}

function Figure({ label, count, onMissing }: FigureProps) {
  const missing = missingOf(count)
  return (
    <div className={classes.figure}>
      <span className={classes.label}>{label}</span>
      <strong className={classes.percent} data-complete={isComplete(count) || undefined}>
        {coveragePercent(count)}
      </strong>
      <span className={classes.of}>
        {strings.summary.of(count)}
        {count.required > 0 && (
          <>
            {' · '}
            {missing <= 0 ? (
              strings.summary.complete
            ) : onMissing ? (
              <button type="button" className={classes.missing} onClick={onMissing}>
                {strings.summary.missing(missing)}
              </button>
            ) : (
              strings.summary.missing(missing)
            )}
          </>
        )}
      </span>
    </div>
  )
}
