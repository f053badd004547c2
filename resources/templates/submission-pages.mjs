/** Tờ trình đề nghị khen thưởng, Danh sách đề nghị khen thưởng. */
import { AlignmentType, Paragraph } from 'docx'
import {
  body,
  centred,
  endTable,
  exactly,
  halfPoints,
  headTable,
  points,
  run,
  signerParagraphs,
  title,
  twips,
} from './party-parts.mjs'
import { listReference, section } from './party-tables.mjs'

export const submission = (format) => [
  [
    headTable(format, [
      centred([run('{số văn bản}', { size: halfPoints(format.sizesPt.number) })]),
    ]),
    ...title(format, 'TỜ TRÌNH', 'về việc đề nghị khen thưởng {nội dung khen}'),
    centred([run('Kính trình: ', { italics: true }), run('{kính trình}')], {
      spacing: { after: points(8 - format.paragraphGapPt) },
    }),
    body(format, [
      run('Thực hiện {thực hiện}{#có biên bản}; căn cứ kết quả họp xét ngày {ngày họp} '),
      run('(Biên bản số {số biên bản}){/có biên bản}, {cơ quan trình} đã tổng hợp hồ sơ: '),
      run('có {số đề nghị} được đề nghị, trong đó {số đạt} đủ điều kiện.'),
    ]),
    body(format, [run('{cơ quan trình} kính trình {kính trình} xem xét, khen thưởng:')]),
    body(format, [run('{#đề nghị}{nội dung}{/đề nghị}')]),
    body(format, [run('Hồ sơ gửi kèm: {hồ sơ gửi kèm}.')]),
    body(format, [run(`Kính trình {kính trình} xem xét, quyết định${format.endMark}`)], {
      keepNext: true,
    }),
    endTable(format),
  ],
]

/** A4 landscape: 252 mm between the margins. */
export const proposalList = (format) => [
  {
    landscape: true,
    children: [
      headTable(format, [centred([run('')])], [126, 126]),
      ...title(format, 'DANH SÁCH', 'đề nghị khen thưởng {nội dung khen}').slice(0, 2),
      ...listReference(format, '{kèm theo tờ trình}'),
      ...section(format, {
        condition: 'có tập thể',
        heading: '{tiêu đề tập thể}',
        loop: 'tập thể',
        sizePt: 12,
        columns: [
          ['STT', 11, '{stt}', 'centre'],
          ['Tên tập thể', 72, '{tên tập thể}', 'left'],
          ['Xếp loại các năm', 36, '{xếp loại}', 'left'],
          ['Khen thưởng đã có', 38, '{khen thưởng đã có}', 'left'],
          ['Điển hình', 20, '{bước điển hình}', 'centre'],
          ['Thành tích', 52, '{thành tích}', 'left'],
          ['Hình thức đề nghị', 23, '{hình thức đề nghị}', 'centre'],
        ],
      }),
      ...section(format, {
        condition: 'có cá nhân',
        heading: '{tiêu đề cá nhân}',
        loop: 'cá nhân',
        sizePt: 12,
        columns: [
          ['STT', 11, '{stt}', 'centre'],
          ['Họ và tên', 34, '{họ tên}', 'left'],
          ['Chức vụ', 24, '{chức vụ}', 'left'],
          ['Đơn vị', 34, '{đơn vị}', 'left'],
          ['Năm vào Đảng', 16, '{năm vào Đảng}', 'centre'],
          ['Xếp loại các năm', 28, '{xếp loại}', 'left'],
          ['Khen thưởng đã có', 30, '{khen thưởng đã có}', 'left'],
          ['Điển hình', 17, '{bước điển hình}', 'centre'],
          ['Thành tích', 36, '{thành tích}', 'left'],
          ['Hình thức đề nghị', 22, '{hình thức đề nghị}', 'centre'],
        ],
      }),
      new Paragraph({
        alignment: AlignmentType.LEFT,
        keepNext: true,
        spacing: { ...exactly(format.linePt), before: points(8), after: points(8) },
        children: [run('{tổng số}', { italics: true })],
      }),
      ...signerParagraphs(format, { indent: { left: twips(150) } }),
    ],
  },
]
