import { showDone, showFailure } from '@renderer/lib/toasts'
import type { MenuAction } from '@renderer/ui/MoreMenu'
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { PreviewDialog } from './PreviewDialog'
import { viewsStrings as strings } from './views.strings'

/** A task of `useAppTask`, as far as it is needed here. */
interface Task<Filter, Answer> {
  readonly mutate: (
    filter: Filter,
    options: {
      readonly onSuccess: (answer: Answer) => void
      readonly onError: (error: Error) => void
    },
  ) => void
}

interface Paper<Filter> {
  /** Of the list, and of the file it is saved in. */
  readonly title: string
  /** Which part of it is on the screen. */
  readonly filter: Filter
  readonly xlsx: Task<Filter, { readonly name: string | null }>
  readonly pdf: Task<Filter, Uint8Array>
}

/** The list on the screen on its way to Excel and, looked at first, to the printer. */
export function useListPaper<Filter>({ title, filter, xlsx, pdf }: Paper<Filter>): {
  readonly actions: readonly MenuAction[]
  readonly preview: ReactNode
} {
  const [pages, setPages] = useState<Uint8Array | null>(null)
  const tell = ({ name }: { readonly name: string | null }) =>
    name !== null && showDone(strings.saved(name))
  return {
    actions: [
      {
        label: strings.makeXlsx,
        icon: IconFileSpreadsheet,
        run: () => xlsx.mutate(filter, { onSuccess: tell, onError: showFailure }),
      },
      {
        label: strings.printTitle,
        icon: IconPrinter,
        run: () => pdf.mutate(filter, { onSuccess: setPages, onError: showFailure }),
      },
    ],
    preview: pages && <PreviewDialog pdf={pages} title={title} onClose={() => setPages(null)} />,
  }
}
