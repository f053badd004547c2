import { condition, rows, text } from '@shared/core/template-fields'
import {
  endFields,
  headFields,
  listHeadFields,
  numberField,
  orderField,
  sampleUnits,
} from './templates.common.catalogue'

const paragraphs = (note: string, examples: readonly string[]) =>
  rows('đoạn', {
    note,
    rows: examples.length,
    fields: { text: text('nội dung', 'Một đoạn văn', examples) },
  })

const closing = text('đoạn cuối', 'Câu cuối, giữ cùng trang với chữ ký', [
  'Đề nghị các đồng chí quan tâm thực hiện.',
])

/** Công văn on any matter. */
export const letterFields = {
  ...headFields,
  numberLine: numberField('Số 849-CV/ĐUK'),
  subject: text(
    'trích yếu',
    'Chữ nghiêng dưới số',
    'Chuẩn bị Hội nghị kỷ niệm Ngày Đồng Khởi 17/01',
  ),
  oneAddressee: condition(
    'gửi một nơi',
    'Phần chỉ in khi gửi một nơi: ghi liền sau “Kính gửi:”',
    false,
  ),
  manyAddressees: condition('gửi nhiều nơi', 'Phần chỉ in khi gửi nhiều nơi: mỗi nơi một dòng'),
  addressee: text('kính gửi', 'Nơi nhận chính, khi gửi một nơi', 'Các tổ chức cơ sở đảng'),
  addressees: rows('nơi gửi', {
    note: 'Lặp theo từng nơi nhận chính',
    rows: 2,
    fields: {
      text: text('nội dung', 'Một nơi nhận chính', [
        'Các tổ chức cơ sở đảng,',
        'Các ban, Văn phòng Đảng ủy Khối.',
      ]),
    },
  }),
  paragraphs: paragraphs('Lặp theo từng đoạn, trừ đoạn cuối', [
    'Thực hiện Kế hoạch công tác năm 2023, Ban Thường vụ Đảng ủy Khối tổ chức Hội nghị kỷ niệm Ngày Đồng Khởi 17/01, gắn với tổng kết phong trào thi đua “Đồng Khởi mới” năm 2022.',
    'Ban Thường vụ Đảng ủy Khối đề nghị các cấp ủy chuẩn bị nội dung, cử đại biểu tham dự đúng thành phần.',
  ]),
  closing,
  ...endFields,
} as const

/** Công văn đôn đốc with the list of those late. */
export const reminderLetterFields = {
  ...headFields,
  numberLine: text('số công văn', 'Số và ký hiệu, chừa chỗ ghi số', 'Số        -CV/ĐUK'),
  subject: text('trích yếu', 'Chữ nghiêng dưới số', 'Đôn đốc thực hiện Báo cáo quý, quý III/2022'),
  addressees: text(
    'kính gửi',
    'Nơi nhận chính',
    'Cấp ủy các đơn vị có tên trong danh sách kèm theo',
  ),
  paragraphs: paragraphs('Lặp theo từng đoạn, trừ đoạn cuối', [
    'Theo chế độ thông tin, báo cáo, các tổ chức đảng gửi kết quả chậm nhất là ngày 18/9/2022.',
    'Đến ngày 25/9/2022, đã có 37/39 đơn vị thực hiện, đạt 94,87%; còn 02 đơn vị đã quá hạn (có danh sách kèm theo).',
  ]),
  closing,
  ...endFields,
  ...listHeadFields('kèm theo công văn', [
    'các đơn vị quá hạn thực hiện Báo cáo quý, quý III/2022',
    '(kèm theo Công văn số        -CV/ĐUK, ngày 25/9/2022 của Ban Thường vụ Đảng ủy Khối)',
  ]),
  rows: rows('danh sách', {
    note: 'Lặp theo dòng của bảng',
    rows: 2,
    fields: {
      order: orderField,
      unit: text('đơn vị', 'Tên đơn vị', sampleUnits),
      dueOn: text('hạn', 'Ngày phải gửi', '18/9/2022'),
      late: text('số ngày trễ', 'Tính đến ngày của công văn', '7'),
      note: text('ghi chú', 'Lý do trả lại, nếu có', ['', 'Trả lại: Thiếu phụ lục']),
    },
  }),
} as const

const eventFields = {
  event: text(
    'tên hội nghị',
    'Đứng sau chữ “Hội nghị”',
    'kỷ niệm Ngày Đồng Khởi 17/01 và tổng kết phong trào thi đua “Đồng Khởi mới” năm 2022',
  ),
  time: text('thời gian', 'Giờ, buổi và ngày', '07 giờ 30 phút, ngày 17/01/2023 (Thứ Ba)'),
  venue: text('địa điểm', 'Nơi họp', 'Hội trường Đảng ủy Khối'),
} as const

/** Giấy mời to the conference of 17/01, or to any other. */
export const invitationFields = {
  ...headFields,
  numberLine: numberField('Số 03-GM/ĐUK'),
  host: text('cơ quan mời', 'Như trong câu văn', 'Ban Thường vụ Đảng ủy Khối'),
  guest: text('kính mời', 'Tên người hoặc nơi được mời', 'Đồng chí Lý Thị Mẫu An'),
  ...eventFields,
  contents: rows('nội dung họp', {
    note: 'Lặp theo từng nội dung',
    rows: 2,
    fields: {
      text: text('nội dung', 'Một nội dung', [
        'Tổng kết phong trào thi đua “Đồng Khởi mới”;',
        'Khen thưởng tập thể, cá nhân có thành tích xuất sắc.',
      ]),
    },
  }),
  attendants: text(
    'thành phần',
    'Ai dự hội nghị',
    'Ban Chấp hành Đảng bộ Khối; bí thư các tổ chức cơ sở đảng; tập thể, cá nhân được khen thưởng.',
  ),
  closing: text('đoạn cuối', 'Câu mời', 'Rất mong đồng chí đến dự đúng thời gian quy định.'),
  ...endFields,
} as const

/** Chương trình hội nghị. */
export const programmeFields = {
  ...headFields,
  ...eventFields,
  steps: rows('việc', {
    note: 'Lặp theo dòng của bảng',
    rows: 5,
    fields: {
      order: orderField,
      time: text('giờ', 'Từ mấy giờ', [
        '07 giờ 30',
        '08 giờ 00',
        '08 giờ 10',
        '08 giờ 40',
        '09 giờ 30',
      ]),
      content: text('nội dung', 'Việc diễn ra', [
        'Đón tiếp đại biểu; văn nghệ chào mừng',
        'Chào cờ, tuyên bố lý do, giới thiệu đại biểu',
        'Ôn lại truyền thống Ngày Đồng Khởi 17/01',
        'Báo cáo tổng kết phong trào thi đua; công bố quyết định và trao Giấy khen',
        'Phát biểu chỉ đạo, ký kết giao ước thi đua, bế mạc',
      ]),
      by: text('người thực hiện', 'Ai làm', [
        'Văn phòng',
        'Ban tổ chức',
        'Thường trực Đảng ủy Khối',
        'Ban Tuyên giáo',
        'Chủ trì hội nghị',
      ]),
    },
  }),
  organiser: text('ban tổ chức', 'Dòng đậm cuối chương trình', 'BAN TỔ CHỨC'),
} as const
