import { useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import type { WorkFilter } from '@shared/features/works/works.contract'
import type { WorkItemId } from '@shared/features/works/works.ids'
import { useState } from 'react'
import { worksStrings as strings } from './works.strings'

/** The list on its way to Excel or to the printer: the rows of the screen, or those chosen. */
export function useWorksPaper(filter: WorkFilter) {
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  const xlsx = useAppTask('works.saveXlsx')
  const pages = useAppTask('works.pdf')
  const failed = { onError: showFailure }
  return {
    isBusy: xlsx.isPending || pages.isPending,
    /** @param ids null: every row that passes the filter */
    saveXlsx: (ids: WorkItemId[] | null) =>
      xlsx.mutate(
        { ...filter, ids },
        { onSuccess: ({ name }) => name !== null && showDone(strings.saved(name)), ...failed },
      ),
    print: (ids: WorkItemId[] | null) =>
      pages.mutate({ ...filter, ids }, { onSuccess: setPdf, ...failed }),
    pdf,
    closePdf: () => setPdf(null),
  }
}

export type WorksPaper = ReturnType<typeof useWorksPaper>
