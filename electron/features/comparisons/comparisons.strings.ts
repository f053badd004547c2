import { type LocalDate, showDay } from '@shared/core/local-date'
import type { ComparisonForm, LeadRole } from '@shared/features/comparisons/comparisons.kinds'
import { leadRoleNames } from '@shared/features/comparisons/comparisons.strings'
import type {
  OrganisationKind,
  OrganisationLevel,
} from '@shared/features/organisation/organisation.kinds'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'

const lower = (text: string) => text.toLocaleLowerCase('vi')

export const comparisonsStrings = {
  group: 'Nhóm thi đua',
  member: 'Thành viên của nhóm thi đua',
  /** “Chi bộ cơ sở – Cơ quan hành chính”, as it is proposed from the tree. */
  likeName: (level: OrganisationLevel, kind: OrganisationKind) =>
    `${levelLabels[level]} – ${kindLabels[kind]}`,
  cellsName: (base: string) => `${levelLabels.cell} – ${base}`,
  likeDetail: (level: OrganisationLevel, kind: OrganisationKind) =>
    `${levelLabels[level]} · ${kindLabels[kind]}`,
  partyMember: 'Đảng viên',
  masses: 'Quần chúng',
  goneByDay: (day: LocalDate) => `Đã kết thúc hoạt động, tính đến ${showDay(day)}`,
  created: (name: string) => `Đã lập nhóm thi đua “${name}”`,
  addedFromTree: (groups: number) => `Đã lập ${groups} nhóm thi đua cùng cấp, cùng loại hình`,
  nothingToAdd: 'Các nhóm đã chọn đều có từ trước, không lập thêm nhóm nào',
  edited: (name: string) => `Đã sửa nhóm thi đua “${name}”`,
  removed: (name: string) => `Đã xóa nhóm thi đua “${name}”`,
  joined: (name: string, members: number) => `Đã thêm ${members} thành viên vào “${name}”`,
  left: (p: { name: string; group: string; year: number }) =>
    `Đã ghi ${p.name} rời “${p.group}” sau năm ${p.year}`,
  taken: (p: { name: string; group: string }) => `Đã xóa ${p.name} khỏi “${p.group}”`,
  led: (p: { name: string; role: LeadRole; group: string; year: number }) =>
    `Đã cử ${p.name} làm ${lower(leadRoleNames[p.role])} “${p.group}” năm ${p.year}`,
  unled: (p: { role: LeadRole; group: string; year: number }) =>
    `Đã bỏ ${lower(leadRoleNames[p.role])} “${p.group}” năm ${p.year}`,
  criteriaSet: (p: { group: string; year: number; criteria: number }) =>
    `Đã ghi ${p.criteria} tiêu chí năm ${p.year} của “${p.group}”`,
  scored: (p: { group: string; year: number }) =>
    `Đã ghi điểm, kết quả năm ${p.year} của “${p.group}”`,
} as const

export const boardPaperStrings = {
  title: (form: ComparisonForm, year: number) =>
    form === 'pair' ? `KẾT QUẢ THI ĐUA CẶP NĂM ${year}` : `BẢNG XẾP HẠNG THI ĐUA NĂM ${year}`,
  columns: {
    rank: 'Hạng',
    name: 'Tên',
    detail: 'Cấp, loại hình',
    unit: 'Đơn vị',
    most: (title: string, points: string) => `${title} (${points})`,
    total: 'Tổng điểm',
    title: 'Kết quả',
    note: 'Ghi chú',
  },
  lead: (role: LeadRole, name: string) => `${leadRoleNames[role]}: ${name}`,
  content: (content: string) => `Nội dung thi đua: ${content}`,
  asOf: (day: LocalDate) => `Tính đến ngày ${showDay(day)}.`,
  ties: 'Bằng điểm thì cùng hạng. Chưa đủ điểm các tiêu chí thì chưa xếp hạng.',
  sheet: 'Xếp hạng',
  dialogTitle: 'Lưu bảng xếp hạng',
  fileName: (name: string, year: number) => `Xếp hạng thi đua ${year} - ${name}.xlsx`,
} as const

/** The list of groups, in Excel and on paper. */
export const groupPaperStrings = {
  title: (year: number) => `DANH SÁCH CỤM, KHỐI, CẶP THI ĐUA NĂM ${year}`,
  columns: {
    order: 'STT',
    name: 'Tên',
    form: 'Hình thức',
    subject: 'Đối tượng',
    members: 'Số thành viên',
    lead: 'Trưởng năm nay',
    years: 'Các năm',
  },
  years: (first: number, last: number | null) =>
    last === null ? `Từ ${first}` : first === last ? String(first) : `${first}–${last}`,
  filtered: (words: string) => `Lọc theo: ${words}`,
  asOf: (day: LocalDate) => `Tính đến ngày ${showDay(day)}`,
  total: (count: number) => `Tổng số: ${count} nhóm.`,
  sheet: 'Cụm, khối, cặp',
  dialogTitle: 'Lưu danh sách cụm, khối, cặp thi đua',
  fileName: (year: number) => `Danh sách cụm, khối, cặp thi đua ${year}.xlsx`,
} as const
