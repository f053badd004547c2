import { certificateErrors } from '@shared/features/certificates/certificates.errors'
import type {
  CertificateField,
  FontKey,
  QrCode,
} from '@shared/features/certificates/certificates.layout'
import { BLANK_PAPER } from '@shared/features/certificates/certificates.layout'
import {
  describeProblem,
  preventsPrinting,
} from '@shared/features/certificates/certificates.problems'
import type { CertificateRecord } from '@shared/features/certificates/certificates.record'
import { certificateStrings as strings } from '@shared/features/certificates/certificates.strings'
import { type CertificateRun, type Survey, surveyCertificates } from './certificates-check'
import { EmbeddedFont } from './embedded-font'
import {
  type IsConstant,
  type PlacedField,
  placeField,
  textsOf,
  visibleCodes,
  visibleFields,
} from './field-placement'
import { drawDecorations, drawFields } from './page-content'
import { type ObjectNumber, PdfWriter, pdfDate, pdfNumber, pdfText } from './pdf-writer'
import { moveForPrinter } from './printer-correction'
import { drawCodes } from './qr-squares'
import { type FitOf, rememberedFits } from './remembered-fits'
import { PAGES_PER_STEP } from './steps'
import { POINTS_PER_MM } from './vector-path'

export interface CertificateDocument extends CertificateRun {
  /** Written into the file; equal input, this included, gives equal bytes. */
  readonly createdAt: Date
  /** Told how many pages are done, after each. */
  readonly onPage?: (done: number) => void
}

/** Bytes gathered before a chunk is handed on. */
const CHUNK_BYTES = 64 * 1024
const NOTHING = Buffer.alloc(0)

/**
 * One PDF of the whole run in memory; {@link streamCertificates} for long ones.
 * @throws certificates.nothingToPrint, certificates.cannotPrint
 */
export function renderCertificates(document: CertificateDocument): {
  readonly pdf: Uint8Array
  readonly pages: number
} {
  const pdf = Buffer.concat([...streamCertificates(document)])
  return { pdf, pages: document.records.length }
}

/**
 * The same PDF in chunks of about 64 KiB, made as they are asked for: memory does not grow with the
 * pages, and a caller cancels by asking no more. In between come empty chunks, after every few pages,
 * so that nobody waits long. What is alike on all pages (frame, emblem, fixed and repeated texts) is
 * drawn once and referred to; each face is embedded once, with the letters used.
 * @throws before the first byte: certificates.nothingToPrint, certificates.cannotPrint
 */
export function* streamCertificates(document: CertificateDocument): Generator<Buffer, void> {
  if (document.records.length === 0) throw certificateErrors.nothingToPrint()
  const fitOf = rememberedFits(document.fonts)
  const survey = surveyCertificates(document, fitOf)
  let step = survey.next()
  for (; !step.done; step = survey.next()) yield NOTHING
  refuseUnprintable(step.value)
  const sheets = new CertificateSheets(document, { fitOf, isConstant: step.value.isConstant })
  for (const [index, record] of document.records.entries()) {
    sheets.addPage(record)
    document.onPage?.(index + 1)
    if (sheets.writer.waitingBytes >= CHUNK_BYTES) yield sheets.writer.take()
    else if (index % PAGES_PER_STEP === PAGES_PER_STEP - 1) yield NOTHING
  }
  sheets.finish()
  yield sheets.writer.take()
}

function refuseUnprintable({ problems }: Survey): void {
  const [first, ...others] = problems.filter(preventsPrinting)
  if (first !== undefined)
    throw certificateErrors.cannotPrint({
      page: first.page,
      name: first.name,
      problem: describeProblem(first),
      others: others.length,
    })
}

interface Findings {
  readonly fitOf: FitOf
  readonly isConstant: IsConstant
}

/** The document under way: objects that pages share, and the pages put so far. */
class CertificateSheets {
  readonly writer = new PdfWriter()
  private readonly document: CertificateDocument
  private readonly fields: readonly CertificateField[]
  private readonly isConstant: IsConstant
  private readonly fitOf: FitOf
  private readonly codes: readonly QrCode[]
  /** The same for all pages: the sheet as this printer needs it. */
  private readonly shift: string
  private readonly fonts = new Map<FontKey, EmbeddedFont>()
  private readonly pages: ObjectNumber[] = []
  private readonly pageTree = this.writer.reserve()
  private readonly resources = this.writer.reserve()
  private readonly form = this.writer.reserve()

  constructor(document: CertificateDocument, { fitOf, isConstant }: Findings) {
    this.document = document
    this.fields = visibleFields(document.layout, this.stock)
    this.isConstant = isConstant
    this.fitOf = fitOf
    this.codes = visibleCodes(document.layout, this.stock)
    this.shift = moveForPrinter(this.stock, document.layout.sheet.height)
    this.putForm()
  }

  addPage(record: CertificateRecord): void {
    const [content, page] = [this.writer.reserve(), this.writer.reserve()]
    const text = this.drawTexts(record, (field) => !this.isConstant(field))
    const codes = drawCodes(this.codes, record, this.document.layout.sheet.height)
    this.writer.putStream(content, '', `${this.shift}/Fixed Do\n${text}${codes}`)
    this.writer.put(
      page,
      `<</Type/Page/Parent ${this.pageTree} 0 R/Contents ${content} 0 R/Resources ${this.resources} 0 R>>`,
    )
    this.pages.push(page)
  }

  finish(): void {
    const { writer, pages } = this
    for (const font of this.fonts.values()) font.write(writer)
    const fonts = [...this.fonts.values()]
      .map((font) => `/${font.resourceName} ${font.object} 0 R`)
      .join('')
    writer.put(this.resources, `<</Font<<${fonts}>>/XObject<</Fixed ${this.form} 0 R>>>>`)
    writer.put(
      this.pageTree,
      `<</Type/Pages/Count ${pages.length}/MediaBox[${this.sheetBox()}]` +
        `/Kids[${pages.map((page) => `${page} 0 R`).join(' ')}]>>`,
    )
    this.putCatalogue()
  }

  private get stock() {
    return this.document.stock ?? BLANK_PAPER
  }

  private putForm(): void {
    const { layout, records } = this.document
    const [first] = records
    const shown = layout.decorations.filter(
      (decoration) =>
        decoration.isShown && !(this.stock.isPreprinted && decoration.hideIfPreprinted),
    )
    const drawing = drawDecorations(shown, layout.sheet.height)
    const text = first === undefined ? '' : this.drawTexts(first, this.isConstant)
    this.writer.putStream(
      this.form,
      `/Type/XObject/Subtype/Form/BBox[${this.sheetBox()}]/Resources ${this.resources} 0 R`,
      drawing + text,
    )
  }

  private drawTexts(record: CertificateRecord, isDrawn: IsConstant): string {
    const placed = textsOf(this.fields, record).flatMap((fieldText): PlacedField[] => {
      const { field, text } = fieldText
      if (text === '' || !isDrawn(field)) return []
      const face = this.document.fonts.face(field.font)
      const fitted = this.fitOf(fieldText)
      // refuseUnprintable has seen every text; this would be a page that differs from its check.
      if (!fitted.isFitted) throw new RangeError(`${field.id} does not fit: ${fitted.why}`)
      const sheetHeight = this.document.layout.sheet.height
      return [placeField(fitted, fieldText, { face, sheetHeight })]
    })
    return drawFields(placed, (field) => this.fontFor(field.font))
  }

  private fontFor(key: FontKey): EmbeddedFont {
    const known = this.fonts.get(key)
    if (known !== undefined) return known
    const name = `F${this.fonts.size + 1}`
    const font = new EmbeddedFont(this.document.fonts.face(key), name, this.writer.reserve())
    this.fonts.set(key, font)
    return font
  }

  private putCatalogue(): void {
    const [root, info] = [this.writer.reserve(), this.writer.reserve()]
    const numbers = new Set(this.document.records.map((record) => record.decisionNumber))
    const [number = ''] = numbers.size === 1 ? numbers : []
    const created = pdfDate(this.document.createdAt)
    this.writer.put(
      info,
      `<</Title${pdfText(strings.documentTitle({ number }))}/Producer${pdfText(strings.producer)}` +
        `/CreationDate${created}/ModDate${created}>>`,
    )
    this.writer.put(
      root,
      `<</Type/Catalog/Pages ${this.pageTree} 0 R/Lang(vi-VN)/PageLabels<</Nums[0<</S/D>>]>>` +
        '/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>>>',
    )
    this.writer.end(root, info)
  }

  private sheetBox(): string {
    const { width, height } = this.document.layout.sheet
    return `0 0 ${pdfNumber(width * POINTS_PER_MM)} ${pdfNumber(height * POINTS_PER_MM)}`
  }
}
