import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PdfPages } from './pdf-document'

/** Percent of the paper's real size on a 96 dpi screen; fit: as wide as the pane. */
export type Zoom = number | 'fit'

export const zoomSteps: readonly number[] = [50, 75, 100, 125, 150, 200]
const pixelsPerPoint = 96 / 72
const sheetGap = 20
const scrollbarWidth = 16
const narrowest = 160

const fittedWidth = (paneWidth: number) =>
  Math.max(narrowest, paneWidth - 2 * sheetGap - scrollbarWidth)

/** Where the sheets lie, how large they are, and which one is being looked at. */
export function useSheets(pages: PdfPages) {
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [paneWidth, setPaneWidth] = useState(0)
  const scrollerRef = useRef<HTMLDivElement>(null)
  const realWidth = pages.widthPoints * pixelsPerPoint
  const width = Math.round(zoom === 'fit' ? fittedWidth(paneWidth) : (realWidth * zoom) / 100)
  const height = Math.round((width * pages.heightPoints) / pages.widthPoints)
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: pages.count,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => height,
    gap: sheetGap,
    paddingStart: sheetGap,
    paddingEnd: sheetGap,
    overscan: 1,
    useFlushSync: false,
    onChange: ({ scrollRect }) => scrollRect && setPaneWidth(scrollRect.width),
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
    isMeasured: paneWidth > 0,
    percent: Math.round((width / realWidth) * 100),
    contentWidth: width + 2 * sheetGap,
    totalHeight: virtualizer.getTotalSize(),
    goTo: (index: number) => virtualizer.scrollToIndex(index, { align: 'start' }),
  }
}

export type Sheets = ReturnType<typeof useSheets>
