import { defineErrors } from '@shared/core/app-error'
import { type LocalDate, showDay } from '@shared/core/local-date'

export const amendmentsErrors = defineErrors('amendments', {
  notIssued: () =>
    'Chỉ đính chính, hủy bỏ được quyết định đã ban hành. Chưa có gì được lập; dự thảo thì sửa thẳng được.',
  ofAmendment: () =>
    'Quyết định này là quyết định đính chính, hủy bỏ nên không lập tiếp từ nó. Chưa có gì được lập; hãy mở quyết định khen thưởng gốc.',
  allRevoked: (p: { number: string }) =>
    `Quyết định số ${p.number} đã bị hủy bỏ toàn bộ. Chưa có gì được lập; muốn khen thưởng lại, hãy lập quyết định mới.`,
  alreadyDrafted: (p: { number: string }) =>
    `Quyết định số ${p.number} đang có một dự thảo đính chính hoặc hủy bỏ. Chưa có gì được lập; hãy mở dự thảo đó để làm tiếp hoặc xóa đi.`,
  cannotIssue: (p: { problem: string }) => `${p.problem} Chưa ban hành, dự thảo còn nguyên.`,
  notRevoked: () =>
    'Dòng này chưa bị hủy bỏ nên không có gì phải thu hồi. Chưa có gì được ghi; hãy tải lại (F5).',
  tooMuchReturned: (p: { due: string }) =>
    `Số tiền đã thu không thể lớn hơn số phải thu ${p.due} đồng. Chưa có gì được ghi; hãy nhập lại.`,
  returnedInFuture: (p: { day: LocalDate }) =>
    `Ngày thu hồi ${showDay(p.day)} chưa đến. Chưa có gì được ghi; hãy nhập ngày đã thu thực tế.`,
  returnDayMissing: () =>
    'Có tiền đã thu thì phải ghi ngày thu. Chưa có gì được ghi; hãy nhập ngày.',
})
