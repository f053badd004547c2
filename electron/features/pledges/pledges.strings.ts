import type { LocalDate } from '@shared/core/local-date'
import { showDay } from '@shared/core/local-date'
import type { PledgeStatus } from '@shared/features/pledges/pledges.kinds'
import { pledgeStatusNames } from '@shared/features/pledges/pledges.strings'

const lower = (text: string) => text.toLocaleLowerCase('vi')

export const pledgesStrings = {
  attachment: 'Tệp của bản giao ước',
  title: (p: { campaign: string; year: number; who: string }) =>
    `Giao ước thi đua “${p.campaign}” năm ${p.year} – ${p.who}`,
  titleOfAll: (p: { campaign: string; year: number }) =>
    `Giao ước thi đua “${p.campaign}” năm ${p.year}`,
  secretary: 'Bí thư',
  andMore: (count: number) => `và ${count} bên khác`,
  created: (title: string) => `Đã lập bản giao ước “${title}”`,
  drafted: (count: number) => `Đã soạn ${count} bản giao ước từ đăng ký thi đua`,
  edited: (title: string) => `Đã sửa bản giao ước “${title}”`,
  moved: (p: { count: number; title: string; to: PledgeStatus }) =>
    p.count === 1
      ? `Đã chuyển “${p.title}” sang ${lower(pledgeStatusNames[p.to])}`
      : `Đã chuyển ${p.count} bản giao ước sang ${lower(pledgeStatusNames[p.to])}`,
  signed: (p: { parties: number; title: string; on: LocalDate }) =>
    `Đã ghi ${p.parties} bên ký “${p.title}” ngày ${showDay(p.on)}`,
  unsigned: (p: { parties: number; title: string }) =>
    `Đã bỏ dấu đã ký của ${p.parties} bên trong “${p.title}”`,
  evaluated: (title: string) => `Đã đánh giá bản giao ước “${title}”`,
  removed: (p: { count: number; title: string }) =>
    p.count === 1 ? `Đã xóa bản giao ước “${p.title}”` : `Đã xóa ${p.count} bản giao ước`,
  attached: (name: string, title: string) => `Đã đính kèm ${name} vào “${title}”`,
  detached: (name: string, title: string) => `Đã gỡ ${name} khỏi “${title}”`,
} as const
