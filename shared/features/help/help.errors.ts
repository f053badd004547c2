import { defineErrors } from '@shared/core/app-error'

export const helpErrors = defineErrors('help', {
  noPage: () =>
    'Không có trang trợ giúp này trong phiên bản đang dùng. Chưa có gì được in hay lưu; hãy chọn một trang khác ở danh sách bên trái.',
})
