import type { KnownColumn } from '@shared/core/spreadsheet/header-matching'
import type { ImportField, ImportTarget } from './imports.kinds'

type Column = KnownColumn<ImportField>

const column = (key: ImportField, labels: readonly string[]): Column => ({
  key,
  labels,
  required: false,
})
const required = (key: ImportField, labels: readonly string[]): Column => ({
  key,
  labels,
  required: true,
})

const instead = (key: ImportField, standsFor: ImportField, labels: readonly string[]): Column => ({
  ...column(key, labels),
  standsFor,
})

const ordinal = column('ordinal', ['STT', 'TT', 'Số TT', 'Số thứ tự'])
const position = column('position', ['Chức vụ', 'Chức vụ Đảng', 'Chức danh', 'Chức vụ, chức danh'])
const birthDate = column('birthDate', [
  'Ngày sinh',
  'Ngày tháng năm sinh',
  'Ngày, tháng, năm sinh',
  'Năm sinh',
  'Sinh ngày',
  'Sinh năm',
])
const note = column('note', ['Ghi chú'])
const ratings = [
  column('rating', ['Xếp loại', 'Kết quả xếp loại', 'Mức xếp loại', 'Kết quả đánh giá']),
  column('ratingYear', ['Năm xếp loại', 'Năm đánh giá', 'Năm']),
]

/** What offices call the columns of their lists; the first label is the one we print. */
export const knownColumns: Readonly<Record<ImportTarget, readonly Column[]>> = {
  organisations: [
    ordinal,
    required('name', ['Tên tổ chức đảng', 'Tổ chức đảng', 'Tên đơn vị', 'Tên chi bộ, đảng bộ']),
    column('shortName', ['Tên viết tắt', 'Tên gọi tắt', 'Tên ngắn']),
    column('kind', ['Loại hình', 'Loại hình đơn vị', 'Khối']),
    column('level', ['Cấp', 'Cấp tổ chức', 'Loại tổ chức']),
    column('parent', ['Tổ chức cấp trên', 'Cấp trên trực tiếp', 'Trực thuộc', 'Đảng bộ cấp trên']),
    column('members', ['Số đảng viên', 'Tổng số đảng viên', 'Số lượng đảng viên']),
    ...ratings,
  ],
  people: [
    ordinal,
    required('fullName', [
      'Họ và tên',
      'Họ tên',
      'Họ và tên đảng viên',
      'Họ, chữ đệm và tên',
      'Tên đảng viên',
    ]),
    instead('familyName', 'fullName', ['Họ đệm', 'Họ và chữ đệm', 'Họ lót', 'Họ và tên đệm', 'Họ']),
    instead('givenName', 'fullName', ['Tên']),
    birthDate,
    column('gender', ['Giới tính', 'Nam/Nữ', 'Phái']),
    column('male', ['Nam', 'Giới tính Nam', 'Năm sinh Nam', 'Ngày sinh Nam']),
    column('female', ['Nữ', 'Giới tính Nữ', 'Năm sinh Nữ', 'Ngày sinh Nữ']),
    column('partyMember', ['Đảng viên', 'Là đảng viên']),
    column('partyCard', ['Số thẻ đảng viên', 'Số thẻ đảng', 'Thẻ đảng viên', 'Số thẻ']),
    column('citizenNumber', [
      'Số định danh cá nhân',
      'Số CCCD',
      'CCCD',
      'Số căn cước công dân',
      'Số CMND',
      'CMND/CCCD',
    ]),
    column('joinedOn', ['Ngày vào Đảng', 'Ngày kết nạp', 'Ngày vào Đảng dự bị', 'Ngày dự bị']),
    column('officialOn', [
      'Ngày chính thức',
      'Ngày vào Đảng chính thức',
      'Ngày công nhận chính thức',
    ]),
    position,
    column('category', ['Đối tượng', 'Thành phần', 'Ngạch']),
    column('cell', ['Chi bộ', 'Chi bộ sinh hoạt', 'Sinh hoạt tại chi bộ']),
    column('base', ['Tổ chức cơ sở đảng', 'TCCSĐ', 'Đảng bộ cơ sở', 'Đảng bộ', 'Đảng ủy cơ sở']),
    column('unit', [
      'Đơn vị',
      'Tổ chức đảng',
      'Nơi sinh hoạt',
      'Cơ quan, đơn vị',
      'Đơn vị công tác',
    ]),
    ...ratings,
    note,
  ],
  nominations: [
    ordinal,
    required('name', [
      'Họ và tên',
      'Tên tập thể',
      'Họ tên',
      'Tập thể',
      'Cá nhân',
      'Tập thể, cá nhân',
      'Họ và tên, tên tập thể',
    ]),
    birthDate,
    position,
    column('unit', [
      'Đơn vị',
      'Tổ chức đảng',
      'Đơn vị công tác',
      'Chi bộ, đảng bộ',
      'Cơ quan, đơn vị',
    ]),
    column('achievement', ['Thành tích', 'Nội dung khen thưởng', 'Tóm tắt thành tích']),
    column('level', ['Cấp khen', 'Cấp khen thưởng', 'Cấp']),
    column('kind', ['Đối tượng', 'Loại đối tượng', 'Tập thể/Cá nhân']),
    note,
  ],
}

/** Folded: “Xếp loại 2020”, “Kết quả đánh giá, xếp loại năm 2022”; the year is caught. */
export const ratingHeader =
  /^(?:(?:ket qua |muc )?(?:danh gia|xep loai|phan loai)\b.*|(?:ket qua )?nam )\b((?:19|20)\d{2})\b/u

/** Between an organisation and the one above it: a comma, a dash between blanks, “thuộc”, “trực thuộc”. */
export const partSeparators = /\s*[,;]\s*|\s+[-–—]\s+|\s+(?:tr[ựu]c\s+)?thu[ộo]c\s+/giu

/** How bodies are called. With their accents: “Tổ” is a team and “Tô” a family, “Trường” and “Trương”. */
export const bodyWords =
  /^(?:công đoàn|chi đoàn|đoàn (?:cơ sở|thanh niên|trường|khối)|hội|phòng|ban|sở|cục|chi cục|tổ|đội|khoa|bộ môn|trung tâm|văn phòng|trường|bệnh viện|công ty|ngân hàng|báo|đài)(?=\s|$)/iu
