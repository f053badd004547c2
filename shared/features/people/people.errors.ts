import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'

export const peopleErrors = defineErrors('people', {
  gone: () =>
    'Không còn thấy người này trong danh sách: có thể việc thêm người đó vừa được hoàn tác. Chưa có gì thay đổi; hãy tải lại danh sách (F5).',
  dates: (p: { name: string; problem: string }) => `${p.name}: ${p.problem} Chưa có gì được lưu.`,
  later: (p: { today: LocalDate }) =>
    `Ngày hiệu lực không được sau hôm nay (${showDay(p.today)}). Chưa có gì thay đổi. Hãy sửa ngày, hoặc ghi việc này khi đến ngày.`,
  beforeArrival: (p: { name: string; since: LocalDate }) =>
    `${p.name} về đơn vị hiện nay từ ${showDay(p.since)}, nên không thể chuyển đi trước ngày đó. Chưa có ai được chuyển; hãy sửa ngày hiệu lực hoặc bỏ chọn người này.`,
  alreadyThere: (p: { organisation: string }) =>
    `Những người đã chọn đều đang ở ${p.organisation}. Chưa có gì thay đổi; hãy chọn đơn vị khác.`,
  alreadyOutside: () =>
    'Những người đã chọn đều không thuộc đơn vị nào. Chưa có gì thay đổi; hãy chọn người khác.',
  inUse: (p: { name: string; nominations: number; awards: number }) =>
    `Không xóa được ${p.name} vì tên còn trong ${[
      p.nominations > 0 ? `${formatNumber(p.nominations)} hồ sơ đề nghị` : '',
      p.awards > 0 ? `${formatNumber(p.awards)} dòng sổ khen thưởng` : '',
    ]
      .filter(Boolean)
      .join(
        ' và ',
      )}. Chưa có gì thay đổi. Nếu người này đã chuyển đi, hãy dùng “Chuyển đơn vị” và chọn “Ra khỏi Đảng bộ”.`,
})
