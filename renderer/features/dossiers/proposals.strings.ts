import { formatNumber, twoDigits } from '@shared/core/vietnamese-numbers'
import type { ProposalStep } from '@shared/features/nominations/nominations.kinds'

/** The assistant “Lập hồ sơ đề nghị”. */
export const proposalStrings = {
  title: 'Lập hồ sơ đề nghị',
  back: 'Hồ sơ đề nghị',
  steps: {
    1: 'Hình thức và căn cứ',
    2: 'Đối tượng',
    3: 'Điều kiện',
    4: 'Hồ sơ kèm theo',
    5: 'Xem lại',
  } satisfies Readonly<Record<ProposalStep, string>>,
  stepsLabel: 'Các bước lập hồ sơ',
  next: 'Tiếp tục',
  previous: 'Quay lại',
  later: 'Để sau',
  laterHint: 'Mọi thứ đã lưu; mở lại ở trang “Hồ sơ đề nghị” và bấm “Soạn tiếp”.',
  finished: 'Bộ hồ sơ này đã nộp; các hồ sơ nằm trong danh sách của đợt.',
  toRound: 'Mở danh sách của đợt',
  discard: 'Bỏ bộ hồ sơ này',
  discardEffect: (count: number) =>
    `Bỏ bộ hồ sơ đang soạn cùng ${twoDigits(count)} hồ sơ chưa nộp. Có thể hoàn tác.`,

  round: 'Đợt khen thưởng (dịp, phong trào)',
  roundMissing: 'Hãy chọn hoặc thêm đợt khen thưởng.',
  newRound: 'Thêm đợt…',
  roundFacts: (p: { occasion: string; campaign: string }) =>
    `Dịp: ${p.occasion}. Phong trào: ${p.campaign}.`,
  level: 'Cấp khen thưởng',
  form: 'Danh hiệu hoặc hình thức đề nghị',
  formHint: 'Để trống thì theo hình thức của đợt.',
  proposer: 'Đơn vị đề nghị',
  proposerHint: 'Để trống nếu cơ quan tự đề nghị.',
  document: 'Tờ trình của đơn vị',
  documentHint: 'Ví dụ: Tờ trình số 05-TTr/ĐU',
  documentOn: 'Ngày tờ trình',
  achievedOn: 'Ngày lập thành tích',
  achievedHint: 'Dùng cho khen đột xuất: tính số ngày đến khi có quyết định.',
  begin: 'Lưu và chọn đối tượng',
  saveFirst: 'Lưu và tiếp tục',

  addPerson: 'Thêm cá nhân',
  addCollective: 'Thêm tập thể',
  searchHint: 'Gõ tên để tìm, chọn là thêm ngay',
  paste: 'Dán từ Excel…',
  fromPassed: 'Từ danh sách đã thông qua…',
  fromUnit: 'Từ một đơn vị…',
  byName: 'Ghi theo tên…',
  subjects: 'Đối tượng trong bộ hồ sơ',
  count: (p: { collectives: number; persons: number }) =>
    `${twoDigits(p.collectives)} tập thể, ${twoDigits(p.persons)} cá nhân`,
  noSubjects: 'Chưa có đối tượng nào',
  noSubjectsSentence:
    'Tìm từng người, từng tập thể, dán danh sách từ Excel, hoặc lấy từ danh sách cấp dưới đã thông qua.',
  removeSubject: (name: string) => `Bỏ ${name} khỏi bộ hồ sơ`,
  pick: 'Tìm hồ sơ trong bộ',
  pickOne: 'Chọn một đối tượng ở bên trái.',

  pasteTitle: 'Dán danh sách từ Excel',
  pasteSentence:
    'Chép các cột họ và tên (tên tập thể), chức vụ, đơn vị, thành tích rồi dán vào đây. Có dòng tiêu đề thì các cột được nhận theo tiêu đề.',
  pasteField: 'Danh sách đã chép',
  kind: 'Danh sách này là',
  kinds: { person: 'Cá nhân', collective: 'Tập thể' },
  read: 'Đọc danh sách',
  lines: 'Các dòng đã đọc',
  lineName: 'Tên trong danh sách',
  lineUnit: 'Chức vụ, đơn vị trong danh sách',
  lineMatch: 'Gắn với',
  matchOf: (name: string) => `Gắn “${name}” với`,
  sure: 'Khớp',
  doubt: 'Cần chọn',
  none: 'Chỉ có tên',
  byNameOnly: 'Ghi theo tên, không gắn với ai',
  leaveOut: 'Bỏ dòng này',
  readCounts: (p: { sure: number; doubt: number; none: number }) =>
    `${formatNumber(p.sure)} dòng khớp, ${formatNumber(p.doubt)} dòng cần chọn, ${formatNumber(p.none)} dòng chỉ có tên.`,
  stillDoubt: (count: number) => `Còn ${formatNumber(count)} dòng cần chọn.`,
  nothingRead: 'Không đọc được dòng nào. Hãy chép từ Excel rồi dán lại.',
  addLines: (count: number) => `Thêm ${formatNumber(count)} đối tượng`,

  passedTitle: 'Lấy từ danh sách đã thông qua',
  passedSentence:
    'Những tập thể, cá nhân đã được cấp dưới thông qua, đề nghị tiếp ở cấp của bộ hồ sơ này. Thành tích được chép theo và sửa được sau.',
  passedRound: 'Đợt',
  passedLevel: 'Cấp đã thông qua',
  passedCount: (count: number) => `${formatNumber(count)} hồ sơ đã thông qua`,
  nothingPassed: 'Đợt và cấp này chưa có hồ sơ nào được thông qua.',

  unitTitle: 'Lấy từ một đơn vị',
  unitSentence: 'Chọn đơn vị rồi chọn những người, hoặc các tổ chức trực thuộc, để đề nghị.',
  unit: 'Đơn vị',
  unitPeople: 'Người trong đơn vị',
  unitChildren: 'Tổ chức trực thuộc',
  all: 'Chọn tất cả',
  unitEmpty: 'Đơn vị này không có ai để chọn.',
  firstOnly: (count: number) => `Hiện ${formatNumber(count)} người đầu; gõ tên để tìm người khác.`,
  searchPeople: 'Tìm trong đơn vị',

  noFormNoRules:
    'Chưa chọn danh hiệu hoặc hình thức nên chưa đối chiếu được điều kiện. Chọn hình thức ở đợt khen thưởng hoặc ở chính hồ sơ này.',
  rulesOf: (form: string) => `Điều kiện của ${form}`,
  conditionsHint: 'Điều kiện chỉ để nhắc; người có thẩm quyền vẫn có thể đề nghị khi nêu lý do.',
  awards: 'Khen thưởng đã có',
  noAwards: 'Chưa có khen thưởng nào trong sổ khen thưởng và các sổ cũ.',
  award: (p: { form: string; decision: string; day: string }) =>
    [p.form, p.decision && `Quyết định số ${p.decision}`, p.day && `ngày ${p.day}`]
      .filter(Boolean)
      .join(', '),
  revoked: 'Đã hủy bỏ',
  history: 'Các lần được đề nghị khác',
  warnings: 'Cảnh báo trùng',
  noRules: 'Chưa đối chiếu',

  receiveAll: 'Đã nhận bản giấy cho cả bộ…',

  check: 'Kiểm tra lại',
  toMend: (p: { missing: number; warned: number }) =>
    [
      p.missing > 0 && `${twoDigits(p.missing)} hồ sơ còn thiếu giấy tờ`,
      p.warned > 0 && `${twoDigits(p.warned)} hồ sơ có cảnh báo trùng`,
    ]
      .filter(Boolean)
      .join('; '),
  allGood: 'Không còn giấy tờ bắt buộc nào thiếu, không có cảnh báo trùng.',
  mayHandIn: 'Vẫn nộp được; phần còn thiếu được theo dõi trong danh sách của đợt.',
  printList: 'In danh sách đề nghị',
  xlsxList: 'Xuất Excel',
  letter: 'Dự thảo tờ trình',
  letterHint: 'Chép vào mẫu Word của cơ quan, hoặc sửa ngay tại đây trước khi chép. Không lưu lại.',
  copy: 'Chép tờ trình',
  copied: 'Đã chép dự thảo tờ trình',
  handIn: (count: number) => `Nộp ${twoDigits(count)} hồ sơ`,
} as const
