import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { PilotStage } from '@shared/features/exemplars/exemplars.kinds'
import { pilotStageNames } from '@shared/features/exemplars/exemplars.strings'

/** What the change log and the toast say, and names of things that are gone. */
export const pilotsStrings = {
  pilot: 'mô hình này',
  evaluation: 'lần đánh giá này',
  created: (p: { name: string; topic: string }) => `Đã thêm mô hình của ${p.name}: “${p.topic}”`,
  edited: (p: { name: string; topic: string }) => `Đã sửa mô hình của ${p.name}: “${p.topic}”`,
  removed: (p: { name: string; topic: string }) =>
    `Đã xóa mô hình của ${p.name}: “${p.topic}” cùng các lần đánh giá`,
  staged: (p: { name: string; stage: PilotStage }) =>
    `Đã ghi mô hình của ${p.name}: ${pilotStageNames[p.stage]}`,
  evaluated: (p: { name: string; isToSpread: boolean }) =>
    p.isToSpread
      ? `Đã đánh giá mô hình của ${p.name}: nhân rộng`
      : `Đã đánh giá mô hình của ${p.name}: chưa nhân rộng`,
  evaluationRemoved: (name: string) => `Đã xóa một lần đánh giá mô hình của ${name}`,
  addedFromCatalogue: (added: number) => `Đã thêm ${formatNumber(added)} mô hình từ danh mục`,
} as const
