import { defineErrors } from '@shared/core/app-error'

export const deskErrors = defineErrors('desk', {
  cannotOpen: (p: { name: string }) =>
    `Máy này chưa có chương trình để mở “${p.name}”. Tệp đã được lưu; hãy mở bằng máy khác hoặc cài chương trình phù hợp.`,
  cannotPrint: () =>
    'Không gửi được tới máy in. Tệp PDF không thay đổi. Hãy kiểm tra máy in đã bật và có giấy, hoặc bấm “Lưu PDF” để in từ máy khác.',
})
