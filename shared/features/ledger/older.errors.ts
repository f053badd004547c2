import { defineErrors } from '@shared/core/app-error'
import { type PartialDate, showPartialDate } from '@shared/core/partial-date'

export const olderErrors = defineErrors('olderBooks', {
  locked: (p: { name: string }) =>
    `Sổ cũ “${p.name}” đã khóa nên không sửa được. Chưa có gì thay đổi; nếu cần sửa theo sổ giấy, hãy bấm “Mở khóa” và ghi lý do.`,
  numberTaken: (p: { number: string; name: string }) =>
    `Số ${p.number} trong sổ này đã ghi cho “${p.name}”. Chưa có gì được ghi; hãy đối chiếu sổ giấy rồi nhập lại.`,
  inFuture: (p: { name: string; day: PartialDate }) =>
    `Dòng của “${p.name}” ghi ngày ${showPartialDate(p.day)}, ngày đó chưa đến nên không thể có trong sổ cũ. Chưa có gì được ghi; hãy đối chiếu sổ giấy rồi sửa ngày.`,
  nothingToLock: (p: { name: string }) =>
    `Sổ cũ “${p.name}” chưa có dòng nào nên chưa khóa được. Hãy nhập các dòng của sổ giấy trước.`,
})
