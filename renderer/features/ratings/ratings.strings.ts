import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { RatingSubject } from '@shared/features/ratings/ratings.kinds'
import type { CapCheck, CapRule } from '@shared/features/ratings/ratings.rules'
import { capBaseNames, countSubjects } from '@shared/features/ratings/ratings.strings'

/** 10313 → “103,13%”. Hundredths of a percent, as the rules round them. */
export const percentText = (hundredths: number | null): string =>
  hundredths === null
    ? ''
    : `${formatNumber(Math.trunc(hundredths / 100), 0)},${String(Math.abs(hundredths) % 100).padStart(2, '0')}%`

export const subjectRatingStrings = {
  list: 'Xếp loại theo năm',
  none: 'Chưa có xếp loại nào',
  noneSentence: 'Xếp loại nhập ở trang “Đánh giá, xếp loại” sẽ hiện ở đây.',
  open: 'Mở trang xếp loại',
  exemplary: 'Tiêu biểu',
  complete: (p: { from: number; to: number }) =>
    `Hoàn thành xuất sắc nhiệm vụ 5 năm liền, từ ${p.from} đến ${p.to}.`,
  completeExemplary: (p: { from: number; to: number }) =>
    `Hoàn thành xuất sắc nhiệm vụ tiêu biểu 5 năm liền, từ ${p.from} đến ${p.to}.`,
  inARow: (p: { years: number; to: number }) =>
    `Hoàn thành xuất sắc nhiệm vụ ${formatNumber(p.years)} năm liền, đến năm ${p.to}.`,
  unknown: (years: readonly number[]) => `Thiếu dữ liệu năm ${years.join(', ')}.`,
  noData: 'Chưa có dữ liệu',
  columns: { year: 'Năm', outcome: 'Xếp loại', where: 'Khi đó', basis: 'Văn bản', note: 'Ghi chú' },
} as const

export const ratingPageStrings = {
  title: 'Đánh giá, xếp loại',
  year: 'Năm',
  yearOption: (year: number) => `Năm ${year}`,
  scope: 'Tổ chức đảng',
  wholeTree: 'Toàn Đảng bộ',
  tabs: {
    person: 'Đảng viên',
    organisation: 'Tổ chức đảng',
    fourGood: '4 tốt',
    tables: 'Tổng hợp',
    chains: '5 năm liền',
  },
  search: 'Tìm trong danh sách',
  recognisedOnly: 'Chỉ nơi được công nhận',
  checklist: 'Tiêu chí chi tiết…',
  missingOnly: 'Chỉ dòng chưa nhập',
  tooManyTitle: 'Hãy chọn một tổ chức đảng',
  tooMany: (count: number) =>
    `Toàn Đảng bộ có ${formatNumber(count)} đảng viên. Chọn một đảng bộ hoặc chi bộ cơ sở ở trên để nhập cho gọn; bảng tổng hợp vẫn tính đủ tất cả.`,
  importHint: 'Nhập từ Excel',
  rules: 'Mức tối đa…',
} as const

export const ratingGridStrings = {
  label: (p: { subject: RatingSubject; year: number }) =>
    `Xếp loại ${p.subject === 'person' ? 'đảng viên' : 'tổ chức đảng'} năm ${p.year}`,
  columns: {
    person: 'Họ và tên',
    organisation: 'Tổ chức đảng',
    birth: 'Ngày sinh',
    level: 'Cấp',
    unit: 'Nơi sinh hoạt',
    above: 'Trực thuộc',
    previous: (year: number) => `Năm ${year}`,
    outcome: (year: number) => `Xếp loại năm ${year}`,
    exemplary: 'Tiêu biểu',
    note: 'Ghi chú',
  },
  exemplaryMark: 'x',
  empty: 'Không có ai để xếp loại',
  emptyOrganisations: 'Không có tổ chức đảng nào để xếp loại',
  emptySentence: (year: number) =>
    `Cuối năm ${year} chưa có danh sách ở đây. Hãy nhập cây tổ chức và đảng viên trước, hoặc chọn năm khác.`,
  nothingFound: 'Không thấy dòng nào',
  nothingFoundSentence: 'Thử bỏ bớt từ khóa hoặc bộ lọc.',
  allEntered: 'Đã nhập đủ',
  allEnteredSentence: 'Không còn dòng nào chưa nhập trong phần đang xem.',
} as const

/** “Mức tối đa 20% của số hoàn thành tốt nhiệm vụ trở lên (108): 21 đảng viên.” */
const capOf = (rule: CapRule, { base, allowed }: CapCheck, subject: RatingSubject): string =>
  `Mức tối đa ${formatNumber(rule.capPercent)}% của ${capBaseNames[rule.capBase]} (${formatNumber(base)}): ${countSubjects(subject, allowed)}`

export const totalsStrings = {
  label: 'Cộng phần đang xem',
  missing: 'Chưa nhập',
  entered: (p: { subject: RatingSubject; answered: number; subjects: number }) =>
    `Đã nhập ${formatNumber(p.answered)}/${countSubjects(p.subject, p.subjects)}`,
  goodOrBetter: 'Tốt trở lên',
  exemplary: 'Tiêu biểu',
  withinCap: (rule: CapRule, check: CapCheck, subject: RatingSubject) =>
    `${capOf(rule, check, subject)}.`,
  overCap: (rule: CapRule, check: CapCheck, subject: RatingSubject) =>
    `${capOf(rule, check, subject)}; đang vượt ${formatNumber(check.excess)}.`,
  basesOverCap: (count: number) =>
    `${formatNumber(count)} tổ chức cơ sở đảng vượt mức tối đa riêng của mình.`,
  advisory: 'Chỉ nhắc, không chặn.',
  previous: (p: { year: number; count: number }) => `năm ${p.year}: ${formatNumber(p.count)}`,
} as const

export const behindStrings = {
  title: (p: { what: string; count: number }) => `${p.what}: ${formatNumber(p.count)}`,
  columns: {
    name: 'Tên',
    unit: 'Nơi sinh hoạt, trực thuộc',
    outcome: 'Xếp loại',
    before: 'Năm trước',
  },
  open: 'Mở trang riêng',
  empty: 'Không có dòng nào',
} as const

export const tableStrings = {
  subjects: { person: 'Đảng viên', organisation: 'Tổ chức đảng' },
  subject: 'Tổng hợp xếp loại của',
  groups: { lines: 'Theo tổ chức', byKind: 'Theo loại hình', byLevel: 'Theo cấp' },
  group: 'Cách gộp',
  label: (p: { subject: RatingSubject; year: number }) =>
    `Tổng hợp xếp loại ${p.subject === 'person' ? 'đảng viên' : 'tổ chức đảng'} năm ${p.year}`,
  own: (name: string) => `${name} (riêng)`,
  columns: {
    name: 'Đơn vị',
    subjects: 'Tổng số',
    missing: 'Chưa nhập',
    goodOrBetter: 'Tốt trở lên',
    cap: 'Mức tối đa',
    change: (year: number) => `So với ${year}`,
  },
  changeTitle: (share: string) => `Số xuất sắc so với cùng kỳ năm trước${share && `: ${share}`}`,
  total: 'Cộng',
  over: (count: number) => `vượt ${formatNumber(count)}`,
  capTitle: (rule: CapRule, check: CapCheck, subject: RatingSubject) =>
    `${capOf(rule, check, subject)}.`,
  noChange: '0',
  more: (count: number) => `+${formatNumber(count)}`,
  fewer: (count: number) => `−${formatNumber(count)}`,
  asOf: (year: number) => `Cây tổ chức và tên gọi tính đến hết năm ${year}.`,
  basis: (rule: string) => `Mức tối đa theo ${rule}.`,
  behind: (p: { name: string; what: string }) => `${p.name}, ${p.what}`,
  savePdf: 'Lưu PDF',
  saveXlsx: 'Xuất Excel',
  print: 'In bảng tổng hợp',
  saved: (name: string) => `Đã lưu ${name}.`,
  empty: 'Chưa có số liệu',
  emptySentence: (year: number) => `Chưa có xếp loại nào của năm ${year} trong phần đang xem.`,
} as const

export const chainStrings = {
  label: (year: number) => `Hoàn thành xuất sắc nhiệm vụ 5 năm liền, đến năm ${year}`,
  states: { complete: 'Đủ 5 năm liền', unknown: 'Thiếu dữ liệu' },
  state: 'Tình trạng',
  columns: {
    name: 'Tên',
    unit: 'Nơi sinh hoạt, trực thuộc',
    years: 'Năm năm',
    exemplary: 'Tiêu biểu',
  },
  everyYear: 'Cả 5 năm',
  hint: 'Căn cứ để xét khen thưởng 5 năm liền; “tiêu biểu” là cả 5 năm đều được chọn tiêu biểu.',
  hintUnknown:
    'Xuất sắc ở mọi năm đã nhập, nhưng còn năm chưa có dữ liệu: nhập thêm để biết có đủ 5 năm liền không.',
  empty: 'Chưa có ai đủ 5 năm liền',
  emptySentence: (year: number) =>
    `Không thấy đối tượng nào hoàn thành xuất sắc nhiệm vụ liên tục từ ${year - 4} đến ${year} trong phần đang xem.`,
  emptyUnknown: 'Không ai thiếu dữ liệu',
} as const

export const ruleStrings = {
  title: 'Mức tối đa hoàn thành xuất sắc nhiệm vụ',
  description:
    'Chỉ để nhắc khi vượt, không chặn việc nhập. Mỗi mức có hiệu lực từ một năm đến khi có mức mới.',
  byDefault: 'Khi chưa đặt: 20% của số hoàn thành tốt nhiệm vụ trở lên, làm tròn xuống.',
  columns: {
    from: 'Từ năm',
    percent: 'Tỷ lệ',
    base: 'Tính trên',
    rounding: 'Làm tròn',
    basis: 'Văn bản',
  },
  add: 'Đặt mức tối đa',
  edit: 'Sửa',
  remove: 'Bỏ',
  close: 'Đóng',
  save: 'Lưu mức tối đa',
  yearFrom: 'Từ năm',
  percent: 'Tỷ lệ (%)',
  base: 'Tính trên',
  rounding: 'Làm tròn',
  basis: 'Theo văn bản',
  basisHint: 'Ví dụ: Hướng dẫn 21-HD/BTCTW',
  removeTitle: (year: number) => `Bỏ mức tối đa từ năm ${year}?`,
  removeEffect: 'Các năm đó sẽ theo mức trước, hoặc mức mặc định 20%. Xếp loại đã nhập không đổi.',
} as const

export const fourGoodStrings = {
  label: (year: number) => `“4 tốt” năm ${year}`,
  columns: {
    name: 'Tổ chức đảng',
    unit: 'Trực thuộc',
    before: (year: number) => `Năm ${year}`,
    politics: 'Chính trị',
    meetings: 'Sinh hoạt',
    unity: 'Đoàn kết',
    members: 'Đảng viên',
    recognised: 'Công nhận',
    note: 'Ghi chú',
  },
  met: 'Đạt',
  notMet: 'Không đạt',
  recognisedMark: 'x',
  recognisedBefore: 'Được công nhận',
  counts: (p: { title: string; recognised: number; organisations: number; share: string }) =>
    `${p.title}: công nhận ${formatNumber(p.recognised)}/${formatNumber(p.organisations)}${p.share && ` (${p.share})`}`,
  met4: (count: number) => `đạt đủ bốn tiêu chí ${formatNumber(count)}`,
  before: (p: { year: number; count: number }) => `năm ${p.year}: ${formatNumber(p.count)}`,
  empty: 'Không có chi bộ hay đảng bộ cơ sở nào ở đây',

  checklistTitle: 'Tiêu chí chi tiết “4 tốt”',
  checklistDescription:
    'Tiêu chí do địa phương, đơn vị quy định. Mỗi dòng một tiêu chí; để trống nếu chưa có văn bản.',
  notEntered: 'Chưa nhập tiêu chí nào cho danh hiệu này.',
  carriedFrom: (year: number) =>
    `Đang theo tiêu chí của năm ${year}; lưu lại sẽ ghi riêng cho năm đang chọn.`,
  title: 'Danh hiệu',
  save: 'Lưu tiêu chí',
} as const
