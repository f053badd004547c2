import { defineErrors } from '@shared/core/app-error'

const KEPT = 'Chưa có trang nào được tạo, dữ liệu vẫn giữ nguyên.'

export const certificateErrors = defineErrors('certificates', {
  nothingToPrint: () => `Không có giấy khen nào để in. ${KEPT} Hãy chọn ít nhất một trường hợp.`,
  cannotPrint: (p: { page: number | null; name: string; problem: string; others: number }) =>
    (p.page === null
      ? 'Không thể in các giấy khen này.'
      : `Không thể in giấy khen trang ${p.page} (${p.name}).`) +
    ` ${p.problem} ${KEPT}` +
    (p.others > 0 ? ` Còn ${p.others} lỗi khác trong danh sách kiểm tra.` : ''),
  notIssued: () =>
    `Quyết định còn là dự thảo nên chưa in được giấy khen: chưa có số vào sổ. ${KEPT} Hãy ban hành quyết định trước.`,
  fontMissing: (p: { file: string }) =>
    `Không đọc được tệp phông chữ “${p.file}” đi kèm phần mềm. ${KEPT} Hãy cài đặt lại phần mềm.`,
})
