import type {
  CertificateLayout,
  Decoration,
} from '@shared/features/certificates/certificates.layout'

/** Frame and emblem of a certificate as SVG: the baseline draws the very curves that ours does. */
export function drawingOf({ sheet, decorations }: CertificateLayout): string {
  const { width, height } = sheet
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" ` +
    `viewBox="0 0 ${width} ${height}">${decorations.map(groupOf).join('')}</svg>`
  )
}

function groupOf({ x, y, scale, shapes }: Decoration): string {
  const paths = shapes.map(
    ({ path, fill, stroke, strokeWidth }) =>
      `<path d="${path}" fill="${fill ?? 'none'}" stroke="${stroke ?? 'none'}" stroke-width="${strokeWidth}"/>`,
  )
  return `<g transform="translate(${x} ${y}) scale(${scale})">${paths.join('')}</g>`
}
