import { formatNumber } from '@shared/core/vietnamese-numbers'

/** The path of a person through organisations and posts. */
export const placeStrings = {
  title: 'Quá trình sinh hoạt, chức vụ',
  sentence: 'Mỗi ngày chỉ thuộc một đơn vị và giữ một chức vụ; mới nhất ở trên.',
  empty: 'Chưa thuộc đơn vị nào',
  emptySentence: 'Chuyển về một đơn vị, hoặc ghi thêm nơi đã sinh hoạt trước đây.',
  add: 'Ghi thêm quá trình',
  edit: 'Sửa',
  save: 'Lưu',
  addTitle: (name: string) => `Ghi thêm quá trình của ${name}`,
  editTitle: (name: string) => `Sửa quá trình của ${name}`,
  organisation: 'Đơn vị',
  organisationMissing: 'Hãy chọn đơn vị.',
  position: 'Chức vụ',
  positionHint: 'Để trống nếu không giữ chức vụ',
  from: 'Từ ngày',
  fromHint: 'Để trống: từ trước khi ghi sổ',
  to: 'Đến ngày',
  toHint: 'Ngày thôi; để trống: đến nay',
  basis: 'Căn cứ',
  basisHint: 'Số, ngày quyết định (nếu có)',
  backwards: 'Ngày này phải sau “Từ ngày”.',
  basedOn: (basis: string) => `Căn cứ: ${basis}`,
  clash: (p: { organisation: string; period: string }) =>
    `Trùng với thời gian ở ${p.organisation} (${p.period}).`,
  begins: (p: { organisation: string; day: string }) =>
    `${p.organisation} đang ghi “từ trước khi ghi sổ”, sẽ được ghi bắt đầu từ ${p.day}.`,
  removeMenu: 'Xóa mục này…',
  remove: 'Xóa',
  removeTitle: (organisation: string) => `Xóa quá trình tại ${organisation}?`,
  removeEffect:
    'Chỉ dùng khi mục này được ghi nhầm; khi chuyển đi thì dùng “Chuyển đơn vị…”. Có thể hoàn tác.',
} as const

export const transferStrings = {
  basis: 'Căn cứ',
  basisHint: 'Số, ngày giấy giới thiệu, quyết định (nếu có)',
  keepPosition: 'Giữ nguyên chức vụ ở đơn vị mới',
  moving: (p: { people: number; partyMembers: number }) =>
    `Sẽ chuyển ${formatNumber(p.people)} người, trong đó ${formatNumber(p.partyMembers)} đảng viên.`,
  nobody: 'Không có ai để chuyển: những người đã chọn đều đang ở đó.',
  from: (lines: readonly { organisation: string; people: number }[]) =>
    `Từ ${lines.map((line) => `${line.organisation} (${formatNumber(line.people)})`).join('; ')}`,
  andOthers: (count: number) => `và ${formatNumber(count)} đơn vị khác.`,
  outside: 'ngoài Đảng bộ',
  staying: (count: number) => `${formatNumber(count)} người đang ở đó, giữ nguyên.`,
  losing: (count: number) => `${formatNumber(count)} người thôi chức vụ đang giữ.`,
  keeping: (count: number) => `${formatNumber(count)} người giữ nguyên chức vụ.`,
  tooEarly: (p: { names: readonly string[]; more: number }) =>
    `Về đơn vị hiện nay sau ngày này: ${p.names.join(', ')}${p.more > 0 ? ` và ${formatNumber(p.more)} người khác` : ''}. Hãy sửa ngày hoặc bỏ chọn.`,
} as const

export const positionStrings = {
  title: (who: string) => `Đổi chức vụ của ${who}`,
  sentence: 'Chức vụ cũ được giữ trong quá trình. Đơn vị không đổi. Có thể hoàn tác.',
  submit: 'Đổi chức vụ',
  position: 'Chức vụ mới',
  positionHint: 'Để trống: thôi giữ chức vụ',
} as const

export const endPartyStrings = {
  title: (name: string) => `${name} thôi là đảng viên của Đảng bộ`,
  sentence: 'Ngày vào Đảng, số thẻ và khen thưởng đã có vẫn được giữ. Có thể hoàn tác.',
  submit: 'Ghi thôi là đảng viên',
  why: 'Lý do',
  since: 'Từ ngày',
  leaves: 'Đồng thời rời đơn vị từ ngày này',
  endMissing: 'Hãy chọn lý do.',
  dayMissing: 'Hãy nhập ngày.',
  wholeDayNeeded: 'Muốn ghi rời đơn vị thì phải nhập đủ ngày, tháng, năm.',
} as const

export const categoryStrings = {
  title: (who: string) => `Ghi đối tượng cho ${who}`,
  sentence: 'Thay đối tượng đang ghi của tất cả những người đã chọn. Có thể hoàn tác.',
  submit: 'Ghi đối tượng',
  category: 'Đối tượng',
  hint: 'Chọn hoặc gõ; để trống: bỏ đối tượng đang ghi',
} as const
