import type { Decoration, VectorShape } from '@shared/features/certificates/certificates.layout'
import { pdfColour, pdfNumber } from './pdf-writer'

export const POINTS_PER_MM = 72 / 25.4

const OPERATORS: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' }

/** A drawing as PDF operators, for a page whose y axis runs upwards from `sheetHeight` mm below. */
export function drawDecoration(decoration: Decoration, sheetHeight: number): string {
  const scale = decoration.scale * POINTS_PER_MM
  const x = decoration.x * POINTS_PER_MM
  const y = (sheetHeight - decoration.y) * POINTS_PER_MM
  // Five decimals: three would move the far edge of the sheet by a tenth of a point.
  const matrix = [scale, 0, 0, -scale, x, y].map((value) => value.toFixed(5)).join(' ')
  return `q ${matrix} cm\n${decoration.shapes.map(drawShape).join('')}Q\n`
}

function drawShape({ path, fill, stroke, strokeWidth }: VectorShape): string {
  const settings: string[] = []
  if (fill !== null) settings.push(`${pdfColour(fill)} rg`)
  if (stroke !== null) settings.push(`${pdfColour(stroke)} RG ${pdfNumber(strokeWidth)} w`)
  const paint = fill === null ? (stroke === null ? 'n' : 'S') : stroke === null ? 'f' : 'B'
  return `${settings.join(' ')}\n${convertPath(path)}${paint}\n`
}

/** Letters before their numbers (SVG) become operators after them (PDF). */
function convertPath(path: string): string {
  const commands = path.match(/[MLCZ][^MLCZ]*/g) ?? []
  return commands
    .map((command) => `${command.slice(1).trim()} ${OPERATORS[command.charAt(0)]}\n`)
    .join('')
}
