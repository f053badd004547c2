import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'

export const worksErrors = defineErrors('works', {
  foreignItem: () =>
    'Mục đã chọn không thuộc khung nội dung của phong trào này. Chưa có gì được lưu; hãy chọn lại chân, mũi hoặc nội dung của đúng phong trào.',
  doneInFuture: (p: { day: LocalDate }) =>
    `Ngày ${showDay(p.day)} chưa đến nên chưa ghi là đã xong được. Chưa có gì được lưu; hãy ghi ngày việc thật sự xong, không quá hôm nay.`,
})
