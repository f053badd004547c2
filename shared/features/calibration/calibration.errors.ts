import { defineErrors } from '@shared/core/app-error'
import { formatNumber } from '@shared/core/vietnamese-numbers'

const KEPT = 'Số đo chưa được lưu; lần đo trước (nếu có) vẫn giữ nguyên.'

export const calibrationErrors = defineErrors('calibration', {
  profileExists: (p: { name: string; tray: string }) =>
    `Đã có máy in “${p.name}”${p.tray === '' ? '' : `, khay “${p.tray}”`}. Chưa có gì được lưu; hãy đặt tên hoặc khay khác.`,
  inRun: (p: { name: string; run: number }) =>
    `Máy in “${p.name}” đang dùng cho lượt in ${formatNumber(p.run)} chưa xong nên chưa xóa được. Mọi số đo vẫn còn; hãy in xong hoặc dừng lượt in đó rồi xóa, hoặc chọn “Ngừng dùng”.`,
  implausible: (p: { limit: number }) =>
    `Có số đo lệch quá ${formatNumber(p.limit)} mm so với chỗ lẽ ra phải in. ${KEPT} Hãy đo lại từ đúng mép giấy đã ghi trên trang thước; nếu máy in có chọn “Vừa trang giấy”, hãy in lại trang thước với Kích thước thật (100 %).`,
  contradictory: (p: { mm: string }) =>
    `Các số đo không khớp nhau, chênh tới ${p.mm} mm. ${KEPT} Hãy đo lại từng dấu và từng thanh, nhiều khả năng có một số bị đọc nhầm.`,
  notMeasured: (p: { name: string }) =>
    `Máy in “${p.name}” chưa được đo nên chưa xác nhận được. Chưa có gì thay đổi; hãy in trang thước và nhập số đo trước.`,
})
