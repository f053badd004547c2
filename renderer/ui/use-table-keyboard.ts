import { type FocusEvent, type KeyboardEvent, useState } from 'react'

interface Table {
  readonly count: number
  /** Whole rows that fit in the visible part. */
  readonly pageSize: () => number
  readonly onMove: (index: number) => void
  readonly onOpen: ((index: number) => void) | undefined
  readonly onToggle: ((index: number) => void) | undefined
  readonly onToggleAll: (() => void) | undefined
  /** A key with a meaning of its own for the row in hand; undefined: it has none. */
  readonly onRowKey?: ((key: string, index: number) => 'stay' | 'next' | undefined) | undefined
}

/** Where a key leads from row `current` (−1: none yet); null when the key does not move. */
export function rowAfterKey(
  key: string,
  current: number,
  count: number,
  page: number,
): number | null {
  const last = count - 1
  const clamp = (index: number) => Math.max(0, Math.min(last, index))
  switch (key) {
    case 'ArrowDown':
      return clamp(current + 1)
    case 'ArrowUp':
      return clamp(current - 1)
    case 'PageDown':
      return clamp(Math.max(current, 0) + page)
    case 'PageUp':
      return clamp(current - page)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** One tab stop for the whole table; the row in hand is `active`, told apart from the selected ones. */
export function useTableKeyboard(table: Table) {
  const [chosen, setActive] = useState(-1)
  const [isFocused, setIsFocused] = useState(false)
  const active = Math.min(chosen, table.count - 1) // rows may have gone since

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Buttons and boxes inside a row keep their own keys.
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing || event.altKey)
      return
    if (table.count === 0) return
    if (event.ctrlKey && event.key.toLowerCase() === 'a' && table.onToggleAll) table.onToggleAll()
    else if (event.key === 'Enter' && !event.ctrlKey && active >= 0 && table.onOpen)
      table.onOpen(active)
    else if (event.key === ' ' && active >= 0 && table.onToggle) table.onToggle(active)
    else {
      const own = active >= 0 && !event.ctrlKey ? table.onRowKey?.(event.key, active) : undefined
      const key = own === 'next' ? 'ArrowDown' : event.key
      const next = own === 'stay' ? active : rowAfterKey(key, active, table.count, table.pageSize())
      if (next === null) return
      setActive(next)
      table.onMove(next)
    }
    event.preventDefault()
  }
  // Told to the frame by attribute: a `:has()` rule would be checked again on every scrolled row.
  const onFocus = (event: FocusEvent<HTMLElement>) =>
    setIsFocused(
      event.target === event.currentTarget && event.currentTarget.matches(':focus-visible'),
    )
  const onBlur = () => setIsFocused(false)
  return { active, setActive, isFocused, handlers: { onKeyDown, onFocus, onBlur } }
}
