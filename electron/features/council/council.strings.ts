import { type LocalDate, showDay } from '@shared/core/local-date'
import { twoDigits } from '@shared/core/vietnamese-numbers'
import type { CountTurn, Presence } from '@shared/features/council/council.kinds'
import { presenceNames } from '@shared/features/council/council.strings'

const files = (count: number, name: string) =>
  count === 1 ? `hồ sơ của “${name}”` : `${twoDigits(count)} hồ sơ`

export const councilStrings = {
  attachment: 'Tệp của cuộc họp',
  nomination: 'hồ sơ đã chọn',
  created: (title: string) => `Đã lập cuộc họp “${title}”`,
  edited: (title: string) => `Đã sửa cuộc họp “${title}”`,
  removed: (title: string) => `Đã xóa cuộc họp “${title}”`,
  membersSet: (p: { count: number; title: string }) =>
    `Đã ghi ${twoDigits(p.count)} người vào thành phần “${p.title}”`,
  presence: (p: { count: number; name: string; presence: Presence }) =>
    `Đã điểm danh ${p.count === 1 ? p.name : `${twoDigits(p.count)} người`}: ${presenceNames[p.presence].toLocaleLowerCase('vi')}`,
  added: (p: { count: number; name: string; title: string }) =>
    `Đã đưa ${files(p.count, p.name)} vào cuộc họp “${p.title}”`,
  itemsRemoved: (p: { count: number; name: string }) =>
    `Đã bỏ ${files(p.count, p.name)} khỏi danh sách xét`,
  ordered: (title: string) => `Đã xếp lại thứ tự xét của “${title}”`,
  itemSet: (name: string) => `Đã sửa cách biểu quyết hồ sơ của “${name}”`,
  recused: (p: { count: number; name: string }) =>
    p.count === 0
      ? `Mọi thành viên được biểu quyết hồ sơ của “${p.name}”`
      : `Đã ghi ${twoDigits(p.count)} thành viên không tham gia biểu quyết hồ sơ của “${p.name}”`,
  postponed: (p: { name: string; isPostponed: boolean }) =>
    p.isPostponed
      ? `Đã để lại xét sau hồ sơ của “${p.name}”`
      : `Đã đưa hồ sơ của “${p.name}” vào xét lại`,
  started: (title: string) => `Đã khai mạc “${title}”`,
  voted: (name: string) => `Đã ghi kết quả biểu quyết hồ sơ của “${name}”`,
  unvoted: (name: string) => `Đã xóa kết quả biểu quyết hồ sơ của “${name}”`,
  issued: (p: { issued: number | null; title: string }) =>
    p.issued === null
      ? `Đã bỏ số phiếu phát ra của “${p.title}”`
      : `Đã ghi phát ra ${twoDigits(p.issued)} phiếu tại “${p.title}”`,
  counted: (p: { turn: CountTurn; name: string; isClosed: boolean }) =>
    `Đã ${p.isClosed ? 'chốt' : 'ghi'} lần kiểm phiếu thứ ${p.turn} của ${p.name}`,
  countOpened: (turn: CountTurn) => `Đã mở lại lần kiểm phiếu thứ ${turn}`,
  closed: (p: { title: string; passed: number; failed: number; postponed: number }) =>
    `Đã kết thúc kiểm phiếu “${p.title}”: thông qua ${twoDigits(p.passed)}, không thông qua ${twoDigits(p.failed)}` +
    (p.postponed > 0 ? `, để lại xét sau ${twoDigits(p.postponed)}` : ''),
  failedReason: (p: { share: string; standard: string; day: LocalDate }) =>
    `Họp xét ngày ${showDay(p.day)}: ${p.share}, không đạt mức ${p.standard}.`,
  reopened: (title: string) => `Đã mở lại kiểm phiếu “${title}”`,
  minutesWritten: (title: string) => `Đã ghi nội dung biên bản “${title}”`,
  signed: (p: { title: string; on: LocalDate }) =>
    `Đã ký biên bản “${p.title}” ngày ${showDay(p.on)}`,
  signedNote: 'Biên bản đã ký không sửa được; cần xét lại thì lập cuộc họp khác.',
  attached: (name: string, title: string) => `Đã đính kèm ${name} vào “${title}”`,
  detached: (name: string, title: string) => `Đã gỡ ${name} khỏi “${title}”`,
} as const
