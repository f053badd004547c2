import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type {
  RegistrationState,
  RegistrationSubject,
} from '@shared/features/registrations/registrations.kinds'

export const registrationPageStrings = {
  title: 'Đăng ký thi đua',
  tabs: {
    coverage: 'Tỷ lệ đăng ký',
    list: 'Phiếu đã nộp',
    missing: 'Chưa đăng ký',
    grid: 'Nhập nhanh',
  },
  campaign: 'Phong trào',
  campaignHint: 'Chọn phong trào',
  year: 'Năm',
  yearOption: (year: number) => `Năm ${year}`,
  scope: 'Đơn vị',
  wholeTree: 'Toàn đảng bộ',
  subject: 'Tập thể hay cá nhân',
  subjects: { collective: 'Tập thể', person: 'Cá nhân' },
  people: 'Tính trên',
  everyone: 'Mọi cá nhân',
  partyOnly: 'Đảng viên',
  search: 'Tìm theo tên',
  add: 'Thêm phiếu',
  more: 'Việc khác',
  noCampaign: 'Chưa có phong trào thi đua',
  noCampaignSentence:
    'Đăng ký thi đua được nhận theo từng phong trào và từng năm. Hãy ghi phong trào trước.',
  openCampaigns: 'Mở Phong trào thi đua',
  importExcel: 'Nhập từ Excel',
  blankForms: 'In phiếu trống',
} as const

export const coverageStrings = {
  label: 'Tỷ lệ đăng ký của từng đơn vị',
  columns: {
    unit: 'Đơn vị',
    state: 'Phiếu của đơn vị',
    required: 'Phải đăng ký',
    registered: 'Đã nộp',
    approved: 'Đã duyệt',
    missing: 'Chưa nộp',
    share: 'Tỷ lệ',
  },
  collectives: 'Tập thể',
  peopleGroup: 'Cá nhân',
  partyGroup: 'Đảng viên',
  total: 'Tổng cộng',
  own: (name: string) => `${name} (riêng cấp này)`,
  behind: (p: { name: string; what: string }) => `${p.what} – ${p.name}`,
  empty: 'Chưa có đơn vị nào phải đăng ký',
  emptySentence: 'Hãy ghi cây tổ chức và danh sách đảng viên, cá nhân trước.',
  nothingFound: 'Không có đơn vị nào khớp',
  nothingFoundSentence: 'Thử từ khác, hoặc chọn lại đơn vị.',
  firstLines: (p: { shown: number; count: number }) =>
    `Đang hiện ${formatNumber(p.shown)} trong ${formatNumber(p.count)} đơn vị. Gõ thêm chữ để thu hẹp.`,
  asOf: (day: LocalDate) =>
    `Tính theo tổ chức và người đang sinh hoạt đến ngày ${showDay(day)}. “Không tham gia” vẫn là chưa đăng ký.`,
  summary: {
    base: 'Tổ chức cơ sở đảng',
    collectives: 'Tập thể',
    people: 'Cá nhân',
    party: 'Đảng viên',
    of: (p: { registered: number; required: number }) =>
      `${formatNumber(p.registered)}/${formatNumber(p.required)}`,
    missing: (count: number) => `còn ${formatNumber(count)}`,
    complete: 'đủ 100%',
  },
  waiting: (subject: RegistrationSubject, count: number) =>
    `${formatNumber(count)} phiếu ${subject === 'person' ? 'cá nhân' : 'tập thể'} chờ duyệt`,
  saveXlsx: 'Lưu Excel',
  savePdf: 'Lưu PDF',
  print: 'In',
  saved: (name: string) => `Đã lưu tệp “${name}”.`,
} as const

export const drawerStrings = {
  title: (p: { what: string; count: number }) => `${p.what} (${formatNumber(p.count)})`,
  empty: 'Không có dòng nào',
} as const

export const listStrings = {
  label: (subject: RegistrationSubject) =>
    subject === 'person' ? 'Phiếu đăng ký của cá nhân' : 'Phiếu đăng ký của tập thể',
  missingLabel: (subject: RegistrationSubject) =>
    subject === 'person' ? 'Cá nhân chưa đăng ký' : 'Tập thể chưa đăng ký',
  columns: {
    name: { collective: 'Tập thể', person: 'Họ và tên' },
    detail: { collective: 'Cấp', person: 'Ngày sinh' },
    unit: { collective: 'Trực thuộc', person: 'Nơi sinh hoạt' },
    state: 'Trạng thái',
    content: 'Nội dung đăng ký',
    receivedOn: 'Ngày nộp',
    outcome: 'Kết quả',
    reason: 'Lý do',
  },
  states: 'Trạng thái',
  anyState: 'Mọi trạng thái',
  candidatesOnly: 'Đăng ký điển hình',
  moreContents: (count: number) => `và ${formatNumber(count)} nội dung nữa`,
  candidate: 'Điển hình',
  empty: 'Chưa ai đăng ký',
  emptySentence:
    'Tạo phiếu để gửi cơ sở, nhập tệp đã nhận, hoặc gõ nhanh cả danh sách ở thẻ “Nhập nhanh”.',
  nothingFound: 'Không có phiếu nào khớp',
  nothingFoundSentence: 'Thử bỏ bớt bộ lọc hoặc chọn đơn vị khác.',
  allRegistered: 'Mọi người đều đã đăng ký',
  allRegisteredSentence: 'Không còn ai trong phạm vi này chưa nộp phiếu.',
  approve: 'Duyệt',
  askMore: 'Yêu cầu bổ sung',
  decline: 'Ghi không tham gia',
  back: 'Chuyển về chờ duyệt',
  approveAll: (count: number) => `Duyệt cả ${formatNumber(count)} phiếu đang chờ`,
  approveAllTitle: 'Duyệt mọi phiếu đang chờ?',
  approveAllEffect: (p: { count: number; subject: string }) =>
    `${formatNumber(p.count)} phiếu ${p.subject} trong phạm vi đang xem sẽ sang “Đã duyệt”. Hoàn tác được một lần cho tất cả.`,
  forms: 'In phiếu của cả danh sách',
  formsEmpty: 'In phiếu cho người chưa đăng ký',
  printList: 'In danh sách chưa đăng ký',
  saveList: 'Lưu danh sách ra Excel',
  registeredList: 'danh sách đã đăng ký',
  printRegistered: 'In danh sách đã đăng ký',
  copyYear: (year: number) => `Chép đăng ký từ năm ${year}`,
  copyTitle: (p: { from: number; to: number }) => `Chép đăng ký năm ${p.from} sang năm ${p.to}?`,
  copyEffect: (p: { from: number; to: number; subject: string }) =>
    `Ai (${p.subject}) có phiếu năm ${p.from} mà chưa có phiếu năm ${p.to} thì được chép nội dung, mục tiêu, chỉ tiêu sang, ở trạng thái “Chờ duyệt”. Phiếu đã có không thay đổi. Hoàn tác được.`,
  copy: 'Chép sang',
  remove: 'Xóa phiếu',
} as const

export const moveStrings = {
  title: {
    approved: 'Duyệt đăng ký',
    'needs-more': 'Yêu cầu bổ sung',
    declined: 'Ghi nhận không tham gia',
    submitted: 'Chuyển về chờ duyệt',
  } satisfies Readonly<Record<RegistrationState, string>>,
  papers: (count: number) => `${formatNumber(count)} phiếu đăng ký`,
  on: 'Ngày duyệt',
  reason: 'Cần bổ sung điều gì',
  reasonHint: 'Ghi rõ để đơn vị biết mà làm lại, ví dụ: chưa nêu chỉ tiêu và thời gian hoàn thành.',
  declinedReason: 'Lý do (nếu có)',
} as const

export const gridStrings = {
  label: (p: { subject: RegistrationSubject; year: number }) =>
    `Đăng ký thi đua năm ${p.year} của ${p.subject === 'person' ? 'cá nhân' : 'tập thể'}`,
  columns: {
    name: { collective: 'Tập thể', person: 'Họ và tên' },
    unit: { collective: 'Trực thuộc', person: 'Nơi sinh hoạt' },
    state: 'Trạng thái',
    content: 'Nội dung',
    goal: 'Mục tiêu',
    target: 'Chỉ tiêu',
    due: 'Hoàn thành',
    candidate: 'Điển hình',
    note: 'Ghi chú',
  },
  mark: 'x',
  onlyMissing: 'Chỉ ai chưa nộp',
  common: 'Ghi chung…',
  empty: 'Không có ai trong phạm vi này',
  emptySentence: 'Hãy chọn đơn vị khác, hoặc thêm người vào đơn vị trước.',
  nothingFound: 'Không thấy ai khớp',
  nothingFoundSentence: 'Thử từ khác hoặc gõ ngắn hơn.',
  chooseUnitTitle: 'Hãy chọn một đơn vị',
  chooseUnit: (count: number) =>
    `Cả đảng bộ có ${formatNumber(count)} người. Chọn một đơn vị ở trên rồi gõ danh sách của đơn vị đó.`,
} as const

export const commonStrings = {
  title: 'Ghi đăng ký chung',
  sentence: (p: { count: number; subject: string; year: number }) =>
    `Nội dung dưới đây được ghi cho ${formatNumber(p.count)} ${p.subject} chưa có phiếu năm ${p.year} trong phạm vi đang xem. Ai đã có phiếu thì giữ nguyên; sau đó sửa riêng từng người ở danh sách.`,
  approved: 'Duyệt luôn',
  submit: (count: number) => `Ghi cho ${formatNumber(count)} phiếu`,
  nobody: 'Trong phạm vi này ai cũng đã có phiếu.',
} as const

export const formDialogStrings = {
  addTitle: 'Thêm phiếu đăng ký',
  editTitle: 'Sửa phiếu đăng ký',
  add: 'Thêm phiếu',
  save: 'Lưu phiếu',
  who: 'Ai đăng ký',
  person: 'Người đăng ký',
  collective: 'Tập thể đăng ký',
  receivedOn: 'Ngày nộp',
  contents: 'Nội dung đăng ký',
  contentOf: (place: number) => `Nội dung ${place}`,
  addContent: 'Thêm nội dung',
  removeContent: (place: number) => `Bỏ nội dung ${place}`,
  frameworkItem: 'Chân, mũi',
  content: 'Nội dung',
  goal: 'Mục tiêu',
  target: 'Chỉ tiêu',
  targetHint: 'Viết như trong phiếu, ví dụ: kết nạp 03 đảng viên',
  targetValue: 'Số',
  targetUnit: 'Đơn vị tính',
  dueOn: 'Thời gian hoàn thành',
  candidate: 'Đăng ký phấn đấu trở thành điển hình',
  field: 'Lĩnh vực phấn đấu',
  fieldItem: 'Theo chân, mũi',
  note: 'Ghi chú',
  notANumber: 'Chưa phải là số. Viết 12 hoặc 12,5.',
} as const

export const printStrings = {
  title: 'Phiếu đăng ký thi đua',
  saveDocx: 'Lưu Word',
  savePdf: 'Lưu PDF',
  print: 'In phiếu',
  saved: (name: string) => `Đã lưu tệp “${name}”.`,
  blankTitle: 'In phiếu đăng ký trống',
  blankSentence:
    'Phiếu A4 để gửi cơ sở điền tay; có sẵn tên phong trào, năm và tên đơn vị đã chọn.',
  subject: 'Phiếu của',
} as const

export const subjectStrings = {
  label: 'Đăng ký thi đua các năm',
  columns: {
    year: 'Năm',
    campaign: 'Phong trào',
    state: 'Trạng thái',
    contents: 'Nội dung',
    outcome: 'Kết quả',
  },
  none: 'Chưa đăng ký thi đua',
  noneSentence: 'Khi có phiếu đăng ký, mỗi năm một dòng sẽ hiện ở đây.',
  open: 'Mở Đăng ký thi đua',
} as const
