import { defineErrors } from './app-error'
import { megabytes } from './attachment.strings'
import { formatNumber } from './vietnamese-numbers'

/** Of files kept with any record. */
export const attachmentErrors = defineErrors('attachments', {
  fileTooLarge: (p: { name: string; bytes: number; limitBytes: number }) =>
    `Tệp “${p.name}” nặng ${megabytes(p.bytes)}, vượt mức ${megabytes(p.limitBytes)} cho một tệp. Chưa có gì được lưu; hãy quét lại ở độ phân giải thấp hơn (200–300 dpi) hoặc tách thành nhiều tệp.`,
  fileEmpty: (p: { name: string }) =>
    `Tệp “${p.name}” rỗng. Chưa có gì được lưu; hãy mở thử tệp rồi chọn lại.`,
  noRoomForFiles: (p: { name: string; totalBytes: number; limitBytes: number }) =>
    `Các tệp đính kèm đã chiếm ${megabytes(p.totalBytes)}, thêm “${p.name}” sẽ vượt mức ${megabytes(p.limitBytes)} mà một bản sao lưu chứa được. Chưa có gì được lưu; hãy chọn tệp nhỏ hơn.`,
  fileNotAllowed: (p: { name: string }) =>
    `Nội dung của “${p.name}” không thuộc các loại được đính kèm (PDF, Word, Excel, ảnh JPG, PNG, TIF). Chưa có gì được lưu; hãy lưu văn bản thành PDF rồi chọn lại.`,
  notAPicture: (p: { name: string }) =>
    `“${p.name}” không phải ảnh JPG hay PNG. Chưa có gì được lưu; hãy chọn một tệp ảnh, hoặc lưu ảnh thành JPG rồi chọn lại.`,
  fileHasMacros: (p: { name: string }) =>
    `“${p.name}” có chứa macro (đoạn mã tự chạy) nên không được đính kèm. Chưa có gì được lưu; hãy lưu thành PDF, hoặc Word, Excel không có macro.`,
  nameMismatch: (p: { name: string; kind: string }) =>
    `Tên “${p.name}” không khớp nội dung: bên trong là tệp ${p.kind.toUpperCase()}. Chưa có gì được lưu; hãy đổi đúng đuôi tệp, hoặc kiểm tra tệp có phải do người khác giả mạo.`,
  alreadyAttached: (p: { name: string }) =>
    `Nội dung này đã được đính kèm với tên “${p.name}”. Không có gì thay đổi.`,
  fileUnreadable: (p: { name: string }) =>
    `Không đọc được tệp “${p.name}”. Chưa có gì được lưu; hãy kiểm tra USB còn cắm, đóng tệp nếu đang mở rồi chọn lại.`,
  dropLost: () =>
    'Tệp vừa thả chưa được nhận trọn vẹn. Chưa có gì được lưu; hãy thả lại tệp, hoặc bấm “Đính kèm tệp” để chọn.',
  dropNoFile: () =>
    'Thứ vừa thả không phải tệp. Chưa có gì được lưu; hãy kéo một tệp từ thư mục trên máy, hoặc bấm “Đính kèm tệp” để chọn.',
  dropFolder: (p: { name: string }) =>
    `“${p.name}” là thư mục, không đính kèm được. Chưa có gì được lưu; hãy mở thư mục rồi kéo từng tệp bên trong.`,
  dropSeveral: (p: { count: number }) =>
    `Vừa thả ${formatNumber(p.count)} tệp cùng lúc; mỗi lần chỉ nhận một tệp. Chưa có gì được lưu; hãy thả lần lượt từng tệp.`,
  fileNotKept: (p: { name: string }) =>
    `Không ghi được “${p.name}” vào thư mục dữ liệu. Dữ liệu trước đó còn nguyên; hãy kiểm tra ổ đĩa còn chỗ trống rồi thử lại.`,
  fileMissing: (p: { name: string }) =>
    `Không còn thấy nội dung của “${p.name}” trong thư mục dữ liệu. Thông tin đã nhập còn nguyên; hãy phục hồi từ bản sao lưu, hoặc đính kèm lại tệp này.`,
  fileDamaged: (p: { name: string }) =>
    `Nội dung của “${p.name}” đã bị thay đổi hoặc hỏng nên không được mở. Thông tin đã nhập còn nguyên; hãy phục hồi từ bản sao lưu, hoặc đính kèm lại tệp này.`,
})
