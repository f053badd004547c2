import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'

const nothingSaved = 'Chưa có gì thay đổi.'

export const reorganisationErrors = defineErrors('reorganisation', {
  nothingToMerge: () =>
    `Sáp nhập cần ít nhất hai tổ chức khác nhau. ${nothingSaved} Hãy chọn thêm tổ chức; nếu chỉ đổi tên, hãy dùng “Đổi tên”.`,
  nested: (p: { above: string; below: string }) =>
    `${p.below} nằm trong ${p.above}, nên hai tổ chức này không sáp nhập với nhau được. ${nothingSaved} Nếu ${p.below} không còn hoạt động riêng, hãy dùng “Kết thúc hoạt động” và chuyển đảng viên về ${p.above}.`,
  insideEnded: (p: { name: string; parent: string }) =>
    `${p.name} không thể đặt dưới ${p.parent}, vì ${p.parent} kết thúc trong chính lần thay đổi này. ${nothingSaved} Hãy chọn tổ chức cấp trên khác.`,
  levelBelow: (p: { child: string; childLevel: string; parent: string; level: string }) =>
    `${p.child} (${p.childLevel.toLocaleLowerCase('vi')}) không đặt được dưới ${p.parent} (${p.level.toLocaleLowerCase('vi')}). ${nothingSaved} Hãy chọn cấp khác cho tổ chức mới, chọn giải thể các đơn vị trực thuộc để đảng viên về thẳng tổ chức mới, hoặc chuyển ${p.child} đi trước.`,
  childrenLeft: (p: { name: string; children: number }) =>
    `${p.name} còn ${formatNumber(p.children)} đơn vị trực thuộc chưa có chỗ mới. ${nothingSaved} Hãy chọn nơi chuyển các đơn vị này đến, hoặc cho kết thúc cùng ${p.name}.`,
  membersLeft: (p: { name: string; people: number }) =>
    `${p.name} còn ${formatNumber(p.people)} người đang sinh hoạt. ${nothingSaved} Hãy chọn nơi chuyển những người này đến, hoặc chọn “Ra khỏi Đảng bộ”.`,
  membersInEnded: (p: { name: string }) =>
    `${p.name} cũng kết thúc trong lần thay đổi này nên không nhận đảng viên được. ${nothingSaved} Hãy chọn nơi khác.`,
  beforeArrival: (p: { name: string; organisation: string; since: LocalDate; others: number }) =>
    `${p.name}${p.others > 0 ? ` và ${formatNumber(p.others)} người khác` : ''} về ${p.organisation} từ ${showDay(p.since)}, sau ngày hiệu lực vừa nhập. ${nothingSaved} Hãy nhập ngày hiệu lực từ ${showDay(p.since)} trở đi, hoặc sửa ngày về đơn vị của người đó trước.`,
  nothingToSplit: () =>
    `Chia tách cần ít nhất hai phần, trong đó có ít nhất một tổ chức khác tổ chức đang chia. ${nothingSaved} Hãy thêm một phần nữa.`,
  targetTwice: (p: { name: string }) =>
    `${p.name} được chọn cho hai phần. ${nothingSaved} Mỗi phần cần một tổ chức riêng; hãy đổi hoặc bỏ một phần.`,
  membersNotDealt: (p: { people: number }) =>
    `Còn ${formatNumber(p.people)} người chưa chia về phần nào. ${nothingSaved} Hãy chọn nơi đến cho từng người, hoặc chọn cách chia tự động.`,
  childrenNotDealt: (p: { names: readonly string[]; more: number }) =>
    `Chưa chia: ${p.names.join(', ')}${p.more > 0 ? ` và ${formatNumber(p.more)} đơn vị khác` : ''}. ${nothingSaved} Hãy chọn phần sẽ nhận từng đơn vị trực thuộc.`,
  notHandedOver: (p: { name: string }) =>
    `${p.name} không phải tổ chức đã bàn giao ra ngoài, nên không có gì để tiếp nhận lại. ${nothingSaved} Hãy dùng “Tiếp nhận” cho tổ chức mới, hoặc “Hoạt động trở lại”.`,
  cellsNotAllowed: (p: { level: string }) =>
    `${p.level} không có chi bộ trực thuộc. ${nothingSaved} Hãy để trống số chi bộ, hoặc chọn cấp đảng bộ.`,
})
