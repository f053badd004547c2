import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatDecimal, formatNumber, formatRatio } from '@shared/core/vietnamese-numbers'
import type {
  CountedOutcome,
  TargetMeasure,
  TargetMetric,
  TargetPeriodKind,
  TargetReach,
  TargetStatus,
} from './targets.kinds'
import type { PeriodKey } from './targets.periods.rules'
import { amountOf, type Figure, type TargetTerms } from './targets.rules'
import type { TermsProblem } from './targets.terms.rules'

export const targetStatusNames: Readonly<Record<TargetStatus, string>> = {
  'no-figure': 'Chưa có số liệu',
  'under-way': 'Đang thực hiện',
  'at-risk': 'Có nguy cơ không đạt',
  reached: 'Đạt',
  exceeded: 'Vượt',
  missed: 'Không đạt',
}

export const measureNames: Readonly<Record<TargetMeasure, string>> = {
  share: 'Tỷ lệ',
  count: 'Số lượng',
  amount: 'Giá trị (tiền, sản lượng…)',
  rank: 'Thứ hạng',
  change: 'Mức tăng trưởng',
  increment: 'Phần tăng thêm',
  stock: 'Số hiện có tại thời điểm',
  milestone: 'Mốc: đạt hoặc chưa',
}

export const metricNames: Readonly<Record<TargetMetric, string>> = {
  typed: 'Nhập tay',
  'rating-organisations': 'Xếp loại tổ chức đảng',
  'rating-members': 'Xếp loại đảng viên',
  'four-good': 'Kết quả “4 tốt”',
  admissions: 'Đảng viên mới kết nạp',
  members: 'Số đảng viên',
  'awards-collectives': 'Tập thể được khen thưởng',
  'awards-people': 'Cá nhân được khen thưởng',
  works: 'Đầu việc đã hoàn thành',
  inspections: 'Cuộc kiểm tra, giám sát đã hoàn thành',
  'registered-organisations': 'Tổ chức đã đăng ký thi đua',
  'registered-people': 'Cá nhân đã đăng ký thi đua',
}

export const countedNames: Readonly<Record<CountedOutcome, string>> = {
  all: 'tất cả',
  excellent: 'hoàn thành xuất sắc nhiệm vụ',
  'good-or-better': 'hoàn thành tốt nhiệm vụ trở lên',
  'completed-or-better': 'hoàn thành nhiệm vụ trở lên',
  'not-completed': 'không hoàn thành nhiệm vụ',
}

export const reachNames: Readonly<Record<TargetReach, string>> = {
  province: 'Toàn tỉnh',
  bloc: 'Toàn Đảng bộ Khối',
  one: 'Một tổ chức',
  each: 'Mỗi tổ chức',
}

export const periodKindNames: Readonly<Record<TargetPeriodKind, string>> = {
  year: 'Năm',
  half: '6 tháng',
  quarter: 'Quý',
  month: 'Tháng',
  campaign: 'Cả phong trào',
  date: 'Đến một ngày',
}

/** “Quý 3 năm 2023”. */
export function periodName(period: PeriodKey): string {
  if (period === 'all') return 'Cả phong trào'
  const year = period.slice(0, 4)
  const rest = period.slice(5)
  if (rest === '') return `Năm ${year}`
  if (/^\d/u.test(rest)) return `Đến ${showDay(period as string as LocalDate)}`
  return `${partName(rest)} năm ${year}`
}

function partName(part: string): string {
  const number = Number(part.slice(1))
  if (part.startsWith('H')) return number === 1 ? '6 tháng đầu' : '6 tháng cuối'
  return part.startsWith('Q') ? `Quý ${number}` : `Tháng ${number}`
}

const withUnit = (number: string, unit: string): string =>
  unit === '' ? number : unit === '%' ? `${number}%` : `${number}\u00a0${unit}`

interface Marked extends TargetTerms {
  readonly unit: string
  readonly baseYear: number | null
}

/** What is asked, as one says it: “trên 80%”, “từ 180 đến 200 đảng viên”, “giảm 2%”. */
export function markText(target: Marked): string {
  const { operator, valueLow, valueHigh, unit } = target
  if (target.measure === 'milestone') return 'đạt'
  const low = valueLow === null ? '' : withUnit(formatDecimal(valueLow), unit)
  if (operator === 'reduce') return reductionText(target)
  if (target.comparedWith === 'before') return beforeText(target)
  if (target.comparedWith === 'external')
    return operator === 'gt' || operator === 'gte'
      ? 'cao hơn mức so sánh bên ngoài'
      : 'thấp hơn mức so sánh bên ngoài'
  switch (operator) {
    case 'gt':
      return `trên ${low}`
    case 'gte':
      return `${low} trở lên`
    case 'lt':
      return `dưới ${low}`
    case 'lte':
      return target.measure === 'rank' ? `từ ${unit} ${bare(valueLow)} trở lên` : `tối đa ${low}`
    case 'between':
      return `từ ${bare(valueLow)} đến ${valueHigh === null ? '' : withUnit(formatDecimal(valueHigh), unit)}`
    case 'eq':
      return valueLow === '0' ? `không có ${unit}` : low
  }
}

const bare = (value: string | null): string => (value === null ? '' : formatDecimal(value))

const since = (baseYear: number | null): string =>
  baseYear === null ? 'so với kỳ trước' : `so với năm ${baseYear}`

function reductionText({ valueLow, valueHigh, reduceIn, baseYear }: Marked): string {
  const mark = reduceIn === 'points' ? ' điểm phần trăm' : '%'
  const asked = valueHigh === null ? bare(valueLow) : `${bare(valueLow)} - ${bare(valueHigh)}`
  return `giảm ${asked === '' ? '' : `${asked}${mark} `}${since(baseYear)}`
}

const beforeText = ({ operator, baseYear }: Marked): string =>
  `${operator === 'lt' || operator === 'lte' ? 'thấp hơn' : 'cao hơn'} ${
    baseYear === null ? 'kỳ trước' : `năm ${baseYear}`
  }`

/** A figure as it is read out: “165/160 = 103,13%”, “24 đảng viên”, “Đạt”. */
export function figureText(figure: Figure | null, measure: TargetMeasure, unit: string): string {
  if (figure === null) return ''
  if (measure === 'milestone') return figure.value === '0' ? 'Chưa' : 'Đạt'
  if (figure.value !== null) return withUnit(formatDecimal(figure.value), unit)
  const parts = `${formatDecimal(figure.numerator)}/${formatDecimal(figure.denominator)}`
  const amount = amountOf(figure)
  return amount === null ? parts : `${parts} = ${formatRatio(amount, 2)}%`
}

export const targetProblems = {
  titleMissing: 'Hãy ghi tên chỉ tiêu.',
  tooLong: (max: number) => `Dài quá ${formatNumber(max)} chữ. Hãy viết ngắn lại.`,
  valueMissing: 'Hãy nhập mức phải đạt.',
  rangeMissing: 'Khoảng phải có mức trên.',
  rangeBackward: 'Mức trên phải từ mức dưới trở lên.',
  rangeNotMeant: 'Chỉ “từ … đến …” và “giảm” mới có hai mức.',
  reduceMissing: 'Chỉ tiêu “giảm” phải nói giảm theo phần trăm, điểm phần trăm hay chưa rõ.',
  reduceAgainst: 'Chỉ tiêu “giảm” phải so với kỳ trước.',
  yearsBackward: 'Năm cuối phải từ năm đầu trở đi.',
  dayMissing: 'Chỉ tiêu “đến một ngày” phải có ngày, chỉ tiêu khác thì không.',
  oneMissing: 'Hãy chọn tổ chức khi chỉ tiêu dành cho một tổ chức.',
  notANumber: (text: string) => `Không hiểu “${text}”. Hãy gõ một số, ví dụ 24 hoặc 1,5.`,
  ambiguous: (p: { text: string; readings: readonly [string, string] }) =>
    `“${p.text}” có thể là ${formatDecimal(p.readings[0])} hoặc ${formatDecimal(p.readings[1])}. Hãy gõ ${p.readings[0]} hoặc ${p.readings[1].replace('.', ',')}0.`,
  notAShare: (text: string) =>
    `Không hiểu “${text}”. Hãy gõ số đạt trên tổng số, ví dụ 165/160, hoặc tỷ lệ như 61%.`,
  notWhole: (text: string) => `“${text}” không phải số nguyên từ 0 trở lên.`,
  zeroBase: 'Tổng số phải lớn hơn 0.',
  notAMilestone: (text: string) => `Không hiểu “${text}”. Gõ đ (đạt), c (chưa), hoặc để trống.`,
} satisfies Record<TermsProblem, string> & Record<string, unknown>

export const milestoneWords = { reached: 'Đạt', notYet: 'Chưa' } as const

/** What people type for a milestone, folded. */
export const milestoneReadings = {
  reached: ['d', 'dat', 'x', 'co', '1'],
  notYet: ['c', 'chua', 'k', 'khong', 'chua dat', 'khong dat', '0'],
} as const
