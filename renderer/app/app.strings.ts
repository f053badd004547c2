import { formatNumber } from '@shared/core/vietnamese-numbers'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** “vừa xong”, “25 phút trước”, “2 giờ trước”, “3 ngày trước”. */
function ago(elapsedMs: number): string {
  if (elapsedMs < minuteMs) return 'vừa xong'
  if (elapsedMs < hourMs) return `${Math.floor(elapsedMs / minuteMs)} phút trước`
  if (elapsedMs < dayMs) return `${Math.floor(elapsedMs / hourMs)} giờ trước`
  return `${formatNumber(Math.floor(elapsedMs / dayMs))} ngày trước`
}

export const appStrings = {
  productName: 'Đồng Khởi',
  navigation: 'Các mục chính',
  collapse: 'Thu gọn danh mục',
  expand: 'Mở rộng danh mục',
  skipToContent: 'Đến nội dung chính',

  search: 'Tìm nhanh',
  searchPlaceholder: 'Tìm trang, đơn vị, cá nhân, quyết định… (không dấu cũng được)',
  searchKeys: 'Ctrl+K',
  help: 'Trợ giúp màn hình này (F1)',
  searchNothing: (text: string) => `Không thấy “${text}”. Thử từ khác hoặc gõ ngắn hơn.`,
  searchBlank: 'Gõ vài chữ để tìm.',
  pages: 'Trang',

  jobs: (count: number) => `Đang chạy ${formatNumber(count)} việc`,
  jobsTitle: 'Việc đang chạy',

  backup: {
    none: 'Chưa sao lưu',
    good: (elapsedMs: number) => `Sao lưu: ${ago(elapsedMs)}`,
    /** Below 0 the last one seems to lie in the future: no telling how old it is. */
    due: (elapsedMs: number) =>
      elapsedMs < 0 ? 'Cần sao lưu: ngày giờ máy lệch' : `Cần sao lưu: ${ago(elapsedMs)}`,
    late: (elapsedMs: number) => `Quá hạn sao lưu: ${ago(elapsedMs)}`,
    hint: 'Bản sao lưu đã kiểm tra gần nhất. Bấm để mở trang Sao lưu, phục hồi.',
  },

  sampleBanner: 'DỮ LIỆU MẪU',
  sampleSentence: 'Mọi thứ trên màn hình là ví dụ để tập làm, tách riêng với dữ liệu thật.',
  leaveSample: 'Thoát dữ liệu mẫu',

  refusal: {
    title: 'Chưa mở được dữ liệu',
    full: 'Ổ đĩa đã đầy',
    readOnly: 'Không ghi được vào thư mục dữ liệu',
    damaged: 'Tệp dữ liệu bị hỏng',
    newer: 'Dữ liệu thuộc phiên bản mới hơn',
    inUse: 'Dữ liệu đang mở ở cửa sổ khác',
    notOurs: 'Tệp dữ liệu không phải của Đồng Khởi',
    retry: 'Thử mở lại',
    restore: 'Phục hồi từ bản sao lưu…',
    sample: 'Mở dữ liệu mẫu',
  },

  crash: {
    title: 'Màn hình này gặp lỗi',
    sentence:
      'Phần mềm không vẽ được màn hình này. Dữ liệu đã lưu vẫn còn nguyên. ' +
      'Hãy bấm “Tải lại”; nếu vẫn gặp, ghi lại số sự cố và báo người hỗ trợ.',
    incident: (incident: string) => `Số sự cố: ${incident}`,
    reload: 'Tải lại',
  },

  notFound: {
    title: 'Không có trang này',
    sentence: 'Liên kết đã cũ, hoặc trang đã được dời sang mục khác.',
    home: 'Về trang đầu',
  },
} as const

/** Groups of the rail, in their order; an item without a group stands above them all. */
export const navigationGroups = {
  emulation: 'Thi đua',
  awards: 'Khen thưởng',
  reports: 'Báo cáo',
  data: 'Dữ liệu',
  system: 'Hệ thống',
} as const

export type NavigationGroup = keyof typeof navigationGroups

/** Names of the screens: the same words in the rail, in help and in the quick search. */
export const pageNames = {
  home: 'Tổng quan',
  calendar: 'Lịch công tác',
  cycle: 'Vòng năm Đồng Khởi',
  campaigns: 'Phong trào thi đua',
  frameworks: 'Khung nội dung',
  works: 'Đầu việc',
  directives: 'Văn bản',
  targets: 'Chỉ tiêu',
  comparisons: 'Cụm, khối, cặp thi đua',
  directiveGraph: 'Sơ đồ văn bản',
  registrations: 'Đăng ký thi đua',
  pledges: 'Giao ước thi đua',
  exemplars: 'Điển hình',
  nominations: 'Hồ sơ đề nghị',
  proposal: 'Lập hồ sơ đề nghị',
  council: 'Họp xét',
  decisions: 'Quyết định',
  certificates: 'In giấy khen',
  ledger: 'Sổ khen thưởng',
  ceremony: 'Lễ trao',
  duties: 'Báo cáo định kỳ',
  organisation: 'Cây tổ chức',
  people: 'Đảng viên, cá nhân',
  duplicates: 'Tìm trùng',
  ratings: 'Xếp loại',
  imports: 'Nhập từ Excel',
  backups: 'Sao lưu, phục hồi',
  history: 'Nhật ký',
  awardCatalogue: 'Danh mục khen thưởng',
  templates: 'Mẫu văn bản',
  settings: 'Cài đặt',
  help: 'Trợ giúp',
} as const

/** Tabs on the page of a person or a collective. */
export const subjectTabNames = {
  ratings: 'Xếp loại',
  comparisons: 'Cụm, khối',
  registrations: 'Đăng ký',
  pledges: 'Giao ước',
  exemplars: 'Điển hình',
  nominations: 'Đề nghị',
  awards: 'Khen thưởng',
  decisions: 'Văn bản',
} as const

/** Tabs on the page of a campaign. */
export const campaignTabNames = {
  launches: 'Phát động',
  files: 'Tệp',
  works: 'Đầu việc',
  targets: 'Chỉ tiêu',
  registrations: 'Đăng ký',
  pledges: 'Giao ước',
  exemplars: 'Điển hình',
  calendar: 'Lịch',
  rounds: 'Khen thưởng',
  history: 'Lịch sử',
} as const
