import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { Gender, MissingData } from './people.kinds'

export const genderLabels: Readonly<Record<Gender, string>> = { male: 'Nam', female: 'Nữ' }

/** Who may take part in the movement; offices use other words too, so this is only offered. */
export const usualCategories: readonly string[] = [
  'Cán bộ',
  'Công chức',
  'Viên chức',
  'Người lao động',
  'Chiến sĩ lực lượng vũ trang',
  'Đoàn viên',
  'Hội viên',
  'Người dân',
]

/** Posts in a Party organisation; only offered, as above. */
export const usualPositions: readonly string[] = [
  'Bí thư',
  'Phó Bí thư',
  'Bí thư chi bộ',
  'Phó Bí thư chi bộ',
  'Ủy viên Ban Thường vụ',
  'Cấp ủy viên',
]

export const missingLabels: Readonly<Record<MissingData, string>> = {
  birthDate: 'Thiếu ngày sinh',
  gender: 'Thiếu giới tính',
  category: 'Thiếu đối tượng',
  partyCard: 'Thiếu số thẻ đảng viên',
  joinedOn: 'Thiếu ngày vào Đảng',
  organisation: 'Chưa thuộc đơn vị nào',
}

/** Beside a field, before anything is sent. */
export const peopleProblems = {
  nameMissing: 'Hãy nhập họ và tên.',
  tooLong: 'Dài quá mức cho phép. Hãy viết ngắn lại.',
  inTheFuture: 'Ngày này còn ở phía sau hôm nay. Hãy kiểm tra lại năm.',
  joinedBeforeBirth: 'Ngày vào Đảng sớm hơn ngày sinh. Hãy kiểm tra lại hai ngày này.',
  officialBeforeJoined: 'Ngày chính thức sớm hơn ngày vào Đảng. Hãy kiểm tra lại hai ngày này.',
} as const

/** What the change log and the toast say. */
export const peopleSentences = {
  added: (name: string) => `Đã thêm ${name} vào danh sách`,
  edited: (name: string) => `Đã sửa thông tin của ${name}`,
  removed: (name: string) => `Đã xóa ${name} khỏi danh sách`,
  transferred: (p: { who: string; to: string }) => `Đã chuyển ${p.who} về ${p.to}`,
  left: (p: { who: string; day: LocalDate }) => `Đã ghi ${p.who} rời Đảng bộ từ ${showDay(p.day)}`,
} as const

/** Inside the number of a decision: 05-QĐ/ĐUK. */
export const decisionTypeSymbol = 'QĐ'

/** The list as an Excel file, with the headings that “Nhập từ Excel” knows. */
export const peopleFileStrings = {
  dialogTitle: 'Xuất danh sách ra Excel',
  excelFiles: 'Tệp Excel',
  fileName: (day: LocalDate) => `Danh sach dang vien ${day}.xlsx`,
  reading: 'Đang đọc danh sách',
  sheet: 'Đảng viên',
  title: 'DANH SÁCH ĐẢNG VIÊN, CÁ NHÂN',
  asOf: (day: LocalDate) => `Tính đến ngày ${showDay(day)}`,
  of: (organisation: string) => organisation.toLocaleUpperCase('vi'),
  search: (text: string) => `Các dòng có “${text}”`,
  total: (count: number) => `Tổng số: ${formatNumber(count)} người.`,
  columns: {
    order: 'STT',
    fullName: 'Họ và tên',
    birthDate: 'Ngày sinh',
    gender: 'Giới tính',
    partyCard: 'Số thẻ đảng viên',
    joinedOn: 'Ngày vào Đảng',
    officialOn: 'Ngày chính thức',
    position: 'Chức vụ',
    category: 'Đối tượng',
    organisation: 'Đơn vị',
  },
} as const

export const peopleStrings = {
  people: (count: number) => `${formatNumber(count)} người`,
} as const
