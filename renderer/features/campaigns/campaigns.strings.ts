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
  launchEffect: (parent: string) =>
    `Trước khi phát động, hãy rà soát, đánh giá kết quả thực hiện kế hoạch đã có của “${parent}” và xác định nhiệm vụ, giải pháp để tiếp tục. Khung nội dung đang gắn sẽ được giữ nguyên từ khi phát động. Có thể hoàn tác.`,
  cancelEffect: (name: string) =>
    `“${name}” sẽ được ghi là đã hủy; các đợt khen thưởng và hồ sơ vẫn còn. Có thể hoàn tác.`,

  facts: 'Thông tin chung',
  contents: 'Nội dung',
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

  kind: 'Loại',
  parent: 'Thuộc phong trào',
  noParent: 'Không thuộc phong trào nào',
  slogan: 'Khẩu hiệu',
  sloganHint: 'Ví dụ: Ngành ngành thi đua, nhà nhà thi đua, người người thi đua',
  toFrameworks: 'Khung nội dung',

  frameworks: 'Khung nội dung',
  frameworksHint:
    'Mỗi đối tượng một khung “Hai chân - Ba mũi”; đăng ký, chỉ tiêu, đầu việc chọn mục ở đây.',
  noFrameworks: 'Phong trào chưa gắn khung nội dung nào.',
  chooseFrameworks: 'Gắn khung nội dung',
  changeFrameworks: 'Đổi khung nội dung',
  frameworkField: (order: number) => `Khung thứ ${order}`,
  audienceField: 'Đối tượng trong phong trào này',
  audienceAsFramework: 'Như khung đã ghi',
  addFramework: 'Thêm khung',
  dropFramework: (order: number) => `Bỏ khung thứ ${order}`,
  newerVersion: 'Khung này đã có bản mới hơn.',
  noFrameworksYet: 'Chưa có khung nào để chọn. Hãy thêm từ danh mục ở trang Khung nội dung.',
  openFramework: 'Mở khung',

  participants: 'Đối tượng tham gia',
  noParticipants: 'Chưa ghi đối tượng tham gia.',
  editParticipants: 'Sửa đối tượng tham gia',
  collectives: 'Tập thể',
  people: 'Cá nhân',
  categoryHint: 'Chọn trong danh sách hoặc gõ thêm rồi bấm Enter',

  years: 'Chủ đề và nội dung từng năm',
  noYears: 'Chưa ghi chủ đề, nội dung năm nào.',
  addYear: 'Thêm năm',
  editYear: (year: number) => `Sửa nội dung năm ${year}`,
  saveYear: 'Lưu nội dung năm',
  removeYear: (year: number) => `Xóa nội dung năm ${year}`,
  removeYearEffect: (year: number) => `Xóa chủ đề và nội dung năm ${year}. Có thể hoàn tác.`,
  yearTitle: (year: number) => `Năm ${year}`,
  year: 'Năm',
  theme: 'Chủ đề',
  themeLine: (theme: string) => `Chủ đề: “${theme}”`,
  themeHint: 'Ví dụ: Dân chủ - Kỷ cương - Đồng thuận - Sáng tạo - Phát triển',
  content: 'Nội dung',

  parts: 'Đợt và phong trào trực thuộc',
  usedByNone: 'Chưa phong trào nào dùng',

  catalogue: {
    open: 'Thêm từ danh mục',
    title: 'Thêm phong trào từ danh mục',
    description:
      'Các phong trào trong văn bản đã có, kèm văn bản, khung nội dung, đối tượng và nội dung từng năm. Thêm lần nữa không tạo bản trùng.',
    submit: (count: number) => `Thêm ${formatNumber(count)} phong trào`,
  },
} as const

export const campaignFilesStrings = {
  title: 'Tệp của phong trào',
  none: 'Chưa có tệp nào. Đính kèm kế hoạch của đơn vị, chương trình, bài phát biểu, ảnh; tệp được giữ trong dữ liệu và có trong bản sao lưu.',
  saved: (name: string) => `Đã lưu ${name}`,
} as const
