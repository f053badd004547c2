import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'

const nothingSaved = 'Chưa có gì thay đổi.'

export const organisationErrors = defineErrors('organisation', {
  gone: () =>
    'Không còn thấy tổ chức đảng này: có thể việc thêm nó vừa được hoàn tác. Chưa có gì thay đổi; hãy tải lại cây tổ chức (F5).',
  levelNotAllowed: (p: { level: string; parent: string }) =>
    `${p.level} không đặt được ở đây (${p.parent}). ${nothingSaved} Hãy chọn tổ chức cấp trên khác hoặc cấp tổ chức khác.`,
  childNotAllowed: (p: { name: string; level: string; child: string }) =>
    `${p.name} đang có đơn vị trực thuộc (${p.child}) nên không thể là ${p.level.toLocaleLowerCase('vi')}. ${nothingSaved} Hãy chọn giải thể các đơn vị trực thuộc để đảng viên về thẳng tổ chức này, hoặc chuyển các đơn vị đó đi trước.`,
  rootExists: (p: { name: string }) =>
    `Đã có ${p.name} ở cấp cao nhất. ${nothingSaved} Nếu tổ chức đó đổi tên hoặc được chia, sáp nhập, hãy dùng “Đổi tên” hoặc “Sắp xếp tổ chức”.`,
  namesake: (p: { name: string; parent: string }) =>
    `${p.parent} đã có ${p.name} đang hoạt động. ${nothingSaved} Hãy dùng tổ chức đã có, hoặc ghi thêm vào tên để phân biệt hai tổ chức.`,
  intoItself: (p: { name: string }) =>
    `Không thể chuyển ${p.name} vào chính nó hoặc vào đơn vị trực thuộc của nó. ${nothingSaved} Hãy chọn tổ chức cấp trên khác.`,
  later: (p: { today: LocalDate }) =>
    `Ngày hiệu lực không được sau hôm nay (${showDay(p.today)}). ${nothingSaved} Hãy sửa ngày, hoặc ghi việc này khi đến ngày.`,
  tooEarly: (p: { name: string; latest: LocalDate }) =>
    `${p.name} đã có thay đổi từ ngày ${showDay(p.latest)}, nên ngày hiệu lực mới không được trước ngày đó. ${nothingSaved} Hãy sửa ngày hiệu lực, hoặc hoàn tác thay đổi kia trong Nhật ký.`,
  closed: (p: { name: string; day: LocalDate }) =>
    `${p.name} đã kết thúc hoạt động từ ${showDay(p.day)}. ${nothingSaved} Nếu cần, hãy chọn “Hoạt động trở lại” cho đơn vị đó trước.`,
  notClosed: (p: { name: string }) => `${p.name} vẫn đang hoạt động. ${nothingSaved}`,
  notEmpty: (p: { name: string; children: number; members: number }) =>
    `Chưa thể kết thúc hoạt động của ${p.name}: còn ${[
      p.children > 0 ? `${formatNumber(p.children)} đơn vị trực thuộc` : '',
      p.members > 0 ? `${formatNumber(p.members)} người đang sinh hoạt` : '',
    ]
      .filter(Boolean)
      .join(
        ' và ',
      )}. ${nothingSaved} Hãy chuyển họ sang tổ chức khác (chọn dòng, rồi “Chuyển đơn vị” hoặc “Chuyển đến…”) rồi thử lại.`,
  notThen: (p: { name: string; day: LocalDate }) =>
    `${p.name} không hoạt động vào ngày ${showDay(p.day)}: khi đó chưa thành lập hoặc đã kết thúc. Không có gì thay đổi; hãy chọn tổ chức khác hoặc xem tại ngày khác.`,
  aliasIsName: (p: { name: string }) =>
    `“${p.name}” đã là tên của chính tổ chức này nên không cần ghi thêm. ${nothingSaved}`,
  aliasTaken: (p: { name: string; by: string }) =>
    `Trong cùng tổ chức cấp trên, “${p.name}” đã là tên gọi của ${p.by}. ${nothingSaved} Hãy ghi tên khác, hoặc bỏ tên gọi đó ở ${p.by} trước.`,
  aliasGone: () =>
    'Không còn thấy tên gọi này: có thể nó vừa được bỏ. Chưa có gì thay đổi; hãy tải lại (F5).',
  notOpenThen: (p: { name: string; day: LocalDate }) =>
    `${p.name} chưa hoạt động, hoặc chưa ở cấp phù hợp, vào ngày ${showDay(p.day)}. ${nothingSaved} Hãy chọn ngày hiệu lực muộn hơn hoặc tổ chức khác.`,
  leftSince: (p: { name: string; who: string; day: LocalDate }) =>
    `${p.who} còn ở ${p.name} đến ${showDay(p.day)}, sau ngày hiệu lực vừa nhập. ${nothingSaved} Hãy nhập ngày hiệu lực từ ${showDay(p.day)} trở đi.`,
  nothingChanged: (p: { name: string }) =>
    `Thông tin mới của ${p.name} giống hệt thông tin đang có, nên không có gì để ghi.`,
  notASibling: () =>
    'Thứ tự vừa chọn không còn khớp với cây tổ chức hiện nay. Chưa có gì thay đổi; hãy tải lại (F5) rồi thử lại.',
  brokenList: () =>
    'Danh sách tổ chức có hai đơn vị là cấp trên của nhau, nên không dựng được cây. Chưa có gì được ghi; hãy sửa cột “Tổ chức cấp trên” trong danh sách.',
})
