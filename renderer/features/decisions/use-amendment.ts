import { call, useAppCommand } from '@renderer/lib/api'
import { useUnsavedGuard } from '@renderer/lib/use-unsaved-guard'
import type { AmendmentDetail } from '@shared/features/decisions/amendments.contract'
import type { InputOf } from '@shared/ipc/app-contract'
import { useEffect, useMemo, useRef, useState } from 'react'

export type EditedAmendment = InputOf<'amendments.edit'>

/** As `useDraft`: what was saved elsewhere meanwhile replaces it, unless it holds changes of its own. */
export function useAmendment(detail: AmendmentDetail) {
  const saved = useMemo(() => copyOf(detail), [detail])
  const [edit, setEdit] = useState(saved)
  const base = useRef(saved)
  useEffect(() => {
    if (saved === base.current) return
    const before = base.current
    base.current = saved
    setEdit((now) => (isSame(now, before) ? saved : now))
  }, [saved])
  const saving = useAppCommand('amendments.edit')
  const isDirty = !isSame(edit, saved)
  useUnsavedGuard(isDirty)
  /** @throws {ReplyError} shown by `error`; the screen keeps what was typed */
  const save = async (): Promise<void> => {
    if (!isDirty) return
    await saving.mutateAsync(edit)
    setEdit(copyOf(await call('amendments.get', { id: edit.id })))
  }
  const change = (part: Partial<EditedAmendment>) => setEdit({ ...edit, ...part })
  return { edit, change, isDirty, save, isSaving: saving.isPending, error: saving.error }
}

export type AmendmentOnScreen = ReturnType<typeof useAmendment>

const copyOf = ({ edit }: AmendmentDetail): EditedAmendment => ({
  ...edit,
  bases: [...edit.bases],
  recipients: [...edit.recipients],
  corrections: [...edit.corrections],
  revokedIds: [...edit.revokedIds],
})

const isSame = (a: EditedAmendment, b: EditedAmendment) => JSON.stringify(a) === JSON.stringify(b)
