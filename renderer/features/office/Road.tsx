import { Button, Text, VisuallyHidden } from '@mantine/core'
import type { MainJobStep, OfficeFigures, StepState } from '@shared/features/office/office.rules'
import { IconCheck } from '@tabler/icons-react'
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
          <Step key={step.step} number={index + 1} path={pathOf(step.step, figures)} {...step} />
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

interface StepProps extends StepState {
  readonly number: number
  readonly path: string
}

function Step({ step, state, number, path }: StepProps) {
  const { title, sentence, action } = stepStrings[step]
  const isNext = state === 'next'
  return (
    <li className={classes.step} data-state={state} aria-current={isNext ? 'step' : undefined}>
      <span className={classes.mark} aria-hidden>
        {state === 'done' ? <IconCheck size={16} stroke={2.5} /> : number}
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
          href={path}
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
