import { Center, Loader } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ErrorNotice } from './ErrorNotice'
import { PdfBar } from './PdfBar'
import { PdfPage } from './PdfPage'
import { PdfPageList } from './PdfPageList'
import classes from './PdfPreview.module.css'
import { type PdfPages, usePdfPages } from './pdf-document'
import { uiStrings as strings } from './ui.strings'
import { useSheets } from './use-sheets'

interface Props {
  /** The very bytes that will be printed or saved; keep the same array from render to render. */
  readonly bytes: Uint8Array
  /** Names the document for those who hear the screen. */
  readonly label?: string
  /** Buttons on the right of the bar: “In”, “Lưu PDF”. */
  readonly actions?: ReactNode
  /** Small pages beside the large ones; left out where the pane is narrow. */
  readonly hasPageList?: boolean
}

/** Pages on grey, a list of pages beside them, zoom. It fills the flex column it stands in. */
export function PdfPreview({ bytes, label = strings.preview, actions, hasPageList = true }: Props) {
  const { pages, error } = usePdfPages(bytes)
  const [drawingError, setDrawingError] = useState<unknown>(null)
  if (error || drawingError) {
    return <ErrorNotice error={error ?? drawingError} title={strings.previewFailed} />
  }
  if (pages)
    return <PreviewPanes {...{ pages, label, actions, hasPageList }} onError={setDrawingError} />
  return (
    <Center className={classes.frame} role="status" aria-label={strings.loading}>
      <Loader size="sm" />
    </Center>
  )
}

interface PanesProps {
  readonly pages: PdfPages
  readonly label: string
  readonly actions: ReactNode
  readonly hasPageList: boolean
  readonly onError: (error: unknown) => void
}

function PreviewPanes({ pages, label, actions, hasPageList, onError }: PanesProps) {
  const sheets = useSheets(pages)
  const { width, height } = sheets
  return (
    <section className={classes.frame} aria-label={label}>
      <PdfBar sheets={sheets} count={pages.count} actions={actions} />
      <div className={classes.panes}>
        {hasPageList && pages.count > 1 && <PdfPageList {...{ pages, sheets, onError }} />}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
        <div ref={sheets.scrollerRef} className={classes.scroller} tabIndex={0}>
          <div
            className={classes.desk}
            style={{ height: sheets.totalHeight, minWidth: sheets.contentWidth }}
          >
            {sheets.isMeasured &&
              sheets.items.map(({ index, start }) => (
                <div
                  key={index}
                  className={classes.sheet}
                  style={{ width, height, transform: `translate(-50%, ${start}px)` }}
                >
                  <PdfPage
                    document={pages.document}
                    number={index + 1}
                    widthPixels={width}
                    label={strings.page(index + 1)}
                    onError={onError}
                  />
                </div>
              ))}
          </div>
        </div>
      </div>
    </section>
  )
}
