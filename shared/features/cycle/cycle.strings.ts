import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { CycleState, CycleStepKey, EvidenceKind } from './cycle.kinds'
import type { Evidence } from './cycle.rules'

export const cycleStateNames: Readonly<Record<CycleState, string>> = {
  done: 'Đã xong',
  proven: 'Số liệu đã đủ',
  late: 'Quá hạn',
  next: 'Tiếp theo',
  coming: 'Sắp tới',
  dropped: 'Đã hủy',
}

/** For the ribbon, where a title has no room. */
export const cycleStepShortNames: Readonly<Record<CycleStepKey, string>> = {
  plan: 'Kế hoạch',
  reports: 'Thu báo cáo',
  ratings: 'Xếp loại',
  exemplars: 'Điển hình',
  council: 'Hội đồng',
  decision: 'Quyết định',
  certificates: 'Giấy khen',
  pledges: 'Giao ước',
  ceremony: 'Lễ 17/01',
  spring: 'Đầu Xuân',
  'follow-up': 'Sau lễ',
}

const subjects: Readonly<Record<EvidenceKind, string>> = {
  'reports-in': 'báo cáo đã nhận',
  'organisations-rated': 'tổ chức đã xếp loại',
  'exemplars-chosen': 'điển hình được chọn',
  'nominations-judged': 'hồ sơ cấp Khối đã xét',
  'decisions-issued': 'quyết định đã ban hành',
  'certificates-due': 'giấy khen theo quyết định',
  'pledges-ready': 'giao ước đã soạn xong',
  'awards-handed': 'khen thưởng đã trao',
  'registrations-approved': 'cá nhân đăng ký năm mới đã duyệt',
  'pledges-signed': 'giao ước đã ký',
  'scans-kept': 'giao ước đã ký có bản chụp',
}

/** “60/75 tổ chức đã xếp loại”, “12 điển hình được chọn”; nothing of nothing is “chưa có”. */
export function evidenceLine({ kind, done, total }: Evidence): string {
  if (total === null) return `${formatNumber(done)} ${subjects[kind]}`
  if (total === 0) return `chưa có ${subjects[kind]}`
  return `${formatNumber(done)}/${formatNumber(total)} ${subjects[kind]}`
}

/** “T-90”, “17/01”, “T+30”. */
export const fromDayText = (days: number): string =>
  days === 0 ? '17/01' : `T${days > 0 ? '+' : '-'}${Math.abs(days)}`
