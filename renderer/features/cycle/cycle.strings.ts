import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { CycleStepKey } from '@shared/features/cycle/cycle.kinds'

export const cycleStrings = {
  openCycle: 'Mở vòng năm',
  title: 'Vòng năm Đồng Khởi',
  description: 'Các bước chuẩn bị 17/01: sơ kết, biểu dương, phát động, ký giao ước năm tiếp theo.',
  yearTitle: (year: number) => `Năm ${year}`,
  earlier: 'Năm trước',
  later: 'Năm sau',
  current: 'Vòng hiện nay',
  ribbon: (year: number) => `Các bước đến 17/01/${year}`,
  stepLine: (name: string, day: string, state: string) => `${name}, ${day}: ${state}`,
  openYear: 'Mở vòng năm',
  checklist: 'Các bước',
  progress: (done: number, total: number) =>
    `${formatNumber(done)}/${formatNumber(total)} bước đã xong`,
  anniversary: (years: number) => `kỷ niệm ${formatNumber(years)} năm`,
  roundAnniversary: (years: number) => `kỷ niệm ${formatNumber(years)} năm (năm chẵn)`,
  lunar: (words: string) => `nhằm ${words}`,
  tet: (day: string) => `mùng 1 Tết ${day}`,
  special: (title: string, source: string) => `${title} (theo ${source}).`,
  inDays: (days: number) =>
    days === 0
      ? 'Hôm nay là 17/01'
      : days > 0
        ? `Còn ${formatNumber(days)} ngày đến 17/01`
        : `Đã qua 17/01 được ${formatNumber(-days)} ngày`,

  restDay: (weekday: string) => `17/01 rơi vào ${weekday}`,
  restSentence: (proposed: string) =>
    `Nếu không tổ chức vào ngày nghỉ, ngày làm việc liền trước là ${proposed}.`,
  restMoved: (day: string) => `Lễ đã được xếp vào ${day}.`,
  move: (day: LocalDate) => `Dời lễ sang ${showDay(day)}`,

  add: 'Thêm bộ mốc 17/01',
  addMissing: (count: number) => `Thêm ${formatNumber(count)} mốc còn thiếu`,
  notAdded: 'Bộ mốc năm này chưa có trong lịch',
  notAddedSentence:
    'Ngày dưới đây là ngày gợi ý. Thêm vào lịch để sửa ngày, đánh dấu đã xong và được nhắc.',
  done: 'Đã xong',
  markDone: (title: string) => `Đánh dấu đã xong: ${title}`,
  edit: 'Sửa',
  editStep: (title: string) => `Xem, sửa mốc: ${title}`,
  movedFrom: (day: string) => `dời từ ${day}, không phải ngày làm việc`,
  doneOn: (day: string) => `Xong ngày ${day}`,
  parts: 'Bốn phần của buổi lễ',

  paper: 'In, xuất tệp',
  print: 'In danh mục các bước…',
  saveXlsx: 'Xuất Excel…',
  paperTitle: (year: number) => `Các bước đến 17-01-${year}`,
  saved: (file: string) => `Đã lưu tệp “${file}”.`,
} as const

/** What the way to a step's screen is called. */
export const stepActions: Readonly<Record<CycleStepKey, string>> = {
  plan: 'Mở văn bản',
  reports: 'Mở báo cáo',
  ratings: 'Mở xếp loại',
  exemplars: 'Mở điển hình',
  council: 'Mở hồ sơ',
  decision: 'Mở quyết định',
  certificates: 'Mở in giấy khen',
  pledges: 'Mở giao ước',
  ceremony: 'Mở lễ trao',
  spring: '',
  'follow-up': 'Mở đăng ký',
}
