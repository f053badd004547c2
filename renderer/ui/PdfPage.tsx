import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef } from 'react'
import classes from './PdfPreview.module.css'
import { drawPage } from './pdf-document'

interface Props {
  readonly document: PDFDocumentProxy
  /** From 1. */
  readonly number: number
  readonly widthPixels: number
  readonly label: string
  readonly onError: (error: unknown) => void
}

/** One sheet of paper, drawn sharply at the size it is shown. */
export function PdfPage({ document, number, widthPixels, label, onError }: Props) {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let stop: (() => void) | null = null
    let isShown = true
    const draw = async () => {
      const page = await document.getPage(number)
      if (!isShown || !canvasRef.current) return
      const drawing = drawPage(page, canvasRef.current, widthPixels)
      stop = drawing.stop
      await drawing.done
    }
    draw().catch((error: unknown) => {
      if (isShown) onError(error) // a drawing we stopped ourselves is no error
    })
    return () => {
      isShown = false
      stop?.()
    }
  }, [document, number, widthPixels, onError])
  return <canvas ref={canvasRef} role="img" aria-label={label} className={classes.canvas} />
}
