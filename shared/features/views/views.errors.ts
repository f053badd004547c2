import { defineErrors } from '@shared/core/app-error'

export const viewErrors = defineErrors('views', {
  nameTaken: (p: { name: string }) =>
    `Danh sách này đã có cách xem tên “${p.name}”. Chưa có gì được lưu; hãy đặt tên khác, hoặc mở cách xem đó rồi cập nhật.`,
  gone: () =>
    'Không còn thấy cách xem này: có thể nó vừa được xóa hoặc hoàn tác. Chưa có gì thay đổi; hãy tải lại trang (F5).',
})
