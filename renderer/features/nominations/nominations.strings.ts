import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { NominationStatus } from '@shared/features/nominations/nominations.kinds'

/** What the clerk does to get there; with “…” where something is asked first. */
export const nominationMoveNames: Readonly<Record<NominationStatus, string>> = {
  draft: 'Chuyển lại bản soạn',
  submitted: 'Nộp hồ sơ',
  screening: 'Chuyển thẩm định',
  eligible: 'Xác nhận đủ điều kiện',
  waiting: 'Chuyển chờ họp xét',
  passed: 'Thông qua',
  signing: 'Trình ký',
  decided: 'Ghi nhận đã có quyết định',
  awarded: 'Ghi nhận đã trao',
  returned: 'Trả lại…',
  ineligible: 'Không đủ điều kiện…',
  failed: 'Không thông qua…',
  forwarded: 'Chuyển cấp trên',
  withdrawn: 'Rút hồ sơ',
}

export const nominationsStrings = {
  title: 'Hồ sơ đề nghị',
  description: 'Danh sách đề nghị khen thưởng của từng đợt, xét duyệt và cảnh báo trùng.',
  round: 'Đợt khen thưởng',
  wholeList: 'Cả danh sách',
  search: 'Tìm hồ sơ',
  level: 'Cấp khen thưởng',
  anyLevel: 'Mọi cấp',
  kind: 'Đối tượng',
  anyKind: 'Mọi đối tượng',
  status: 'Trạng thái',
  anyStatus: 'Mọi trạng thái',
  standing: 'Còn trong danh sách',
  warningsOnly: 'Có cảnh báo',

  order: 'STT',
  name: 'Họ và tên / Tên tập thể',
  position: 'Chức vụ',
  unit: 'Đơn vị',
  warned: (count: number) => `${formatNumber(count)} cảnh báo`,
  explained: 'Cảnh báo đã giải trình',

  counts: 'Số lượng đề nghị',
  total: 'Cộng',
  passedOf: (passed: number) => `đã thông qua ${formatNumber(passed)}`,
  showRows: (words: string) => `Xem danh sách ${words}`,
  openWarnings: (count: number) =>
    `${formatNumber(count)} hồ sơ có cảnh báo trùng chưa giải trình.`,
  showWarnings: 'Xem các hồ sơ này',

  draftDecision: 'Lập quyết định',
  awaiting: (count: number) => `${formatNumber(count)} hồ sơ cấp Khối đã thông qua, chờ quyết định`,
  importList: 'Nhập từ Excel',
  add: 'Thêm hồ sơ',
  addTitle: 'Thêm hồ sơ đề nghị',
  addRound: 'Thêm đợt khen thưởng',
  editRound: 'Sửa đợt',
  removeRound: 'Xóa đợt',
  removeRoundEffect: (name: string) =>
    `Xóa đợt “${name}”. Chỉ xóa được khi đợt chưa có hồ sơ nào. Có thể hoàn tác.`,
  save: 'Lưu thay đổi',

  noRounds: 'Chưa có đợt khen thưởng nào',
  noRoundsSentence: 'Mỗi lần sơ kết, tổng kết, chuyên đề hay đột xuất là một đợt riêng.',
  noRoundsHere: 'Phong trào này chưa có đợt khen thưởng',
  empty: 'Đợt này chưa có hồ sơ nào',
  emptySentence: 'Nhập danh sách đề nghị từ tệp Excel của đơn vị hoặc thêm từng hồ sơ.',
  nothingFound: 'Không có hồ sơ nào khớp bộ lọc',
  nothingFoundSentence: 'Thử bỏ bớt bộ lọc hoặc gõ không dấu.',

  roundName: 'Tên đợt',
  roundNameHint: 'Ví dụ: Sơ kết 02 năm thực hiện Chỉ thị 01-CT/TU',
  campaign: 'Phong trào',
  noCampaign: 'Ngoài phong trào',
  occasion: 'Dịp khen thưởng',
  recognition: 'Hình thức ghi nhận',
  recognitionHint: 'Biểu dương không cần quyết định và giấy khen.',
  achievement: 'Thành tích',
  commonAchievement: 'Thành tích chung, như in trên giấy khen',
  commonAchievementHint:
    'Ví dụ: có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU. Hồ sơ có thể ghi thành tích riêng.',
  ownAchievementHint: 'Để trống thì dùng thành tích chung của đợt.',
  heldOn: 'Ngày hội nghị',
  unknownHint: 'Để trống nếu chưa rõ.',
  nominations: 'Hồ sơ',

  pickPerson: 'Chọn trong danh sách cá nhân',
  pickCollective: 'Chọn trong cây tổ chức',
  pickHint: 'Không có trong danh sách thì bỏ trống và gõ tên bên dưới.',
  printedHint: 'Các ô dưới đây là chữ sẽ in trên quyết định và giấy khen.',
  personName: 'Họ và tên',
  collectiveName: 'Tên tập thể',
  personUnit: 'Đơn vị công tác, sinh hoạt',
  collectiveUnit: 'Đơn vị cấp trên',

  reason: 'Lý do',
  reasonHint: 'Ghi vào hồ sơ để đơn vị biết cần bổ sung gì.',
  reasonTitle: {
    returned: 'Trả lại hồ sơ',
    ineligible: 'Không đủ điều kiện',
    failed: 'Không thông qua',
  },
  files: (count: number) => `${formatNumber(count)} hồ sơ`,
  overrideTitle: 'Vẫn thông qua khi có cảnh báo',
  overrideReason: 'Lý do vẫn đề nghị',
  overrideHint: 'Lý do được lưu cùng hồ sơ và hiện trong Nhật ký.',
  pass: 'Thông qua',

  detail: 'Hồ sơ đề nghị',
  close: 'Đóng hồ sơ',
  note: 'Ghi chú, lý do',
  warnings: 'Cảnh báo',
  printed: 'Nội dung in',
  otherAwards: 'Các đợt khác',
  noOtherAwards: 'Chưa từng được đề nghị trong đợt nào khác.',
  notMatched: 'Chưa gắn với danh sách cá nhân hoặc cây tổ chức; chỉ so trùng theo tên và đơn vị.',
  settled:
    'Hồ sơ đã có quyết định nên không sửa được; muốn đổi phải có quyết định đính chính, soạn ngoài phần mềm.',
  history: 'Lịch sử',
  moves: 'Chuyển trạng thái',
  remove: 'Xóa hồ sơ',
  removeEffect: (count: number) =>
    `Xóa ${formatNumber(count)} hồ sơ khỏi danh sách vì nhập nhầm. Người hoặc tập thể tự rút thì dùng “Rút hồ sơ”. Có thể hoàn tác.`,
} as const

/** Putting forward people selected in the list. */
export const nominatePeopleStrings = {
  open: 'Đề nghị khen…',
  title: (who: string) => `Đề nghị khen thưởng ${who}`,
  sentence:
    'Chức vụ, đơn vị lấy theo hồ sơ hiện nay; thành tích lấy theo đợt và sửa được sau. Ai đã có trong đợt thì giữ nguyên. Có thể hoàn tác.',
  noRounds: 'Chưa có đợt khen thưởng nào. Hãy mở “Hồ sơ đề nghị” và thêm một đợt trước.',
  submit: 'Lập hồ sơ đề nghị',
  round: 'Đợt khen thưởng',
  roundMissing: 'Hãy chọn đợt khen thưởng.',
  level: 'Cấp khen',
} as const

/** On the page of one person or collective. */
export const subjectNominationStrings = {
  title: 'Hồ sơ đề nghị',
  heldOn: 'Ngày',
  round: 'Đợt khen thưởng',
  achievement: 'Thành tích',
  level: 'Cấp khen',
  status: 'Tình trạng',
  empty: 'Chưa có hồ sơ đề nghị',
  sentence: 'Hồ sơ hiện ở đây sau khi được thêm vào một đợt khen thưởng.',
} as const
