import { defineErrors } from '@shared/core/app-error'

export const numbersErrors = defineErrors('numbers', {
  taken: (p: { number: string; by: string }) =>
    `Số ${p.number} đã dùng cho ${p.by}. Chưa có gì được ghi; hãy nhập số khác, hoặc để trống để lấy số tiếp theo.`,
  ofProgram: (p: { number: string }) =>
    `Số ${p.number} do một văn bản lập trong phần mềm giữ nên không sửa tay được. Chưa có gì thay đổi; hãy sửa ở chính văn bản đó.`,
})
