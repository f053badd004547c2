import { VisuallyHidden } from '@mantine/core'
import { showDay } from '@shared/core/local-date'
import type { Cycle, CycleStep } from '@shared/features/cycle/cycle.contract'
import { cycleStateNames, cycleStepShortNames } from '@shared/features/cycle/cycle.strings'
import classes from './Cycle.module.css'
import { cycleStrings as strings } from './cycle.strings'
import { cycleLooks } from './cycle-look'

/** The run-up of a year on one line: what is done, late and next, from T-90 to after Tết. */
export function CycleRibbon({ cycle }: { readonly cycle: Cycle }) {
  return (
    <ol className={classes.ribbon} aria-label={strings.ribbon(cycle.year)}>
      {cycle.steps.map((step) => (
        <Stop key={step.key} step={step} />
      ))}
    </ol>
  )
}

function Stop({ step: { key, state, day } }: { readonly step: CycleStep }) {
  const StateIcon = cycleLooks[state].icon
  const name = cycleStepShortNames[key]
  return (
    <li className={classes.stop} data-state={state} data-key={key}>
      <span className={classes.mark} aria-hidden>
        <StateIcon size={15} stroke={2} />
      </span>
      <span className={classes.name} aria-hidden>
        {name}
      </span>
      <span className={classes.day} aria-hidden>
        {showDay(day).slice(0, 5)}
      </span>
      <VisuallyHidden>
        {strings.stepLine(name, showDay(day), cycleStateNames[state])}
      </VisuallyHidden>
    </li>
  )
}
