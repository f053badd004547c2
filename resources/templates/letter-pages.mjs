/** Công văn, Công văn đôn đốc, Giấy mời, Chương trình hội nghị. */
import { Paragraph } from 'docx'
import {
  body,
  centred,
  endTable,
  exactly,
  halfPoints,
  headTable,
  labelled,
  points,
  run,
  title,
  twips,
} from './party-parts.mjs'
import { afterTable, listReference, loopTable } from './party-tables.mjs'

export const letter = (format) => [
  letterPage(format, '{số văn bản}', [
    addressed(format, [
      run('{#gửi một nơi}'),
      run('Kính gửi: ', { italics: true }),
      run('{kính gửi}{/gửi một nơi}'),
    ]),
    new Paragraph({
      indent: { left: twips(35) },
      spacing: { before: points(14) },
      children: [
        run('{#gửi nhiều nơi}'),
        run('Kính gửi:', { italics: true }),
        run('{/gửi nhiều nơi}'),
      ],
    }),
    new Paragraph({
      indent: { left: twips(58), hanging: twips(3) },
      spacing: exactly(format.linePt),
      children: [run('{#nơi gửi}- {nội dung}{/nơi gửi}')],
    }),
  ]),
]

export const reminderLetter = (format) => [
  letterPage(format, '{số công văn}', [
    addressed(format, [run('Kính gửi: ', { italics: true }), run('{kính gửi}')]),
  ]),
  [
    ...title(format, '{tên danh sách}', '{trích yếu danh sách}').slice(0, 2),
    ...listReference(format, '{kèm theo công văn}'),
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
    afterTable(),
  ],
]

/** No name of its own: what it is about stands under the number, then to whom it goes. */
function letterPage(format, number, addressees) {
  const { sizesPt } = format
  return [
    headTable(format, [
      centred([run(number, { size: halfPoints(sizesPt.number) })]),
      centred([run('{trích yếu}', { italics: true, size: halfPoints(sizesPt.letterSubject) })], {
        indent: { left: twips(6), right: twips(6) },
        spacing: { before: points(2) },
      }),
    ]),
    ...addressees,
    body(format, [run('{#đoạn}{nội dung}{/đoạn}')]),
    body(format, [run('{đoạn cuối}')], { keepNext: true }),
    endTable(format),
  ]
}

const addressed = ({ paragraphGapPt }, children) =>
  centred(children, { spacing: { before: points(20), after: points(8 - paragraphGapPt) } })

export const invitation = (format) => [
  [
    headTable(format, [
      centred([run('{số văn bản}', { size: halfPoints(format.sizesPt.number) })]),
    ]),
    ...title(format, 'GIẤY MỜI', 'dự Hội nghị {tên hội nghị}'),
    centred([run('{cơ quan mời} trân trọng kính mời:')], { keepNext: true }),
    centred([run('{kính mời}', { bold: true })], {
      spacing: { before: points(4), after: points(8) },
    }),
    labelled(format, 'Đến dự', 'Hội nghị {tên hội nghị}.'),
    labelled(format, 'Nội dung', ''),
    body(format, [run('{#nội dung họp}- {nội dung}{/nội dung họp}')]),
    labelled(format, 'Thời gian', '{thời gian}.'),
    labelled(format, 'Địa điểm', '{địa điểm}.'),
    labelled(format, 'Thành phần', '{thành phần}'),
    body(format, [run('{đoạn cuối}')], { keepNext: true }),
    endTable(format),
  ],
]

export const programme = (format) => [
  [
    headTable(format, [centred([run('')])]),
    ...title(format, 'CHƯƠNG TRÌNH', 'Hội nghị {tên hội nghị}'),
    labelled(format, 'Thời gian', '{thời gian}.'),
    labelled(format, 'Địa điểm', '{địa điểm}.'),
    new Paragraph({ spacing: exactly(8), children: [] }),
    loopTable(format, {
      loop: 'việc',
      columns: [
        ['STT', 12, '{stt}', 'centre'],
        ['Thời gian', 28, '{giờ}', 'centre'],
        ['Nội dung', 83, '{nội dung}', 'left'],
        ['Người thực hiện', 42, '{người thực hiện}', 'left'],
      ],
    }),
    centred([run('{ban tổ chức}', { bold: true })], {
      indent: { left: twips(82.5) },
      spacing: { before: points(18) },
    }),
  ],
]
