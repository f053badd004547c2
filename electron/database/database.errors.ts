import { defineErrors } from '@shared/core/app-error'

export const databaseErrors = defineErrors('database', {
  newerThanApp: (p: { found: number; known: number }) =>
    `Dữ liệu do phiên bản mới hơn tạo (bản ${p.found}; chương trình này đọc tới bản ${p.known}). Dữ liệu chưa bị thay đổi. Hãy cài phiên bản mới của chương trình rồi mở lại.`,
  notOurs: () =>
    'Tệp dữ liệu trong thư mục này không phải của Đồng Khởi. Chương trình không ghi gì vào tệp đó. Hãy chọn thư mục dữ liệu khác hoặc phục hồi từ bản sao lưu.',
  damaged: (p: { detail: string }) =>
    `Tệp dữ liệu bị hỏng (${p.detail}). Chương trình không sửa gì để tránh mất thêm. Hãy phục hồi từ bản sao lưu đã kiểm tra gần nhất.`,
  cannotOpen: () =>
    'Chưa mở được dữ liệu vì một lỗi ngoài dự kiến. Dữ liệu không bị thay đổi. Hãy đóng chương trình, mở lại; nếu vẫn lỗi, báo người hỗ trợ kèm tệp trong thư mục logs.',
  inUse: () =>
    'Dữ liệu đang được một cửa sổ khác của chương trình mở. Dữ liệu không bị thay đổi. Hãy dùng cửa sổ đang mở, hoặc đóng nó rồi thử lại.',
  readOnly: (p: { folder: string }) =>
    `Không ghi được vào thư mục dữ liệu “${p.folder}” (chỉ đọc hoặc thiếu quyền). Dữ liệu không bị thay đổi. Hãy cấp quyền ghi cho thư mục đó rồi thử lại.`,
  diskFull: (p: { folder: string }) =>
    `Ổ đĩa chứa “${p.folder}” đã đầy, việc vừa làm chưa được lưu; dữ liệu trước đó còn nguyên. Hãy xóa bớt tệp không cần trên ổ đĩa đó rồi thử lại.`,
  uncertain: () =>
    'Ổ đĩa báo lỗi khi đang ghi nên chưa chắc việc vừa làm đã được lưu. Hãy đóng chương trình, mở lại và kiểm tra; nếu lỗi lặp lại, sao lưu ra USB ngay.',
  pointerLost: (p: { folder: string }) =>
    `Thư mục “${p.folder}” có dữ liệu nhưng thiếu tệp CURRENT cho biết bản nào đang dùng. Chương trình không tự đoán. Hãy phục hồi từ bản sao lưu, hoặc nhờ người hỗ trợ xem lại thư mục này.`,
})
