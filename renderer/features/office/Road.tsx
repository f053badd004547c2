import { Button, Text, VisuallyHidden } from '@mantine/core'
import type { MainJobStep, OfficeFigures, StepState } from '@shared/features/office/office.rules'
import { IconArrowRight, IconCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import classes from './HomePage.module.css'
import { stepStrings, homeStrings as strings } from './office.strings'

interface Props {
  readonly steps: readonly StepState[]
  readonly figures: OfficeFigures
}

/** The steps in order; the next one carries the page's one filled button. */
export function Road({ steps, figures }: Props) {
  return (
    <>
      {steps.every(({ state }) => state === 'done') && <Text mb="md">{strings.allDone}</Text>}
      <ol className={classes.road}>
        {steps.map((step, index) => (
          <Step key={step.step} number={index + 1} {...{ step, figures }} />
        ))}
      </ol>
    </>
  )
}

/** Straight to the list or the draft that the step is about, where it is known which. */
function pathOf(step: MainJobStep, { waitingRound, passedRound }: OfficeFigures): string {
  if (step === 'approve' && waitingRound) return `/ho-so/${waitingRound}?level=bloc`
  if (step === 'decide' && passedRound) return `/quyet-dinh?round=${passedRound}`
  return stepStrings[step].path
}

interface StepProps {
  readonly step: StepState
  readonly figures: OfficeFigures
  /** Its place on the road; left out where it stands alone. */
  readonly number?: number
}

export function Step({ step: { step, state }, figures, number }: StepProps) {
  const { title, sentence, action } = stepStrings[step]
  const isNext = state === 'next'
  return (
    <li className={classes.step} data-state={state} aria-current={isNext ? 'step' : undefined}>
      <span className={classes.mark} aria-hidden>
        <Mark state={state} number={number} />
      </span>
      <div>
        <VisuallyHidden>{strings[state]}: </VisuallyHidden>
        <Text component="span" fw={isNext ? 600 : 500}>
          {title}
        </Text>
        {isNext && (
          <Text size="sm" c="dimmed">
            {sentence}
          </Text>
        )}
      </div>
      {state !== 'later' && (
        <Button
          component={Link}
          href={pathOf(step, figures)}
          variant={isNext ? 'filled' : 'subtle'}
          size={isNext ? 'sm' : 'compact-sm'}
          fw={isNext ? 600 : 500}
        >
          {action}
        </Button>
      )}
    </li>
  )
}

function Mark({
  state,
  number,
}: Pick<StepState, 'state'> & { readonly number: number | undefined }) {
  if (state === 'done') return <IconCheck size={16} stroke={2.5} />
  return number ?? <IconArrowRight size={16} stroke={2} />
}
