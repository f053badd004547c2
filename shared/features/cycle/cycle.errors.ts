import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'

export const cycleErrors = defineErrors('cycle', {
  notOnRestDay: (p: { year: number }) =>
    `Lễ năm ${p.year} không còn nằm vào ngày nghỉ 17/01 nên không dời. Lịch vẫn như cũ; muốn đổi ngày khác, hãy sửa mốc đó trong lịch.`,
  noCommittee: (p: { day: LocalDate }) =>
    `Chưa có thông tin cơ quan áp dụng cho ngày ${showDay(p.day)} nên chưa lập được văn bản. Chưa có tệp nào được tạo; hãy bổ sung ở trang Cài đặt, hoặc sửa ngày văn bản.`,
})
