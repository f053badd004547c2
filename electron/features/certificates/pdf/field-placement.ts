import {
  type Fitted,
  fitText,
  type Overflow,
} from '@shared/features/certificates/certificates.fitting'
import type {
  CertificateField,
  CertificateLayout,
  QrCode,
  Stock,
} from '@shared/features/certificates/certificates.layout'
import {
  overriddenField,
  overriddenText,
} from '@shared/features/certificates/certificates.overrides'
import {
  type CertificateRecord,
  type CertificateTexts,
  composeTexts,
} from '@shared/features/certificates/certificates.record'
import type { FontFace } from './font-face'
import { PAGES_PER_STEP } from './steps'
import { POINTS_PER_MM } from './vector-path'

/** A field with the text it prints on one page; empty where the record has nothing to say. */
export interface FieldText {
  readonly field: CertificateField
  readonly text: string
  /** Millimetres; more than the field's own where it takes the room of an empty one. */
  readonly maxHeight: number
}

/** One line of type; points from the lower left corner of the sheet to the start of its baseline. */
export interface PlacedLine {
  readonly text: string
  readonly x: number
  readonly y: number
}

export interface PlacedField {
  readonly field: CertificateField
  /** Points. */
  readonly size: number
  readonly lines: readonly PlacedLine[]
}

export function visibleFields(
  layout: CertificateLayout,
  stock: Stock,
): readonly CertificateField[] {
  return layout.fields.filter((field) => !(stock.isPreprinted && field.hideIfPreprinted))
}

export const visibleCodes = (
  { codes = [] }: CertificateLayout,
  { isPreprinted }: Stock,
): readonly QrCode[] => codes.filter(({ hideIfPreprinted }) => !(isPreprinted && hideIfPreprinted))

/** The texts of one page, NFC, in the order of the fields; without those meant for the other kind. */
export function textsOf(
  fields: readonly CertificateField[],
  record: CertificateRecord,
): readonly FieldText[] {
  const texts = composeTexts(record)
  const shown = fields
    .filter(({ appliesTo }) => appliesTo === 'everyone' || appliesTo === record.subjectKind)
    .map((field) => overriddenField(field, record.overrides))
  const textById = new Map(
    shown.map((field) => {
      const own = overriddenText(field, record.overrides)
      return [field.id, inPrint(field, own ?? wordsOf(field, texts))]
    }),
  )
  return shown.map((field) => {
    const below = shown.find(({ id }) => id === field.growsInto)
    const isRoomFree = below !== undefined && textById.get(below.id) === ''
    const maxHeight = isRoomFree ? below.y + below.maxHeight - field.y : field.maxHeight
    return { field, text: textById.get(field.id) ?? '', maxHeight }
  })
}

const wordsOf = (field: CertificateField, texts: CertificateTexts): string =>
  field.kind === 'fixed' ? field.text : texts[field.content]

function inPrint({ uppercase }: CertificateField, words: string): string {
  const text = words.normalize('NFC')
  return uppercase ? text.toLocaleUpperCase('vi') : text
}

/** A text that is the same on every page of the run; such texts are drawn, and checked, once. */
export type IsConstant = (field: CertificateField) => boolean

/** Pauses after every few pages. */
export function* constantFields(
  fields: readonly CertificateField[],
  records: readonly CertificateRecord[],
): Generator<undefined, IsConstant> {
  const [first] = records
  if (first === undefined) return () => false
  const expected = appearances(fields, first)
  const varying = new Set<string>()
  for (const [index, record] of records.entries()) {
    const found = appearances(fields, record)
    for (const { id } of fields) if (found.get(id) !== expected.get(id)) varying.add(id)
    if (index % PAGES_PER_STEP === PAGES_PER_STEP - 1) yield
  }
  return ({ id }) => !varying.has(id)
}

/** Equal for texts that are fitted, and look, alike in one field. */
export const appearanceOf = ({ field, text, maxHeight }: FieldText): string =>
  `${maxHeight} ${field.size} ${text}`

/** What each field looks like on one page; fields that do not apply are not there. */
function appearances(
  fields: readonly CertificateField[],
  record: CertificateRecord,
): ReadonlyMap<string, string> {
  return new Map(
    textsOf(fields, record).map((fieldText) => [fieldText.field.id, appearanceOf(fieldText)]),
  )
}

/** Lines and size of a text in the box of its field, or why it does not fit. */
export function fitField({ field, text, maxHeight }: FieldText, face: FontFace): Fitted | Overflow {
  const box = {
    width: field.width * POINTS_PER_MM,
    maxHeight: maxHeight * POINTS_PER_MM,
    size: field.size,
    minSize: field.minSize,
    lineHeight: field.lineHeight,
    maxLines: field.maxLines,
    isBalanced: field.align === 'center',
  }
  return fitText(text, box, (line, size) => lineWidth(line, { field, face, size }))
}

interface Setting {
  readonly field: CertificateField
  readonly face: FontFace
  readonly size: number
}

/** Points; no spacing is counted after the last letter. */
function lineWidth(line: string, { field, face, size }: Setting): number {
  const { letterSpacing, wordSpacing } = field
  const gaps = letterSpacing === 0 ? 0 : Math.max(0, [...line].length - 1)
  const spaces = wordSpacing === 0 ? 0 : line.split(' ').length - 1
  return face.width(line, size) + (gaps * letterSpacing + spaces * wordSpacing) * size
}

/** Where the fitted lines stand on a sheet `sheetHeight` millimetres high. */
export function placeField(
  fitted: Fitted,
  { field, maxHeight }: FieldText,
  { face, sheetHeight }: { readonly face: FontFace; readonly sheetHeight: number },
): PlacedField {
  const { size, lines } = fitted
  const leading = size * field.lineHeight
  const spare = maxHeight * POINTS_PER_MM - lines.length * leading
  const above = { top: 0, middle: spare / 2, bottom: spare }[field.anchor]
  // Capitals stand in the middle of their line: the same for every face, whatever its own metrics.
  const capHeight = (face.capHeight / face.unitsPerEm) * size
  const firstBaseline = (sheetHeight - field.y) * POINTS_PER_MM - above - (leading + capHeight) / 2
  const placed = lines.map((text, index) => {
    const free = field.width * POINTS_PER_MM - lineWidth(text, { field, face, size })
    const before = { left: 0, center: free / 2, right: free }[field.align]
    return { text, x: field.x * POINTS_PER_MM + before, y: firstBaseline - index * leading }
  })
  return { field, size, lines: placed }
}
