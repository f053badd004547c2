import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PdfPages } from './pdf-document'

/** Percent of the paper's real size on a 96 dpi screen, or whatever fits into the pane. */
export type Zoom = number | 'wholePage' | 'paneWidth'

export const zoomSteps: readonly number[] = [50, 75, 100, 125, 150, 200]
const pixelsPerPoint = 96 / 72
const sheetGap = 20
const scrollbarWidth = 16
const narrowest = 160

interface Pane {
  readonly width: number
  readonly height: number
}

/** Width in pixels of a sheet at this zoom; `pages` gives the shape of the paper. */
function sheetWidth(zoom: Zoom, pane: Pane, { widthPoints, heightPoints }: PdfPages): number {
  if (typeof zoom === 'number') return (widthPoints * pixelsPerPoint * zoom) / 100
  const widest = Math.max(narrowest, pane.width - 2 * sheetGap - scrollbarWidth)
  if (zoom === 'paneWidth') return widest
  const wholeHeight = pane.height - 2 * sheetGap
  return Math.max(narrowest, Math.min(widest, (wholeHeight * widthPoints) / heightPoints))
}

/** Where the sheets lie, how large they are, and which one is being looked at. */
export function useSheets(pages: PdfPages) {
  // A certificate is judged as a whole; the text of a decision must be read.
  const isLandscape = pages.widthPoints > pages.heightPoints
  const [zoom, setZoom] = useState<Zoom>(isLandscape ? 'wholePage' : 'paneWidth')
  const [pane, setPane] = useState<Pane>({ width: 0, height: 0 })
  const scrollerRef = useRef<HTMLDivElement>(null)
  const width = Math.round(sheetWidth(zoom, pane, pages))
  const height = Math.round((width * pages.heightPoints) / pages.widthPoints)
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: pages.count,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => height,
    gap: sheetGap,
    paddingStart: sheetGap,
    paddingEnd: sheetGap,
    scrollPaddingStart: sheetGap,
    overscan: 1,
    useFlushSync: false,
    onChange: ({ scrollRect }) => scrollRect && setPane(scrollRect),
  })
  const looking = useRef(0)
  useLayoutEffect(() => {
    if (height === 0) return
    virtualizer.measure() // another zoom: every sheet has another height
    virtualizer.scrollToIndex(looking.current, { align: 'start' })
  }, [virtualizer, height])

  const items = virtualizer.getVirtualItems()
  const middle = (virtualizer.scrollOffset ?? 0) + (virtualizer.scrollRect?.height ?? 0) / 2
  const current = items.find(({ end }) => end + sheetGap >= middle)?.index ?? 0
  useEffect(() => {
    looking.current = current
  }, [current])
  return {
    ...{ current, zoom, setZoom, width, height, items, scrollerRef },
    isMeasured: pane.width > 0,
    percent: Math.round((width / (pages.widthPoints * pixelsPerPoint)) * 100),
    contentWidth: width + 2 * sheetGap,
    totalHeight: virtualizer.getTotalSize(),
    goTo: (index: number) => virtualizer.scrollToIndex(index, { align: 'start' }),
  }
}

export type Sheets = ReturnType<typeof useSheets>
