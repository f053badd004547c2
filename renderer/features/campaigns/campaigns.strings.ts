import { formatNumber } from '@shared/core/vietnamese-numbers'

export const campaignsStrings = {
  title: 'Phong trào thi đua',
  description: 'Các phong trào do cấp ủy phát động, văn bản làm căn cứ và các đợt khen thưởng.',
  search: 'Tìm phong trào',
  anyStatus: 'Mọi trạng thái',
  status: 'Trạng thái',
  name: 'Tên phong trào',
  period: 'Thời gian',
  rounds: 'Đợt khen thưởng',
  roundCount: (count: number) => formatNumber(count),
  empty: 'Chưa có phong trào nào',
  emptySentence: 'Bắt đầu từ chỉ thị hoặc kế hoạch của cấp ủy.',
  nothingFound: 'Không có phong trào nào khớp bộ lọc',
  nothingFoundSentence: 'Thử bỏ bớt bộ lọc hoặc gõ ít chữ hơn.',

  create: 'Phát động phong trào',
  edit: 'Sửa phong trào',
  save: 'Lưu thay đổi',
  back: 'Phong trào thi đua',
  remove: 'Xóa phong trào',
  removeEffect: (name: string) =>
    `Xóa “${name}” khỏi danh sách. Văn bản làm căn cứ vẫn được giữ lại. Có thể hoàn tác.`,
  cancelEffect: (name: string) =>
    `“${name}” sẽ được ghi là đã hủy; các đợt khen thưởng và hồ sơ vẫn còn. Có thể hoàn tác.`,

  facts: 'Thông tin chung',
  directive: 'Văn bản làm căn cứ',
  noDirective: 'Không có văn bản',
  ofDirective: 'Phong trào dựa trên văn bản này',
  noneOfDirective: 'Chưa có phong trào nào dựa trên văn bản này.',
  newDirective: 'Văn bản mới…',
  scope: 'Phạm vi, đối tượng',
  scopeHint: 'Ví dụ: toàn Đảng bộ Khối; cán bộ, đảng viên, công chức, viên chức, người lao động.',

  nameHint: 'Ví dụ: Đồng Khởi mới',
  startsOn: 'Bắt đầu',
  endsOn: 'Kết thúc',
  visionYear: 'Tầm nhìn đến năm',
  initialStatus: 'Trạng thái hiện nay',
} as const
