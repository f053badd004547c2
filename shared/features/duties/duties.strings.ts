import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { DutyOwer, DutyWhat, UnitState } from './duties.kinds'

export const whatNames: Readonly<Record<DutyWhat, string>> = {
  report: 'Báo cáo',
  evaluation: 'Đánh giá',
  review: 'Sơ kết, tổng kết',
  meeting: 'Hội nghị',
  plan: 'Kế hoạch',
  other: 'Việc khác',
}

export const owerNames: Readonly<Record<DutyOwer, string>> = {
  office: 'Chính cơ quan',
  base: 'Mọi tổ chức cơ sở đảng',
  chosen: 'Các tổ chức được chọn',
  level: 'Theo cấp tổ chức',
  kind: 'Tổ chức cơ sở theo loại hình',
}

export const stateNames: Readonly<Record<UnitState, string>> = {
  overdue: 'Quá hạn',
  'due-soon': 'Sắp đến hạn',
  'not-due': 'Chưa đến hạn',
  returned: 'Trả lại',
  submitted: 'Đã nộp',
  accepted: 'Đã tiếp nhận',
  excused: 'Được miễn',
  ended: 'Đã kết thúc hoạt động',
}

/** Beside a field, before anything is sent. */
export const dutyProblems = {
  titleMissing: 'Hãy nhập tên nhiệm vụ.',
  leadRange: 'Nhắc trước từ 0 đến 366 ngày.',
  levelMissing: 'Hãy chọn cấp tổ chức.',
  kindMissing: 'Hãy chọn loại hình.',
  unitsMissing: 'Hãy chọn ít nhất một tổ chức.',
  reasonMissing: 'Hãy ghi lý do.',
} as const

export const dutyWords = {
  units: (count: number) => `${formatNumber(count)} đơn vị`,
  office: 'Cơ quan',
  late: (days: number) => `${formatNumber(days)} ngày`,
} as const
