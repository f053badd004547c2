import { assertNever } from '@shared/core/assert-never'
import { canChi, lunarDayName, lunarMonthName } from '@shared/core/vietnamese-lunar'
import { twoDigits } from '@shared/core/vietnamese-numbers'
import type { DutyPeriod, DutyShift } from './duties.kinds'
import type { DutyRule } from './duties.rules'

/** Beside a field of the rule, before anything is sent. */
export const ruleProblems = {
  ownRhythm: 'Hãy nhập số tháng của một kỳ và tháng bắt đầu tính.',
  lunarPeriod: 'Ngày âm lịch chỉ dùng cho kỳ hằng tháng và hằng năm.',
  dayMissing: 'Hãy nhập ngày.',
  monthRange: 'Hãy chọn tháng trong kỳ.',
  dayRange: 'Ngày này không có: hãy nhập lại trong khoảng cho phép.',
  validity: 'Ngày kết thúc áp dụng phải từ ngày bắt đầu trở đi.',
} as const

export const periodNames: Readonly<Record<DutyPeriod, string>> = {
  month: 'Hằng tháng',
  quarter: 'Hằng quý',
  'half-year': '6 tháng một lần',
  year: 'Hằng năm',
  months: 'Kỳ riêng',
}

export const anchorNames = {
  day: 'Ngày cố định',
  'last-day': 'Ngày cuối kỳ',
  'working-day': 'Ngày làm việc thứ mấy',
  'lunar-day': 'Ngày âm lịch',
  'after-period': 'Số ngày trước hoặc sau khi hết kỳ',
} as const

export const shiftNames: Readonly<Record<DutyShift, string>> = {
  none: 'Giữ nguyên',
  before: 'Ngày làm việc trước',
  after: 'Ngày làm việc sau',
}

/** “Ngày 20 tháng cuối quý, nhắc trước 10 ngày, dời sang ngày làm việc trước”. */
export function ruleSentence(rule: DutyRule): string {
  const { leadDays, shift, anchor } = rule
  const remind = leadDays === 0 ? 'nhắc đúng ngày' : `nhắc trước ${leadDays} ngày`
  const shifts = { none: '', before: 'trước', after: 'sau' }[shift]
  const move = shifts === '' || anchor === 'working-day' ? [] : [`dời sang ngày làm việc ${shifts}`]
  return [daySentence(rule), remind, ...move].join(', ')
}

function daySentence(rule: DutyRule): string {
  const day = rule.anchorDay ?? 1
  switch (rule.anchor) {
    case 'day':
      return `Ngày ${twoDigits(day)} ${monthPhrase(rule, day)}`
    case 'last-day':
      return `Ngày cuối ${endPhrase(rule)}`
    case 'working-day':
      return `${workingDayPhrase(day)} của ${monthPhrase(rule, null)}`
    case 'lunar-day':
      return lunarPhrase(rule, day)
    case 'after-period':
      return day < 0
        ? `${Math.abs(day)} ngày trước khi hết ${endPhrase(rule)}`
        : `${day} ngày sau khi hết ${endPhrase(rule)}`
    default:
      return assertNever(rule.anchor, 'anchor')
  }
}

const workingDayPhrase = (nth: number): string => {
  if (nth === -1) return 'Ngày làm việc cuối cùng'
  return nth < 0
    ? `Ngày làm việc thứ ${-nth} tính từ cuối lên`
    : nth === 1
      ? 'Ngày làm việc đầu tiên'
      : `Ngày làm việc thứ ${nth}`
}

/** @param day null where no day of the month precedes: “của tháng 6 và tháng 12” */
function monthPhrase(rule: DutyRule, day: number | null): string {
  const month = rule.anchorMonth ?? 1
  switch (rule.period) {
    case 'month':
      return day === null ? 'mỗi tháng' : 'hằng tháng'
    case 'quarter':
      return `tháng ${['đầu', 'giữa', 'cuối'][month - 1] ?? month} quý`
    case 'half-year':
      return `tháng ${month} và tháng ${month + 6} hằng năm`
    case 'year':
      return `tháng ${twoDigitsUpTo2(month)} hằng năm`
    case 'months':
      return `tháng thứ ${month} của mỗi ${ownPeriod(rule)}`
    default:
      return assertNever(rule.period, 'period')
  }
}

/** Months 1 and 2 carry a zero in documents, the others do not. */
const twoDigitsUpTo2 = (month: number): string => (month <= 2 ? `0${month}` : String(month))

function endPhrase(rule: DutyRule): string {
  switch (rule.period) {
    case 'month':
      return 'tháng'
    case 'quarter':
      return 'quý'
    case 'half-year':
      return '6 tháng (30/6 và 31/12)'
    case 'year':
      return 'năm (31/12)'
    case 'months':
      return `mỗi ${ownPeriod(rule)}`
    default:
      return assertNever(rule.period, 'period')
  }
}

function ownPeriod({ everyMonths, firstMonth }: DutyRule): string {
  const [year, month] = (firstMonth ?? '').split('-')
  const from = year && month ? `, tính từ tháng ${month}/${year}` : ''
  return `kỳ ${everyMonths ?? 1} tháng${from}`
}

function lunarPhrase({ period, anchorMonth }: DutyRule, day: number): string {
  const name = lunarDayName(day)
  const words = day === 15 ? 'Rằm' : day <= 10 ? `Ngày ${name}` : `Ngày ${day}`
  if (period === 'month') return `${words} âm lịch hằng tháng`
  const month = lunarMonthName({ month: anchorMonth ?? 1, isLeap: false })
  return `${words} ${month} âm lịch hằng năm`
}

/** A period by its key: “tháng 3/2026”, “quý III/2026”, “6 tháng đầu năm 2026”, “năm 2026”. */
export function periodLabel(key: string): string {
  const [, year = key, rest = ''] = /^(\d{4})-?(.*)$/.exec(key) ?? []
  if (rest === '') return `năm ${year}`
  if (rest.startsWith('Q')) return `quý ${quarterNames[Number(rest.slice(1)) - 1] ?? ''}/${year}`
  if (rest.startsWith('H')) return `6 tháng ${rest === 'H1' ? 'đầu' : 'cuối'} năm ${year}`
  if (rest.startsWith('L')) return lunarLabel(Number(year), rest)
  const [month = '', span] = rest.split('+')
  if (span === undefined) return `tháng ${Number(month)}/${year}`
  return ownLabel(Number(year), Number(month), Number(span))
}

const quarterNames = ['I', 'II', 'III', 'IV']

function lunarLabel(year: number, rest: string): string {
  if (rest === 'L') return `năm ${canChi(year)} (${year})`
  const month = Number(rest.slice(1, 3))
  return `${lunarMonthName({ month, isLeap: rest.endsWith('N') })} năm ${canChi(year)}`
}

function ownLabel(year: number, month: number, span: number): string {
  const last = year * 12 + month - 1 + span - 1
  const [lastYear, lastMonth] = [Math.floor(last / 12), (last % 12) + 1]
  const first = lastYear === year ? String(month) : `${month}/${year}`
  return span === 1 ? `tháng ${month}/${year}` : `tháng ${first} - ${lastMonth}/${lastYear}`
}
