import { type LocalDate, showDay } from '@shared/core/local-date'
import { twoDigits } from '@shared/core/vietnamese-numbers'
import type {
  CouncilPaper,
  MeetingStatus,
  Quorum,
  VotingMode,
} from '@shared/features/council/council.kinds'
import { meetingStatusNames, quorumInWords } from '@shared/features/council/council.strings'

export const councilStrings = {
  title: 'Họp xét',
  description: 'Hội đồng, cấp ủy họp xét hồ sơ đề nghị: biểu quyết, bỏ phiếu kín, biên bản.',
  create: 'Lập cuộc họp',
  status: 'Trạng thái',
  allStatuses: 'Mọi trạng thái',
  statusOption: (status: MeetingStatus) => meetingStatusNames[status],
  search: 'Tìm cuộc họp',
  empty: 'Chưa có cuộc họp xét nào',
  emptySentence:
    'Lập cuộc họp, chọn thành phần và các hồ sơ cần xét; kết quả được ghi thẳng vào hồ sơ.',
  nothingFound: 'Không thấy cuộc họp nào',
  nothingFoundSentence: 'Thử bỏ bớt bộ lọc hoặc gõ ngắn hơn.',
  columns: {
    title: 'Cuộc họp',
    heldOn: 'Ngày họp',
    items: 'Hồ sơ xét',
    passed: 'Thông qua',
    members: 'Thành viên',
    files: 'Tệp',
    status: 'Trạng thái',
  },
} as const

export const meetingDialogStrings = {
  createTitle: 'Lập cuộc họp',
  editTitle: 'Sửa cuộc họp',
  save: 'Lưu cuộc họp',
  incomplete: 'Cần tên cuộc họp, tên hội đồng và ngày họp.',
  title: 'Tên cuộc họp',
  titlePlaceholder: 'Họp xét khen thưởng …',
  titleOf: (round: string) =>
    `Họp xét khen thưởng ${round.charAt(0).toLocaleLowerCase('vi')}${round.slice(1)}`,
  body: 'Hội đồng, cấp ủy họp xét',
  bodies: [
    'Hội đồng Thi đua - Khen thưởng',
    'Ban Thường vụ Đảng ủy Khối',
    'Ban Chấp hành Đảng bộ Khối',
    'Ban Thường vụ',
    'Ban Chấp hành',
    'Chi ủy',
  ],
  heldOn: 'Ngày họp',
  startsAt: 'Giờ họp',
  hourPlaceholder: '08:00',
  hourForm: 'Giờ ghi dạng 08:30.',
  place: 'Địa điểm',
  rules: 'Quy định biểu quyết',
  mode: 'Hình thức',
  threshold: 'Mức thông qua',
  base: 'Tính trên',
  quorum: 'Số dự họp tối thiểu',
  inWords: (standard: string) => `Hồ sơ được thông qua khi đạt ${standard}.`,
  recusedLeave: 'Người không tham gia biểu quyết một hồ sơ thì không tính vào tổng số của hồ sơ đó',
  members: (count: number) =>
    count === 0
      ? 'Chưa có thành phần. Sau khi lập, bấm “Sửa thành phần”.'
      : `Lấy sẵn ${twoDigits(count)} người như cuộc họp gần nhất.`,
  round: 'Đưa vào danh sách xét các hồ sơ của đợt',
  roundHint: 'Có thể thêm, bớt hồ sơ sau khi lập.',
} as const

export const membersStrings = {
  title: 'Thành phần cuộc họp',
  save: 'Lưu thành phần',
  incomplete: 'Mỗi người cần có họ tên.',
  person: 'Thêm từ danh sách cá nhân',
  name: 'Họ và tên',
  position: 'Chức vụ',
  role: 'Vai trò',
  teller: 'Kiểm phiếu',
  add: 'Thêm dòng trống',
  remove: (name: string) => `Bỏ ${name || 'dòng này'} khỏi thành phần`,
  moveUp: (name: string) => `Dời ${name || 'dòng này'} lên`,
  nth: (label: string, place: number) => `${label} (dòng ${place})`,
  hint: 'Vai trò “Dự họp” có tên trong danh sách nhưng không biểu quyết. Tổ kiểm phiếu là những người được đánh dấu “Kiểm phiếu”.',
  empty: 'Chưa có ai trong thành phần.',
} as const

export const presenceStrings = {
  title: 'Điểm danh',
  close: 'Xong',
  allPresent: 'Tất cả có mặt',
  presence: (name: string) => `Sự có mặt của ${name}`,
  reason: 'Lý do vắng',
  reasonOf: (name: string) => `Lý do vắng của ${name}`,
  summary: (p: { present: number; members: number; written: number; answered: number }) =>
    `Có mặt ${twoDigits(p.present)}/${twoDigits(p.members)} thành viên${p.written + p.answered > 0 ? `, đã gửi ý kiến ${twoDigits(p.answered)}/${twoDigits(p.written + p.answered)} người được hỏi bằng văn bản` : ''}.`,
  allAnswered: 'Tất cả đã gửi ý kiến',
} as const

export const agendaStrings = {
  title: 'Danh sách xét',
  dialogTitle: 'Thêm hồ sơ vào cuộc họp',
  add: 'Thêm hồ sơ',
  addCount: (count: number) => `Thêm ${twoDigits(count)} hồ sơ`,
  round: 'Đợt khen thưởng',
  allRounds: 'Mọi đợt',
  none: 'Không còn hồ sơ nào chờ xét',
  noneSentence:
    'Hồ sơ đã nộp, đang thẩm định, đủ điều kiện hoặc chờ họp xét sẽ hiện ở đây, trừ hồ sơ đã nằm trong cuộc họp khác.',
  columns: { name: 'Tập thể, cá nhân', unit: 'Đơn vị', round: 'Đợt', status: 'Trạng thái' },
  remove: 'Bỏ khỏi danh sách xét',
  removeEffect: (name: string) =>
    `Số phiếu đã nhập cho “${name}” ở cuộc họp này cũng được bỏ. Hồ sơ trở về trạng thái trước khi đưa ra họp.`,
  moveUp: 'Dời lên',
  moveDown: 'Dời xuống',
  empty: 'Chưa có hồ sơ nào trong danh sách xét.',
  progress: (p: { done: number; all: number }) => `${p.done}/${p.all} đã có kết quả`,
  shortProgress: (p: { done: number; all: number }) => `${p.done}/${p.all}`,
  notYet: 'Chưa biểu quyết',
  counting: 'Chờ kiểm phiếu',
} as const

export const meetingStrings = {
  back: 'Họp xét',
  edit: 'Sửa cuộc họp',
  editMembers: 'Sửa thành phần',
  presence: 'Điểm danh',
  remove: 'Xóa cuộc họp',
  removeEffect: (p: { items: number }) =>
    `Xóa cuộc họp cùng thành phần, ${twoDigits(p.items)} hồ sơ trong danh sách xét và số phiếu đã nhập. Các hồ sơ đề nghị vẫn còn, trở về trạng thái trước khi đưa ra họp. Có thể hoàn tác.`,
  start: 'Khai mạc',
  close: 'Kết thúc kiểm phiếu',
  closeTitle: 'Kết thúc kiểm phiếu',
  closeEffect: (p: { passed: number; failed: number; postponed: number }) =>
    `Thông qua ${twoDigits(p.passed)} hồ sơ, không thông qua ${twoDigits(p.failed)}, để lại xét sau ${twoDigits(p.postponed)}. Trạng thái các hồ sơ được chuyển theo kết quả; có thể hoàn tác đến khi ký biên bản.`,
  override: 'Lý do vẫn thông qua hồ sơ có cảnh báo',
  overrideHint: 'Được ghi vào hồ sơ.',
  reopen: 'Mở lại kiểm phiếu',
  reopenEffect:
    'Các hồ sơ đã thông qua, không thông qua trở về chờ họp xét; số phiếu đã nhập còn nguyên để sửa.',
  minutes: 'Soạn biên bản',
  sign: 'Ghi nhận đã ký biên bản',
  files: 'Bản đã ký',
  present: 'Trình chiếu',
  presentHint: 'Trình chiếu (F11)',
  history: 'Lịch sử',
  members: 'Thành viên',
  presentCount: 'Có mặt',
  ofMembers: (p: { present: number; members: number }) =>
    `${twoDigits(p.present)}/${twoDigits(p.members)}`,
  written: (p: { written: number; answered: number }) =>
    `và ${twoDigits(p.answered)}/${twoDigits(p.written + p.answered)} gửi ý kiến`,
  quorum: 'Điều kiện họp',
  quorumWords: (p: { quorum: Quorum; mode: VotingMode; isMet: boolean }) =>
    p.quorum === 'none'
      ? quorumInWords(p.quorum, p.mode)
      : `${p.isMet ? 'Đủ' : 'Chưa đủ'} – ${quorumInWords(p.quorum, p.mode)}`,
  standard: 'Thông qua khi đạt',
  mode: 'Hình thức',
  when: (p: { body: string; heldOn: LocalDate; startsAt: string; place: string }) =>
    [p.body, p.startsAt, showDay(p.heldOn), p.place].filter(Boolean).join(' · '),
  unknown: (count: number) => `${twoDigits(count)} chưa điểm danh`,
} as const

export const paperNames: Readonly<Record<CouncilPaper, string>> = {
  minutes: 'Biên bản họp',
  'count-minutes': 'Biên bản kiểm phiếu',
  ballots: 'Phiếu bầu',
  'opinion-slips': 'Phiếu xin ý kiến',
  presence: 'Danh sách đại biểu',
  'count-sheet': 'Phiếu đếm tập',
}

export const paperStrings = {
  print: 'In',
  ballotsTitle: 'In phiếu bầu',
  ballotsHint:
    'Phiếu có số để đếm khi phát, không có tên người bỏ phiếu. Phần mềm không ghi ai nhận phiếu số mấy.',
  size: 'Khổ giấy',
  from: 'Từ phiếu số',
  to: 'Đến phiếu số',
  show: 'Xem và in',
  word: (paper: string) => `${paper} (Word)…`,
  saved: (name: string) => `Đã lưu ${name}`,
  rangeHint: 'Mỗi lần in nhiều nhất 500 phiếu, số đầu không lớn hơn số cuối.',
} as const

export const nomineeStrings = {
  none: 'Chọn một hồ sơ trong danh sách xét',
  about: 'Hồ sơ',
  form: 'Hình thức, cấp',
  position: 'Chức vụ',
  unit: 'Đơn vị',
  round: 'Đợt',
  achievement: 'Thành tích',
  note: 'Ghi chú',
  previous: 'Hồ sơ trước (Page Up)',
  next: 'Hồ sơ sau (Page Down)',
  place: (p: { place: number; all: number }) => `${p.place}/${p.all}`,
  conditions: 'Điều kiện',
  otherAwards: 'Khen thưởng đã có và đề nghị khác',
  warnings: 'Cảnh báo',
  openFile: 'Mở hồ sơ',
} as const

export const minutesDialogStrings = {
  title: 'Soạn biên bản',
  save: 'Lưu biên bản',
  number: 'Số biên bản',
  numberPlaceholder: '12-BB/ĐUK',
  endsAt: 'Kết thúc lúc',
  contents: 'I. Nội dung',
  opinions: 'II. Ý kiến',
  conclusion: 'IV. Kết luận',
  usual: 'Để trống thì dùng câu thường dùng. Mỗi dòng là một đoạn.',
  results: 'Mục III lấy từ kết quả biểu quyết, không cần soạn.',
  signTitle: 'Ghi nhận đã ký biên bản',
  sign: 'Khóa biên bản',
  signedOn: 'Ngày ký',
  signEffect:
    'Thành phần, danh sách xét, số phiếu và kết quả được khóa, không sửa hay hoàn tác được nữa. Sau đó vẫn đính kèm được bản quét có chữ ký.',
} as const

export const filesStrings = {
  title: 'Bản đã ký',
  hint: 'Bản quét biên bản có chữ ký.',
  none: 'Chưa có tệp nào.',
  attach: 'Đính kèm…',
  open: (name: string) => `Mở ${name}`,
  saveCopy: 'Lưu bản sao…',
  detach: 'Gỡ tệp',
  detachEffect: (name: string) => `Gỡ “${name}” khỏi cuộc họp này. Có thể hoàn tác.`,
} as const

export const presentationStrings = {
  label: 'Trình chiếu',
  keys: '← → đổi hồ sơ · Esc thoát',
  agree: (share: string) => `Đồng ý ${share}`,
} as const
