/** Giao ước thi đua, Phiếu nhân rộng điển hình. */
import { AlignmentType, Paragraph } from 'docx'
import {
  body,
  borderless,
  centred,
  exactly,
  halfPoints,
  headTable,
  points,
  run,
  signerParagraphs,
  titleIndent,
} from './party-parts.mjs'
import { loopTable } from './party-tables.mjs'

export const pledge = (format) => [
  [
    headTable(format, [centred([run('')])]),
    centred([run('{tên bản giao ước}', { bold: true, size: halfPoints(format.sizesPt.subject) })], {
      indent: titleIndent,
      spacing: { before: points(18), after: points(10) },
      keepNext: true,
    }),
    body(format, [run('{câu mở đầu}')], { keepNext: true }),
    body(format, [run('{#bên}{stt}. {nội dung}{/bên}')]),
    body(format, [run('{câu thống nhất}')]),
    body(format, [run('{#đoạn}{nội dung}{/đoạn}')]),
    mark('{#có bảng nội dung}'),
    loopTable(format, {
      loop: 'dòng',
      columns: [
        ['STT', 12, '{stt}', 'centre'],
        ['Bên thực hiện', 30, '{bên thực hiện}', 'left'],
        ['Chân/Mũi', 30, '{chân mũi}', 'left'],
        ['Nội dung', 38, '{nội dung}', 'left'],
        ['Mục tiêu, chỉ tiêu', 31, '{mục tiêu chỉ tiêu}', 'left'],
        ['Thời gian hoàn thành', 24, '{thời gian hoàn thành}', 'centre'],
      ],
    }),
    mark('{/có bảng nội dung}'),
    body(format, [run('{câu cam kết}')], { keepNext: true }),
    new Paragraph({ keepNext: true, spacing: exactly(8), children: [] }),
    loopTable(format, {
      loop: 'chữ ký',
      rowMm: 13, // Room to sign.
      columns: [
        ['STT', 12, '{stt}', 'centre'],
        ['Đơn vị, cá nhân', 53, '{tên bên}', 'left'],
        ['Người ký', 36, '{người ký}', 'left'],
        ['Chức vụ', 30, '{chức vụ}', 'left'],
        ['Ký tên', 34, '', 'left'],
      ],
    }),
    mark('{#có chứng kiến}'),
    witness(format),
    mark('{/có chứng kiến}'),
  ],
]

/** A condition around a table stands in lines of its own, too low to be seen. */
const mark = (text) => new Paragraph({ spacing: exactly(2), children: [run(text, { size: 2 })] })

function witness(format) {
  const { pageMm, marginsMm } = format
  const half = (pageMm.width - marginsMm.left - marginsMm.right) / 2
  const [authority, ...rest] = signerParagraphs(format)
  const hint = centred([run('(chứng kiến)', { italics: true })], { keepNext: true })
  const [position, ...gapAndName] = rest
  return borderless(
    [half, half],
    [[[new Paragraph({ children: [] })], [authority, position, hint, ...gapAndName]]],
    points(14),
  )
}

/** A form of the program's own, to be hung up: no heading of a Party document. */
export const exemplarSheet = (format) => [
  [
    borderless(
      [115, 50],
      [
        [
          [
            centred([run('{cấp ủy cấp trên}')]),
            centred([run('{cơ quan ban hành}', { bold: true })]),
          ],
          [new Paragraph({ children: [] })],
        ],
      ],
    ),
    centred([run('PHIẾU NHÂN RỘNG ĐIỂN HÌNH', { bold: true, size: halfPoints(16) })], {
      spacing: { before: points(14) },
    }),
    centred([run('{tên điển hình}', { bold: true, size: halfPoints(15) })], {
      indent: titleIndent,
      spacing: { before: points(2), after: points(8) },
    }),
    new Paragraph({
      children: [
        run('{#thông tin}'),
        run('{nhãn}', { italics: true }),
        run(' '),
        run('{giá trị}', { bold: true }),
        run('{/thông tin}'),
      ],
    }),
    mark('{#phần}'),
    new Paragraph({
      keepNext: true,
      spacing: { before: points(8) },
      children: [run('{tên phần}', { bold: true })],
    }),
    // To the left: Word would stretch each line that the author ended over the whole width.
    body(format, [run('{nội dung}')], { indent: {}, alignment: AlignmentType.LEFT }),
    mark('{/phần}'),
  ],
]
