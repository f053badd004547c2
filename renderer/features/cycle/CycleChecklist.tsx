import { Button, Text } from '@mantine/core'
import { DoneDialog } from '@renderer/features/calendar/DoneDialog'
import { EventDetails } from '@renderer/features/calendar/EventDetails'
import { showDay } from '@shared/core/local-date'
import { lunarOf, lunarWithYear } from '@shared/core/vietnamese-lunar'
import { showWeekdayAndDay } from '@shared/core/vietnamese-weekdays'
import type { EventId } from '@shared/features/calendar/calendar.ids'
import type { CycleStep } from '@shared/features/cycle/cycle.contract'
import { evidenceLine, fromDayText } from '@shared/features/cycle/cycle.strings'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import classes from './Cycle.module.css'
import { stepActions, cycleStrings as strings } from './cycle.strings'
import { CycleStateBadge } from './cycle-look'

interface Opened {
  readonly dialog: 'done' | 'details'
  readonly id: EventId
  readonly title: string
}

/** Every step with its day, its figures, the way to its screen, and the clerk's mark. */
export function CycleChecklist({ steps }: { readonly steps: readonly CycleStep[] }) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  return (
    <>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <Step key={step.key} step={step} onOpen={setOpened} />
        ))}
      </ol>
      {opened?.dialog === 'done' && (
        <DoneDialog id={opened.id} title={opened.title} onClose={close} />
      )}
      {opened?.dialog === 'details' && <EventDetails id={opened.id} onClose={close} />}
    </>
  )
}

interface Props {
  readonly step: CycleStep
  readonly onOpen: (opened: Opened) => void
}

function Step({ step, onOpen }: Props) {
  const { key, title, state, evidence, parts, result, fromDay } = step
  return (
    <li className={classes.step} data-key={key}>
      <span className={classes.when}>{fromDayText(fromDay)}</span>
      <div>
        <Text component="h3" fz="md" fw={state === 'next' || key === 'ceremony' ? 600 : 500}>
          {title}
        </Text>
        <Text size="sm" c="dimmed">
          {dayLine(step)}
        </Text>
        {parts.length === 0 && evidence.length > 0 && (
          <Text size="sm">{evidence.map(evidenceLine).join(' · ')}</Text>
        )}
        {parts.length > 0 && (
          <ol className={classes.parts} aria-label={strings.parts}>
            {parts.map((part) => (
              <li key={part.key}>{[part.title, ...part.evidence.map(evidenceLine)].join(' – ')}</li>
            ))}
          </ol>
        )}
        {result !== '' && <Text size="sm">{result}</Text>}
      </div>
      <div>
        <CycleStateBadge state={state} />
      </div>
      <StepActions step={step} onOpen={onOpen} />
    </li>
  )
}

function StepActions({ step, onOpen }: Props) {
  const { key, title, state, path, eventId } = step
  return (
    <div className={classes.actions}>
      {path !== null && (
        <Button component={Link} href={path} variant="subtle" size="compact-sm">
          {stepActions[key]}
        </Button>
      )}
      {eventId !== null && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={strings.editStep(title)}
          onClick={() => onOpen({ dialog: 'details', id: eventId, title })}
        >
          {strings.edit}
        </Button>
      )}
      {eventId !== null && state !== 'done' && state !== 'dropped' && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={strings.markDone(title)}
          leftSection={<IconCheck size={16} stroke={2} aria-hidden />}
          onClick={() => onOpen({ dialog: 'done', id: eventId, title })}
        >
          {strings.done}
        </Button>
      )}
    </div>
  )
}

/** “Thứ Bảy, 17/01/2026 – 29/11 Ất Tỵ · Xong ngày 17/01/2026”. */
function dayLine({ day, movedFrom, doneOn }: CycleStep): string {
  const lunar = lunarOf(day)
  const named = `${showWeekdayAndDay(day)}${lunar ? ` – ${lunarWithYear(lunar)}` : ''}`
  return [
    named,
    ...(movedFrom ? [strings.movedFrom(showDay(movedFrom))] : []),
    ...(doneOn ? [strings.doneOn(showDay(doneOn))] : []),
  ].join(' · ')
}
