import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'

export const committeeErrors = defineErrors('committee', {
  alreadySetUp: () =>
    'Đơn vị đã được thiết lập trước đó nên không ghi đè. Hãy vào Cài đặt để sửa hoặc thêm lần đổi tên.',
  sameDay: (p: { day: LocalDate }) =>
    `Đã có thông tin đơn vị áp dụng từ ngày ${showDay(p.day)}. Chưa có gì được lưu; hãy sửa lần đó hoặc chọn ngày khác.`,
  lastVersion: () =>
    'Đây là thông tin đơn vị duy nhất nên không xóa được. Hãy sửa lại thay vì xóa.',
  signerPeriod: () =>
    'Ngày thôi ký sớm hơn ngày bắt đầu. Chưa có gì được lưu; hãy sửa lại hai ngày này.',
  notSetUp: (p: { day: LocalDate }) =>
    `Chưa có thông tin đơn vị áp dụng cho ngày ${showDay(p.day)}. Hãy vào Cài đặt để thêm, rồi thử lại.`,
})
