import { defineErrors } from '@shared/core/app-error'

export const olderErrors = defineErrors('olderBooks', {
  locked: (p: { name: string }) =>
    `Sổ cũ “${p.name}” đã khóa nên không sửa được. Chưa có gì thay đổi; nếu cần sửa theo sổ giấy, hãy bấm “Mở khóa” và ghi lý do.`,
  numberTaken: (p: { number: string; name: string }) =>
    `Số ${p.number} trong sổ này đã ghi cho “${p.name}”. Chưa có gì được ghi; hãy đối chiếu sổ giấy rồi nhập lại.`,
  nothingToLock: (p: { name: string }) =>
    `Sổ cũ “${p.name}” chưa có dòng nào nên chưa khóa được. Hãy nhập các dòng của sổ giấy trước.`,
})
