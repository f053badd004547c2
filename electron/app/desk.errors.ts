import { defineErrors } from '@shared/core/app-error'

export const deskErrors = defineErrors('desk', {
  cannotOpen: (p: { name: string }) =>
    `Máy này chưa có chương trình để mở “${p.name}”. Tệp đã được lưu; hãy mở bằng máy khác hoặc cài chương trình phù hợp.`,
  cannotPrint: () =>
    'Không gửi được tới máy in. Tệp PDF không thay đổi. Hãy kiểm tra máy in đã bật và có giấy, hoặc bấm “Lưu PDF” để in từ máy khác.',
  cannotSave: (p: { name: string }) =>
    `Không ghi được tệp “${p.name}” vào nơi đã chọn. Dữ liệu trong phần mềm và tệp cũ (nếu có) còn nguyên. Hãy đóng tệp nếu đang mở, kiểm tra USB còn cắm, hoặc chọn nơi khác rồi lưu lại.`,
  noRoom: (p: { name: string }) =>
    `Ổ đĩa đã chọn không đủ chỗ để ghi “${p.name}”. Chưa có tệp nào được tạo, dữ liệu còn nguyên. Hãy chọn ổ khác hoặc xóa bớt tệp rồi lưu lại.`,
})
