import { useAppQuery } from '@renderer/lib/api'
import { useUnsavedGuard } from '@renderer/lib/use-unsaved-guard'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { assertNever } from '@shared/core/assert-never'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { CheckStep } from './CheckStep'
import { ColumnsStep } from './ColumnsStep'
import { MatchStep } from './MatchStep'
import { ResultStep } from './ResultStep'
import { SheetsStep } from './SheetsStep'
import { WizardStepper } from './WizardStepper'
import { nextStep, type Opened, type StepName, type StepProps, stepNames } from './wizard-steps'

interface Props {
  readonly opened: Opened
  readonly onLeave: () => void
}

/** Steps 2 to 6, on a workbook that has been read. */
export function Wizard({ opened, onLeave }: Props) {
  const { sessionId, start } = opened
  const state = useAppQuery('imports.state', { sessionId })
  const [place, setPlace] = useState({ ...start, furthest: start.step })
  useUnsavedGuard(state.data !== undefined && state.data.outcome === null)

  const goTo = (step: StepName, passed = place.passed) =>
    setPlace(({ furthest }) => ({ step, passed, furthest: later(furthest, step) }))
  const next = useMutation({
    mutationFn: () => nextStep(sessionId, place.step),
    onSuccess: ({ step, passed }) => {
      const decidedByHand = place.passed.filter((each) => each !== place.step)
      goTo(step, [...new Set([...decidedByHand, ...passed])])
    },
  })
  if (state.isPending) return null
  if (state.isError) return <ErrorNotice error={state.error} />

  const back = stepNames[stepNames.indexOf(place.step) - 1] ?? 'file'
  const props: StepProps = {
    state: state.data,
    onNext: place.step === 'check' ? () => goTo('result') : () => next.mutate(),
    isMoving: next.isPending,
    error: next.error,
    onBack: back === 'file' ? onLeave : () => goTo(back),
    onLeave,
  }
  const isDone = place.step === 'result'
  return (
    <>
      <WizardStepper
        current={place.step}
        passed={place.passed}
        furthest={place.furthest}
        // After the import there is nothing left to decide in this file.
        {...(!isDone && {
          onGo: (step: StepName) => (step === 'file' ? onLeave() : goTo(step)),
        })}
      />
      <Step name={place.step} props={props} />
    </>
  )
}

function Step({ name, props }: { readonly name: StepName; readonly props: StepProps }) {
  switch (name) {
    case 'file':
      return null // the page shows it, without a session
    case 'sheets':
      return <SheetsStep {...props} />
    case 'columns':
      return <ColumnsStep {...props} />
    case 'match':
      return <MatchStep {...props} />
    case 'check':
      return <CheckStep {...props} />
    case 'result':
      return <ResultStep {...props} />
    default:
      return assertNever(name, 'wizard step')
  }
}

const later = (a: StepName, b: StepName): StepName =>
  stepNames.indexOf(a) > stepNames.indexOf(b) ? a : b
