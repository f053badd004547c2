import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { PdfPage } from './PdfPage'
import classes from './PdfPreview.module.css'
import type { PdfPages } from './pdf-document'
import { uiStrings as strings } from './ui.strings'
import type { Sheets } from './use-sheets'

interface Props {
  readonly pages: PdfPages
  readonly sheets: Sheets
  readonly onError: (error: unknown) => void
}

const thumbnailWidth = 104
const labelHeight = 34

/** Small pages to find one's way in a long document. */
export function PdfPageList({ pages, sheets, onError }: Props) {
  const listRef = useRef<HTMLElement>(null)
  const height = Math.round((thumbnailWidth * pages.heightPoints) / pages.widthPoints)
  const virtualizer = useVirtualizer<HTMLElement, HTMLButtonElement>({
    count: pages.count,
    getScrollElement: () => listRef.current,
    estimateSize: () => height + labelHeight,
    overscan: 3,
    paddingStart: 8,
    useFlushSync: false,
  })
  useEffect(() => virtualizer.scrollToIndex(sheets.current), [virtualizer, sheets.current])
  const thumbnail = { document: pages.document, widthPixels: thumbnailWidth, label: '', onError }
  return (
    <nav ref={listRef} className={classes.list} aria-label={strings.pages}>
      <div style={{ position: 'relative', height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <button
            key={index}
            type="button"
            className={classes.thumbnail}
            style={{ transform: `translateY(${start}px)`, height: height + labelHeight }}
            aria-label={strings.page(index + 1)}
            aria-current={index === sheets.current ? 'page' : undefined}
            onClick={() => sheets.goTo(index)}
          >
            <span style={{ width: thumbnailWidth, height }} aria-hidden>
              <PdfPage {...thumbnail} number={index + 1} />
            </span>
            {index + 1}
          </button>
        ))}
      </div>
    </nav>
  )
}
