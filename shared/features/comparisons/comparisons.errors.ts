import { defineErrors } from '@shared/core/app-error'
import { formatNumber } from '@shared/core/vietnamese-numbers'

export const comparisonsErrors = defineErrors('comparisons', {
  nameTaken: (p: { name: string }) =>
    `Đã có nhóm “${p.name}” trong những năm đó. Chưa có gì được lưu; hãy đặt tên khác, hoặc mở nhóm đã có.`,
  inUse: (p: { name: string; pledges: number }) =>
    `Nhóm “${p.name}” đã ký chung ${formatNumber(p.pledges)} giao ước nên không xóa được. Nhóm còn nguyên; hãy xóa giao ước đó trước, hoặc ghi năm kết thúc của nhóm.`,
  pairOfTwo: (p: { members: number }) =>
    `Một cặp thi đua có đúng hai bên, ở đây là ${formatNumber(p.members)}. Chưa có gì được lưu; hãy chọn đúng hai, hoặc lập một cụm.`,
  notAlike: (p: { name: string }) =>
    `${p.name} khác cấp, khác loại hình hoặc khác đảng bộ cơ sở với các thành viên của nhóm nên không so sánh được với họ. Chưa có gì được lưu; hãy chọn tổ chức cùng cấp, cùng loại hình, hoặc lập một cụm, khối thi đua.`,
  wrongSubject: () =>
    'Nhóm của tổ chức chỉ nhận tổ chức, nhóm của cá nhân chỉ nhận cá nhân. Chưa có gì được lưu; hãy chọn lại thành viên.',
  alreadyIn: (p: { name: string }) =>
    `${p.name} đã là thành viên của nhóm này. Chưa có gì được lưu; hãy bỏ tên đó khỏi lựa chọn.`,
  tooManyPoints: (p: { criterion: string; most: string }) =>
    `Điểm của “${p.criterion}” nhiều nhất là ${p.most}. Chưa có điểm nào được ghi; hãy sửa lại số điểm.`,
  computed: (p: { criterion: string }) =>
    `Điểm của “${p.criterion}” do phần mềm tính từ dữ liệu nên không gõ được. Chưa có điểm nào được ghi; hãy để trống ô đó, hoặc đổi tiêu chí sang chấm tay.`,
  scored: (p: { criterion: string; scores: number }) =>
    `“${p.criterion}” đã có ${formatNumber(p.scores)} điểm cao hơn mức mới. Tiêu chí cũ được giữ nguyên; hãy sửa các điểm đó trước.`,
  endsBeforeStart: (p: { name: string; year: number }) =>
    `${p.name} vào nhóm từ năm ${p.year} nên không thể rời nhóm trước năm đó. Không có gì thay đổi; hãy chọn năm khác, hoặc xóa hẳn khỏi nhóm.`,
  ratingPoints: (p: { criterion: string }) =>
    `“${p.criterion}” tính theo xếp loại nên cần đủ điểm cho bốn mức xếp loại, không mức nào cao hơn điểm tối đa. Chưa có gì được lưu; hãy nhập đủ bốn mức rồi lưu lại.`,
  typedScores: (p: { criterion: string; scores: number }) =>
    `Tiêu chí “${p.criterion}” đã có ${formatNumber(p.scores)} điểm chấm tay, chuyển sang tự tính thì không còn thấy các điểm đó. Chưa có gì thay đổi; hãy thêm một tiêu chí mới để tự tính, hoặc xóa điểm đã chấm trước.`,
})
