/** Biên bản họp xét khen thưởng, Biên bản kiểm phiếu. */
import { Paragraph } from 'docx'
import { body, centred, exactly, halfPoints, headTable, heading, labelled, points, run, title } from './party-parts.mjs'
import { loopTable, signatures } from './party-tables.mjs'

export const meetingMinutes = (format) => [
  [
    ...opening(format, 'họp xét khen thưởng {việc xét}'),
    labelled(format, 'Chủ trì', '{chủ trì}.'),
    labelled(format, 'Thư ký', '{thư ký}.'),
    labelled(format, 'Thành phần', '{số có mặt}/{số thành viên} thành viên có mặt, gồm:'),
    body(format, [
      run('{#thành viên có mặt}{stt}. {họ tên}, {chức vụ}{/thành viên có mặt}'),
    ]),
    body(format, [
      run('{#có người vắng}'),
      run('Vắng:', { bold: true }),
      run(' {số vắng} (lấy ý kiến bằng văn bản: {số gửi ý kiến}), gồm:{/có người vắng}'),
    ]),
    body(format, [run('{#thành viên vắng}- {họ tên}: {lý do}.{/thành viên vắng}')]),
    body(format, [
      run('{#có khách mời}'),
      run('Mời dự:', { bold: true }),
      run(' {khách mời}.{/có khách mời}'),
    ]),
    heading(format, 'I. NỘI DUNG'),
    body(format, [run('{#nội dung họp}{nội dung}{/nội dung họp}')]),
    heading(format, 'II. Ý KIẾN'),
    body(format, [run('{#ý kiến}- {nội dung}{/ý kiến}')]),
    heading(format, 'III. KẾT QUẢ BIỂU QUYẾT'),
    body(format, [
      run('Hình thức: {cách biểu quyết}; mỗi trường hợp {điều kiện thông qua}.'),
    ]),
    body(format, [run(`{#bỏ phiếu kín}${ballots}{/bỏ phiếu kín}`)]),
    body(
      format,
      [run('{#có người không biểu quyết}Người không tham gia biểu quyết:{/có người không biểu quyết}')],
      { keepNext: true },
    ),
    body(format, [run('{#không biểu quyết}- {nội dung}{/không biểu quyết}')]),
    gap(),
    results(format),
    heading(format, 'IV. KẾT LUẬN'),
    body(format, [run('{#kết luận họp}{nội dung}{/kết luận họp}')]),
    body(
      format,
      [
        run('Hội nghị kết thúc lúc {kết thúc lúc}. Biên bản đã được đọc lại để các thành viên '),
        run(`cùng nghe và thống nhất${format.endMark}`),
      ],
      { keepNext: true },
    ),
    signatures(format, [
      { title: 'NGƯỜI GHI BIÊN BẢN', name: '{họ tên thư ký}' },
      { title: 'CHỦ TRÌ HỘI NGHỊ', name: '{họ tên chủ trì}' },
    ]),
  ],
]

export const countMinutes = (format) => [
  [
    ...opening(format, 'kiểm phiếu xét khen thưởng {việc xét}'),
    labelled(format, 'Ban kiểm phiếu gồm', ''),
    body(format, [
      run('{#ban kiểm phiếu}{stt}. {họ tên}, {chức vụ}: {nhiệm vụ}.{/ban kiểm phiếu}'),
    ]),
    body(format, [
      run('Số thành viên được triệu tập: {số thành viên}; có mặt khi bỏ phiếu: {số có mặt}.'),
    ]),
    body(format, [run(ballots)]),
    body(format, [run('Mỗi trường hợp {điều kiện thông qua}. Kết quả như sau:')]),
    gap(),
    results(format),
    body(
      format,
      [
        run('Việc kiểm phiếu kết thúc lúc {kết thúc lúc}. Phiếu đã được niêm phong, giao thư ký '),
        run(`lưu cùng biên bản này; biên bản lập thành 02 bản có giá trị như nhau${format.endMark}`),
      ],
      { keepNext: true },
    ),
    signatures(format, [
      { title: 'NGƯỜI KIỂM PHIẾU', name: '{họ tên người kiểm phiếu}' },
      { title: 'TRƯỞNG BAN KIỂM PHIẾU', name: '{họ tên trưởng ban}' },
    ]),
    gap(),
    signatures(format, [{ title: 'CHỦ TRÌ HỘI NGHỊ', name: '{họ tên chủ trì}' }]),
  ],
]

const ballots =
  'Số phiếu phát ra: {số phiếu phát ra}; thu vào: {số phiếu thu vào}; ' +
  'hợp lệ: {số phiếu hợp lệ}; không hợp lệ: {số phiếu không hợp lệ}.'

function opening(format, subject) {
  return [
    headTable(format, [
      centred([run('{số văn bản}', { size: halfPoints(format.sizesPt.number) })]),
    ]),
    ...title(format, 'BIÊN BẢN', subject),
    labelled(format, 'Thời gian', '{bắt đầu lúc}.'),
    labelled(format, 'Địa điểm', '{địa điểm}.'),
  ]
}

const gap = () => new Paragraph({ spacing: exactly(8), children: [] })

const results = (format) =>
  loopTable(format, {
    loop: 'kết quả',
    sizePt: 12,
    columns: [
      ['STT', 11, '{stt}', 'centre'],
      ['Tập thể, cá nhân', 42, '{họ tên}', 'left'],
      ['Đơn vị', 30, '{đơn vị}', 'left'],
      ['Đồng ý', 13, '{đồng ý}', 'centre'],
      ['Không đồng ý', 15, '{không đồng ý}', 'centre'],
      ['Ý kiến khác', 13, '{ý kiến khác}', 'centre'],
      ['Tỷ lệ', 17, '{tỷ lệ}', 'centre'],
      ['Kết luận', 24, '{kết luận}', 'centre'],
    ],
  })
