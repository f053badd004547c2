import { call, useAppCommand } from '@renderer/lib/api'
import { useUnsavedGuard } from '@renderer/lib/use-unsaved-guard'
import type { DecisionDetail, DecisionEdit } from '@shared/features/decisions/decisions.contract'
import { useEffect, useMemo, useRef, useState } from 'react'

/**
 * The draft on the screen. What was saved elsewhere meanwhile (an undo, a redo) replaces it, unless
 * it holds changes of its own.
 */
export function useDraft(detail: DecisionDetail) {
  const saved = useMemo(() => toEdit(detail), [detail])
  const [edit, setEdit] = useState(saved)
  /** The day in the field cannot be read; `edit` keeps the last one that could. */
  const [isDayMissing, setIsDayMissing] = useState(false)
  const base = useRef(saved)
  useEffect(() => {
    if (saved === base.current) return
    const before = base.current
    base.current = saved
    setEdit((now) => (isSame(now, before) ? saved : now))
    if (saved.issuedOn !== before.issuedOn) setIsDayMissing(false)
  }, [saved])

  const saving = useAppCommand('decisions.edit')
  const isDirty = !isSame(edit, saved)
  useUnsavedGuard(isDirty)

  /** @throws {ReplyError} shown by `error`; the screen keeps what was typed */
  const save = async (): Promise<void> => {
    if (!isDirty) return
    await saving.mutateAsync(edit)
    setEdit(toEdit(await call('decisions.get', { id: edit.id })))
  }
  const change = (part: Partial<DecisionEdit>) => {
    setEdit({ ...edit, ...part })
    if (part.issuedOn) setIsDayMissing(false)
  }
  const loseDay = () => setIsDayMissing(true)
  const { isPending: isSaving, error } = saving
  return { edit, change, isDayMissing, loseDay, isDirty, save, isSaving, error }
}

export type DraftOnScreen = ReturnType<typeof useDraft>

function toEdit({ id, fields, subjects }: DecisionDetail): DecisionEdit {
  const nominationIds = subjects.flatMap(({ nominationId, isIncluded }) =>
    isIncluded && nominationId !== null ? [nominationId] : [],
  )
  const amounts = subjects.flatMap(({ nominationId, isIncluded, amountDong, amountReason }) =>
    isIncluded && nominationId !== null && amountDong !== null && amountReason !== ''
      ? [{ nominationId, amountDong, reason: amountReason }]
      : [],
  )
  return { id, ...fields, nominationIds, amounts }
}

const isSame = (a: DecisionEdit, b: DecisionEdit) => JSON.stringify(a) === JSON.stringify(b)
