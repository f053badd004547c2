import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { TaskLine } from '@shared/features/overview/overview.contract'
import type { TaskGroup, TaskKind } from '@shared/features/overview/overview.rules'

const n = (count: number) => formatNumber(count)

export const overviewStrings = {
  title: 'Tổng quan',
  tasks: 'Việc cần làm',
  groups: { overdue: 'Quá hạn', today: 'Hôm nay', week: '7 ngày tới' } satisfies Record<
    TaskGroup,
    string
  >,
  nothing: {
    overdue: 'Không có việc quá hạn.',
    today: 'Không có việc nào phải làm hôm nay.',
    week: 'Chưa có việc nào trong 7 ngày tới.',
  } satisfies Record<TaskGroup, string>,
  more: (count: number) => `Xem thêm ${n(count)} việc`,
  fewer: 'Thu gọn',
  actionOn: (action: string, title: string) => `${action}: ${title}`,
  lateBy: (days: number) => `quá ${n(days)} ngày`,
  tomorrow: 'ngày mai',

  registration: 'Đăng ký thi đua',
  registrationReached: (percent: number) => `đạt ${n(percent)}%`,
  registrationMissing: (units: number) => `còn ${n(units)} đơn vị`,
  registrationWhole: 'mọi đơn vị đã đăng ký',
  registrationNone: 'chưa có phong trào đang thực hiện',
  nominations: 'Hồ sơ chờ duyệt',
  nominationsNone: 'không còn hồ sơ chờ',
  nominationsOf: 'cấp Khối, chờ thẩm định và xét',
  handing: 'Quyết định chưa trao',
  handingOf: (awards: number) => `${n(awards)} khen thưởng chưa ghi đã trao`,
  handingNone: 'đã trao hết',
  reports: 'Báo cáo quá hạn',
  reportsOf: (duties: number) => `của ${n(duties)} kỳ báo cáo`,
  reportsNone: 'không có báo cáo trễ',
  none: '–',

  cycle: 'Vòng năm Đồng Khởi',
  openCycle: 'Mở vòng năm',
  changes: 'Thay đổi gần đây',
  openHistory: 'Mở nhật ký',
  noChanges: 'Chưa có thay đổi nào.',
  undo: 'Hoàn tác',
  undoOf: (sentence: string) => `Hoàn tác: ${sentence}`,
} as const

/** What waits, in words. */
export function taskTitle({ kind, title, count, total, day }: TaskLine): string {
  const titles: Readonly<Record<TaskKind, string>> = {
    backup: count > 0 ? `Đã ${n(count)} ngày chưa sao lưu` : 'Cần sao lưu dữ liệu',
    nominations: `${n(count)} hồ sơ cấp Khối chờ duyệt`,
    deciding: `${n(count)} hồ sơ đã thông qua, chờ quyết định`,
    handing: `Quyết định ${title}: ${n(count)}/${n(total ?? count)} khen thưởng chưa trao`,
    registrations: `${n(count)} đăng ký chờ duyệt`,
    duty: title,
    work: title,
    event: title,
    pledges: day === null ? `${n(count)} giao ước` : `${n(count)} giao ước ký ngày ${showDay(day)}`,
    'targets-risk': `${n(count)} chỉ tiêu có nguy cơ không đạt`,
    'targets-silent': `${n(count)} chỉ tiêu chưa có số liệu`,
    exemplars: `${n(count)} điển hình dừng lâu ở một bước`,
  }
  return titles[kind]
}

/** Beside the day: of what it is, or how many still owe it. */
export function taskDetail({ kind, detail, count, total }: TaskLine): string {
  if (kind !== 'duty') return detail
  return total === null ? detail : `còn ${n(count)}/${n(total)} đơn vị`
}

export const taskActions: Readonly<Record<TaskKind, string>> = {
  backup: 'Sao lưu',
  nominations: 'Duyệt',
  deciding: 'Quyết định',
  handing: 'Ghi đã trao',
  registrations: 'Duyệt',
  duty: 'Xem',
  work: 'Mở',
  event: 'Mở',
  pledges: 'Mở',
  'targets-risk': 'Xem',
  'targets-silent': 'Nhập',
  exemplars: 'Xem',
}

/** “24/11” – the year is that of the work list. */
export const shortDay = (day: LocalDate): string => showDay(day).slice(0, 5)
