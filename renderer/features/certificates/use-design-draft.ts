import type { DesignLayout } from '@shared/features/certificates/certificates.design'
import { useCallback, useState } from 'react'

interface History {
  readonly past: readonly DesignLayout[]
  readonly present: DesignLayout
  readonly future: readonly DesignLayout[]
  /** Changes of one gesture (a drag, a run of arrow keys) are undone together. */
  readonly gesture: string | null
}

const MOST_STEPS = 200

/** The design under change, with its own undo: nothing is saved until the clerk says so. */
export function useDesignDraft(saved: DesignLayout) {
  const [history, setHistory] = useState<History>(() => fresh(saved))
  const [base, setBase] = useState(saved)
  const savedKey = JSON.stringify(saved)
  if (savedKey !== JSON.stringify(base)) {
    setBase(saved)
    // Saved just now: keep the steps. Changed elsewhere, by the undo of the program: start anew.
    if (savedKey !== JSON.stringify(history.present)) setHistory(fresh(saved))
  }
  const change = useCallback(
    (next: (layout: DesignLayout) => DesignLayout, gesture: string | null = null) =>
      setHistory((now) => stepped(now, next(now.present), gesture)),
    [],
  )
  return {
    layout: history.present,
    isDirty: JSON.stringify(history.present) !== savedKey,
    change,
    endGesture: useCallback(() => setHistory((now) => ({ ...now, gesture: null })), []),
    undo: useCallback(() => setHistory(undone), []),
    redo: useCallback(() => setHistory(redone), []),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  }
}

export type DesignDraft = ReturnType<typeof useDesignDraft>

const fresh = (present: DesignLayout): History => ({
  past: [],
  present,
  future: [],
  gesture: null,
})

function stepped(now: History, present: DesignLayout, gesture: string | null): History {
  if (present === now.present) return now
  const isSameGesture = gesture !== null && gesture === now.gesture
  const past = isSameGesture ? now.past : [...now.past, now.present].slice(-MOST_STEPS)
  return { past, present, future: [], gesture }
}

function undone(now: History): History {
  const previous = now.past.at(-1)
  if (!previous) return now
  const past = now.past.slice(0, -1)
  return { past, present: previous, future: [now.present, ...now.future], gesture: null }
}

function redone(now: History): History {
  const [next, ...future] = now.future
  if (!next) return now
  return { past: [...now.past, now.present], present: next, future, gesture: null }
}
