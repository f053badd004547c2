import type { SearchKind } from '@shared/features/search/search.contract'

/** Headings over the hits of each kind. */
export const searchGroups: Readonly<Record<SearchKind, string>> = {
  organisation: 'Tổ chức đảng',
  person: 'Đảng viên, cá nhân',
  directive: 'Văn bản',
  exemplar: 'Điển hình',
  campaign: 'Phong trào thi đua',
  target: 'Chỉ tiêu',
  work: 'Đầu việc',
  registration: 'Đăng ký thi đua',
  pledge: 'Giao ước thi đua',
  duty: 'Báo cáo định kỳ',
  event: 'Việc trong lịch',
  round: 'Đợt khen thưởng',
  meeting: 'Họp xét',
  decision: 'Quyết định',
  nomination: 'Hồ sơ đề nghị',
  award: 'Đã khen thưởng',
  design: 'Bố cục giấy khen',
  run: 'Lượt in giấy khen',
  ceremony: 'Lễ trao',
}
