import { defineErrors } from '@shared/core/app-error'

export const dossiersErrors = defineErrors('dossiers', {
  nothingReturned: () =>
    'Các hồ sơ đã chọn không có lần trả lại nào đang chờ bổ sung nên không có phiếu để in. Hãy chọn hồ sơ ở trạng thái “Cần bổ sung”.',
  nothingMissing: () =>
    'Không có hồ sơ nào thiếu giấy tờ trong phạm vi đang xem nên không có danh sách để in.',
  sameKey: (p: { name: string }) =>
    `Danh mục có hai giấy tờ cùng tên “${p.name}”. Chưa có gì được lưu; hãy đổi tên một trong hai.`,
  emptyProposal: () =>
    'Bộ hồ sơ này chưa có tập thể, cá nhân nào nên chưa có danh sách để in. Hãy thêm đối tượng ở bước 2 trước.',
})
