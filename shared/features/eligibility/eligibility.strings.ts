import { showPartialDate } from '@shared/core/partial-date'
import { formatDecimal, formatNumber } from '@shared/core/vietnamese-numbers'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import { levelNames, outcomeNames } from '@shared/features/ratings/ratings.strings'
import type { RegistrationState } from '@shared/features/registrations/registrations.kinds'
import { registrationStateNames } from '@shared/features/registrations/registrations.strings'
import type { AwardFact, ExemplarFact, RatingFact } from './eligibility.facts'
import type { Outcome } from './eligibility.logic'
import type { Condition, ConditionKind, FigureOperator, GroupMode } from './eligibility.tree'

/** What the screens call the results; a rule nobody has typed is its own. */
export const outcomeLabels: Readonly<Record<Outcome | 'not-entered', string>> = {
  met: 'Đạt',
  'not-met': 'Chưa đạt',
  unknown: 'Thiếu dữ liệu',
  'not-entered': 'Chưa nhập',
}

export const groupNames: Readonly<Record<GroupMode, string>> = {
  all: 'Đạt tất cả các điều kiện',
  any: 'Đạt ít nhất một điều kiện',
  none: 'Không rơi vào trường hợp nào',
}

export const conditionNames: Readonly<Record<ConditionKind, string>> = {
  rating: 'Xếp loại của một năm',
  'ratings-in-a-row': 'Xếp loại nhiều năm liền',
  'earlier-award': 'Đã được khen thưởng trước đó',
  'no-same-achievement': 'Thành tích chưa được khen thưởng',
  'exemplar-step': 'Điển hình đến bước',
  registered: 'Có đăng ký thi đua được duyệt',
  'member-for': 'Tuổi đảng',
  'no-discipline': 'Không bị kỷ luật',
  'cap-share': 'Trong giới hạn tỷ lệ xuất sắc',
  confirmed: 'Xác nhận bằng tay (có / không)',
  figure: 'Số liệu nhập bằng tay',
}

export const operatorNames: Readonly<Record<FigureOperator, string>> = {
  'at-least': 'từ … trở lên',
  above: 'trên',
  'at-most': 'không quá',
  below: 'dưới',
}

const compared: Readonly<Record<FigureOperator, (value: string) => string>> = {
  'at-least': (value) => `từ ${value} trở lên`,
  above: (value) => `trên ${value}`,
  'at-most': (value) => `không quá ${value}`,
  below: (value) => `dưới ${value}`,
}

export type FormLabels = ReadonlyMap<AwardFormId, string>

const exemplary = (isExemplary: boolean): string => (isExemplary ? ' tiêu biểu' : '')
const inYear = (back: number): string => (back === 0 ? 'trong năm' : `của ${back} năm trước`)
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** A condition as a clerk would say it: what the form of rules and every card show. */
export function conditionText(condition: Condition, forms: FormLabels): string {
  switch (condition.kind) {
    case 'rating': {
      const levels = condition.outcomes.map((level) => lower(levelNames[level])).join(' hoặc ')
      return `Xếp loại ${inYear(condition.yearsBack)}: ${levels}${exemplary(condition.isExemplary)}`
    }
    case 'ratings-in-a-row':
      return `${condition.years} năm liền ${lower(levelNames[condition.atLeast])}${
        condition.atLeast === 'excellent' ? '' : ' trở lên'
      }${exemplary(condition.isExemplary)}`
    case 'earlier-award': {
      const names = condition.formIds.map((id) => forms.get(id) ?? removedForm).join('; ')
      const times = condition.times === 1 ? '' : ` ${condition.times} lần`
      return `Trong ${condition.withinYears} năm gần đây đã được tặng${times}: ${names}`
    }
    case 'no-same-achievement':
      return 'Thành tích này chưa được khen thưởng, cũng chưa được đề nghị ở nơi khác'
    case 'exemplar-step':
      return `Là điển hình đã đến bước ${condition.step} trở lên`
    case 'registered':
      return 'Đã đăng ký thi đua trong phong trào và được duyệt'
    case 'member-for':
      return `Là đảng viên từ ${condition.years} năm trở lên`
    case 'no-discipline':
      return disciplineQuestion(condition.years)
    case 'cap-share':
      return 'Tỷ lệ hoàn thành xuất sắc nhiệm vụ của tổ chức cơ sở đảng không vượt giới hạn của năm'
    case 'confirmed':
      return condition.question
    case 'figure':
      return `${condition.question}: ${compared[condition.operator](
        withUnit(formatDecimal(condition.value), condition.unit),
      )}`
  }
}

export const disciplineQuestion = (years: number): string =>
  `Không bị kỷ luật trong ${years === 1 ? 'năm' : `${years} năm`}`

const removedForm = 'hình thức đã xóa'
export const withUnit = (value: string, unit: string): string =>
  unit === '' ? value : `${value} ${unit}`

/** Rows behind a condition: what is on record, and what is not. */
export const evidence = {
  unmatched: 'Tên này chưa ghép với hồ sơ nào nên phần mềm không tra được. Hãy ghép hồ sơ.',
  rating: ({ year, outcome, isExemplary, organisation, isInherited }: RatingFact) =>
    `Năm ${year}: ${lower(outcomeNames[outcome])}${exemplary(isExemplary)}${
      organisation === '' ? '' : ` (${isInherited ? 'kế thừa từ ' : ''}${organisation})`
    }`,
  noRating: (year: number) => `Năm ${year}: chưa nhập xếp loại`,
  award: ({ form, number, decidedOn, achievement }: AwardFact) =>
    [
      form,
      number === '' ? '' : `Quyết định số ${number}`,
      decidedOn === null ? 'không rõ ngày' : `ngày ${showPartialDate(decidedOn)}`,
      achievement,
    ]
      .filter(Boolean)
      .join(', '),
  formUnknown: (award: AwardFact) =>
    `${evidence.award(award)} (chưa chọn hình thức trong danh mục nên chưa biết có phải hay không)`,
  noAward: 'Không có trong sổ khen thưởng',
  ledgerTooYoung: (from: string) =>
    `Sổ khen thưởng trong phần mềm chỉ có từ ${from}. Nếu đã được tặng trước đó, hãy nhập hồi cứu.`,
  ledgerEmpty:
    'Sổ khen thưởng trong phần mềm chưa có dòng nào. Nếu đã được tặng, hãy nhập hồi cứu.',
  sameAchievement: (award: AwardFact) => `Đã khen thưởng: ${evidence.award(award)}`,
  sameProposal: (round: string) => `Đang được đề nghị cho cùng thành tích: ${round}`,
  noneForAchievement: 'Chưa thấy quyết định hay đề nghị nào cho thành tích này',
  praise: 'Biểu dương không phải là khen thưởng nên không tính',
  exemplar: ({ title, step, year, isStopped }: ExemplarFact) =>
    `${title}: bước ${step}, năm ${year}${isStopped ? ', đã dừng theo dõi' : ''}`,
  noExemplar: 'Không có trong danh sách điển hình',
  noCampaign: 'Đợt xét không thuộc phong trào nào nên không có đăng ký để tra',
  registration: (state: RegistrationState, year: number) =>
    `Đăng ký năm ${year}: ${lower(registrationStateNames[state])}`,
  noRegistration: (year: number) => `Năm ${year}: chưa nộp đăng ký`,
  joinedOn: (day: string) => `Ngày vào Đảng: ${day}`,
  joinedUnknown: 'Chưa nhập ngày vào Đảng',
  notMember: 'Hồ sơ không ghi là đảng viên',
  notPerson: 'Chỉ áp dụng cho cá nhân',
  cap: (p: {
    organisation: string
    excellent: number
    base: number
    allowed: number
    percent: number
  }) =>
    `${p.organisation}: ${formatNumber(p.excellent)} xuất sắc; giới hạn ${p.percent}% của ${formatNumber(
      p.base,
    )} là ${formatNumber(p.allowed)}`,
  capExcess: (count: number) => `Vượt ${formatNumber(count)} trường hợp`,
  capUnknown: 'Chưa nhập xếp loại trong năm nên chưa tính được tỷ lệ',
  answered: (value: string) => `Đã ghi: ${value}`,
  yes: 'có',
  no: 'không',
  notAnswered: 'Chưa có câu trả lời. Hãy kiểm tra hồ sơ rồi ghi vào đây.',
  note: (note: string) => `Ghi chú: ${note}`,
  competence: (giver: string) => (giver === '' ? '' : `Thẩm quyền: ${giver}`),
  forSubject: (p: { subject: string; form: string }) => `${p.form} dành cho ${p.subject}`,
  notForSubject: (p: { subject: string; form: string; whom: string }) =>
    `${p.form} dành cho ${p.whom}; ở đây là ${p.subject}`,
  notInForce: (validity: string) => `Không áp dụng vào ngày xét (${validity})`,
} as const

export const formCardTitle = 'Đúng hình thức, đúng đối tượng'
export const formCardCondition = 'Hình thức đang áp dụng và dành cho đối tượng này'

/** Beside the field, as it is typed. */
export const eligibilityProblems = {
  titleMissing: 'Chưa nhập tên điều kiện. Hãy gõ vài từ, như “Xếp loại trong năm”.',
  questionMissing: 'Chưa nhập nội dung cần trả lời. Hãy gõ câu hỏi.',
  levelMissing: 'Chưa chọn mức xếp loại. Hãy chọn ít nhất một mức.',
  formMissing: 'Chưa chọn hình thức khen thưởng. Hãy chọn ít nhất một.',
  groupEmpty: 'Nhóm chưa có điều kiện nào. Hãy thêm điều kiện, hoặc xóa nhóm.',
  endsBeforeItBegins: 'Ngày kết thúc sớm hơn ngày bắt đầu. Hãy kiểm tra lại hai ngày.',
} as const
