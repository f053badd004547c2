import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { Difference } from '@shared/features/comparisons/comparisons.kinds'
import { differenceNames } from '@shared/features/comparisons/comparisons.strings'

export const comparisonsStrings = {
  title: 'Cụm, khối, cặp thi đua',
  description: 'Ai thi đua với ai trong năm, theo tiêu chí nào, đứng thứ mấy.',
  year: 'Năm',
  yearOption: (year: number) => `Năm ${year}`,
  form: 'Kiểu nhóm',
  allForms: 'Mọi kiểu',
  search: 'Tìm tên nhóm',
  columns: {
    name: 'Tên nhóm',
    form: 'Kiểu',
    subject: 'Thành viên là',
    members: 'Số thành viên',
    lead: 'Trưởng trong năm',
    years: 'Thời gian',
  },
  since: (first: number) => `Từ ${first}`,
  between: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  noLead: 'Chưa cử',
  create: 'Lập nhóm thi đua',
  fromTree: 'Lập từ cây tổ chức',
  empty: 'Chưa có nhóm thi đua nào',
  emptySentence:
    'Lập sẵn các nhóm cùng cấp, cùng loại hình từ cây tổ chức, hoặc tự lập một cụm, khối hay một cặp.',
  nothingFound: 'Không thấy nhóm nào khớp',
  nothingFoundSentence: 'Thử chọn năm khác hoặc bỏ bớt bộ lọc.',
  back: 'Các nhóm thi đua',
  ofSubject: 'Các nhóm thi đua đang và đã tham gia',
  noneOfSubject: 'Chưa ở nhóm thi đua nào',
  noneOfSubjectSentence: 'Thành viên được thêm ở trang “Cụm, khối, cặp thi đua”.',
  open: 'Mở cụm, khối, cặp thi đua',
} as const

export const proposalStrings = {
  title: 'Lập nhóm từ cây tổ chức',
  description: (year: number) =>
    `Các tổ chức cùng cấp, cùng loại hình của năm ${year}, và các chi bộ trong cùng một đảng bộ cơ sở. Nhóm đã có được giữ nguyên.`,
  all: 'Chọn tất cả',
  members: (count: number) => `${formatNumber(count)} tổ chức`,
  present: 'Đã có',
  submit: (count: number) => (count === 0 ? 'Lập nhóm' : `Lập ${formatNumber(count)} nhóm`),
  choose: 'Hãy chọn ít nhất một nhóm.',
  nothingLeft: 'Mọi nhóm đều đã có.',
  none: 'Cây tổ chức năm này chưa có hai tổ chức nào cùng cấp, cùng loại hình.',
} as const

export const groupStrings = {
  createTitle: 'Lập nhóm thi đua',
  editTitle: 'Sửa nhóm thi đua',
  save: 'Lưu thay đổi',
  form: 'Kiểu nhóm',
  formHints: {
    like: 'Chỉ nhận tổ chức cùng cấp, cùng loại hình.',
    cluster: 'Gồm nhiều đơn vị, mỗi năm một đơn vị làm trưởng.',
    pair: 'Đúng hai bên thi đua với nhau.',
  },
  subject: 'Thành viên là',
  name: 'Tên nhóm',
  namePlaceholder: 'Ví dụ: Khối thi đua các cơ quan Đảng, đoàn thể',
  firstYear: 'Từ năm',
  lastYear: 'Đến năm',
  lastYearHint: 'Để trống nếu còn tiếp tục.',
  campaign: 'Thuộc phong trào',
  campaignHint: 'Cần có để tính tỷ lệ đăng ký.',
  content: 'Nội dung thi đua',
  note: 'Ghi chú',
  members: 'Thành viên',
  firstSide: 'Bên thứ nhất',
  secondSide: 'Bên thứ hai',
  pairMissing: 'Hãy chọn đủ hai bên.',
  edit: 'Sửa nhóm',
  remove: 'Xóa nhóm',
  removeEffect: (name: string, members: number) =>
    `Xóa “${name}” cùng ${formatNumber(members)} thành viên, các tiêu chí, điểm và kết quả mọi năm. Có thể hoàn tác ngay sau đó.`,
} as const

const differencesLine = (differences: readonly Difference[]): string =>
  `Các thành viên ${differences.map((one) => differenceNames[one]).join(', ')}: thứ hạng dưới đây so những bên không như nhau.`

export const boardStrings = {
  ranking: (year: number) => `Xếp hạng năm ${year}`,
  rank: 'Hạng',
  organisation: 'Tổ chức',
  person: 'Cá nhân',
  detail: 'Cấp, loại hình',
  unit: 'Đơn vị',
  criterion: (title: string, most: string) => `${title} (${most})`,
  total: 'Tổng',
  result: 'Kết quả',
  note: 'Ghi chú',
  tooLong: 'Nội dung quá dài. Hãy viết ngắn lại.',
  differences: differencesLine,
  criteria: 'Tiêu chí chấm',
  addMembers: 'Thêm thành viên',
  dropMember: 'Cho rời nhóm…',
  lead: 'Trưởng, phó',
  saveXlsx: 'Xuất Excel',
  print: 'Xem và in',
  saved: (name: string) => `Đã lưu ${name}`,
  empty: 'Nhóm chưa có thành viên',
  emptySentence: 'Thêm các tổ chức hoặc cá nhân thi đua với nhau trong năm này.',
  noCriteria: 'Chưa có tiêu chí nào nên chưa xếp hạng được.',
  leadOf: (role: string, name: string) => `${role}: ${name}`,
  noLead: (year: number) => `Chưa cử trưởng năm ${year}`,
  campaign: (name: string) => `Thuộc ${name}`,
} as const

export const criteriaStrings = {
  title: (year: number) => `Tiêu chí chấm năm ${year}`,
  description:
    'Tổng điểm của các tiêu chí quyết định thứ hạng. Tiêu chí tính từ dữ liệu thì không phải gõ.',
  copy: (count: number) => `Chép ${formatNumber(count)} tiêu chí của năm trước`,
  name: 'Tiêu chí',
  most: 'Điểm tối đa',
  source: 'Cách chấm',
  worth: ['Xuất sắc', 'Tốt', 'Hoàn thành', 'Không hoàn thành'],
  add: 'Thêm tiêu chí',
  remove: (title: string) => `Bỏ tiêu chí ${title}`,
  up: (title: string) => `Dời ${title} lên`,
  down: (title: string) => `Dời ${title} xuống`,
  submit: 'Lưu tiêu chí',
  none: 'Chưa có tiêu chí nào. Thêm từng tiêu chí hoặc chép của năm trước.',
  sum: (most: string) => `Tổng điểm tối đa: ${most}`,
  incomplete: 'Hãy điền tên và điểm tối đa của mọi tiêu chí.',
} as const

export const membersStrings = {
  addTitle: 'Thêm thành viên',
  first: 'Thành viên',
  another: 'Chọn thêm',
  chosen: (count: number) => `Đã chọn ${formatNumber(count)}`,
  take: (name: string) => `Bỏ chọn ${name}`,
  submit: (count: number) =>
    count === 0 ? 'Thêm thành viên' : `Thêm ${formatNumber(count)} thành viên`,
  choose: 'Hãy chọn ít nhất một thành viên.',
  dropTitle: 'Cho thành viên rời nhóm',
  member: 'Thành viên',
  how: 'Cách ghi',
  ended: (year: number) => `Rời nhóm sau năm ${year}: điểm các năm đã có được giữ`,
  never: 'Thêm nhầm: xóa hẳn khỏi nhóm cùng điểm đã chấm',
  drop: 'Cho rời nhóm',
} as const

export const leadStrings = {
  title: (year: number) => `Trưởng, phó năm ${year}`,
  lead: 'Trưởng',
  deputy: 'Phó',
  nobody: 'Chưa cử',
  next: (name: string) => `Đến lượt: ${name}`,
  take: 'Chọn theo lượt',
  past: 'Các năm khác',
  noPast: 'Chưa có năm nào khác.',
  line: (year: number, role: string, name: string) => `${year} – ${role}: ${name}`,
  submit: 'Lưu trưởng, phó',
} as const
