/** Tables whose one row is repeated, and the two signatures side by side. */
import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { borderless, centred, exactly, halfPoints, points, run, titleIndent, twips } from './party-parts.mjs'

/** A kind of subject that is absent leaves neither heading nor empty table. */
export function section(format, { condition, heading, ...table }) {
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: points(10), after: points(6) },
      children: [run(`{#${condition}}`), run(heading, { bold: true })],
    }),
    loopTable(format, table),
    new Paragraph({ spacing: exactly(2), children: [run(`{/${condition}}`, { size: 2 })] }),
  ]
}

/**
 * A table whose one row is repeated; its heading comes again on each page.
 *
 * @param rowMm how high a row is at least: room to sign in
 */
export function loopTable(format, { loop, columns, rowMm, sizePt = format.sizesPt.table }) {
  const size = halfPoints(sizePt)
  const cell = (text, mm, options) =>
    new TableCell({
      width: { size: twips(mm), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: points(2.5), bottom: points(2.5), left: points(3.5), right: points(3.5) },
      children: [
        new Paragraph({
          alignment: options.alignment,
          children: [run(text, { size, bold: options.bold })],
        }),
      ],
    })
  const titles = columns.map(([text, mm]) =>
    cell(text, mm, { alignment: AlignmentType.CENTER, bold: true }),
  )
  const fields = columns.map(([, mm, field, align], index) => {
    const open = index === 0 ? `{#${loop}}` : ''
    const close = index === columns.length - 1 ? `{/${loop}}` : ''
    const alignment = align === 'centre' ? AlignmentType.CENTER : AlignmentType.LEFT
    return cell(`${open}${field}${close}`, mm, { alignment, bold: false })
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(columns.reduce((sum, [, mm]) => sum + mm, 0)), type: WidthType.DXA },
    columnWidths: columns.map(([, mm]) => twips(mm)),
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: titles }),
      new TableRow({
        cantSplit: true,
        ...(rowMm && { height: { value: twips(rowMm), rule: HeightRule.ATLEAST } }),
        children: fields,
      }),
    ],
  })
}

/** “(kèm theo …)” and the dashes, under the title of a list. */
export function listReference(format, text) {
  return [
    centred([run(text, { italics: true })], {
      indent: titleIndent,
      spacing: exactly(format.linePt),
      keepNext: true,
    }),
    centred([run('-----')], { spacing: { ...exactly(10), after: points(12) } }),
  ]
}

/** Word wants a paragraph after the last table. */
export const afterTable = () =>
  new Paragraph({ spacing: exactly(2), children: [run('', { size: 2 })] })

/** @param sides left and right: the title in capitals (`\n` between lines), and whose name stands below the gap */
export function signatures(format, sides) {
  const { pageMm, marginsMm, signatureGapMm, sizesPt } = format
  const size = halfPoints(sizesPt.signature)
  const half = (pageMm.width - marginsMm.left - marginsMm.right) / sides.length
  const cells = sides.map(({ title, name, hint }) => [
    ...title
      .split('\n')
      .map((line) => centred([run(line, { bold: true, size })], { keepNext: true })),
    ...(hint ? [centred([run(hint, { italics: true, size })], { keepNext: true })] : []),
    new Paragraph({ keepNext: true, spacing: exactly((signatureGapMm * 72) / 25.4), children: [] }),
    centred([run(name, { bold: true, size })]),
  ])
  return borderless(sides.map(() => half), [cells], points(14))
}
