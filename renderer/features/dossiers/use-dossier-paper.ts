import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import type {
  NominationId,
  ProposalId,
  RoundId,
} from '@shared/features/nominations/nominations.ids'
import { useState } from 'react'
import type { ListFilter } from '../nominations/nomination-filter'
import { dossiersStrings as strings } from './dossiers.strings'

/** Which rows go onto the paper. */
export interface PaperScope {
  readonly roundId: RoundId | null
  readonly proposalId?: ProposalId
  readonly filter?: ListFilter
  /** Those chosen; left out: every row that passes the filter. */
  readonly ids?: readonly NominationId[]
}

interface Shown {
  readonly pdf: Uint8Array
  readonly title: string
}

const inputOf = ({ roundId, proposalId, filter, ids }: PaperScope) => ({
  ...{ ...filter, roundId, ids: ids ? [...ids] : null },
  ...(proposalId && { proposalId }),
})

/** Lists of files on their way to the printer or to Excel. */
export function useDossierPaper(scope: PaperScope) {
  const [shown, setShown] = useState<Shown | null>(null)
  const list = useAppTask('dossiers.listPdf')
  const missing = useAppTask('dossiers.missingPdf')
  const listXlsx = useAppTask('dossiers.listXlsx')
  const missingXlsx = useAppTask('dossiers.missingXlsx')
  const slip = useAppTask('dossiers.slipPdf')
  const input = inputOf(scope)
  const show = (title: string) => ({
    onSuccess: (pdf: Uint8Array) => setShown({ pdf, title }),
    onError: showFailure,
  })
  const tell = {
    onSuccess: ({ name }: { readonly name: string | null }) =>
      name !== null && showDone(strings.saved(name)),
    onError: showFailure,
  }
  return {
    shown,
    close: () => setShown(null),
    isBusy: [list, missing, listXlsx, missingXlsx, slip].some(({ isPending }) => isPending),
    printList: () => list.mutate(input, show(strings.listName)),
    printMissing: () => missing.mutate(input, show(strings.missingName)),
    saveList: () => listXlsx.mutate(input, tell),
    saveMissing: () => missingXlsx.mutate(input, tell),
    printSlip: (ids: readonly NominationId[]) =>
      slip.mutate({ ids: [...ids] }, show(strings.slipName)),
  }
}
