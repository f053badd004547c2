import { defineErrors } from './app-error'

export const coreErrors = defineErrors('core', {
  unexpected: (p: { incident: string }) =>
    `Có lỗi ngoài dự kiến; việc vừa làm chưa được lưu, dữ liệu trước đó còn nguyên. Hãy thử lại; nếu vẫn lỗi, báo mã sự cố ${p.incident}.`,
  invalidInput: (p: { fields: string }) =>
    `Thông tin gửi đi chưa hợp lệ (${p.fields}). Chưa có gì được lưu; hãy kiểm tra lại các ô rồi thử lại.`,
  tooLarge: () =>
    'Nội dung gửi đi quá lớn nên bị từ chối. Chưa có gì được lưu; hãy chia nhỏ rồi thử lại.',
  dataReplaced: () =>
    'Dữ liệu đang mở vừa được thay bằng dữ liệu khác nên việc này dừng lại. Chưa ghi thêm gì; hãy xem lại màn hình rồi làm lại nếu cần.',
  cancelled: () => 'Đã dừng theo yêu cầu. Chưa có gì được ghi thêm.',
  notFound: (p: { what: string }) =>
    `Không còn thấy ${p.what}: có thể vừa bị xóa hoặc hoàn tác. Hãy tải lại danh sách (F5).`,
})
