/**
 * Builds the Word templates that the office may edit. Run after changing this file or the measures:
 *
 *     node resources/templates/build-templates.mjs [folder]
 *
 * The measures are those of the printed page (shared/core/party-format.ts), so both look the same.
 * Fields stand between braces; their names are in shared/features/decisions/decisions.strings.ts.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { partyFormats } from '../../shared/core/party-format.ts'
import {
  body,
  centred,
  endTable,
  exactly,
  halfPoints,
  headTable,
  points,
  run,
  title,
  titleIndent,
  twips,
} from './party-parts.mjs'

const folder = path.resolve(process.argv[2] ?? import.meta.dirname)
mkdirSync(folder, { recursive: true })
for (const format of Object.values(partyFormats)) {
  const templates = {
    'quyet-dinh-khen-thuong': wordFile(format, 'Quyết định khen thưởng', [
      decisionPage(format),
      listPage(format),
    ]),
    'cong-van-don-doc': wordFile(format, 'Công văn đôn đốc', [
      letterPage(format),
      lateListPage(format),
    ]),
  }
  for (const [name, template] of Object.entries(templates)) {
    const file = path.join(folder, `${name}-${format.id}.docx`)
    writeFileSync(file, await Packer.toBuffer(template))
    console.log(file)
  }
}

/** @param pages the document itself, then what is appended to it on a new page */
function wordFile(format, title, [page, appended]) {
  return new Document({
    title,
    creator: 'Đồng Khởi',
    lastModifiedBy: 'Đồng Khởi',
    styles: {
      default: {
        document: {
          run: {
            font: 'Times New Roman',
            size: halfPoints(format.sizesPt.body),
            language: { value: 'vi-VN' },
          },
        },
      },
    },
    sections: [
      { ...sectionOf(format, SectionType.NEXT_PAGE, true), children: page },
      { ...sectionOf(format, SectionType.NEXT_PAGE, false), children: appended },
    ],
  })
}

/** Page number at the top centre, from the second page on; the list is a section of its own. */
function sectionOf({ pageMm, marginsMm, sizesPt }, type, isFirst) {
  const number = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(sizesPt.pageNumber) }),
        ],
      }),
    ],
  })
  const empty = new Header({ children: [new Paragraph({})] })
  const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map((side) =>
    twips(marginsMm[side]),
  )
  return {
    properties: {
      type,
      titlePage: isFirst,
      page: {
        size: { width: twips(pageMm.width), height: twips(pageMm.height) },
        margin: { top, right, bottom, left, header: twips(8), footer: twips(8) },
      },
    },
    headers: isFirst ? { default: number, first: empty } : { default: number },
  }
}

function decisionPage(format) {
  return [
    headTable(format, [
      centred([run('{số quyết định}', { size: halfPoints(format.sizesPt.number) })]),
    ]),
    ...title(format, '{tên loại}', '{trích yếu}'),
    // A paragraph that is nothing but one loop is repeated as a paragraph.
    body(format, [run('{#căn cứ}- {nội dung}{/căn cứ}')]),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { ...exactly(format.linePt), before: points(2 * format.paragraphGapPt) },
      children: [run('{cơ quan quyết định}', { bold: true })],
    }),
    body(format, [run('{#điều}'), run('{tên điều}', { bold: true }), run(' {nội dung}{/điều}')]),
    body(format, [run('{hiệu lực}')], { keepNext: true }),
    endTable(format),
  ]
}

function listPage(format) {
  return [
    ...title(format, '{tên danh sách}', '{trích yếu danh sách}').slice(0, 2),
    centred([run('{kèm theo quyết định}', { italics: true })], {
      indent: titleIndent,
      spacing: exactly(format.linePt),
      keepNext: true,
    }),
    centred([run('-----')], { spacing: { ...exactly(10), after: points(12) } }),
    ...section(format, {
      condition: 'có tập thể',
      heading: '{tiêu đề tập thể}',
      loop: 'tập thể',
      columns: [
        ['STT', 12, '{stt}', 'centre'],
        ['Tên tập thể', 115, '{tên tập thể}', 'left'],
        ['Số giấy khen', 18, '{số giấy khen}', 'centre'],
        ['Ghi chú', 20, '{ghi chú}', 'left'],
      ],
    }),
    ...section(format, {
      condition: 'có cá nhân',
      heading: '{tiêu đề cá nhân}',
      loop: 'cá nhân',
      columns: [
        ['STT', 12, '{stt}', 'centre'],
        ['Họ và tên', 40, '{họ tên}', 'left'],
        ['Chức vụ', 25, '{chức vụ}', 'left'],
        ['Đơn vị', 50, '{đơn vị}', 'left'],
        ['Số giấy khen', 18, '{số giấy khen}', 'centre'],
        ['Ghi chú', 20, '{ghi chú}', 'left'],
      ],
    }),
  ]
}

/** Công văn: no name of its own; what it is about stands under the number, then to whom it goes. */
function letterPage(format) {
  const { sizesPt, paragraphGapPt } = format
  return [
    headTable(format, [
      centred([run('{số công văn}', { size: halfPoints(sizesPt.number) })]),
      centred([run('{trích yếu}', { italics: true, size: halfPoints(sizesPt.letterSubject) })], {
        indent: { left: twips(6), right: twips(6) },
        spacing: { before: points(2) },
      }),
    ]),
    centred([run('Kính gửi: ', { italics: true }), run('{kính gửi}')], {
      spacing: { before: points(20), after: points(8 - paragraphGapPt) },
    }),
    body(format, [run('{#đoạn}{nội dung}{/đoạn}')]),
    body(format, [run('{đoạn cuối}')], { keepNext: true }),
    endTable(format),
  ]
}

function lateListPage(format) {
  return [
    ...title(format, '{tên danh sách}', '{trích yếu danh sách}').slice(0, 2),
    centred([run('{kèm theo công văn}', { italics: true })], {
      indent: titleIndent,
      spacing: exactly(format.linePt),
      keepNext: true,
    }),
    centred([run('-----')], { spacing: { ...exactly(10), after: points(12) } }),
    loopTable(format, {
      loop: 'danh sách',
      columns: [
        ['STT', 12, '{stt}', 'centre'],
        ['Tên đơn vị', 82, '{đơn vị}', 'left'],
        ['Hạn', 26, '{hạn}', 'centre'],
        ['Số ngày trễ', 17, '{số ngày trễ}', 'centre'],
        ['Ghi chú', 28, '{ghi chú}', 'left'],
      ],
    }),
    // Word wants a paragraph after the last table.
    new Paragraph({ spacing: exactly(2), children: [run('', { size: 2 })] }),
  ]
}

/** A kind of subject that is absent leaves neither heading nor empty table. */
function section(format, { condition, heading, loop, columns }) {
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: points(10), after: points(6) },
      children: [run(`{#${condition}}`), run(heading, { bold: true })],
    }),
    loopTable(format, { loop, columns }),
    new Paragraph({ spacing: exactly(2), children: [run(`{/${condition}}`, { size: 2 })] }),
  ]
}

/** A table whose one row is repeated; its heading comes again on each page. */
function loopTable(format, { loop, columns }) {
  const size = halfPoints(format.sizesPt.table)
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
      new TableRow({ cantSplit: true, children: fields }),
    ],
  })
}
