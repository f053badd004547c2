import { Anchor } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { Link } from 'wouter'
import classes from './Cycle.module.css'
import { CycleRibbon } from './CycleRibbon'
import { cycleStrings as strings } from './cycle.strings'

/**
 * The run-up of a year above the calendar, once its steps stand in it; a year without any is begun
 * from the page of the cycle.
 */
export function CalendarRibbon({ year }: { readonly year: number }) {
  const { data: cycle } = useAppQuery('cycle.year', { year }, { keepPrevious: true })
  if (!cycle || cycle.missing === cycle.steps.length) return null
  return (
    <div className={classes.calendarRibbon}>
      <CycleRibbon cycle={cycle} />
      <Anchor component={Link} href="/vong-nam" size="sm">
        {strings.openCycle}
      </Anchor>
    </div>
  )
}
