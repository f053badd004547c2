import type { QrCode } from '@shared/features/certificates/certificates.layout'
import type { CertificateRecord } from '@shared/features/certificates/certificates.record'
import encodeQR from 'qr'
import { pdfColour } from './pdf-writer'
import { POINTS_PER_MM } from './vector-path'

/** Light squares that a reader needs around the code. @see ISO/IEC 18004, 5.3.8 */
const QUIET_ZONE = 4

/** The codes of one page as filled rectangles; empty without a verification. */
export function drawCodes(
  codes: readonly QrCode[],
  { verification, subjectKind }: CertificateRecord,
  sheetHeight: number,
): string {
  if (!verification) return ''
  const shown = codes.filter(
    ({ appliesTo }) => appliesTo === 'everyone' || appliesTo === subjectKind,
  )
  if (shown.length === 0) return ''
  const squares = encodeQR(verification, 'raw', { ecc: 'medium', border: QUIET_ZONE })
  return shown.map((code) => drawCode(code, squares, sheetHeight)).join('')
}

/** One rectangle for each run of dark squares in a row; in units of one square, y downwards. */
function drawCode(
  { x, y, size, colour }: QrCode,
  squares: readonly (readonly boolean[])[],
  sheetHeight: number,
): string {
  const unit = (size / squares.length) * POINTS_PER_MM
  const [left, top] = [x * POINTS_PER_MM, (sheetHeight - y) * POINTS_PER_MM]
  const matrix = [unit, 0, 0, -unit, left, top].map((value) => value.toFixed(5)).join(' ')
  const rectangles = squares.flatMap((row, line) =>
    runsOf(row).map(([from, length]) => `${from} ${line} ${length} 1 re\n`),
  )
  return `q ${matrix} cm ${pdfColour(colour)} rg\n${rectangles.join('')}f\nQ\n`
}

function runsOf(row: readonly boolean[]): readonly (readonly [from: number, length: number])[] {
  const runs: [number, number][] = []
  row.forEach((isDark, at) => {
    const last = runs.at(-1)
    if (!isDark) return
    if (last && last[0] + last[1] === at) last[1] += 1
    else runs.push([at, 1])
  })
  return runs
}
