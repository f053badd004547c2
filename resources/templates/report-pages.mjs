/** Báo cáo thành tích: tập thể, cá nhân, đột xuất. */
import { body, centred, headTable, heading, labelled, run, title } from './party-parts.mjs'
import { loopTable, section, signatures } from './party-tables.mjs'

const dots = '…………………………………………………………………………'

export const collectiveReport = (format) => [
  [
    ...opening(format, 'đề nghị tặng {hình thức đề nghị} {dịp khen}'),
    labelled(format, 'Tên tập thể', '{tên tập thể}'),
    labelled(format, 'Cấp trên trực tiếp', '{cấp trên trực tiếp}'),
    heading(format, 'I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH'),
    body(format, [run('1. Đặc điểm, tình hình: có {số đảng viên} đảng viên.')]),
    line(format),
    body(format, [run('2. Chức năng, nhiệm vụ được giao:')]),
    line(format),
    heading(format, 'II. THÀNH TÍCH ĐẠT ĐƯỢC'),
    ...achieved(format, { withRatings: true }),
    heading(format, 'III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG'),
    ...awards(format),
    ...ending(format, '{chức vụ người báo cáo}'),
  ],
]

export const personReport = (format) => [
  [
    ...opening(format, 'đề nghị tặng {hình thức đề nghị} {dịp khen}'),
    heading(format, 'I. SƠ LƯỢC LÝ LỊCH'),
    body(format, [run('- Họ và tên: '), run('{họ tên}', { bold: true })]),
    body(format, [run('- Ngày sinh: {ngày sinh}; giới tính: {giới tính}')]),
    body(format, [run('- Quê quán: {quê quán}')]),
    body(format, [run('- Chức vụ: {chức vụ}')]),
    body(format, [run('- Đơn vị: {đơn vị}')]),
    body(format, [run('- Ngày vào Đảng: {ngày vào Đảng}')]),
    body(format, [run('- Trình độ chuyên môn, lý luận chính trị: {trình độ}')]),
    heading(format, 'II. THÀNH TÍCH ĐẠT ĐƯỢC'),
    body(format, [run('1. Quyền hạn, nhiệm vụ được giao:')]),
    line(format),
    body(format, [run('2. Thành tích cụ thể:')]),
    ...achieved(format, { withRatings: true }),
    heading(format, 'III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG'),
    ...awards(format),
    ...ending(format, 'NGƯỜI BÁO CÁO'),
  ],
]

export const featReport = (format) => [
  [
    ...opening(format, 'đột xuất, chuyên đề, đề nghị tặng {hình thức đề nghị} {dịp khen}'),
    heading(format, 'I. THÔNG TIN CHUNG'),
    body(format, [run('- Tập thể, cá nhân: '), run('{họ tên}', { bold: true })]),
    body(format, [run('- Chức vụ: {chức vụ}')]),
    body(format, [run('- Đơn vị: {đơn vị}')]),
    heading(format, 'II. THÀNH TÍCH'),
    body(format, [run('1. Hoàn cảnh, thời gian, địa điểm lập thành tích:')]),
    line(format),
    body(format, [run('2. Thành tích cụ thể:')]),
    ...achieved(format, { withRatings: false }),
    body(format, [run('3. Kết quả, ý nghĩa, tác động:')]),
    line(format),
    heading(format, 'III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG'),
    ...awards(format),
    ...ending(format, 'NGƯỜI BÁO CÁO'),
  ],
]

const opening = (format, subject) => [
  headTable(format, [centred([run('')])]),
  ...title(format, 'BÁO CÁO THÀNH TÍCH', subject),
]

/** To be written by hand, or in Word. */
const line = (format) => body(format, [run(dots)])

function achieved(format, { withRatings }) {
  const ratings = [
    body(format, [run('{#có xếp loại}Xếp loại hằng năm:{/có xếp loại}')]),
    body(format, [run('{#xếp loại}- Năm {năm}: {mức}.{/xếp loại}')]),
  ]
  return [
    body(format, [run('{thành tích}')]),
    ...(withRatings ? ratings : []),
    body(format, [
      run('{#có kết quả đăng ký}Kết quả thực hiện nội dung đã đăng ký thi đua:{/có kết quả đăng ký}'),
    ]),
    body(format, [run('{#kết quả đăng ký}- {nội dung}: {kết quả}.{/kết quả đăng ký}')]),
  ]
}

const awards = (format) => [
  body(format, [run('{#chưa có khen thưởng}Chưa có.{/chưa có khen thưởng}')]),
  ...section(format, {
    condition: 'có khen thưởng',
    heading: '',
    loop: 'khen thưởng',
    columns: [
      ['Năm', 20, '{năm}', 'centre'],
      ['Danh hiệu, hình thức', 60, '{danh hiệu, hình thức}', 'left'],
      ['Số, ngày quyết định; cơ quan ban hành', 85, '{số quyết định}', 'left'],
    ],
  }),
]

const ending = (format, reporter) => [
  body(
    format,
    [run(`Trên đây là báo cáo thành tích, đề nghị cấp trên xem xét, khen thưởng${format.endMark}`)],
    { keepNext: true },
  ),
  signatures(format, [
    { title: 'XÁC NHẬN\nCỦA CẤP ỦY CẤP TRÊN', name: '', hint: '(Ký, đóng dấu)' },
    { title: reporter, name: '{họ tên người báo cáo}', hint: '(Ký, ghi rõ họ tên)' },
  ]),
]
