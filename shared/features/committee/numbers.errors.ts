import { defineErrors } from '@shared/core/app-error'
import { type PartialDate, showPartialDate } from '@shared/core/partial-date'

export const numbersErrors = defineErrors('numbers', {
  taken: (p: { number: string; by: string }) =>
    `Số ${p.number} đã dùng cho ${p.by}. Chưa có gì được ghi; hãy nhập số khác, hoặc để trống để lấy số tiếp theo.`,
  inFuture: (p: { number: string; day: PartialDate }) =>
    `Văn bản số ${p.number} ghi ngày ${showPartialDate(p.day)}, ngày đó chưa đến. Chưa có gì được ghi; hãy kiểm tra lại ngày của văn bản.`,
  ofProgram: (p: { number: string }) =>
    `Số ${p.number} do một văn bản lập trong phần mềm giữ nên không sửa tay được. Chưa có gì thay đổi; hãy sửa ở chính văn bản đó.`,
})
