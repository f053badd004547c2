import { defineErrors } from '@shared/core/app-error'
import { decisionLabels as labels } from './decisions.labels.strings'
import type { IssueProblem } from './decisions.rules'

type Problem<K extends IssueProblem['kind']> = Extract<IssueProblem, { readonly kind: K }>

const KEPT = 'Chưa ban hành, dự thảo còn nguyên.'
const refused = (problem: IssueProblem) => `${labels.problemText(problem)} ${KEPT}`

export const decisionsErrors = defineErrors('decisions', {
  notDecidedHere: () =>
    'Cấp này do cấp ủy khác quyết định nên không lập quyết định ở đây. Chưa có gì được lập; hãy chọn cấp Khối.',
  noIdentity: () =>
    'Chưa có thông tin cơ quan áp dụng cho hôm nay nên chưa lập được dự thảo. Hãy bổ sung ở trang Cài đặt rồi làm lại.',
  nobodyPassed: (p: { round: string }) =>
    `Đợt “${p.round}” không còn hồ sơ cấp Khối nào đã thông qua mà chưa có quyết định. Chưa có gì được lập; hãy chuyển hồ sơ sang “Thông qua”, hoặc mở dự thảo đã có.`,
  alreadyIssued: (p: { number: string }) =>
    `Quyết định số ${p.number} đã ban hành nên được giữ nguyên. Muốn thay đổi phải có quyết định đính chính hoặc hủy bỏ; hãy bấm “Đính chính” hoặc “Hủy bỏ” ở trang quyết định đó.`,
  inSigning: () =>
    'Quyết định đang trình ký nên không sửa được. Chưa có gì thay đổi; hãy bấm “Rút về dự thảo” trước.',
  notInSigning: () =>
    'Quyết định không ở trạng thái trình ký. Chưa có gì thay đổi; hãy tải lại (F5) rồi xem lại.',
  noCertificates: () =>
    'Quyết định này không kèm giấy khen: biểu dương, đính chính và hủy bỏ không in giấy khen. Hãy chọn một quyết định khen thưởng.',
  notAvailable: (p: { count: number }) =>
    `Có ${p.count} hồ sơ vừa chọn không còn dùng được cho dự thảo này (đã ở quyết định khác, hoặc không còn “Thông qua”). Chưa có gì được lưu; hãy tải lại (F5) rồi chọn lại.`,
  numberTaken: (p: { number: string; by: string }) =>
    `Số ${p.number} đã dùng cho ${p.by}. Chưa có gì được lưu; hãy nhập số khác.`,

  nobody: (p: Problem<'nobody'>) => refused(p),
  numberMissing: (p: Problem<'numberMissing'>) => refused(p),
  numberTakenAtIssue: (p: Problem<'numberTaken'>) => refused(p),
  noIdentityOnDay: (p: Problem<'noIdentity'>) => refused(p),
  signerNotInOffice: (p: Problem<'signerNotInOffice'>) => refused(p),
  reasonMissing: (p: Problem<'reasonMissing'>) => refused(p),
  notPassed: (p: Problem<'notPassed'>) => refused(p),
})
