import {
  BAR_MM,
  CROSS_INSET_MM,
  corners,
  crossesOf,
  type Sheet,
} from '@shared/features/calibration/calibration.rules'
import { type Point, stroked } from './certificates.artwork'
import type { CertificateField, CertificateLayout, VectorShape } from './certificates.layout'
import { certificateRulerStrings as strings } from './certificates.ruler.strings'

const BLACK = '#1a1a1a'
const ARM = 6

/**
 * The page a printer is measured with: a grid of millimetres, four crosses near the corners and two
 * bars of 100 mm. It goes through the same press as certificates, so that what is measured is what
 * will be printed.
 */
export function rulerLayout(sheet: Sheet, sentence: string): CertificateLayout {
  return {
    name: strings.title,
    sheet,
    decorations: [
      {
        ...{ id: 'ruler', isShown: true, hideIfPreprinted: false, x: 0, y: 0, scale: 1 },
        shapes: [...gridOf(sheet), ...crossShapes(sheet), ...barShapes(sheet)],
      },
    ],
    fields: [...cornerLabels(sheet), ...barLabels(sheet), sentenceField(sheet, sentence)],
  }
}

const line = (...points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')

const round = (mm: number) => Math.round(mm * 100) / 100

function gridOf({ width, height }: Sheet): VectorShape[] {
  const lines = (step: number, isDrawn: (mm: number) => boolean) => {
    const parts: string[] = []
    for (let x = step; x < width; x += step) if (isDrawn(x)) parts.push(line([x, 0], [x, height]))
    for (let y = step; y < height; y += step) if (isDrawn(y)) parts.push(line([0, y], [width, y]))
    return parts.join('')
  }
  return [
    stroked(
      lines(1, (mm) => mm % 5 !== 0),
      '#dfe7ee',
      0.06,
    ),
    stroked(
      lines(5, (mm) => mm % 10 !== 0),
      '#bccbd8',
      0.08,
    ),
    stroked(
      lines(10, () => true),
      '#8aa3b8',
      0.1,
    ),
  ]
}

function crossShapes(sheet: Sheet): VectorShape[] {
  return Object.values(crossesOf(sheet)).map(({ x, y }) =>
    stroked(line([x - ARM, y], [x + ARM, y]) + line([x, y - ARM], [x, y + ARM]), BLACK, 0.2),
  )
}

function barShapes({ width, height }: Sheet): VectorShape[] {
  const { across, down } = barsOf({ width, height })
  const ends = 4
  return [
    stroked(
      line([across.x, across.y], [across.x + BAR_MM, across.y]) +
        line([across.x, across.y - ends], [across.x, across.y + ends]) +
        line([across.x + BAR_MM, across.y - ends], [across.x + BAR_MM, across.y + ends]),
      BLACK,
      0.2,
    ),
    stroked(
      line([down.x, down.y], [down.x, down.y + BAR_MM]) +
        line([down.x - ends, down.y], [down.x + ends, down.y]) +
        line([down.x - ends, down.y + BAR_MM], [down.x + ends, down.y + BAR_MM]),
      BLACK,
      0.2,
    ),
  ]
}

/** Where the bars begin: one across the lower part, one down the left of the middle. */
const barsOf = ({ width, height }: Sheet) => ({
  across: { x: width / 2 - BAR_MM / 2, y: height - CROSS_INSET_MM - 20 },
  down: { x: width / 2 - BAR_MM / 2 - 25, y: height / 2 - BAR_MM / 2 },
})

type Box = Pick<CertificateField, 'x' | 'y' | 'width' | 'align'>

const label = (id: string, text: string, box: Box): CertificateField => ({
  kind: 'fixed',
  ...{ id, text, ...box, maxHeight: 6, anchor: 'middle', font: 'tinos-bold' },
  ...{ size: 11, minSize: 8, lineHeight: 1.2, maxLines: 1, colour: BLACK },
  ...{ letterSpacing: 0, wordSpacing: 0, uppercase: false, hideIfPreprinted: false },
  ...{ growsInto: null, appliesTo: 'everyone' },
})

function cornerLabels(sheet: Sheet): CertificateField[] {
  const crosses = crossesOf(sheet)
  return corners.map((corner) => {
    const { x, y } = crosses[corner]
    const isRight = x > sheet.width / 2
    const box: Box = isRight
      ? { x: x - 42, y: y + 2, width: 40, align: 'right' }
      : { x: x + 2, y: y + 2, width: 40, align: 'left' }
    return label(corner, strings.corners[corner], box)
  })
}

function barLabels(sheet: Sheet): CertificateField[] {
  const { across, down } = barsOf(sheet)
  return [
    label('barAcross', strings.barAcross, {
      ...{ x: across.x, y: across.y + 2, width: BAR_MM, align: 'center' },
    }),
    label('barDown', strings.barDown, {
      ...{ x: down.x + 2, y: down.y + BAR_MM / 2 - 3, width: 60, align: 'left' },
    }),
  ]
}

const sentenceField = ({ width }: Sheet, text: string): CertificateField => ({
  ...label('sentence', text, { x: width / 2 - 60, y: 34, width: 120, align: 'center' }),
  ...{ font: 'tinos-regular', maxHeight: 24, maxLines: 4, size: 11, minSize: 8 },
})
