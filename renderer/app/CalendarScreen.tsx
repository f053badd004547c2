import { CalendarPage } from '@renderer/features/calendar/CalendarPage'
import { AddCycleButton } from '@renderer/features/cycle/AddCycleButton'
import { CalendarRibbon } from '@renderer/features/cycle/CalendarRibbon'
import { cycleYearOf } from '@shared/features/cycle/cycle.rules'

/** The calendar with what the 17/01 year adds to it. */
export const CalendarScreen = () => (
  <CalendarPage
    emptyAction={(day) => <AddCycleButton year={cycleYearOf(day)} />}
    above={(day) => <CalendarRibbon year={cycleYearOf(day)} />}
  />
)
