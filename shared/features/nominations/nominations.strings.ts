import { formatDocumentNumber } from '@shared/core/document-number'
import { showDay } from '@shared/core/local-date'
import { type PartialDate, precisionOf, showPartialDate } from '@shared/core/partial-date'
import type {
  AwardLevel,
  NominationStatus,
  Occasion,
  OpinionStance,
  Recognition,
  ReturnReason,
  SubjectKind,
  UpwardOutcome,
} from './nominations.kinds'
import type { DecisionRef, NominationWarning } from './nominations.warnings'

export const awardLevelNames: Readonly<Record<AwardLevel, string>> = {
  base: 'Cơ sở',
  bloc: 'Khối',
  province: 'Đề nghị tỉnh',
}

export const subjectKindNames: Readonly<Record<SubjectKind, string>> = {
  collective: 'Tập thể',
  person: 'Cá nhân',
}

export const occasionNames: Readonly<Record<Occasion, string>> = {
  review: 'Sơ kết',
  conclusion: 'Tổng kết',
  topic: 'Chuyên đề',
  'ad-hoc': 'Đột xuất',
  yearly: 'Hằng năm',
}

export const recognitionNames: Readonly<Record<Recognition, string>> = {
  award: 'Khen thưởng',
  praise: 'Biểu dương',
}

export const nominationStatusNames: Readonly<Record<NominationStatus, string>> = {
  draft: 'Đang soạn',
  submitted: 'Đã nộp',
  screening: 'Đang thẩm định',
  eligible: 'Đủ điều kiện',
  waiting: 'Chờ họp xét',
  passed: 'Thông qua',
  signing: 'Trình ký',
  decided: 'Đã có quyết định',
  awarded: 'Đã trao',
  returned: 'Cần bổ sung',
  ineligible: 'Không đủ điều kiện',
  failed: 'Không thông qua',
  forwarded: 'Chuyển cấp trên',
  withdrawn: 'Đã rút',
}

export const returnReasonNames: Readonly<Record<ReturnReason, string>> = {
  'papers-missing': 'Thiếu giấy tờ trong thành phần hồ sơ',
  'no-minutes': 'Thiếu biên bản bình xét, biên bản xét khen thưởng hoặc kết quả bỏ phiếu',
  'report-weak': 'Báo cáo thành tích chưa nêu rõ thành tích, đóng góp cụ thể',
  'no-figures': 'Báo cáo thành tích chưa có số liệu chứng minh',
  'not-confirmed': 'Chưa có xác nhận của cấp ủy, thủ trưởng cơ quan, đơn vị',
  'wrong-form': 'Hình thức, danh hiệu đề nghị chưa phù hợp với thành tích, đối tượng',
  'names-differ': 'Họ tên, chức vụ, đơn vị không thống nhất giữa các giấy tờ',
  'condition-open': 'Chưa rõ điều kiện, tiêu chuẩn; cần giải trình',
  other: 'Lý do khác',
}

export const opinionStanceNames: Readonly<Record<OpinionStance, string>> = {
  awaited: 'Chờ trả lời',
  agrees: 'Đồng ý',
  disagrees: 'Không đồng ý',
  other: 'Ý kiến khác',
}

export const upwardOutcomeNames: Readonly<Record<UpwardOutcome, string>> = {
  awaited: 'Chờ kết quả',
  given: 'Được tặng',
  refused: 'Không được tặng',
}

/** “ngày 17/03/1985”, “tháng 03/1985”, “năm 1985”. */
const dated = (day: PartialDate): string =>
  `${{ day: 'ngày', month: 'tháng', year: 'năm' }[precisionOf(day)]} ${showPartialDate(day)}`

/** “Quyết định số 05-QĐ/ĐUK, ngày 15/12/2022”; a draft says that it has no number yet. */
function decisionLine(decided: DecisionRef): string {
  const { number, symbol, issuedOn, isRevoked, ofProvince, ofBook } = decided
  const revoked = isRevoked ? ' (đã hủy bỏ)' : ''
  const day = issuedOn === null ? '' : `ngày ${showDay(issuedOn)}`
  if (ofBook) {
    const { book, form, decision, decidedOn } = ofBook
    const numbered = decision && `Quyết định số ${decision}`
    const parts = [form, numbered, decidedOn && dated(decidedOn)].filter(Boolean)
    return `${[`Sổ cũ “${book}”`, parts.join(', ')].filter(Boolean).join(': ')}${revoked}`
  }
  if (ofProvince) {
    const { form, decision } = ofProvince
    const given = `Cấp tỉnh đã tặng${form && ` ${form}`}`
    return [given, decision, day].filter(Boolean).join(', ')
  }
  if (number === null) return 'Quyết định đang dự thảo'
  const numbered = formatDocumentNumber({ system: 'party', number, type: 'QĐ', issuer: symbol })
  return `${[`Quyết định số ${numbered}`, day].filter(Boolean).join(', ')}${revoked}`
}

function warningLine(warning: NominationWarning): string {
  if (warning.kind === 'possible-duplicate') {
    const { name, unit } = warning
    return `Có thể trùng trong danh sách: “${name}${unit === '' ? '' : ` – ${unit}`}”.`
  }
  const { isSameRound, roundName, level, status, decision } = warning
  if (decision?.ofBook)
    return `Một thành tích, một hình thức: cùng thành tích này đã được khen ở cấp ${awardLevelNames[level]} (${decisionLine(decision)}).`
  const where = isSameRound ? 'ngay trong đợt này' : `trong đợt “${roundName}”`
  const how = decision ? decisionLine(decision) : nominationStatusNames[status]
  return `Một thành tích, một hình thức: cùng thành tích này đã được đề nghị ở cấp ${awardLevelNames[level]} ${where} (${how}).`
}

export const nominationsStrings = {
  decisionLine,
  warningLine,

  roundNameMissing: 'Hãy nhập tên đợt, ví dụ “Sơ kết 02 năm thực hiện Chỉ thị 01-CT/TU”.',
  nameMissing: 'Hãy nhập tên tập thể hoặc họ và tên cá nhân.',
  overrideReasonMissing: 'Hãy nêu lý do vẫn giữ đề nghị này.',
  askedMissing: 'Hãy nhập người hoặc nơi được hỏi ý kiến, ví dụ “Chi ủy Chi bộ 3”.',
  decidedOnMissing: 'Hãy nhập ngày của quyết định khen thưởng.',

  /** Words before a name on a list, lower case, each with its blank. */
  honorifics: ['đồng chí ', 'đ/c ', 'ông ', 'bà '],
} as const
