import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { ReorganisationKind } from '@shared/features/organisation/organisation.kinds'
import { causeLabels } from '@shared/features/organisation/organisation.strings'

/** Words of “Xem tại ngày”: the tree as it stood. */
export const pastStrings = {
  open: 'Xem tại ngày',
  dayField: 'Ngày cần xem',
  show: 'Xem',
  quick: 'Chọn nhanh',
  endOfYear: (day: LocalDate) => `${showDay(day)} (cuối năm trước)`,
  before: (p: { day: LocalDate; kinds: readonly ReorganisationKind[] }) =>
    `${showDay(p.day)}, trước ${kindsText(p.kinds)}`,
  after: (p: { day: LocalDate; kinds: readonly ReorganisationKind[] }) =>
    `${showDay(p.day)}, ${kindsText(p.kinds)} có hiệu lực`,
  banner: (day: LocalDate) => `Đang xem cây tại ngày ${showDay(day)} – chỉ xem, không sửa.`,
  noRecordsBefore: (first: LocalDate) =>
    `Không có ghi nhận thay đổi nào trước ngày ${showDay(first)}: tên và vị trí hiện ở đây là những gì cũ nhất sổ còn giữ.`,
  backToToday: 'Về hôm nay',
  description: (p: { organisations: number; members: number; day: LocalDate }) =>
    `${formatNumber(p.organisations)} tổ chức đảng, ${formatNumber(p.members)} đảng viên vào ngày ${showDay(p.day)}`,
  nothing: (day: LocalDate) => `Chưa có tổ chức đảng nào vào ngày ${showDay(day)}`,
  nothingSentence: 'Khi đó chưa có đơn vị nào được ghi là đã thành lập. Hãy chọn ngày muộn hơn.',
  notThen: 'Đơn vị này không hoạt động vào ngày đang xem',
  notThenSentence: 'Khi đó đơn vị chưa thành lập hoặc đã kết thúc. Hãy chọn đơn vị khác trong cây.',
  nameToday: 'Tên hiện nay',
  closedToday: (name: string) => `${name} (đã kết thúc hoạt động)`,
  successors: 'Tổ chức kế tục',
  successor: (p: { name: string; day: LocalDate }) => `${p.name} (từ ${showDay(p.day)})`,
  stateSince: 'Tình trạng này có từ',
  nothingEarlier: (next: LocalDate | null) =>
    next === null
      ? 'Từ trước khi ghi sổ'
      : `Từ trước khi ghi sổ (không có ghi nhận trước ngày ${showDay(next)})`,
  since: (p: { day: LocalDate; cause: string }) => `${showDay(p.day)} (${p.cause})`,
  until: 'Thay đổi kế tiếp',
  next: (p: { day: LocalDate; cause: string; name: string }) =>
    `${showDay(p.day)}: ${p.cause}, ${p.name}`,
  membersThen: 'Đảng viên khi đó',
} as const

/** “sáp nhập”, “sáp nhập, chia tách”. */
const kindsText = (kinds: readonly ReorganisationKind[]): string =>
  kinds.map((kind) => causeLabels[kind].toLocaleLowerCase('vi')).join(', ')

export const aliasStrings = {
  title: 'Tên gọi khác',
  sentence: 'Tên cũ, tên tắt hay dùng trong danh sách: gõ tên nào cũng tìm thấy đơn vị này.',
  field: 'Tên gọi khác',
  hint: 'Ví dụ: Sở NN&PTNT',
  add: 'Thêm',
  remove: (name: string) => `Bỏ tên gọi “${name}”`,
} as const
