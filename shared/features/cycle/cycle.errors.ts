import { defineErrors } from '@shared/core/app-error'

export const cycleErrors = defineErrors('cycle', {
  notOnRestDay: (p: { year: number }) =>
    `Lễ năm ${p.year} không còn nằm vào ngày nghỉ 17/01 nên không dời. Lịch vẫn như cũ; muốn đổi ngày khác, hãy sửa mốc đó trong lịch.`,
})
