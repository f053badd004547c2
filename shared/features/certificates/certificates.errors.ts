import { defineErrors } from '@shared/core/app-error'
import { formatNumber } from '@shared/core/vietnamese-numbers'

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
  designInUse: (p: { name: string; decisions: number }) =>
    `Bố cục “${p.name}” đã dùng cho ${formatNumber(p.decisions)} quyết định nên không xóa được: giấy khen cũ phải in lại đúng như trước. Chưa có gì thay đổi; hãy chọn Ngừng dùng để không hiện khi chọn bố cục mới.`,
  alreadyPrinted: (p: { number: string }) =>
    `Giấy khen của quyết định ${p.number} đã in theo bố cục đang chọn nên không đổi bố cục được nữa: tờ in lại phải giống tờ đã trao. Chưa có gì thay đổi.`,
  wrongSubject: (p: { name: string }) =>
    `Bố cục “${p.name}” không dành cho đối tượng này. Chưa có gì thay đổi; hãy chọn bố cục khác, hoặc sửa mục Dùng cho của bố cục.`,
  hasOverrides: (p: { name: string; count: number }) =>
    `${formatNumber(p.count)} giấy khen đang được chỉnh riêng theo bố cục “${p.name}”; phần chỉnh đó không dùng được với bố cục khác. Chưa có gì thay đổi; hãy chọn lại bố cục và đồng ý bỏ các phần chỉnh riêng.`,
  defaultTaken: (p: { name: string; other: string }) =>
    `Bố cục “${p.name}” đang là mặc định; đổi hình thức hay mục Dùng cho như vậy sẽ trùng với bố cục mặc định “${p.other}”. Chưa có gì được lưu; hãy bỏ mặc định của một trong hai bố cục rồi lưu lại.`,
  sizeDiffers: (p: { name: string }) =>
    `Bố cục không cùng khổ giấy với phôi “${p.name}”. Chưa có gì được lưu; hãy chọn phôi cùng khổ, hoặc tạo bố cục mới cho phôi này.`,
  stockHasDesigns: (p: { name: string; designs: number }) =>
    `Phôi “${p.name}” đang có ${formatNumber(p.designs)} bố cục nên không đổi kích thước được. Chưa có gì được lưu; hãy thêm phôi mới với kích thước mới.`,
  stockInUse: (p: { name: string; designs: number }) =>
    `Phôi “${p.name}” đang có ${formatNumber(p.designs)} bố cục nên không xóa được. Chưa có gì thay đổi; hãy chọn Ngừng dùng, hoặc xóa các bố cục đó trước.`,
  moreSpoiledThanLeft: (p: { left: number }) =>
    `Chỉ còn ${formatNumber(p.left)} tờ trong sổ. Chưa có gì được lưu; nếu số trong sổ không đúng, hãy chọn Kiểm đếm và nhập số tờ đang có.`,
  unknownField: (p: { field: string }) =>
    `Bố cục của giấy khen này không có phần “${p.field}”. Chưa có gì được lưu; hãy mở lại trang và sửa lại.`,
  severalDesigns: () =>
    `Giấy khen cho tập thể và cho cá nhân của quyết định này dùng hai bố cục khác nhau nên không chung một tệp. ${KEPT} Hãy chọn Tập thể hoặc Cá nhân.`,
  fontMissing: (p: { file: string }) =>
    `Không đọc được tệp phông chữ “${p.file}” đi kèm phần mềm. ${KEPT} Hãy cài đặt lại phần mềm.`,
})
