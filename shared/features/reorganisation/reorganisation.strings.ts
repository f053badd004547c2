import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'

/** At most so many are named in one sentence; more are counted. */
const namedAtMost = 3

const names = (list: readonly string[]): string =>
  list.length <= namedAtMost ? list.join(', ') : `${formatNumber(list.length)} tổ chức đảng`

/** What the change log and the toast say. */
export const reorganisationSentences = {
  merged: (p: { from: readonly string[]; into: string; day: LocalDate }) =>
    `Đã sáp nhập ${names(p.from)} vào ${p.into} từ ${showDay(p.day)}`,
  mergedIntoNew: (p: { from: readonly string[]; into: string; day: LocalDate }) =>
    `Đã sáp nhập ${names(p.from)} thành ${p.into} từ ${showDay(p.day)}`,
  split: (p: { from: string; parts: readonly string[]; day: LocalDate }) =>
    `Đã chia tách ${p.from} thành ${names(p.parts)} từ ${showDay(p.day)}`,
  received: (p: { name: string; from: string; day: LocalDate }) =>
    `Đã tiếp nhận ${p.name} từ ${p.from}, ngày ${showDay(p.day)}`,
  receivedBack: (p: { name: string; from: string; day: LocalDate }) =>
    `Đã tiếp nhận lại ${p.name} từ ${p.from}, ngày ${showDay(p.day)}`,
  handedOver: (p: { name: string; to: string; day: LocalDate }) =>
    `Đã bàn giao ${p.name} cho ${p.to} từ ${showDay(p.day)}`,
  dissolved: (p: { name: string; day: LocalDate }) =>
    `Đã kết thúc hoạt động của ${p.name} từ ${showDay(p.day)}`,
} as const

/** Beside a field, before anything is sent. */
export const reorganisationProblems = {
  predecessorsMissing: 'Hãy chọn các tổ chức được sáp nhập.',
  targetsMissing: 'Cần ít nhất hai phần.',
  counterpartMissing: 'Hãy nhập tên nơi giao hoặc nơi nhận.',
  tooLong: 'Dài quá 300 chữ. Hãy viết ngắn lại.',
} as const

export const reorganisationStrings = {
  cell: (n: number) => `Chi bộ ${n}`,
} as const
