import { formatDocumentNumber } from '@shared/core/document-number'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import { rangesText } from '@shared/features/committee/numbers.strings'
import type { DecisionStatus } from './decisions.kinds'
import type { IssueProblem } from './decisions.rules'
import { decisionDocumentStrings } from './decisions.strings'

export const decisionStatusNames: Readonly<Record<DecisionStatus, string>> = {
  draft: 'Dự thảo',
  signing: 'Trình ký',
  issued: 'Đã ban hành',
  corrected: 'Đã đính chính',
  revoked: 'Đã hủy bỏ',
}

/** “05-QĐ/ĐUK” */
const numberText = (p: { number: number; symbol: string }): string =>
  formatDocumentNumber({
    system: 'party',
    number: p.number,
    type: decisionDocumentStrings.typeSymbol,
    issuer: p.symbol,
  })

/** As in the ledger and on certificates: below ten with a zero, like document numbers. */
const pad = (number: number): string => String(number).padStart(2, '0')

function problemText(problem: IssueProblem): string {
  switch (problem.kind) {
    case 'nobody':
      return 'Dự thảo chưa có tập thể, cá nhân nào. Hãy chọn ít nhất một trường hợp trong danh sách khen thưởng.'
    case 'numberMissing':
      return 'Chưa có số quyết định. Hãy nhập số do văn thư cấp.'
    case 'numberTaken':
      return `Số ${problem.number} đã dùng cho ${problem.by}. Hãy nhập số khác.`
    case 'noIdentity':
      return `Chưa có thông tin cơ quan áp dụng cho ngày ${showDay(problem.day)}. Hãy sửa ngày ban hành, hoặc bổ sung ở trang Cài đặt.`
    case 'signerNotInOffice':
      return problem.signer === ''
        ? 'Chưa chọn người ký. Hãy chọn người ký đang giữ chức vụ vào ngày ban hành.'
        : `${problem.signer} không có trong danh sách người ký của ngày ${showDay(problem.day)}. Hãy chọn người ký khác, hoặc bổ sung ở trang Cài đặt.`
    case 'reasonMissing':
      return 'Chưa ghi thành tích chung ở Điều 1. Hãy nhập thành tích như sẽ in.'
    case 'notPassed':
      return `${people(problem)} không còn ở trạng thái “Thông qua”. Hãy bỏ khỏi dự thảo, hoặc trình xét lại.`
  }
}

const people = ({ name, others }: { name: string; others: number }) =>
  others === 0 ? `“${name}”` : `“${name}” và ${formatNumber(others)} trường hợp khác`

export const decisionLabels = {
  numberText,
  rangesText,
  problemText,
  dayAhead: (p: { day: LocalDate; today: LocalDate }) =>
    `Ngày ban hành ${showDay(p.day)} chưa đến (hôm nay ${showDay(p.today)}). Hãy xem lại ngày trước khi ban hành.`,
  outsideTerm: (p: { day: LocalDate; term: string }) =>
    `Ngày ban hành ${showDay(p.day)} nằm ngoài nhiệm kỳ ${p.term}. Hãy xem lại ngày; nếu đã sang nhiệm kỳ mới, hãy thêm lần thay đổi ở trang Cài đặt.`,
  ledgerNumber: pad,
  form: 'Giấy khen',
  praise: 'Biểu dương',
  amountReasonMissing: 'Hãy ghi lý do của mức tiền khác',
  collectives: (count: number) => `${formatNumber(count)} tập thể`,
  persons: (count: number) => `${formatNumber(count)} cá nhân`,
  /** “đính chính Quyết định số 05-QĐ/ĐUK” */
  amending: (p: { kind: string; number: string }) => `${p.kind} Quyết định số ${p.number}`,
  /** How another decision is named where its number is in the way. */
  otherDecision: (p: { isDraft: boolean; day: LocalDate; round: string }) =>
    `${p.isDraft ? 'dự thảo quyết định' : 'quyết định'} ngày ${showDay(p.day)} của đợt “${p.round}”`,

  defaultProposer: (committee: string) => `Ban Tuyên giáo ${committee}`,
  defaultFund: (committee: string) => `Quỹ thi đua, khen thưởng của ${committee}`,
  /** @param p.articles the last one says who carries it out */
  defaultRecipients: (p: { committee: string; articles: number }) => [
    `Như Điều ${p.articles}`,
    `Lưu Văn phòng ${p.committee}`,
  ],

  /** What follows the usual opening, up to whose directive it is: “qua 02 năm thực hiện Chỉ thị số 01-CT/TU”. */
  occasionInReason:
    /thành tích xuất sắc(?:,? tiêu biểu)?\s+(?<occasion>.+?)(?=\s+(?:của|về|do)\s|[.;]|$)/iu,
} as const
