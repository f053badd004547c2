import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'

export const officeErrors = defineErrors('office', {
  clockBehindSample: (p: { today: LocalDate; needed: LocalDate }) =>
    `Máy tính đang để ngày ${showDay(p.today)}, trước những ngày có trong dữ liệu mẫu (đến ${showDay(p.needed)}), nên chưa mở được dữ liệu mẫu. Dữ liệu đang dùng vẫn nguyên như cũ. Hãy chỉnh lại ngày giờ của máy tính rồi mở lại dữ liệu mẫu.`,
})
