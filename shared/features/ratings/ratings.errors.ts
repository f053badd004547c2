import { defineErrors } from '@shared/core/app-error'
import { countSubjects } from './ratings.strings'

export const ratingErrors = defineErrors('ratings', {
  laterYear: (p: { year: number; thisYear: number }) =>
    `Chưa xếp loại được năm ${p.year} vì nay mới là năm ${p.thisYear}. Chưa có gì được ghi; hãy chọn lại năm.`,
  noOrganisation: (p: { name: string; year: number }) =>
    `Không biết ${p.name} sinh hoạt ở tổ chức đảng nào trong năm ${p.year}. Chưa có gì được ghi; hãy ghi nơi sinh hoạt của người này trước.`,
  gone: (p: { subject: 'organisation' | 'person'; count: number }) =>
    `Không còn thấy ${countSubjects(p.subject, p.count)} trong số vừa nhập: có thể việc thêm vừa được hoàn tác. Chưa có gì được ghi; hãy tải lại trang (F5).`,
  exemplaryNeedsExcellent: (p: { name: string }) =>
    `${p.name} chưa được xếp loại hoàn thành xuất sắc nhiệm vụ nên không thể là tiêu biểu. Chưa có gì được ghi; hãy xếp loại trước.`,
  noteNeedsRating: (p: { name: string }) =>
    `${p.name} chưa được xếp loại nên chưa ghi chú được. Chưa có gì được ghi; hãy xếp loại trước, hoặc chọn “Chưa xếp loại” kèm lý do.`,
  notAllMet: (p: { name: string }) =>
    `${p.name} chưa đạt đủ bốn tiêu chí nên chưa thể công nhận “4 tốt”. Chưa có gì được ghi; hãy sửa lại các tiêu chí hoặc bỏ dấu công nhận.`,
  noFourGood: (p: { name: string }) =>
    `${p.name} không phải là chi bộ hay đảng bộ cơ sở nên không xét “4 tốt”. Chưa có gì được ghi.`,
  ruleTaken: (p: { yearFrom: number }) =>
    `Đã có một mức tối đa bắt đầu từ năm ${p.yearFrom}. Chưa có gì thay đổi; hãy sửa mức đó hoặc chọn năm khác.`,
  ruleGone: () =>
    'Không còn thấy mức tối đa này: có thể việc đặt nó vừa được hoàn tác. Chưa có gì thay đổi; hãy tải lại trang (F5).',
})
