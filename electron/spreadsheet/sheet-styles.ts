import type { CellStyle } from 'hucre'

/** Office lists are printed in Times New Roman, as the Party format of documents asks. */
export const defaultFont = { name: 'Times New Roman', size: 12 } as const

/** The Text format marks literal cells until `quotePrefix` can be set on them. */
export const LITERAL_FORMAT = '@'

const thin = { style: 'thin' } as const
const border = { top: thin, right: thin, bottom: thin, left: thin } as const
const wrapped = { vertical: 'center', wrapText: true } as const

export const styles = {
  line: { font: { ...defaultFont, bold: true }, alignment: { vertical: 'center' } },
  title: {
    font: { ...defaultFont, size: 14, bold: true },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  header: {
    font: { ...defaultFont, bold: true },
    border,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
    alignment: { ...wrapped, horizontal: 'center' },
  },
  body: { font: defaultFont, border, alignment: wrapped },
  number: { font: defaultFont, border, alignment: { ...wrapped, horizontal: 'center' } },
  date: {
    font: defaultFont,
    border,
    numFmt: 'dd/mm/yyyy',
    alignment: { ...wrapped, horizontal: 'center' },
  },
  note: { font: { ...defaultFont, italic: true }, alignment: { vertical: 'center' } },
} as const satisfies Record<string, CellStyle>

/** A text that begins as a formula would is kept as text even when somebody edits the cell. */
export function asLiteral(style: CellStyle): CellStyle {
  return { ...style, numFmt: LITERAL_FORMAT }
}
