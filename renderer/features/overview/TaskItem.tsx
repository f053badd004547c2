import { Button } from '@mantine/core'
import { addDays, daysBetween, type LocalDate } from '@shared/core/local-date'
import { weekdayNames, weekdayOf } from '@shared/core/vietnamese-weekdays'
import type { EventId } from '@shared/features/calendar/calendar.ids'
import type { TaskLine } from '@shared/features/overview/overview.contract'
import { Link } from 'wouter'
import classes from './Overview.module.css'
import {
  shortDay,
  overviewStrings as strings,
  taskActions,
  taskDetail,
  taskTitle,
} from './overview.strings'

interface Props {
  readonly line: TaskLine
  readonly today: LocalDate
  readonly onEvent: (id: EventId) => void
}

/** One thing to do, with the button that leads to its rows. */
export function TaskItem({ line, today, onEvent }: Props) {
  const { kind, path, eventId } = line
  const title = taskTitle(line)
  const detail = [whenOf(line, today), taskDetail(line)].filter(Boolean).join(' · ')
  const label = strings.actionOn(taskActions[kind], title)
  const look = { variant: 'light', size: 'compact-sm', 'aria-label': label } as const
  return (
    <li className={classes.line}>
      <div>
        <div className={classes.lineTitle} title={title}>
          {title}
        </div>
        {detail !== '' && (
          <div className={classes.lineDetail} title={detail}>
            {detail}
          </div>
        )}
      </div>
      {eventId === null ? (
        <Button component={Link} href={path} {...look}>
          {taskActions[kind]}
        </Button>
      ) : (
        <Button onClick={() => onEvent(eventId)} {...look}>
          {taskActions[kind]}
        </Button>
      )}
    </li>
  )
}

/** “quá 3 ngày”, “ngày mai”, “Thứ Tư 25/11”; nothing for today, which the column says. */
function whenOf({ day }: TaskLine, today: LocalDate): string {
  if (day === null || day === today) return ''
  if (day < today) return strings.lateBy(daysBetween(day, today))
  if (day === addDays(today, 1)) return strings.tomorrow
  return `${weekdayNames[weekdayOf(day)]} ${shortDay(day)}`
}
