import { Button, Text } from '@mantine/core'
import { EventDetails } from '@renderer/features/calendar/EventDetails'
import type { LocalDate } from '@shared/core/local-date'
import type { EventId } from '@shared/features/calendar/calendar.ids'
import type { TaskLine } from '@shared/features/overview/overview.contract'
import { type TaskGroup, taskGroups } from '@shared/features/overview/overview.rules'
import { useState } from 'react'
import classes from './Overview.module.css'
import { overviewStrings as strings } from './overview.strings'
import { TaskItem } from './TaskItem'

/** So many lines of each column stay in sight of the counters below. */
const linesAtFirst = 4

interface Props {
  readonly lines: readonly TaskLine[]
  readonly today: LocalDate
}

/** What is late, what is of today, and what comes within a week; side by side. */
export function TaskColumns({ lines, today }: Props) {
  const [opened, setOpened] = useState<EventId | null>(null)
  return (
    <div className={classes.groups}>
      {taskGroups.map((group) => (
        <Column
          key={group}
          lines={lines.filter((line) => line.group === group)}
          onEvent={setOpened}
          {...{ group, today }}
        />
      ))}
      {opened && <EventDetails id={opened} onClose={() => setOpened(null)} />}
    </div>
  )
}

interface ColumnProps extends Props {
  readonly group: TaskGroup
  readonly onEvent: (id: EventId) => void
}

function Column({ group, lines, today, onEvent }: ColumnProps) {
  const [isWhole, setIsWhole] = useState(false)
  const hidden = lines.length - linesAtFirst
  const shown = isWhole ? lines : lines.slice(0, linesAtFirst)
  const title = strings.groups[group]
  return (
    <section
      className={classes.group}
      data-group={group}
      data-busy={lines.length > 0 || undefined}
      aria-label={title}
    >
      <h3 className={classes.groupTitle}>
        {title}
        {lines.length > 0 && <span>({lines.length})</span>}
      </h3>
      {lines.length === 0 && (
        <Text size="sm" c="dimmed">
          {strings.nothing[group]}
        </Text>
      )}
      <ul className={classes.lines}>
        {shown.map((line) => (
          <TaskItem key={line.id} {...{ line, today, onEvent }} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? strings.fewer : strings.more(hidden)}
        </Button>
      )}
    </section>
  )
}
