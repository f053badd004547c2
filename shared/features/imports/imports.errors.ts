import { defineErrors } from '@shared/core/app-error'
import type { ImportField } from './imports.kinds'
import { fieldLabel } from './imports.strings'

const nothingWritten = 'Chưa có gì được ghi vào dữ liệu.'

export const importsErrors = defineErrors('imports', {
  sessionGone: () =>
    `Tệp đang nhập dở không còn mở (đã mở tệp khác hoặc đã chuyển bộ dữ liệu). ${nothingWritten} Hãy chọn lại tệp.`,
  noList: (p: { file: string }) =>
    `Không thấy danh sách nào trong ${p.file}: không có dòng nào giống tiêu đề cột. ${nothingWritten} Hãy kiểm tra tệp, hoặc thêm một dòng tiêu đề phía trên danh sách.`,
  noSheet: () =>
    `Chưa chọn trang tính nào để nhập. ${nothingWritten} Hãy đánh dấu ít nhất một trang.`,
  noHeaderThere: (p: { row: number }) =>
    `Dòng ${p.row + 1} không thể là tiêu đề: cần ít nhất hai ô chữ. ${nothingWritten} Hãy chọn dòng khác.`,
  columnsMissing: (p: { fields: readonly ImportField[] }) =>
    `Chưa biết cột nào là ${p.fields.map((field) => `“${fieldLabel(field)}”`).join(', ')}. ${nothingWritten} Hãy chọn ở bước “Ghép cột”.`,
  roundMissing: () =>
    `Chưa chọn đợt khen thưởng để nhập hồ sơ vào. ${nothingWritten} Hãy chọn đợt, hoặc thêm một đợt mới trước.`,
  rowGone: () =>
    `Dòng này không còn trong danh sách đang nhập. ${nothingWritten} Hãy xem lại bước “Chọn trang và dòng tiêu đề”.`,
  nothingRejected: () =>
    'Không có dòng nào bị loại nên không có gì để lưu. Dữ liệu đã nhập vẫn nguyên.',
})
