import { addDays, type LocalDate } from '@shared/core/local-date'
import { moveByMonths } from '@shared/features/calendar/calendar.rules'
import { type KeyboardEvent, useEffect, useRef } from 'react'

interface DayKeys {
  readonly day: LocalDate
  readonly today: LocalDate
  readonly onMove: (day: LocalDate) => void
  /** Enter: to what stands on the day. */
  readonly onOpen: () => void
}

/** Where a key leads from a day; null when it leads nowhere. */
export function dayAfterKey(key: string, day: LocalDate, today: LocalDate): LocalDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'PageUp':
      return moveByMonths(day, -1)
    case 'PageDown':
      return moveByMonths(day, 1)
    case 'Home':
    case 't':
    case 'T':
      return today
    default:
      return null
  }
}

/** One tab stop for all the days of a grid; the focus follows the chosen one wherever it is drawn. */
export function useDayKeys({ day, today, onMove, onOpen }: DayKeys) {
  const gridRef = useRef<HTMLTableElement & HTMLDivElement>(null)
  const follows = useRef(false)

  useEffect(() => {
    if (!follows.current) return
    follows.current = false
    gridRef.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
  }, [day])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      onOpen()
      return
    }
    const next = dayAfterKey(event.key, day, today)
    if (next === null) return
    event.preventDefault()
    follows.current = true
    onMove(next)
  }
  return { gridRef, onKeyDown }
}
