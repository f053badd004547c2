/** Quyết định khen thưởng, biểu dương, đính chính, hủy bỏ; Quyết định công nhận điển hình. */
import { AlignmentType, Paragraph } from 'docx'
import { body, centred, endTable, exactly, halfPoints, headTable, points, run, title } from './party-parts.mjs'
import { afterTable, listReference, loopTable, section } from './party-tables.mjs'

export const awardDecision = (format) => [
  decisionPage(format, { number: '{số quyết định}', type: '{tên loại}' }),
  awardList(format),
]

export const praiseDecision = (format) => [
  decisionPage(format, { number: '{số quyết định}', type: '{tên loại}' }),
  praiseList(format),
]

export const correctionDecision = (format) => [
  decisionPage(format, { number: '{số quyết định}', type: '{tên loại}' }),
  lineList(format, [
    ['STT', 12, '{stt}', 'centre'],
    ['Tập thể, cá nhân', 48, '{đối tượng}', 'left'],
    ['Nội dung', 25, '{nội dung đính chính}', 'left'],
    ['Đã in', 40, '{đã in}', 'left'],
    ['Nay đính chính là', 40, '{nay là}', 'left'],
  ]),
]

export const revocationDecision = (format) => [
  decisionPage(format, { number: '{số quyết định}', type: '{tên loại}' }),
  lineList(format, [
    ['STT', 12, '{stt}', 'centre'],
    ['Tập thể, cá nhân', 48, '{đối tượng}', 'left'],
    ['Chức vụ, đơn vị', 61, '{chức vụ, đơn vị}', 'left'],
    ['Số giấy khen', 20, '{số giấy khen}', 'centre'],
    ['Tiền thưởng phải thu hồi (đồng)', 24, '{tiền thu hồi}', 'centre'],
  ]),
]

export const exemplarDecision = (format) => [
  decisionPage(format, { number: '{số văn bản}', type: 'QUYẾT ĐỊNH' }),
  pairList(format),
]

function decisionPage(format, { number, type }) {
  return [
    headTable(format, [centred([run(number, { size: halfPoints(format.sizesPt.number) })])]),
    ...title(format, type, '{trích yếu}'),
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

function awardList(format) {
  return [
    ...title(format, '{tên danh sách}', '{trích yếu danh sách}').slice(0, 2),
    ...listReference(format, '{kèm theo quyết định}'),
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

function praiseList(format) {
  return [
    ...title(format, '{tên danh sách}', '{trích yếu danh sách}').slice(0, 2),
    ...listReference(format, '{kèm theo quyết định}'),
    ...section(format, {
      condition: 'có tập thể',
      heading: '{tiêu đề tập thể}',
      loop: 'tập thể',
      columns: [
        ['STT', 12, '{stt}', 'centre'],
        ['Tên tập thể', 123, '{tên tập thể}', 'left'],
        ['Ghi chú', 30, '{ghi chú}', 'left'],
      ],
    }),
    ...section(format, {
      condition: 'có cá nhân',
      heading: '{tiêu đề cá nhân}',
      loop: 'cá nhân',
      columns: [
        ['STT', 12, '{stt}', 'centre'],
        ['Họ và tên', 45, '{họ tên}', 'left'],
        ['Chức vụ', 28, '{chức vụ}', 'left'],
        ['Đơn vị', 55, '{đơn vị}', 'left'],
        ['Ghi chú', 25, '{ghi chú}', 'left'],
      ],
    }),
  ]
}

function lineList(format, columns) {
  return [
    ...title(format, '{tên danh sách}', '{trích yếu danh sách}').slice(0, 2),
    ...listReference(format, '{kèm theo quyết định}'),
    loopTable(format, { loop: 'dòng', columns }),
    afterTable(),
  ]
}

function pairList(format) {
  return [
    ...title(format, '{tên danh sách}', '{trích yếu danh sách}').slice(0, 2),
    ...listReference(format, '{kèm theo quyết định}'),
    loopTable(format, {
      loop: 'cặp',
      columns: [
        ['STT', 12, '{stt}', 'centre'],
        ['Tập thể, cá nhân được công nhận', 38, '{người học}', 'left'],
        ['Đơn vị', 32, '{đơn vị người học}', 'left'],
        ['Điển hình đã học', 36, '{điển hình}', 'left'],
        ['Lĩnh vực', 25, '{lĩnh vực}', 'left'],
        ['Kết quả', 22, '{kết quả}', 'centre'],
      ],
    }),
    afterTable(),
  ]
}
