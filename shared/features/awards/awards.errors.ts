import { defineErrors } from '@shared/core/app-error'
import { formatNumber } from '@shared/core/vietnamese-numbers'

export const awardsErrors = defineErrors('awards', {
  formTaken: (p: { form: string }) =>
    `Danh mục đã có “${p.form}” trong cùng hệ thống và cùng thời gian. Chưa có gì được lưu; hãy sửa mục đã có, hoặc ghi ngày kết thúc cho mục đó trước.`,
  formIsFixed: (p: { form: string }) =>
    `“${p.form}” có sẵn trong phần mềm hoặc đã được dùng nên giữ nguyên tên, hệ thống, cấp và kỳ xét. Chưa có gì được lưu; hãy ghi ngày kết thúc cho mục này rồi thêm mục mới.`,
  formInUse: (p: { form: string; uses: number }) =>
    `“${p.form}” đã được dùng ở ${formatNumber(p.uses)} chỗ nên không xóa được; dữ liệu còn nguyên. Nếu không còn áp dụng, hãy ghi ngày kết thúc.`,
  formInRules: (p: { form: string; rule: string }) =>
    `Điều kiện “${p.rule}” nhắc đến “${p.form}” nên không xóa được; dữ liệu còn nguyên. Hãy sửa điều kiện đó trước, hoặc ghi ngày kết thúc cho mục này.`,
  builtIn: (p: { what: string }) =>
    `“${p.what}” có sẵn trong phần mềm nên không xóa được; dữ liệu còn nguyên. Nếu không còn áp dụng, hãy ghi ngày kết thúc.`,
  basisTaken: () => 'Danh mục đã có đúng căn cứ này. Chưa có gì được lưu; hãy sửa căn cứ đã có.',
  moneyOverlaps: (p: { form: string; subject: string; validity: string }) =>
    `“${p.form}” đã có mức cho ${p.subject} ${p.validity}, trùng thời gian với mức vừa nhập. Chưa có gì được lưu; hãy sửa ngày của một trong hai mức.`,
  moneyNotForSubject: (p: { form: string; subject: string }) =>
    `“${p.form}” không dành cho ${p.subject}. Chưa có gì được lưu; hãy chọn đối tượng khác.`,
  payTaken: (p: { day: string }) =>
    `Đã có mức lương cơ sở từ ngày ${p.day}. Chưa có gì được lưu; hãy sửa mức đã có, hoặc chọn ngày khác.`,
  builtInPay: (p: { day: string }) =>
    `Mức lương cơ sở từ ngày ${p.day} có sẵn trong phần mềm nên không xóa được; dữ liệu còn nguyên. Nếu số chưa đúng, hãy sửa mức đó.`,
})
