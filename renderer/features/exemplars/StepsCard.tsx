import { Button, Text } from '@mantine/core'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { ExemplarRecord, StepRecord } from '@shared/features/exemplars/exemplars.record'
import { stepTitle } from '@shared/features/exemplars/exemplars.strings'
import { useState } from 'react'
import classes from './Exemplars.module.css'
import { recordStrings as strings } from './exemplar-record.strings'
import { exemplarsStrings } from './exemplars.strings'
import { StepDialog } from './StepDialog'

/** The five steps, each with what proves it and what it still asks for. */
export function StepsCard({ record }: { readonly record: ExemplarRecord }) {
  const [asked, setAsked] = useState<StepRecord | null>(null)
  return (
    <SectionCard title={strings.tabs.steps}>
      <ol className={classes.steps}>
        {record.steps.map((step) => (
          <Step key={step.step} record={record} step={step} onRecord={() => setAsked(step)} />
        ))}
      </ol>
      {asked && <StepDialog record={record} step={asked} onClose={() => setAsked(null)} />}
    </SectionCard>
  )
}

type State = 'current' | 'done' | 'skipped' | 'ahead'

function stateOf(
  { enteredOn, leftOn, skipReason, step, missing }: StepRecord,
  current: number,
): State {
  if (enteredOn === null) return 'ahead'
  if (leftOn === null) return 'current'
  if (step > current) return 'ahead'
  // What was passed over once and proved later is done; why it had been stays below it.
  return skipReason === '' || missing.length === 0 ? 'done' : 'skipped'
}

interface StepProps {
  readonly record: ExemplarRecord
  readonly step: StepRecord
  readonly onRecord: () => void
}

function Step({ record, step, onRecord }: StepProps) {
  const state = stateOf(step, record.step)
  const { enteredOn, leftOn } = step
  return (
    <li className={classes.step} data-state={state}>
      <span className={classes.stepNumber} aria-hidden>
        {step.step}
      </span>
      <div>
        <Text component="h3" fw={600}>
          {stepTitle(step.step)}
        </Text>
        <Text size="sm" c="dimmed">
          {[strings.stepState[state], enteredOn && strings.period({ from: enteredOn, to: leftOn })]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {proofsOf(step).map((proof) => (
          <Text key={proof} size="sm" className={classes.plain} mt={4}>
            {proof}
          </Text>
        ))}
        <Missing step={step} state={state} />
      </div>
      {enteredOn !== null && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={`${strings.record}: ${stepTitle(step.step)}`}
          onClick={onRecord}
        >
          {strings.record}
        </Button>
      )}
    </li>
  )
}

function Missing({
  step: { missing },
  state,
}: {
  readonly step: StepRecord
  readonly state: State
}) {
  if (state === 'ahead') return null
  return (
    <p className={classes.line} data-tone={missing.length > 0 ? 'warn' : 'good'}>
      {missing.length > 0 ? exemplarsStrings.missing(missing) : exemplarsStrings.complete}
    </p>
  )
}

/** What is on record of the step itself, one line each. */
const proofsOf = (step: StepRecord): readonly string[] =>
  [
    step.evidence,
    [step.vote && strings.vote(step.vote), step.heldOn && strings.heldOn(step.heldOn)]
      .filter(Boolean)
      .join(', '),
    step.praise,
    step.document,
    step.skipReason && strings.skipReason(step.skipReason),
    step.backReason && strings.backReason(step.backReason),
  ].filter((proof) => proof !== '')
