import { Stepper } from '@mantine/core'
import classes from './ImportPage.module.css'
import { wizardStrings as strings } from './imports.strings'
import { type StepName, stepNames } from './wizard-steps'

interface Props {
  readonly current: StepName
  /** Had nothing to decide; still there to look at. */
  readonly passed: readonly StepName[]
  readonly furthest: StepName
  readonly onGo?: (step: StepName) => void
}

/** Where the clerk is; steps behind can be opened again. */
export function WizardStepper({ current, passed, furthest, onGo }: Props) {
  const reached = stepNames.indexOf(furthest)
  return (
    <div className={classes.steps}>
      <Stepper
        active={stepNames.indexOf(current)}
        size="sm"
        iconSize={28}
        aria-label={strings.stepList}
        {...(onGo && {
          onStepClick: (index: number) => {
            const step = stepNames[index]
            if (step) onGo(step)
          },
        })}
      >
        {stepNames.map((step, index) => (
          <Stepper.Step
            key={step}
            label={strings.steps[step]}
            {...(passed.includes(step) && { description: strings.passed })}
            allowStepSelect={onGo !== undefined && index <= reached && step !== current}
            aria-current={step === current ? 'step' : undefined}
          />
        ))}
      </Stepper>
    </div>
  )
}
