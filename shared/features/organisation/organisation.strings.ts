import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { OrganisationKind, OrganisationLevel, VersionCause } from './organisation.kinds'

export const levelLabels: Readonly<Record<OrganisationLevel, string>> = {
  // Đảng bộ Khối until 2025; its successors and the committees of communes stand at the same level.
  bloc: 'Đảng bộ cấp trên trực tiếp cơ sở',
  'base-committee': 'Đảng bộ cơ sở',
  'base-cell': 'Chi bộ cơ sở',
  'section-committee': 'Đảng bộ bộ phận',
  cell: 'Chi bộ trực thuộc',
}

/** The five types of bodies in a Bloc, as its yearly reports count them. */
export const kindLabels: Readonly<Record<OrganisationKind, string>> = {
  party: 'Cơ quan Đảng, đoàn thể',
  state: 'Cơ quan hành chính',
  'public-service': 'Đơn vị sự nghiệp công lập',
  'state-enterprise': 'Doanh nghiệp nhà nước',
  'private-enterprise': 'Doanh nghiệp ngoài khu vực nhà nước',
}

export const causeLabels: Readonly<Record<VersionCause, string>> = {
  create: 'Thành lập',
  rename: 'Đổi tên',
  move: 'Chuyển tổ chức cấp trên',
  relevel: 'Đổi cấp tổ chức',
  retype: 'Đổi loại hình',
  close: 'Kết thúc hoạt động',
  reopen: 'Hoạt động trở lại',
  import: 'Nhập từ danh sách',
  receive: 'Tiếp nhận từ nơi khác',
  'hand-over': 'Bàn giao ra ngoài',
  merge: 'Sáp nhập',
  split: 'Chia tách',
}

/** What the change log and the toast say. */
export const organisationSentences = {
  added: (name: string) => `Đã thêm ${name}`,
  renamed: (p: { from: string; to: string }) => `Đã đổi tên ${p.from} thành ${p.to}`,
  moved: (p: { name: string; parent: string; became: string | null }) =>
    `Đã chuyển ${p.name} về ${p.parent}${p.became === null ? '' : `, thành ${p.became.toLocaleLowerCase('vi')}`}`,
  reordered: (name: string) => `Đã đổi thứ tự của ${name}`,
  reclassified: (p: { name: string; level: string }) =>
    `Đã đổi ${p.name} thành ${p.level.toLocaleLowerCase('vi')}`,
  retyped: (p: { name: string; kind: string }) => `Đã đổi loại hình của ${p.name}: ${p.kind}`,
  aliasAdded: (p: { name: string; alias: string }) =>
    `Đã ghi tên gọi khác “${p.alias}” của ${p.name}`,
  aliasRemoved: (p: { name: string; alias: string }) =>
    `Đã bỏ tên gọi khác “${p.alias}” của ${p.name}`,
  closed: (p: { name: string; day: LocalDate }) =>
    `Đã kết thúc hoạt động của ${p.name} từ ${showDay(p.day)}`,
  reopened: (p: { name: string; day: LocalDate }) =>
    `Đã cho ${p.name} hoạt động trở lại từ ${showDay(p.day)}`,
} as const

/** Beside a field, before anything is sent. */
export const organisationProblems = {
  nameMissing: 'Hãy nhập tên tổ chức đảng.',
  nameTooLong: 'Tên dài quá 300 chữ. Hãy viết ngắn lại.',
  tooLong: 'Dài quá 500 chữ. Hãy viết ngắn lại.',
} as const

/** One level below the Bloc is joined to the next by a comma: “Chi bộ 3, Đảng bộ Sở Y tế”. */
export const pathSeparator = ', '

export const organisationStrings = {
  title: 'Cây tổ chức',
  organisation: 'tổ chức đảng',
  organisations: (count: number) => `${formatNumber(count)} tổ chức đảng`,
  members: (count: number) => `${formatNumber(count)} đảng viên`,
  sinceRecords: 'Từ trước khi ghi sổ',
  noParent: 'Không có (cấp cao nhất)',
  atTheTop: 'Ở cấp cao nhất',
  /** After a name that was found by another one. */
  foundBy: (p: { name: string; kind: 'past' | 'alias' }) =>
    p.kind === 'past' ? `(tên cũ: ${p.name})` : `(tên gọi khác: ${p.name})`,
} as const
