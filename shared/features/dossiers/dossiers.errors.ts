import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'

export const dossiersErrors = defineErrors('dossiers', {
  nothingReturned: () =>
    'Các hồ sơ đã chọn không có lần trả lại nào đang chờ bổ sung nên không có phiếu để in. Hãy chọn hồ sơ ở trạng thái “Cần bổ sung”.',
  nothingMissing: () =>
    'Không có hồ sơ nào thiếu giấy tờ trong phạm vi đang xem nên không có danh sách để in.',
  sameKey: (p: { name: string }) =>
    `Danh mục có hai giấy tờ cùng tên “${p.name}”. Chưa có gì được lưu; hãy đổi tên một trong hai.`,
  emptyProposal: () =>
    'Bộ hồ sơ này chưa có tập thể, cá nhân nào nên chưa có danh sách để in. Hãy thêm đối tượng ở bước 2 trước.',
  noCommittee: (p: { day: LocalDate }) =>
    `Chưa có thông tin cơ quan áp dụng cho ngày ${showDay(p.day)} nên chưa lập được văn bản. Chưa có tệp nào được tạo; hãy bổ sung ở trang Cài đặt, hoặc sửa ngày văn bản.`,
  nobodyToPropose: (p: { round: string }) =>
    `Đợt “${p.round}” chưa có tập thể, cá nhân nào ở cấp cần trình nên chưa lập được văn bản. Chưa có tệp nào được tạo; hãy thêm đề nghị, hoặc xem lại cấp khen.`,
})
