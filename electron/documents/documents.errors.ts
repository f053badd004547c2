import { defineErrors } from '@shared/core/app-error'

export const documentErrors = defineErrors('documents', {
  templateUnreadable: () =>
    'Không đọc được mẫu Word này, chưa có tệp nào được tạo. ' +
    'Hãy mở mẫu bằng Word, lưu lại dạng .docx, hoặc chọn lại mẫu gốc của phần mềm.',
  templateTooLarge: (p: { megabytes: string; limit: string }) =>
    `Mẫu Word nặng ${p.megabytes} MB, quá mức ${p.limit} MB, chưa có tệp nào được tạo. ` +
    'Hãy bớt hình ảnh trong mẫu rồi thử lại.',
  unknownTags: (p: { tags: readonly string[] }) =>
    `Mẫu Word có trường mà phần mềm không biết: ${p.tags.join(', ')}. Chưa có tệp nào được tạo. ` +
    'Hãy sửa tên trường trong mẫu cho đúng, hoặc chọn lại mẫu gốc của phần mềm.',
  brokenTag: (p: { text: string }) =>
    `Mẫu Word có trường bị hỏng ở chỗ “${p.text}”: thiếu dấu { hoặc }. Chưa có tệp nào được tạo. ` +
    'Hãy sửa chỗ đó trong mẫu rồi thử lại.',
  unpairedTag: (p: { tag: string }) =>
    `Mẫu Word có phần lặp ${p.tag} không đủ cặp mở và đóng. Chưa có tệp nào được tạo. ` +
    'Hãy thêm trường mở {#…} hoặc đóng {/…} còn thiếu rồi thử lại.',
})
