import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'

export interface PdfPages {
  readonly document: PDFDocumentProxy
  readonly count: number
  /** Size of the first page in PostScript points, 72 to the inch. */
  readonly widthPoints: number
  readonly heightPoints: number
}

interface Opening {
  readonly pages: PdfPages | null
  readonly error: unknown
}

/** The reader is large and rarely needed: it is loaded with the first preview. */
async function loadReader() {
  const [reader, worker] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ])
  reader.GlobalWorkerOptions.workerSrc = worker.default
  return reader
}

async function openPages(bytes: Uint8Array): Promise<PdfPages> {
  const reader = await loadReader()
  // A copy, because the reader takes the bytes over into its worker.
  const document = await reader.getDocument({ data: bytes.slice(), useWasm: false }).promise
  const first = await document.getPage(1)
  const { width, height } = first.getViewport({ scale: 1 })
  return { document, count: document.numPages, widthPoints: width, heightPoints: height }
}

/**
 * Opens a PDF for as long as the component is shown. Where other bytes take its place, the old pages
 * stay until the new ones are ready: a live preview never blinks.
 */
export function usePdfPages(bytes: Uint8Array): Opening {
  const [opening, setOpening] = useState<Opening>({ pages: null, error: null })
  useEffect(() => {
    let isWanted = true
    openPages(bytes).then(
      (pages) => {
        if (isWanted) setOpening({ pages, error: null })
        else void pages.document.loadingTask.destroy()
      },
      (error: unknown) => isWanted && setOpening({ pages: null, error }),
    )
    return () => {
      isWanted = false
    }
  }, [bytes])
  const { pages } = opening
  useEffect(() => () => void pages?.document.loadingTask.destroy(), [pages])
  return opening
}

/** Draws one page; the returned function stops a drawing that is no longer wanted. */
export function drawPage(
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  widthPixels: number,
): { readonly done: Promise<void>; readonly stop: () => void } {
  const scale = widthPixels / page.getViewport({ scale: 1 }).width
  const viewport = page.getViewport({ scale: scale * window.devicePixelRatio })
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  const drawing = page.render({ canvas, viewport })
  return { done: drawing.promise, stop: () => drawing.cancel() }
}
