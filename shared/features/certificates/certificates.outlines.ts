import { polygon, rectangle, stroked, toPath } from './certificates.artwork'
import type { CertificateField, CertificateLayout, Decoration } from './certificates.layout'
import { certificateRulerStrings } from './certificates.ruler.strings'
import { certificateStrings as strings } from './certificates.strings'

const INK = '#1a1a1a'

/**
 * Where everything of a design stands, as empty boxes with a small word in each: printed on plain
 * paper and laid over the stock against the light.
 */
export function outlinesOf({
  name,
  sheet,
  fields,
  codes = [],
}: CertificateLayout): CertificateLayout {
  const boxes = [
    ...fields.map(({ id, x, y, width, maxHeight }) => ({ id, x, y, width, height: maxHeight })),
    ...codes.map(({ id, x, y, size }) => ({ id, x, y, width: size, height: size })),
  ]
  const outline: Decoration = {
    ...{ id: 'outlines', isShown: true, hideIfPreprinted: false, x: 0, y: 0, scale: 1 },
    shapes: [
      ...boxes.map(({ x, y, width, height }) =>
        stroked(toPath(rectangle(x, y, width, height)), INK, 0.2),
      ),
      stroked(edgeMarks(sheet), INK, 0.2),
    ],
  }
  return {
    name,
    sheet,
    decorations: [outline],
    fields: [...fields.map(wordIn), sentence(sheet, name)],
  }
}

/** Short lines at the middle of each edge, to line the sheets up by. */
function edgeMarks({ width, height }: CertificateLayout['sheet']): string {
  const [x, y, long] = [width / 2, height / 2, 8]
  const marks = [
    [x, 0, x, long],
    [x, height, x, height - long],
    [0, y, long, y],
    [width, y, width - long, y],
  ] as const
  return marks
    .map(([fromX, fromY, toX, toY]) =>
      toPath(
        polygon([
          [fromX, fromY],
          [toX, toY],
        ]),
      ),
    )
    .join('')
}

const small = {
  font: 'tinos-regular',
  size: 7,
  minSize: 4,
  maxLines: 1,
  lineHeight: 1.1,
  align: 'left',
  anchor: 'top',
  colour: INK,
  letterSpacing: 0,
  wordSpacing: 0,
  uppercase: false,
  hideIfPreprinted: false,
  growsInto: null,
  appliesTo: 'everyone',
} as const

function wordIn(field: CertificateField): CertificateField {
  const { id, x, y, width } = field
  const words = field.kind === 'fixed' ? field.text : strings.contents[field.content]
  // A letter of the smallest size is below 1 mm wide; the word only tells boxes apart.
  const text = [...words].slice(0, Math.max(1, Math.floor(width * 0.9))).join('')
  return { kind: 'fixed', id, text, ...small, x: x + 0.5, y, width, maxHeight: 4, minSize: 4 }
}

const sentence = (
  { width, height }: CertificateLayout['sheet'],
  name: string,
): CertificateField => ({
  kind: 'fixed',
  id: 'sentence-of-the-page',
  text: certificateRulerStrings.outlines(name),
  ...small,
  ...{ x: 20, y: height - 14, width: width - 40, maxHeight: 5, size: 9, align: 'center' },
})
