import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'

export const dutiesErrors = defineErrors('duties', {
  noSuchTime: (p: { title: string; period: string }) =>
    `“${p.title}” không có kỳ ${p.period}: có thể quy tắc vừa được sửa. Chưa có gì thay đổi; hãy quay lại bảng Báo cáo định kỳ và chọn kỳ khác.`,
  hasRecords: (p: { title: string; recorded: number }) =>
    `“${p.title}” đã có ${formatNumber(p.recorded)} lượt nộp được ghi nên không xóa được. Mọi thứ vẫn còn nguyên; nếu không thực hiện nữa, hãy ghi ngày “Áp dụng đến”.`,
  rhythmFixed: (p: { title: string; recorded: number }) =>
    `“${p.title}” đã có ${formatNumber(p.recorded)} lượt nộp được ghi theo kỳ cũ nên không đổi nhịp được. Chưa có gì thay đổi; hãy ghi ngày “Áp dụng đến” cho nhiệm vụ này rồi thêm nhiệm vụ mới.`,
  periodRecorded: (p: { title: string; period: string; first: string }) =>
    `Không đổi được hạn của “${p.title}” từ ${p.period}: kỳ đó hoặc kỳ sau nó đã có ghi nhận. Chưa có gì thay đổi; hãy chọn áp dụng từ ${p.first} trở đi.`,
  recordsOutside: (p: { title: string; period: string; recorded: number }) =>
    `“${p.title}” đã có ${formatNumber(p.recorded)} lượt nộp được ghi, có lượt của ${p.period} nằm ngoài thời gian áp dụng vừa nhập. Chưa có gì thay đổi; hãy nhập thời gian áp dụng bao gồm kỳ đó.`,
  titleTaken: (p: { title: string }) =>
    `Đã có nhiệm vụ “${p.title}” cùng nhịp và cùng nơi nhận. Chưa có gì được ghi; hãy sửa nhiệm vụ đó hoặc đặt tên khác.`,
  notOwed: (p: { name: string }) =>
    `${p.name} không thuộc diện thực hiện kỳ này. Chưa có gì được ghi; hãy bỏ chọn đơn vị đó hoặc sửa “Ai thực hiện” của nhiệm vụ.`,
  notSubmitted: (p: { count: number; first: string }) =>
    p.count === 1
      ? `${p.first} chưa nộp nên chưa tiếp nhận hay trả lại được. Chưa có gì được ghi; hãy ghi nhận nộp trước.`
      : `${p.first} và ${formatNumber(p.count - 1)} đơn vị khác chưa nộp nên chưa tiếp nhận hay trả lại được. Chưa có gì được ghi; hãy bỏ chọn các đơn vị đó hoặc ghi nhận nộp trước.`,
  handedIn: (p: { name: string }) =>
    `${p.name} đã nộp rồi nên không cần miễn hay lùi hạn. Chưa có gì được ghi; hãy bỏ chọn đơn vị đó.`,
  acceptedBeforeSubmitted: (p: { name: string; submittedOn: LocalDate }) =>
    `${p.name} nộp ngày ${showDay(p.submittedOn)}, sau ngày vừa nhập. Chưa có gì được ghi; hãy nhập lại ngày.`,
  submittedAfterAccepted: (p: { name: string; day: LocalDate }) =>
    `Bài của ${p.name} đã được tiếp nhận ngày ${showDay(p.day)}, trước ngày vừa nhập. Chưa có gì được ghi; hãy nhập lại ngày nộp.`,
  notYet: (p: { day: LocalDate }) =>
    `Ngày ${showDay(p.day)} chưa đến. Chưa có gì được ghi; hãy nhập ngày không quá hôm nay.`,
  unitGone: () =>
    'Không còn thấy đơn vị này: có thể việc thêm vừa được hoàn tác. Chưa có gì được ghi; hãy tải lại trang (F5).',
  nobodyLate: (p: { period: string }) =>
    `Kỳ ${p.period} không có đơn vị nào quá hạn nên không cần công văn đôn đốc. Chưa có gì được lập; hãy chọn kỳ khác nếu cần.`,
  officeOwes: (p: { title: string }) =>
    `“${p.title}” do chính cơ quan thực hiện nên không có đơn vị nào để đôn đốc. Chưa có gì được lập; hãy chọn một nhiệm vụ do đơn vị thực hiện.`,
  noCommittee: (p: { day: LocalDate }) =>
    `Chưa biết cơ quan mang tên gì vào ngày ${showDay(p.day)} nên chưa lập được công văn. Hãy chọn ngày khác, hoặc vào Cài đặt ghi thông tin đơn vị cho ngày đó.`,
})
