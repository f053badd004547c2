import { formatDocumentNumber } from '@shared/core/document-number'
import { showDay } from '@shared/core/local-date'
import type {
  AwardLevel,
  NominationStatus,
  Occasion,
  Recognition,
  SubjectKind,
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

/** “Quyết định số 05-QĐ/ĐUK, ngày 15/12/2022”; a draft says that it has no number yet. */
function decisionLine({ number, symbol, issuedOn, isRevoked }: DecisionRef): string {
  if (number === null) return 'Quyết định đang dự thảo'
  const numbered = formatDocumentNumber({ system: 'party', number, type: 'QĐ', issuer: symbol })
  return `Quyết định số ${numbered}, ngày ${showDay(issuedOn)}${isRevoked ? ' (đã hủy bỏ)' : ''}`
}

function warningLine(warning: NominationWarning): string {
  if (warning.kind === 'possible-duplicate') {
    const { name, unit } = warning
    return `Có thể trùng trong danh sách: “${name}${unit === '' ? '' : ` – ${unit}`}”.`
  }
  const { isSameRound, roundName, level, status, decision } = warning
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
} as const
