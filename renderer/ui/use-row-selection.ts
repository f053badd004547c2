import { useRef } from 'react'

export interface Selection {
  readonly keys: ReadonlySet<string>
  readonly onChange: (keys: ReadonlySet<string>) => void
  /** For rows that are read page by page: whoever reads them knows the keys of all. */
  readonly onToggleAll?: () => void
}

/** Turns clicks on the boxes into sets of row keys; with Shift, the whole stretch since the last click. */
export function useRowSelection(
  selection: Selection | undefined,
  count: number,
  keyAt: (index: number) => string | undefined,
) {
  const anchor = useRef<number | null>(null)
  if (!selection) return null

  const toggle = (index: number, withRange = false) => {
    const key = keyAt(index)
    if (key === undefined) return
    const isOn = !selection.keys.has(key)
    const from = withRange && anchor.current !== null ? anchor.current : index
    const keys = new Set(selection.keys)
    for (let at = Math.min(from, index); at <= Math.max(from, index); at++) {
      const each = keyAt(at)
      if (each === undefined) continue
      if (isOn) keys.add(each)
      else keys.delete(each)
    }
    anchor.current = index
    selection.onChange(keys)
  }
  const toggleAll = () => {
    const all = Array.from({ length: count }, (_, index) => keyAt(index)).filter(
      (key) => key !== undefined,
    )
    const areAllOn = all.every((key) => selection.keys.has(key))
    selection.onChange(new Set(areAllOn ? [] : all))
  }
  return { keys: selection.keys, toggle, toggleAll }
}
