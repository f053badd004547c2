import { defineErrors } from '@shared/core/app-error'

export const changeLogErrors = defineErrors('changeLog', {
  nothingToUndo: () => 'Không còn việc nào trong phiên làm việc này để hoàn tác.',
  nothingToRedo: () => 'Không có việc nào vừa hoàn tác để làm lại.',
  final: (p: { sentence: string; note: string }) =>
    `Không hoàn tác được việc “${p.sentence}”. ${p.note}`,
  changedSince: (p: { sentence: string }) =>
    `Không hoàn tác được việc “${p.sentence}” vì dữ liệu liên quan đã được sửa tiếp sau đó. Chưa có gì thay đổi; hãy hoàn tác các việc sau trước, hoặc sửa tay.`,
  unknownRecord: (p: { seq: number }) =>
    `Không thấy việc số ${p.seq} trong nhật ký. Chưa có gì thay đổi; hãy tải lại nhật ký (F5).`,
})
