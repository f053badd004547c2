import type { PrintTransform } from '@shared/features/calibration/calibration.transform'
import type { Stock } from '@shared/features/certificates/certificates.layout'
import { pdfNumber } from './pdf-writer'
import { POINTS_PER_MM } from './vector-path'

/** The operators before everything else on a page; empty for paper that needs none. */
export function moveForPrinter(
  { offsetX, offsetY, correction }: Stock,
  sheetHeight: number,
): string {
  return correctionOperator(correction, sheetHeight) + offsetOperator(offsetX, offsetY)
}

function offsetOperator(offsetX: number, offsetY: number): string {
  if (offsetX === 0 && offsetY === 0) return ''
  const [x, y] = [offsetX * POINTS_PER_MM, -offsetY * POINTS_PER_MM].map(pdfNumber)
  return `1 0 0 1 ${x} ${y} cm\n`
}

/**
 * The transform is in millimetres with y downwards from the upper edge, the page in points with y
 * upwards from the lower one.
 */
function correctionOperator(correction: PrintTransform | undefined, sheetHeight: number): string {
  if (correction === undefined) return ''
  const { a, b, c, d, e, f } = correction
  const right = (c * sheetHeight + e) * POINTS_PER_MM
  const up = (sheetHeight - d * sheetHeight - f) * POINTS_PER_MM
  // Seven decimals: with three, a factor of 1.001 would be a quarter of a millimetre off on A3.
  const matrix = [a, -b, -c, d, right, up].map((value) => value.toFixed(7)).join(' ')
  return `${matrix} cm\n`
}
