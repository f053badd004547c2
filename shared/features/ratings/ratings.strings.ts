import { formatNumber } from '@shared/core/vietnamese-numbers'
import type {
  CapBase,
  CapRounding,
  FourGoodCriterion,
  FourGoodTitle,
  RatingLevel,
  RatingOutcome,
  RatingSubject,
  UnratedReason,
} from './ratings.kinds'

/** As rulings and reports word them. */
export const levelNames: Readonly<Record<RatingLevel, string>> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  completed: 'Hoàn thành nhiệm vụ',
  'not-completed': 'Không hoàn thành nhiệm vụ',
}

export const outcomeNames: Readonly<Record<RatingOutcome, string>> = {
  ...levelNames,
  unrated: 'Chưa xếp loại',
}

/** For cells and chips, where the whole name does not fit. */
export const outcomeWords: Readonly<Record<RatingOutcome, string>> = {
  excellent: 'Xuất sắc',
  good: 'Tốt',
  completed: 'Hoàn thành',
  'not-completed': 'Không hoàn thành',
  unrated: 'Chưa xếp loại',
}

export const reasonNames: Readonly<Record<UnratedReason, string>> = {
  new: 'mới kết nạp, mới thành lập',
  exempt: 'được miễn sinh hoạt',
  suspended: 'bị đình chỉ sinh hoạt',
  other: 'lý do khác',
}

export const capBaseNames: Readonly<Record<CapBase, string>> = {
  'good-only': 'số hoàn thành tốt nhiệm vụ',
  'good-or-better': 'số hoàn thành tốt nhiệm vụ trở lên',
  'all-rated': 'tổng số được xếp loại',
}

export const roundingNames: Readonly<Record<CapRounding, string>> = {
  down: 'Làm tròn xuống',
  'half-up': 'Làm tròn đến số gần nhất',
}

export const titleNames: Readonly<Record<FourGoodTitle, string>> = {
  cell: 'Chi bộ 4 tốt',
  'base-committee': 'Đảng bộ cơ sở 4 tốt',
}

/** @see the forms of self-assessment for “Chi bộ 4 tốt” */
export const criterionNames: Readonly<Record<FourGoodCriterion, string>> = {
  politics: 'Hoàn thành tốt nhiệm vụ chính trị',
  meetings: 'Chất lượng sinh hoạt tốt',
  unity: 'Đoàn kết, kỷ luật tốt',
  members: 'Cán bộ, đảng viên tốt',
}

const subjectNames: Readonly<Record<RatingSubject, string>> = {
  organisation: 'tổ chức đảng',
  person: 'đảng viên',
}

export const countSubjects = (subject: RatingSubject, count: number): string =>
  `${formatNumber(count)} ${subjectNames[subject]}`

/** “Xuất sắc (tiêu biểu)”, “Chưa xếp loại: được miễn sinh hoạt”: reads back as the same mark. */
export function markText(mark: {
  readonly outcome: RatingOutcome | null
  readonly unratedReason: UnratedReason | null
  readonly isExemplary: boolean
}): string {
  if (mark.outcome === null) return ''
  const name = outcomeNames[mark.outcome]
  if (mark.unratedReason !== null) return `${name}: ${reasonNames[mark.unratedReason]}`
  return mark.isExemplary ? `${name} (tiêu biểu)` : name
}

/** What the change log and the toast say. */
export const ratingSentences = {
  rated: (p: { year: number; name: string; outcome: RatingOutcome }) =>
    `Đã ghi xếp loại năm ${p.year} của ${p.name}: ${outcomeNames[p.outcome].toLocaleLowerCase('vi')}`,
  noted: (p: { year: number; name: string }) => `Đã sửa xếp loại năm ${p.year} của ${p.name}`,
  cleared: (p: { year: number; name: string }) => `Đã xóa xếp loại năm ${p.year} của ${p.name}`,
  ratedMany: (p: { year: number; subject: RatingSubject; count: number }) =>
    `Đã ghi xếp loại năm ${p.year} của ${countSubjects(p.subject, p.count)}`,
  clearedMany: (p: { year: number; subject: RatingSubject; count: number }) =>
    `Đã xóa xếp loại năm ${p.year} của ${countSubjects(p.subject, p.count)}`,
  fourGood: (p: { year: number; count: number; name: string | null }) =>
    `Đã ghi “4 tốt” năm ${p.year} của ${p.name ?? countSubjects('organisation', p.count)}`,
  criteria: (p: { year: number; title: FourGoodTitle; count: number }) =>
    `Đã ghi ${formatNumber(p.count)} tiêu chí “${titleNames[p.title]}” năm ${p.year}`,
  rule: (p: { yearFrom: number; percent: number }) =>
    `Đã đặt mức tối đa ${formatNumber(p.percent)}% từ năm ${p.yearFrom}`,
  ruleDropped: (yearFrom: number) => `Đã bỏ mức tối đa đặt từ năm ${yearFrom}`,
} as const

/** Beside a cell or a field, before anything is sent. */
export const ratingProblems = {
  unknownMark: (text: string) =>
    `Không hiểu “${text}”. Gõ X, T, H, K hoặc C (chưa xếp loại), hay viết cả chữ.`,
  unknownTick: (text: string) => `Không hiểu “${text}”. Gõ x là có, để trống là không.`,
  unknownMet: (text: string) => `Không hiểu “${text}”. Gõ đ (đạt), k (không đạt), hoặc để trống.`,
  exemplaryNeedsExcellent: 'Chỉ chọn tiêu biểu trong số hoàn thành xuất sắc nhiệm vụ.',
  criterionMissing: 'Hãy ghi nội dung tiêu chí.',
  notAllMet: 'Chỉ công nhận khi cả bốn tiêu chí đều đạt.',
  tooLong: 'Dài quá 500 chữ. Hãy viết ngắn lại.',
} as const
