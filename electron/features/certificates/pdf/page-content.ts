import type { Decoration } from '@shared/features/certificates/certificates.layout'
import type { EmbeddedFont } from './embedded-font'
import type { PlacedField } from './field-placement'
import { pdfColour, pdfNumber } from './pdf-writer'
import { drawDecoration } from './vector-path'

/** A font of the document for a field. */
export type FontOf = (field: PlacedField['field']) => EmbeddedFont

/** The text operators of some fields; empty when there are none. */
export function drawFields(fields: readonly PlacedField[], fontOf: FontOf): string {
  if (fields.length === 0) return ''
  return `BT\n${fields.map((field) => drawField(field, fontOf(field.field))).join('')}ET\n`
}

function drawField({ field, size, lines }: PlacedField, font: EmbeddedFont): string {
  const settings =
    `${pdfColour(field.colour)} rg /${font.resourceName} ${pdfNumber(size)} Tf ` +
    `${pdfNumber(field.letterSpacing * size)} Tc\n`
  const shown = lines.map(({ text, x, y }) => {
    const at = `1 0 0 1 ${pdfNumber(x)} ${pdfNumber(y)} Tm`
    return `${at} ${font.encode(text, field.wordSpacing)} TJ\n`
  })
  return settings + shown.join('')
}

export function drawDecorations(decorations: readonly Decoration[], sheetHeight: number): string {
  return decorations.map((decoration) => drawDecoration(decoration, sheetHeight)).join('')
}
