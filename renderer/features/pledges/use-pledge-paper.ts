import { useAppTask } from '@renderer/lib/api'
import type { PledgeId } from '@shared/features/pledges/pledges.ids'
import { useState } from 'react'
import { pledgesStrings as strings } from './pledges.strings'

interface Shown {
  readonly pdf: Uint8Array
  readonly title: string
}

/** Pledges and the sheet they are signed on, on their way to the printer. */
export function usePledgePaper(ids: readonly PledgeId[]) {
  const [shown, setShown] = useState<Shown | null>(null)
  const pledges = useAppTask('pledges.pdf')
  const sheet = useAppTask('pledges.sheetPdf')
  const show = (title: string) => ({ onSuccess: (pdf: Uint8Array) => setShown({ pdf, title }) })
  return {
    shown,
    close: () => setShown(null),
    isBusy: pledges.isPending || sheet.isPending,
    error: pledges.error ?? sheet.error,
    showPledges: () => pledges.mutate({ ids: [...ids] }, show(strings.title)),
    showSheet: () => sheet.mutate({ ids: [...ids] }, show(strings.printSheet)),
  }
}
