import { formatNumber } from '@shared/core/vietnamese-numbers'
import type {
  ComparisonForm,
  ComparisonSubject,
  CriterionSource,
  Difference,
  LeadRole,
} from './comparisons.kinds'
import { pointScale } from './comparisons.rules'

export const formNames: Readonly<Record<ComparisonForm, string>> = {
  like: 'Nhóm cùng cấp, cùng loại hình',
  cluster: 'Cụm, khối thi đua',
  pair: 'Cặp thi đua',
}

export const comparisonSubjectNames: Readonly<Record<ComparisonSubject, string>> = {
  organisation: 'Tổ chức',
  person: 'Cá nhân',
}

export const leadRoleNames: Readonly<Record<LeadRole, string>> = {
  lead: 'Trưởng',
  deputy: 'Phó',
}

export const sourceNames: Readonly<Record<CriterionSource, string>> = {
  typed: 'Hội nghị chấm, gõ vào bảng',
  rating: 'Theo xếp loại của năm',
  'good-members': 'Theo tỷ lệ đảng viên hoàn thành tốt trở lên',
  registered: 'Theo tỷ lệ đảng viên đăng ký thi đua',
}

export const differenceNames: Readonly<Record<Difference, string>> = {
  level: 'khác cấp',
  kind: 'khác loại hình',
  above: 'khác đảng bộ cơ sở',
  membership: 'có cả đảng viên và quần chúng',
}

/** 925 → “9,25”. */
export const showPoints = (points: number): string => formatNumber(points / pointScale)

export const comparisonProblems = {
  tooLong: 'Nội dung quá dài. Hãy viết ngắn lại.',
  nameMissing: 'Hãy nhập tên nhóm, ví dụ “Khối thi đua các cơ quan Đảng, đoàn thể”.',
  yearsForward: 'Năm kết thúc phải từ năm bắt đầu trở đi.',
  criterionTitle: 'Hãy nhập tên tiêu chí.',
  mostPoints: 'Điểm tối đa phải lớn hơn 0.',
  notANumber: (text: string) => `“${text}” không phải là số điểm. Gõ ví dụ 9,5 hoặc 9,25.`,
  tooFine: 'Điểm có nhiều nhất hai chữ số thập phân.',
  tooMany: (most: number) => `Điểm của tiêu chí này nhiều nhất là ${showPoints(most)}.`,
} as const
