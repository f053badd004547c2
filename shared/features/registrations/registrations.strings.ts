import { formatNumber, formatPercentHalfUp } from '@shared/core/vietnamese-numbers'
import type {
  CheckKind,
  RegistrationOutcome,
  RegistrationState,
  RegistrationSubject,
} from './registrations.kinds'
import type { CoverageCount, RegistrationGap } from './registrations.rules'

export const registrationStateNames: Readonly<Record<RegistrationState, string>> = {
  submitted: 'Chờ duyệt',
  'needs-more': 'Cần bổ sung',
  approved: 'Đã duyệt',
  declined: 'Không tham gia',
}

/** Of a subject without a registration. */
export const notSubmitted = 'Chưa nộp'

export const stateName = (state: RegistrationState | null): string =>
  state === null ? notSubmitted : registrationStateNames[state]

export const registrationOutcomeNames: Readonly<Record<RegistrationOutcome, string>> = {
  exceeded: 'Vượt',
  met: 'Đạt',
  partly: 'Đạt một phần',
  'not-met': 'Không đạt',
}

export const registrationSubjectNames: Readonly<Record<RegistrationSubject, string>> = {
  collective: 'Tập thể',
  person: 'Cá nhân',
}

export const checkKindNames: Readonly<Record<CheckKind, string>> = {
  assignment: 'Phân công theo dõi',
  check: 'Kiểm tra, đôn đốc',
}

export const gapNames: Readonly<Record<RegistrationGap, string>> = {
  content: 'Chưa nêu nội dung cụ thể',
  goal: 'Thiếu mục tiêu, chỉ tiêu',
  due: 'Thiếu thời gian hoàn thành',
}

const subjectNouns: Readonly<Record<RegistrationSubject, string>> = {
  collective: 'tập thể',
  person: 'cá nhân',
}

export const countRegistrants = (subject: RegistrationSubject, count: number): string =>
  `${formatNumber(count)} ${subjectNouns[subject]}`

/** “98,75%”, “—” where nobody is to register; never rounded up to 100% while somebody is missing. */
export const coveragePercent = ({ required, registered }: CoverageCount): string =>
  required === 0 ? '—' : percentShown(registered, required)

function percentShown(part: number, of: number): string {
  const shown = formatPercentHalfUp(part, of)
  if (part < of && shown === formatPercentHalfUp(1, 1)) return '< 100%'
  return shown.replace(/,00%$/u, '%')
}

const sheets = (count: number) => `${formatNumber(count)} phiếu đăng ký`

/** What the change log and the toast say. */
export const registrationSentences = {
  added: (p: { name: string; year: number }) =>
    `Đã ghi đăng ký thi đua năm ${p.year} của ${p.name}`,
  edited: (p: { name: string; year: number }) =>
    `Đã sửa đăng ký thi đua năm ${p.year} của ${p.name}`,
  removed: (p: { name: string; year: number; links: number }) =>
    `Đã xóa đăng ký thi đua năm ${p.year} của ${p.name}${
      p.links === 0 ? '' : `; ${p.links} bản ghi (giao ước, điển hình) không còn dẫn tới phiếu này`
    }`,
  movedOne: (p: { name: string; year: number; to: RegistrationState }) =>
    `Đã chuyển đăng ký năm ${p.year} của ${p.name} sang “${registrationStateNames[p.to]}”`,
  moved: (p: { count: number; to: RegistrationState }) =>
    `Đã chuyển ${sheets(p.count)} sang “${registrationStateNames[p.to]}”`,
  grid: (p: { subject: RegistrationSubject; count: number; year: number }) =>
    `Đã ghi đăng ký thi đua năm ${p.year} của ${countRegistrants(p.subject, p.count)}`,
  registered: (p: { subject: RegistrationSubject; count: number; year: number }) =>
    `Đã ghi đăng ký thi đua năm ${p.year} cho ${countRegistrants(p.subject, p.count)} chưa có phiếu`,
  copied: (p: { count: number; fromYear: number; year: number }) =>
    `Đã chép ${sheets(p.count)} năm ${p.fromYear} sang năm ${p.year}`,
  evaluated: (p: { name: string; year: number; outcome: RegistrationOutcome | null }) =>
    p.outcome === null
      ? `Đã sửa kết quả thực hiện đăng ký năm ${p.year} của ${p.name}`
      : `Đã đánh giá đăng ký năm ${p.year} của ${p.name}: ${registrationOutcomeNames[p.outcome].toLocaleLowerCase('vi')}`,
  checked: (p: { kind: CheckKind; name: string }) =>
    `Đã ghi ${checkKindNames[p.kind].toLocaleLowerCase('vi')} đăng ký của ${p.name}`,
  checkRemoved: (p: { kind: CheckKind; name: string }) =>
    `Đã xóa một lần ${checkKindNames[p.kind].toLocaleLowerCase('vi')} đăng ký của ${p.name}`,
  imported: (p: { count: number; year: number; file: string }) =>
    `Đã nhập ${sheets(p.count)} năm ${p.year} từ tệp “${p.file}”`,
} as const

/** Beside a cell or a field, before anything is sent. */
export const registrationProblems = {
  tooLong: (max: number) => `Dài quá ${formatNumber(max)} chữ. Hãy viết ngắn lại.`,
  contentMissing: 'Hãy nhập nội dung đăng ký.',
  unknownState: (text: string) =>
    `Không hiểu “${text}”. Gõ c (chờ duyệt), d (đã duyệt), b (cần bổ sung), k (không tham gia), hoặc để trống là chưa nộp.`,
  unknownTick: (text: string) => `Không hiểu “${text}”. Gõ x là có, để trống là không.`,
  unknownDue: (text: string) =>
    `Không hiểu “${text}”. Gõ ngày (30/11/2026), tháng (11/2026) hoặc năm (2026).`,
} as const
