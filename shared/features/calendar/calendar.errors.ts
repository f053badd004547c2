import { defineErrors } from '@shared/core/app-error'

export const calendarErrors = defineErrors('calendar', {
  yearlyIsNeverDone: (p: { title: string }) =>
    `“${p.title}” lặp lại hằng năm nên không đánh dấu đã thực hiện hay đã hủy. Chưa có gì thay đổi; hãy thêm một việc riêng cho năm nay.`,
  doneInFuture: () =>
    'Ngày thực hiện ở sau hôm nay. Chưa có gì được lưu; hãy ghi ngày việc đã thật sự xong.',
})
