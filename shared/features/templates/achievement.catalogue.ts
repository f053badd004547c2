import { condition, rows, text } from '@shared/core/template-fields'
import { headFields } from './templates.common.catalogue'

const dots = '…………'

const reportFields = {
  ...headFields,
  awardForm: text(
    'hình thức đề nghị',
    'Đề nghị tặng hình thức nào',
    'Giấy khen của Ban Thường vụ Đảng ủy Khối',
  ),
  occasion: text(
    'dịp khen',
    'Khen về việc gì; đứng sau hình thức',
    'vì đã có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU',
  ),
  achievement: text(
    'thành tích',
    'Thành tích tóm tắt ghi trong hồ sơ đề nghị',
    'Đã có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU của Ban Thường vụ Tỉnh ủy.',
  ),
  hasResults: condition('có kết quả đăng ký', 'Phần chỉ in khi có đăng ký thi đua'),
  results: rows('kết quả đăng ký', {
    note: 'Lặp theo từng nội dung đã đăng ký thi đua',
    rows: 2,
    fields: {
      content: text('nội dung', 'Nội dung và chỉ tiêu đã đăng ký', [
        'Sinh hoạt chi bộ đúng định kỳ, 12/12 tháng',
        'Có 01 sáng kiến được công nhận',
      ]),
      result: text('kết quả', 'Kết quả thực hiện', ['Đạt 12/12 tháng', 'Đã được công nhận']),
    },
  }),
  hasAwards: condition('có khen thưởng', 'Phần chỉ in khi đã được khen'),
  hasNoAwards: condition('chưa có khen thưởng', 'Phần chỉ in khi chưa được khen lần nào', false),
  awards: rows('khen thưởng', {
    note: 'Lặp theo từng lần khen',
    rows: 2,
    fields: {
      year: text('năm', 'Năm của quyết định', ['2020', '2021']),
      form: text('danh hiệu, hình thức', 'Danh hiệu hoặc hình thức', 'Giấy khen'),
      decision: text('số quyết định', 'Số, ngày, cơ quan ban hành', [
        'Quyết định số 15-QĐ/ĐUK, ngày 12/01/2021',
        'Quyết định số 08-QĐ/ĐUK, ngày 10/01/2022',
      ]),
    },
  }),
  reporterName: text('họ tên người báo cáo', 'Dưới chữ ký bên phải', 'Lý Thị Mẫu An'),
} as const

const ratings = rows('xếp loại', {
  note: 'Lặp theo từng năm đã xếp loại',
  rows: 2,
  fields: {
    year: text('năm', 'Năm xếp loại', ['2021', '2022']),
    outcome: text('mức', 'Mức xếp loại', [
      'Hoàn thành tốt nhiệm vụ',
      'Hoàn thành xuất sắc nhiệm vụ',
    ]),
  },
})
const hasRatings = condition('có xếp loại', 'Phần chỉ in khi đã xếp loại')

/** Báo cáo thành tích of a collective. */
export const collectiveReportFields = {
  ...reportFields,
  name: text('tên tập thể', 'Tên đầy đủ', 'Chi bộ Cơ quan Mẫu Hai'),
  parent: text('cấp trên trực tiếp', 'Đơn vị quản lý trực tiếp', 'Đảng bộ Sở Mẫu Một'),
  memberCount: text('số đảng viên', 'Vào ngày lập báo cáo', '24'),
  hasRatings,
  ratings,
  reporterPosition: text('chức vụ người báo cáo', 'Chữ in hoa', 'T/M CHI ỦY'),
} as const

/** Báo cáo thành tích of a person. */
export const personReportFields = {
  ...reportFields,
  name: text('họ tên', 'Họ và tên', 'Lý Thị Mẫu An'),
  born: text('ngày sinh', 'Ngày, tháng, năm sinh', '05/3/1985'),
  gender: text('giới tính', 'Nam hoặc Nữ', 'Nữ'),
  homeTown: text('quê quán', 'Chưa có dữ liệu thì để dòng chấm', dots),
  position: text('chức vụ', 'Chức vụ, nhiệm vụ', 'Chuyên viên'),
  unit: text('đơn vị', 'Nơi công tác, chi bộ', 'Chi bộ Cơ quan Mẫu Hai'),
  joinedOn: text('ngày vào Đảng', 'Trống thì để dòng chấm', '03/02/2009'),
  education: text('trình độ', 'Chuyên môn, lý luận chính trị', dots),
  hasRatings,
  ratings,
} as const

/** Báo cáo thành tích đột xuất or of one topic, of a person or a collective. */
export const featReportFields = {
  ...reportFields,
  name: text('họ tên', 'Tên tập thể hoặc họ tên cá nhân', 'Đặng Mẫu Duy'),
  position: text('chức vụ', 'Chức vụ; dòng chấm khi là tập thể', 'Chuyên viên'),
  unit: text('đơn vị', 'Nơi công tác, đơn vị quản lý', 'Đảng bộ Công ty Mẫu Ba'),
} as const
