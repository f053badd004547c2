import { useElementSize } from '@mantine/hooks'
import { PdfPage } from '@renderer/ui/PdfPage'
import { usePdfPages } from '@renderer/ui/pdf-document'
import type { DesignItem } from '@shared/features/certificates/certificates.editing'
import { itemsOf } from '@shared/features/certificates/certificates.editing'
import type { Guide } from '@shared/features/certificates/certificates.snapping'
import type { StockSummary } from '@shared/features/certificates/certificates.stock.contract'
import { useState } from 'react'
import classes from './Certificates.module.css'
import { DesignBox } from './DesignBox'
import { designerStrings as strings } from './designer.strings'
import type { DesignDraft } from './use-design-draft'

interface Props {
  readonly draft: DesignDraft
  readonly stock: StockSummary | null
  /** The page by the press; null while there is none. */
  readonly pdf: Uint8Array | null
  /** Below the page, for the eyes only. */
  readonly scanUrl: string | null
  readonly chosenId: string | null
  readonly faultIds: ReadonlySet<string>
  readonly subjectKind: 'person' | 'collective'
  readonly onChoose: (id: string) => void
}

/** The sheet as it will be printed, with a box around everything that can be moved. */
export function DesignCanvas(props: Props) {
  const { draft, stock, pdf, scanUrl } = props
  const { ref, width, height } = useElementSize()
  const [guides, setGuides] = useState<readonly Guide[]>([])
  const { sheet } = draft.layout
  const pixelsPerMm = Math.max(0.5, Math.min(width / sheet.width, height / sheet.height))
  const [wide, high] = [sheet.width * pixelsPerMm, sheet.height * pixelsPerMm].map(Math.round)
  const safe = { x: stock?.safeX ?? 17, y: stock?.safeY ?? 17 }
  return (
    <section className={classes.desk} aria-label={strings.canvas}>
      <div ref={ref} className={classes.room} />
      <div className={classes.sheet} style={{ width: wide, height: high }}>
        {scanUrl && <img src={scanUrl} alt="" />}
        {pdf && width > 0 && <Page pdf={pdf} widthPixels={wide ?? 0} />}
        <div
          className={classes.safeArea}
          style={{
            left: safe.x * pixelsPerMm,
            right: safe.x * pixelsPerMm,
            top: safe.y * pixelsPerMm,
            bottom: safe.y * pixelsPerMm,
          }}
        />
        {itemsOf(draft.layout).map((item) => (
          <DesignBox
            key={item.id}
            {...{ item, draft, safe, pixelsPerMm }}
            isChosen={item.id === props.chosenId}
            absence={absenceOf(item, { stock, subjectKind: props.subjectKind })}
            hasFault={props.faultIds.has(item.id)}
            onChoose={() => props.onChoose(item.id)}
            onGuides={setGuides}
          />
        ))}
        {guides.map(({ axis, at }) => (
          <div
            key={axis}
            className={classes.guide}
            data-axis={axis}
            style={axis === 'x' ? { left: at * pixelsPerMm } : { top: at * pixelsPerMm }}
          />
        ))}
      </div>
    </section>
  )
}

function Page({ pdf, widthPixels }: { readonly pdf: Uint8Array; readonly widthPixels: number }) {
  const { pages } = usePdfPages(pdf)
  const [, setFailure] = useState<unknown>(null)
  if (!pages) return null
  return (
    <PdfPage
      document={pages.document}
      number={1}
      widthPixels={widthPixels}
      label={strings.page}
      onError={setFailure}
    />
  )
}

interface Seen {
  readonly stock: StockSummary | null
  readonly subjectKind: 'person' | 'collective'
}

function absenceOf(item: DesignItem, { stock, subjectKind }: Seen): string | null {
  const part = item.kind === 'field' ? item.field : item.kind === 'code' ? item.code : item.drawing
  if (stock?.isPreprinted && part.hideIfPreprinted) return strings.notOnStock
  if ('appliesTo' in part && part.appliesTo !== 'everyone' && part.appliesTo !== subjectKind)
    return strings.notHere
  return null
}
