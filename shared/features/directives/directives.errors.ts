import { defineErrors } from '@shared/core/app-error'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { RelationKind } from './directives.kinds'
import { relationNames, directivesStrings as words } from './directives.strings'

const verb = (kind: RelationKind) => relationNames[kind].toLocaleLowerCase('vi')

export const directivesErrors = defineErrors('directives', {
  alreadyThere: (p: { name: string }) =>
    `Trong danh sách đã có ${p.name}. Chưa có gì được lưu; hãy mở văn bản đó để sửa, hoặc kiểm tra lại số và ngày.`,
  inUse: (p: { name: string; campaigns: number }) =>
    `${p.name} đang là căn cứ của ${formatNumber(p.campaigns)} phong trào nên không xóa được; dữ liệu còn nguyên. Hãy chọn văn bản khác cho các phong trào đó trước.`,
  itself: () =>
    'Một văn bản không thể có quan hệ với chính nó. Chưa có gì được lưu; hãy chọn văn bản khác.',
  alreadyRelated: (p: { kind: RelationKind; from: string; to: string }) =>
    `Đã ghi ${p.from} ${verb(p.kind)} ${p.to}. Không có gì thay đổi.`,
  circle: (p: { kind: RelationKind; from: string; to: string }) =>
    `Không thể ghi ${p.from} ${verb(p.kind)} ${p.to}: theo các quan hệ đã có, ${p.to} lại ra đời sau và dựa vào (hoặc thay thế) ${p.from}. Chưa có gì được lưu; hãy xem lại chiều của quan hệ.`,
  backward: (p: { kind: RelationKind; from: string; to: string }) =>
    `${p.from} ban hành trước ${p.to} nên không thể ${verb(p.kind)} văn bản đó. Chưa có gì được lưu; hãy đổi chiều quan hệ, hoặc sửa lại ngày ban hành.`,
  datesContradict: (p: { name: string; other: string }) =>
    `Ngày mới làm cho ${p.name} trái thứ tự với ${p.other} theo quan hệ đã ghi. Chưa có gì được lưu; hãy xem lại ngày, hoặc bỏ quan hệ đó trước.`,
  fileTooLarge: (p: { name: string; bytes: number; limitBytes: number }) =>
    `Tệp “${p.name}” nặng ${words.megabytes(p.bytes)}, vượt mức ${words.megabytes(p.limitBytes)} cho một tệp. Chưa có gì được lưu; hãy quét lại ở độ phân giải thấp hơn (200–300 dpi) hoặc tách thành nhiều tệp.`,
  fileEmpty: (p: { name: string }) =>
    `Tệp “${p.name}” rỗng. Chưa có gì được lưu; hãy mở thử tệp rồi chọn lại.`,
  noRoomForFiles: (p: { name: string; totalBytes: number; limitBytes: number }) =>
    `Các tệp đính kèm đã chiếm ${words.megabytes(p.totalBytes)}, thêm “${p.name}” sẽ vượt mức ${words.megabytes(p.limitBytes)} mà một bản sao lưu chứa được. Chưa có gì được lưu; hãy chọn tệp nhỏ hơn.`,
  fileNotAllowed: (p: { name: string }) =>
    `Nội dung của “${p.name}” không thuộc các loại được đính kèm (PDF, Word, Excel, ảnh JPG, PNG, TIF). Chưa có gì được lưu; hãy lưu văn bản thành PDF rồi chọn lại.`,
  fileHasMacros: (p: { name: string }) =>
    `“${p.name}” có chứa macro (đoạn mã tự chạy) nên không được đính kèm. Chưa có gì được lưu; hãy lưu thành PDF, hoặc Word, Excel không có macro.`,
  nameMismatch: (p: { name: string; kind: string }) =>
    `Tên “${p.name}” không khớp nội dung: bên trong là tệp ${p.kind.toUpperCase()}. Chưa có gì được lưu; hãy đổi đúng đuôi tệp, hoặc kiểm tra tệp có phải do người khác giả mạo.`,
  alreadyAttached: (p: { name: string }) =>
    `Nội dung này đã được đính kèm với tên “${p.name}”. Không có gì thay đổi.`,
  fileUnreadable: (p: { name: string }) =>
    `Không đọc được tệp “${p.name}”. Chưa có gì được lưu; hãy kiểm tra USB còn cắm, đóng tệp nếu đang mở rồi chọn lại.`,
  fileNotKept: (p: { name: string }) =>
    `Không ghi được “${p.name}” vào thư mục dữ liệu. Dữ liệu trước đó còn nguyên; hãy kiểm tra ổ đĩa còn chỗ trống rồi thử lại.`,
  fileMissing: (p: { name: string }) =>
    `Không còn thấy nội dung của “${p.name}” trong thư mục dữ liệu. Thông tin văn bản còn nguyên; hãy phục hồi từ bản sao lưu, hoặc đính kèm lại tệp này.`,
  fileDamaged: (p: { name: string }) =>
    `Nội dung của “${p.name}” đã bị thay đổi hoặc hỏng nên không được mở. Thông tin văn bản còn nguyên; hãy phục hồi từ bản sao lưu, hoặc đính kèm lại tệp này.`,
})
