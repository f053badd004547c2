import { dayProblems } from '@shared/core/core.strings'
import type { DayProblem } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import {
  type ImportField,
  type ImportTarget,
  type RatingField,
  ratingYearOf,
  type ValueField,
} from './imports.kinds'

export const targetLabels: Readonly<Record<ImportTarget, string>> = {
  organisations: 'Tổ chức đảng',
  people: 'Đảng viên, cá nhân',
  nominations: 'Đề nghị khen thưởng',
}

const named: Readonly<Record<Exclude<ImportField, RatingField>, string>> = {
  ordinal: 'Số thứ tự',
  name: 'Tên',
  shortName: 'Tên viết tắt',
  kind: 'Loại hình',
  level: 'Cấp',
  parent: 'Tổ chức cấp trên',
  members: 'Số đảng viên',
  fullName: 'Họ và tên',
  familyName: 'Họ và chữ đệm',
  givenName: 'Tên',
  birthDate: 'Ngày sinh',
  gender: 'Giới tính',
  male: 'Cột Nam',
  female: 'Cột Nữ',
  partyMember: 'Là đảng viên',
  citizenNumber: 'Số định danh cá nhân',
  partyCard: 'Số thẻ đảng viên',
  joinedOn: 'Ngày vào Đảng',
  officialOn: 'Ngày chính thức',
  position: 'Chức vụ',
  category: 'Đối tượng',
  cell: 'Chi bộ',
  base: 'Tổ chức cơ sở đảng',
  unit: 'Đơn vị',
  achievement: 'Thành tích',
  rating: 'Xếp loại',
  ratingYear: 'Năm xếp loại',
  note: 'Ghi chú',
}

export function fieldLabel(field: ImportField): string {
  const year = ratingYearOf(field)
  return year === null ? named[field as keyof typeof named] : `Xếp loại ${year}`
}

export const genderText = { male: 'Nam', female: 'Nữ' } as const

/** Answers for a word that is not understood; each of them is. */
export const genderWords = ['Nam', 'Nữ'] as const
export const ratingWords = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
  'Chưa xếp loại',
] as const

export const valueFieldLabels: Readonly<Record<ValueField, string>> = {
  gender: 'Giới tính',
  category: 'Đối tượng',
  'organisation-kind': 'Loại hình',
  'organisation-level': 'Cấp tổ chức',
  members: 'Số đảng viên',
  'award-level': 'Cấp khen',
  'subject-kind': 'Đối tượng',
  rating: 'Xếp loại',
}

/** “dòng 12”, and the sheet where there are several. */
const at = (p: { sheet: string; row: number }) => `dòng ${p.row + 1} trang “${p.sheet}”`

/** Why a row cannot be brought in as it stands, or what to look at; each says what to do. */
export const rowProblems = {
  missing: (field: ImportField) =>
    `Thiếu ${fieldLabel(field).toLocaleLowerCase('vi')}. Hãy nhập vào ô này.`,
  tooLong: (longest: number) => `Dài quá ${formatNumber(longest)} chữ. Hãy viết ngắn lại.`,
  errorCell: (text: string) => `Ô này đang báo lỗi ${text} trong Excel. Hãy nhập lại giá trị đúng.`,
  formula: 'Ô này là công thức; lấy kết quả Excel đã lưu lần cuối. Hãy kiểm tra lại.',
  hiddenRow: 'Dòng này đang bị ẩn trong Excel. Nếu không muốn nhập, hãy chọn “Bỏ qua”.',
  day: (reason: DayProblem) => dayProblems[reason],
  monthFirst: (text: string) =>
    `“${text}” có vẻ ghi tháng trước, ngày sau. Hãy sửa lại ngày trước, tháng sau; nếu cả cột ghi như vậy, hãy chọn “Tháng trước, ngày sau” cho cột này ở bước “Ghép cột”.`,
  unclearOrder: (text: string) =>
    `Cột này có ngày ghi tháng trước nên chưa rõ “${text}” là ngày nào. Hãy nhập lại ngày trước, tháng sau, hoặc chọn cách ghi cho cả cột ở bước “Ghép cột”.`,
  shortYear: (text: string, year: string) => `Hiểu năm trong “${text}” là ${year}.`,
  tornByExcel:
    'Cột này vừa có ngày thật, vừa có ngày dạng chữ: có thể Excel đã đảo ngày và tháng. Hãy đối chiếu với danh sách giấy.',
  ticked: (text: string) => `Không hiểu “${text}” trong cột đánh dấu. Hãy ghi x hoặc để trống.`,
  bothGenders: 'Cả hai cột Nam và Nữ đều có dấu. Hãy bỏ một dấu.',
  category: (text: string) =>
    `Chưa rõ “${text}” là đối tượng nào. Hãy chọn ở bước “Khớp đơn vị, người” hoặc viết đầy đủ.`,
  rating: (text: string) =>
    `Không hiểu mức xếp loại “${text}”. Hãy ghi Xuất sắc, Tốt, Hoàn thành hoặc Không hoàn thành.`,
  ratingYearMissing:
    'Chưa biết xếp loại này của năm nào. Hãy ghi năm vào cột “Năm” hoặc vào tiêu đề cột.',
  ratingLater: (year: number) => `Chưa thể có xếp loại của năm ${year}. Hãy kiểm tra lại năm.`,
  ratingWithoutUnit: 'Chưa biết người này thuộc đơn vị nào nên chưa ghi được xếp loại.',
  unclearNumber: (text: string, readings: readonly number[]) =>
    `Chưa rõ “${text}” là ${readings.map((each) => formatNumber(each, 3)).join(' hay ')}. Hãy ghi lại không có dấu chấm.`,
  kept: (fields: readonly string[]) =>
    `Khác với dữ liệu đang có: ${fields.join(', ')}. Đang giữ giá trị cũ; bấm “So sánh” để chọn.`,
  gender: (text: string) => `Không hiểu giới tính “${text}”. Hãy ghi Nam hoặc Nữ.`,
  number: (text: string) => `“${text}” không phải là số nguyên. Hãy sửa lại.`,
  kind: (text: string) =>
    `Không hiểu loại hình “${text}”. Hãy ghi một trong năm loại hình đơn vị, ví dụ “Cơ quan hành chính”.`,
  kindMissing: 'Thiếu loại hình và không suy ra được từ tổ chức cấp trên. Hãy nhập vào ô này.',
  level: (text: string) =>
    `Không hiểu cấp “${text}”. Hãy ghi “Đảng bộ cơ sở”, “Chi bộ cơ sở”, “Đảng bộ bộ phận” hoặc “Chi bộ trực thuộc”.`,
  levelMissing: 'Thiếu cấp tổ chức và không suy ra được từ tên. Hãy nhập vào ô này.',
  awardLevel: (text: string) =>
    `Không hiểu cấp khen “${text}”. Hãy ghi Cơ sở, Khối hoặc Đề nghị tỉnh.`,
  awardLevelMissing:
    'Chưa biết cấp khen của dòng này. Hãy chọn cấp cho trang tính ở bước 2, hoặc ghi vào ô.',
  subjectKind: (text: string) => `Không hiểu đối tượng “${text}”. Hãy ghi Tập thể hoặc Cá nhân.`,
  organisationUnknown: (text: string) =>
    `Không thấy đơn vị “${text}” trong cây tổ chức. Hãy chọn đơn vị đúng ở bước “Khớp đơn vị, người” hoặc sửa lại tên.`,
  organisationAmbiguous: (text: string, count: number) =>
    `Có ${formatNumber(count)} đơn vị cùng tên “${text}”. Hãy chọn đúng đơn vị ở bước “Khớp đơn vị, người”.`,
  organisationClosed: (name: string) =>
    `${name} đã kết thúc hoạt động. Hãy chọn đơn vị khác hoặc cho đơn vị đó hoạt động trở lại.`,
  personUnknown: (name: string, unit: string) =>
    unit === ''
      ? `Không thấy “${name}” trong danh sách cá nhân. Hãy chọn đúng người ở bước “Khớp đơn vị, người”.`
      : `Không thấy “${name}” ở ${unit}. Hãy chọn đúng người ở bước “Khớp đơn vị, người”.`,
  personAmbiguous: (name: string, count: number) =>
    `Có ${formatNumber(count)} người cùng tên “${name}”. Hãy chọn đúng người ở bước “Khớp đơn vị, người”.`,
  asWritten: 'Không khớp với dữ liệu; sẽ ghi đúng như trong tệp.',
  noOrganisation: 'Chưa ghi đơn vị; người này sẽ chưa thuộc đơn vị nào.',
  parentMissing: 'Thiếu tổ chức cấp trên. Hãy nhập vào ô này.',
  parentUnknown: (text: string) =>
    `Không thấy tổ chức cấp trên “${text}” trong tệp này hay trong cây tổ chức. Hãy sửa lại tên.`,
  parentAmbiguous: (text: string) =>
    `Có nhiều tổ chức cùng tên “${text}”. Hãy ghi rõ hơn, ví dụ “Chi bộ 3, Đảng bộ Sở Y tế”.`,
  parentLeftOut: (name: string) =>
    `Tổ chức cấp trên (${name}) không được nhập nên đơn vị này cũng chưa nhập được.`,
  parentCircle:
    'Đơn vị này và tổ chức cấp trên của nó đang là cấp trên của nhau. Hãy sửa cột “Tổ chức cấp trên”.',
  misplaced: (p: { level: string; parent: string }) =>
    `${p.level} không đặt được dưới ${p.parent}. Hãy sửa cấp hoặc tổ chức cấp trên.`,
  childNotAllowed: (p: { name: string; level: string; child: string }) =>
    `${p.name} đang có đơn vị trực thuộc (${p.child}) nên không thể là ${p.level.toLocaleLowerCase('vi')}. Hãy sửa lại cấp, hoặc chuyển các đơn vị trực thuộc đi trong Cây tổ chức trước.`,
  rootExists: (name: string) =>
    `Đã có ${name} ở cấp cao nhất. Hãy bỏ qua dòng này; nếu đổi tên, hãy đổi trong Cây tổ chức.`,
  cardOfOther: (name: string) =>
    `Số thẻ này trong dữ liệu là của “${name}”. Hãy kiểm tra số thẻ hoặc họ tên; nếu đúng là người đó, hãy chọn “Cập nhật”.`,
  willBeRoot:
    'Chưa có trong cây tổ chức; sẽ được thêm làm cấp cao nhất vì các dòng khác ghi là tổ chức cấp trên.',
  duplicate: (p: { sheet: string; row: number }) => `Trùng với ${at(p)}.`,
  sameCard: (p: { sheet: string; row: number }) =>
    `Số thẻ đảng viên trùng với ${at(p)}. Hãy sửa một trong hai dòng hoặc chọn “Bỏ qua”.`,
  namesake: (p: { sheet: string; row: number }) =>
    `Cùng họ tên, ngày sinh và đơn vị với ${at(p)}. Nếu là hai người khác nhau, hãy chọn “Thêm”.`,
  /** @param people who may be meant; one is named, of several their number is told */
  knownNamesakes: (people: readonly string[]) => {
    const [only, another] = people
    return only !== undefined && another === undefined
      ? `Đã có ${only}, chưa rõ có phải là một người không, nên dòng này chưa nhập. Nếu là người khác, hãy chọn “Thêm”; nếu là một người, cứ để “Bỏ qua”, đơn vị mới thì ghi bằng “Chuyển đơn vị…” trong mục Đảng viên, cá nhân.`
      : `Đã có ${formatNumber(people.length)} người cùng họ tên, chưa rõ là ai, nên dòng này chưa nhập. Hãy bổ sung ngày sinh hoặc số thẻ, hoặc chọn “Thêm” nếu là người mới.`
  },
  transfer: (p: { from: string; to: string }) =>
    `Sẽ chuyển từ ${p.from || 'ngoài Đảng bộ'} về ${p.to}, tính từ hôm nay.`,
  decided: (status: string) =>
    `Đã có trong đợt này và đang ở trạng thái “${status}” nên được giữ nguyên.`,
  memberCount: (p: { before: number; after: number }) =>
    `Số đảng viên báo cáo: ${formatNumber(p.before)} → ${formatNumber(p.after)}.`,
} as const

const targetObjects: Readonly<Record<ImportTarget, string>> = {
  organisations: 'tổ chức đảng',
  people: 'cá nhân',
  nominations: 'hồ sơ đề nghị',
}

export const importsStrings = {
  quality: { exact: 'Đúng tên', folded: 'Khác dấu, cách viết', alias: 'Đã ghi nhớ' },
  session: 'tệp đang nhập này',
  reading: (file: string) => `Đang đọc ${file}`,
  writing: (target: ImportTarget, file: string) => `Đang nhập ${targetObjects[target]} từ ${file}`,
  /** The sentence of the log and the toast. */
  done: (p: { target: ImportTarget; file: string; added: number; updated: number }) => {
    const what = targetObjects[p.target]
    const parts = [
      p.added > 0 || p.updated === 0 ? `nhập ${formatNumber(p.added)} ${what}` : '',
      p.updated > 0 ? `cập nhật ${formatNumber(p.updated)} ${what}` : '',
    ].filter(Boolean)
    return `Đã ${parts.join(', ')} từ ${p.file}`
  },
  goneSubject: 'không còn trong dữ liệu',
  mappedColumns: 'cách ghép cột',
  forgotten: (count: number) => `Đã quên ${formatNumber(count)} cách hiểu khi nhập từ Excel`,
  taught: (p: { file: string; count: number }) =>
    `Đã ghi nhớ ${formatNumber(p.count)} cách hiểu tên từ ${p.file}`,
  rejectedFile: (file: string) => `${file.replace(/\.[^.]+$/, '')} - dòng bị loại.xlsx`,
  rejectedTitle: (file: string) => `CÁC DÒNG CHƯA NHẬP TỪ ${file}`,
  rejectedReason: 'Lý do',
  rejectedRow: 'Dòng trong tệp',
  rejectedOriginal: 'Nguyên văn trong tệp (phông chữ cũ)',
  skippedByClerk: 'Người nhập đã chọn “Bỏ qua”.',
  people: (name: string, detail: string) => (detail === '' ? name : `${name} – ${detail}`),
  born: (day: string) => `sinh ${day}`,
  fileDialog: 'Chọn tệp Excel để nhập',
  spreadsheetFiles: 'Bảng tính (Excel, CSV)',
  rejectedDialog: 'Lưu danh sách dòng bị loại',
  excelWorkbook: 'Sổ tính Excel',
} as const
