import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { ExemplarStep } from '@shared/features/exemplars/exemplars.kinds'
import type { Missing } from '@shared/features/exemplars/exemplars.rules'
import { missingNames, stepNames, stepTitle } from '@shared/features/exemplars/exemplars.strings'

const days = (count: number) => `${formatNumber(count)} ngày`

/** The page, its board and its list. */
export const exemplarsStrings = {
  title: 'Điển hình',
  description:
    'Xây dựng, học tập, bắt kịp, vượt qua “điển hình” theo năm bước; mỗi bước có minh chứng.',
  tabs: { board: 'Bảng năm bước', list: 'Danh sách', months: 'Hằng tháng', pilots: 'Mô hình điểm' },
  tabsLabel: 'Các phần của trang điển hình',

  add: 'Thêm điển hình',
  fromRegistration: 'Từ đăng ký điển hình',
  saveXlsx: 'Xuất Excel',
  print: 'In danh sách',
  printTitle: 'Danh sách điển hình',
  saved: (name: string) => `Đã lưu ${name}`,

  empty: 'Chưa có điển hình nào',
  emptySentence:
    'Thêm tập thể, cá nhân được chọn làm điển hình vào bước 1; từ đó theo dõi tuyên truyền, học tập, bình xét và công nhận.',
  nothingFound: 'Không có điển hình nào khớp bộ lọc',
  nothingFoundSentence: 'Bỏ bớt điều kiện lọc, hoặc gõ không dấu.',
  wholeList: 'Tất cả',

  search: 'Tìm điển hình',
  year: 'Năm',
  anyYear: 'Mọi năm',
  campaign: 'Phong trào',
  anyCampaign: 'Mọi phong trào',
  unit: 'Đơn vị',
  anyUnit: 'Mọi đơn vị',
  field: 'Lĩnh vực',
  anyField: 'Mọi lĩnh vực',
  step: 'Bước',
  anyStep: 'Mọi bước',
  lacking: 'Còn thiếu',
  stopped: 'Dừng theo dõi',
  noField: 'Chưa ghi lĩnh vực',

  columns: {
    name: 'Điển hình',
    unit: 'Đơn vị',
    field: 'Lĩnh vực',
    title: 'Tên điển hình',
    year: 'Năm',
    step: 'Bước',
    days: 'Số ngày',
    missing: 'Còn thiếu',
    campaign: 'Phong trào',
  },

  column: (p: { step: ExemplarStep; total: number }) =>
    `${stepTitle(p.step)}: ${formatNumber(p.total)}`,
  emptyColumn: 'Không có điển hình nào',
  more: (count: number) => `Còn ${formatNumber(count)} điển hình nữa trong danh sách`,
  days: (count: number) => (count === 0 ? 'Mới vào bước hôm nay' : `${days(count)} ở bước này`),
  stalled: (count: number) => `${days(count)} chưa chuyển bước`,
  missing: (missing: readonly Missing[]) =>
    `Thiếu: ${missing.map((each) => missingNames[each]).join(', ')}`,
  complete: 'Đủ minh chứng',
  recognised: 'Đã công nhận',
  stoppedOn: (p: { day: LocalDate; reason: string }) => `Dừng từ ${showDay(p.day)}: ${p.reason}`,
  photoOf: (name: string) => `Ảnh của ${name}`,
  cardKeys: 'Kéo thẻ sang cột khác, hoặc mở menu của thẻ, để chuyển bước.',

  next: (to: ExemplarStep) => `Chuyển sang bước ${to}: ${stepNames[to]}`,
  move: 'Chuyển bước…',
  moveTitle: (name: string) => `Chuyển bước: ${name}`,
  moveTo: 'Chuyển đến',
  moveOn: 'Ngày chuyển',
  moveSubmit: 'Chuyển bước',
  reason: 'Lý do',
  reasons: {
    'reason-to-skip': 'Bỏ qua bước cần có lý do; lý do được lưu ở từng bước bị bỏ qua.',
    'reason-without-evidence':
      'Bước hiện nay còn thiếu minh chứng; hãy bổ sung trước, hoặc ghi lý do chuyển khi còn thiếu.',
    'reason-to-go-back': 'Quay lại bước trước cần có lý do; minh chứng đã ghi vẫn được giữ.',
  },
  reasonFirst: 'Hãy ghi lý do',

  stop: 'Dừng theo dõi…',
  stopTitle: (name: string) => `Dừng theo dõi: ${name}`,
  stopOn: 'Dừng từ ngày',
  stopSubmit: 'Dừng theo dõi',
  resume: 'Theo dõi lại',
  open: 'Mở hồ sơ điển hình',
} as const

/** The dialog of one exemplar, new or known. */
export const exemplarFormStrings = {
  create: 'Thêm điển hình',
  edit: 'Sửa thông tin điển hình',
  save: 'Lưu thay đổi',
  kind: 'Đối tượng',
  person: 'Cá nhân',
  organisation: 'Tập thể',
  title: 'Tên điển hình',
  titleHint: 'Ví dụ: Rút ngắn thời gian xử lý hồ sơ',
  year: 'Năm',
  campaign: 'Phong trào',
  noCampaign: 'Không thuộc phong trào nào',
  startedOn: 'Vào bước 1 từ ngày',
  fieldItem: 'Lĩnh vực theo khung “Hai chân - Ba mũi”',
  field: 'Lĩnh vực (ghi theo cách của cơ quan)',
  fieldHint: 'Ví dụ: Cải cách hành chính',
  story: 'Cách làm',
  storyHint: 'Đã làm gì, làm thế nào',
  workEffect: 'Hiệu quả công việc',
  workEffectHint: 'Con số, kết quả cụ thể: thước đo của phong trào',
  howToCopy: 'Cách học tập, làm theo',
  registration: 'Đăng ký thi đua',
  registrationKnown: 'Đã có đăng ký trong danh sách đăng ký',
  registrationNote: 'Đăng ký thi đua trên giấy',
  registrationHint: 'Ví dụ: Phiếu đăng ký ngày 20/01/2026. Bỏ trống nếu chưa có.',
  chooseSubject: 'Hãy chọn cá nhân hoặc tập thể',
  candidates: {
    title: 'Chọn từ đăng ký điển hình',
    description: 'Những nơi đã đăng ký phấn đấu trở thành điển hình và chưa có trong danh sách.',
    none: 'Không có đăng ký điển hình nào của năm này chờ chọn.',
    search: 'Tìm trong danh sách',
    choose: (name: string) => `Chọn ${name}`,
    chooseShort: 'Chọn',
  },
} as const
