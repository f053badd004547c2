import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'

export const registrationErrors = defineErrors('registrations', {
  gone: () =>
    'Phiếu đăng ký không còn trong dữ liệu: có thể vừa bị xóa hoặc hoàn tác. Chưa có gì được ghi; hãy tải lại danh sách (F5).',
  notOpen: (p: { campaign: string }) =>
    `“${p.campaign}” chưa phát động hoặc đã hủy nên chưa nhận đăng ký. Chưa có gì được ghi; hãy chuyển phong trào sang “Đã phát động” rồi đăng ký lại.`,
  already: (p: { name: string; year: number }) =>
    `${p.name} đã có phiếu đăng ký năm ${p.year} trong phong trào này. Phiếu đó được giữ nguyên; hãy mở phiếu đó để sửa.`,
  noOrganisation: (p: { name: string; year: number }) =>
    `Chưa biết ${p.name} thuộc tổ chức nào trong năm ${p.year} nên chưa ghi được đăng ký. Chưa có gì được ghi; hãy bổ sung nơi sinh hoạt của người này trước.`,
  subjectGone: (p: { count: number }) =>
    `${p.count} dòng không còn trong dữ liệu: có thể vừa bị xóa hoặc hoàn tác. Chưa có gì được ghi; hãy tải lại danh sách (F5).`,
  reasonMissing: () =>
    'Chưa nêu cần bổ sung điều gì. Trạng thái các phiếu được giữ nguyên; hãy ghi lý do để đơn vị biết mà làm lại.',
  reasonInGrid: (p: { name: string }) =>
    `Chưa nêu ${p.name} cần bổ sung điều gì. Chưa có gì được ghi; hãy ghi điều cần bổ sung vào cột “Ghi chú” của dòng đó rồi chuyển trạng thái.`,
  cannotMove: (p: { count: number }) =>
    `${p.count} phiếu đang ở trạng thái không chuyển thẳng sang trạng thái này được. Mọi phiếu được giữ nguyên; hãy chuyển về “Chờ duyệt” trước.`,
  contentMissing: (p: { name: string }) =>
    `Chưa ghi nội dung đăng ký của ${p.name}. Chưa có gì được ghi; hãy nhập nội dung trước, rồi mới đến mục tiêu, chỉ tiêu và thời gian.`,
  nobodyMissing: () =>
    'Trong phạm vi này mọi người, mọi đơn vị đều đã có phiếu. Chưa ghi thêm gì; hãy chọn phạm vi khác nếu cần.',
  nothingToCopy: (p: { fromYear: number; year: number }) =>
    `Không có phiếu năm ${p.fromYear} nào để chép sang năm ${p.year}, hoặc mọi nơi đã có phiếu năm ${p.year}. Chưa ghi thêm gì; hãy chọn năm hay phạm vi khác.`,
  nothingWaiting: () =>
    'Không có phiếu nào đang chờ duyệt trong phạm vi này. Mọi phiếu được giữ nguyên; hãy chọn phạm vi khác, hoặc ghi phiếu mới trước.',
  nothingToPrint: () =>
    'Không có phiếu nào để in trong phạm vi này. Chưa tạo tệp nào; hãy chọn phạm vi khác hoặc in phiếu trống.',
  tooManyForms: (p: { count: number; most: number }) =>
    `Phạm vi này có ${p.count} phiếu, mỗi lần in được nhiều nhất ${p.most} phiếu. Chưa tạo tệp nào; hãy chọn từng đơn vị.`,
  noList: (p: { file: string }) =>
    `Không thấy danh sách đăng ký trong “${p.file}”: cần một hàng tiêu đề có cột tên và cột “Nội dung đăng ký”. Chưa có gì được ghi; hãy dùng tệp mẫu của phần mềm.`,
  longFile: (p: { file: string; most: number }) =>
    `“${p.file}” có hơn ${p.most} dòng nên chưa đọc. Chưa có gì được ghi; hãy tách tệp theo từng đơn vị.`,
  evaluatedInFuture: (p: { day: LocalDate }) =>
    `Ngày đánh giá ${showDay(p.day)} chưa đến. Chưa có gì được lưu; hãy nhập ngày không quá hôm nay.`,
})
