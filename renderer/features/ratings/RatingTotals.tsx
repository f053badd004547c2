import { Group, Text } from '@mantine/core'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { RatingSummary } from '@shared/features/ratings/ratings.contract'
import { ratingLevels } from '@shared/features/ratings/ratings.kinds'
import {
  answeredCount,
  checkCap,
  orBetter,
  ratedCount,
} from '@shared/features/ratings/ratings.rules'
import { outcomeWords } from '@shared/features/ratings/ratings.strings'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { type Behind, BehindDrawer, type Scope } from './BehindDrawer'
import { Figure, NumberLink } from './Figure'
import classes from './Ratings.module.css'
import { totalsStrings as strings } from './ratings.strings'

interface Props {
  readonly scope: Scope
  readonly summary: RatingSummary
}

/** What the lines above come to, while they are typed; each number opens the rows behind it. */
export function RatingTotals({ scope, summary }: Props) {
  const [behind, setBehind] = useState<Behind | null>(null)
  const { counts, previous, subjects } = summary
  const rated = ratedCount(counts)
  const [answered, all] = [answeredCount(counts), Math.max(subjects, answeredCount(counts))]
  return (
    <section className={classes.totals} aria-label={strings.label}>
      <Group gap="4px 24px">
        <Text size="sm" fw={600} className="figures" aria-live="polite">
          {strings.entered({ subject: scope.subject, answered, subjects: all })}
        </Text>
        {ratingLevels.map((level) => (
          <Figure
            key={level}
            label={outcomeWords[level]}
            count={counts[level]}
            whole={rated}
            before={previous[level]}
            beforeYear={scope.year - 1}
            onOpen={() => setBehind({ what: outcomeWords[level], outcomes: [level] })}
          />
        ))}
        <Figure
          label={strings.goodOrBetter}
          count={orBetter(counts, 'good')}
          whole={rated}
          before={orBetter(previous, 'good')}
          beforeYear={scope.year - 1}
          onOpen={() => setBehind({ what: strings.goodOrBetter, outcomes: ['excellent', 'good'] })}
        />
        {all > answered && (
          <span className={classes.figure}>
            {strings.missing}{' '}
            <NumberLink
              label={`${strings.missing}: ${formatNumber(all - answered)}`}
              count={all - answered}
              onOpen={() => setBehind({ what: strings.missing, outcomes: [], who: 'missing' })}
            />
          </span>
        )}
      </Group>
      <CapNote scope={scope} summary={summary} />
      {behind && <BehindDrawer scope={scope} behind={behind} onClose={() => setBehind(null)} />}
    </section>
  )
}

/** Advisory: says what is beyond the cap, and forbids nothing. */
function CapNote({ scope: { subject }, summary }: Props) {
  const { counts, rule, ruleBasis, overCap } = summary
  if (ratedCount(counts) === 0) return null
  const check = checkCap(counts, rule)
  const isOver = check.excess > 0 || overCap > 0
  const Icon = isOver ? IconAlertTriangle : IconInfoCircle
  const sentence = check.excess > 0 ? strings.overCap : strings.withinCap
  return (
    <p className={classes.cap} data-over={isOver || undefined}>
      <Icon size={16} stroke={1.75} aria-hidden />
      <span>
        {sentence(rule, check, subject)} {overCap > 1 && strings.basesOverCap(overCap)}{' '}
        <span className={classes.advisory} title={ruleBasis || undefined}>
          {strings.advisory}
        </span>
      </span>
    </p>
  )
}
