import { Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { showDay } from '@shared/core/local-date'
import type { DutyId } from '@shared/features/duties/duties.ids'
import type { PeriodKey } from '@shared/features/duties/duties.periods'
import { periodLabel, ruleSentence } from '@shared/features/duties/duties.rule.strings'
import { type DutyRule, ruleProblem } from '@shared/features/duties/duties.rules'
import classes from './Duties.module.css'
import { dutyFormStrings as strings } from './duties.strings'
import { type DutyDraft, ruleOf } from './duty-draft'

interface Props {
  readonly draft: DutyDraft
  /** null: a new one. */
  readonly dutyId: DutyId | null
  /** The period that another day begins with; null: no change of the day, or none to keep. */
  readonly appliesFrom: PeriodKey | null
}

/** What has been written, in words, and the days it leads to. */
export function RulePreview({ draft, dutyId, appliesFrom }: Props) {
  const rule = ruleOf(draft)
  const isWhole = rule !== null && ruleProblem(rule) === null
  return (
    <aside className={classes.preview} aria-live="polite">
      <Text size="xs" fw={600} c="dimmed">
        {strings.sentence}
      </Text>
      <Text fw={500}>{isWhole ? ruleSentence(rule) : strings.incomplete}</Text>
      {isWhole && <NextDays {...{ rule, dutyId, appliesFrom }} />}
    </aside>
  )
}

interface NextProps extends Pick<Props, 'dutyId' | 'appliesFrom'> {
  readonly rule: DutyRule
}

function NextDays({ rule, dutyId, appliesFrom }: NextProps) {
  const asked = { rule, dutyId, appliesFrom }
  const next = useAppQuery('duties.nextDays', asked, { keepPrevious: true })
  return (
    <>
      <Text size="xs" fw={600} c="dimmed" mt="md">
        {strings.next}
      </Text>
      {next.data?.length === 0 && <Text size="sm">{strings.noNext}</Text>}
      <ul className={classes.next}>
        {(next.data ?? []).map(({ key, dueOn, ruleDay }) => (
          <li key={key}>
            <Text span fw={600} className="figures">
              {showDay(dueOn)}
            </Text>
            <Text span size="sm" c="dimmed">
              {periodLabel(key)}
              {ruleDay !== dueOn && `, ${strings.shifted(ruleDay)}`}
            </Text>
          </li>
        ))}
      </ul>
    </>
  )
}
