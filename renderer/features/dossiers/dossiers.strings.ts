import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber, twoDigits } from '@shared/core/vietnamese-numbers'

/** The list, the board, and what stands around them. */
export const dossiersStrings = {
  view: 'Cách xem hồ sơ',
  views: { list: 'Danh sách', board: 'Bảng', upward: 'Gửi tỉnh' },
  papers: 'Giấy tờ',
  complete: 'Đủ',
  missingCount: (count: number) => `Thiếu ${formatNumber(count)}`,
  missing: (names: readonly string[]) => `Thiếu: ${names.join('; ')}`,
  print: 'In',
  printHint: 'In hoặc xuất các danh sách',
  printList: 'In danh sách đề nghị',
  xlsxList: 'Xuất danh sách đề nghị ra Excel',
  printMissing: 'In danh sách hồ sơ còn thiếu',
  xlsxMissing: 'Xuất danh sách còn thiếu ra Excel',
  printSlip: 'In phiếu yêu cầu bổ sung',
  listName: 'Danh sách đề nghị khen thưởng',
  missingName: 'Danh sách hồ sơ còn thiếu',
  slipName: 'Phiếu yêu cầu bổ sung hồ sơ',
  saved: (name: string) => `Đã lưu “${name}”`,
  receive: 'Đã nhận bản giấy…',
  ask: 'Hỏi ý kiến…',
  moreFor: 'Việc khác',

  board: 'Bảng hồ sơ theo trạng thái',
  column: (status: string, count: number) => `${status}: ${formatNumber(count)} hồ sơ`,
  collapse: (status: string) => `Thu gọn cột ${status}`,
  expand: (status: string, count: number) => `Mở cột ${status}, ${formatNumber(count)} hồ sơ`,
  emptyColumn: 'Chưa có hồ sơ',
  showMore: (count: number) => `Xem thêm ${formatNumber(count)} hồ sơ`,
  notThere: (from: string, to: string) =>
    `Không chuyển thẳng từ “${from}” sang “${to}” được. Hồ sơ giữ nguyên; hãy chuyển theo từng bước.`,
  open: (name: string) => `Mở hồ sơ ${name}`,
  nothing: 'Không có hồ sơ nào khớp bộ lọc',
  nothingSentence: 'Thử bỏ bớt bộ lọc hoặc gõ không dấu.',

  start: 'Lập hồ sơ đề nghị',
  openProposal: (p: { round: string; count: number; step: number }) =>
    `Bộ hồ sơ đang soạn: ${p.round} – ${twoDigits(p.count)} đối tượng, đang ở bước ${p.step}.`,
  resume: 'Soạn tiếp',
  resumeOf: (round: string) => `Soạn tiếp bộ hồ sơ của đợt ${round}`,
  moreProposals: (count: number) => `Còn ${formatNumber(count)} bộ khác đang soạn`,
} as const

/** What happens to one file: its papers, its screening, its returns. */
export const fileStrings = {
  tabs: {
    papers: 'Giấy tờ',
    conditions: 'Điều kiện',
    screening: 'Thẩm định',
  },
  noForm: 'Chưa chọn hình thức khen thưởng nên đang dùng thành phần hồ sơ chung của hệ thống Đảng.',
  editChecklist: 'Sửa danh mục giấy tờ…',
  source: (source: string) => `Căn cứ: ${source}`,
  ownSource: 'Theo thông lệ, không bắt buộc theo văn bản',
  notListed: 'Danh mục hiện nay không yêu cầu',
  received: 'Đã nhận bản giấy',
  receivedOf: (paper: string) => `Đã nhận bản giấy: ${paper}`,
  receivedOn: (paper: string) => `Ngày nhận bản giấy: ${paper}`,
  attach: 'Đính kèm tệp',
  dropHint: 'Cũng có thể kéo tệp từ thư mục trên máy thả vào dòng của giấy tờ.',
  attachOf: (paper: string) => `Đính kèm tệp: ${paper}`,
  openFile: (name: string) => `Mở ${name}`,
  saveCopy: 'Lưu bản sao…',
  detach: 'Gỡ tệp',
  detachEffect: (name: string) => `Gỡ “${name}” khỏi hồ sơ. Có thể hoàn tác.`,

  timing: 'Thời gian',
  achieved: (day: LocalDate) => `Lập thành tích ngày ${showDay(day)}`,
  handedIn: (day: LocalDate) => `Nộp hồ sơ ngày ${showDay(day)}`,
  decided: (day: LocalDate) => `Có quyết định ngày ${showDay(day)}`,
  notDecided: 'Chưa có quyết định',
  daysSinceAchieved: (p: { days: number; isDecided: boolean }) =>
    p.isDecided
      ? `${formatNumber(p.days)} ngày từ khi lập thành tích đến khi có quyết định`
      : `${formatNumber(p.days)} ngày kể từ khi lập thành tích`,
  daysSinceHandedIn: (p: { days: number; isDecided: boolean }) =>
    p.isDecided
      ? `${formatNumber(p.days)} ngày từ khi nộp đến khi có quyết định`
      : `${formatNumber(p.days)} ngày kể từ khi nộp`,
  unknownDays: 'Chưa rõ ngày lập thành tích và ngày nộp.',

  opinions: 'Ý kiến',
  noOpinions: 'Chưa hỏi ý kiến ai. Bước này không bắt buộc.',
  addOpinion: 'Thêm ý kiến',
  editOpinion: 'Sửa ý kiến',
  removeOpinion: 'Bỏ ý kiến',
  removeOpinionEffect: (asked: string) => `Bỏ ý kiến của ${asked}. Có thể hoàn tác.`,
  asked: 'Hỏi ai',
  askedHint: 'Ví dụ: Chi ủy Chi bộ 3, Thủ trưởng cơ quan, Công đoàn',
  askedOn: 'Ngày hỏi',
  answeredOn: 'Ngày trả lời',
  stance: 'Ý kiến',
  words: 'Nội dung ý kiến',
  save: 'Lưu ý kiến',
  askTitle: (count: number) => `Hỏi ý kiến về ${twoDigits(count)} hồ sơ`,
  outcome: 'Kết luận thẩm định',
  noOutcome: 'Chưa kết luận.',
  eligibleOn: (day: LocalDate) => `Đủ điều kiện, thẩm định ngày ${showDay(day)}`,
  ineligibleOn: (day: LocalDate) => `Không đủ điều kiện, thẩm định ngày ${showDay(day)}`,
  screenedOn: (day: LocalDate) => `Thẩm định ngày ${showDay(day)}`,

  returns: 'Các lần trả lại',
  noReturns: 'Chưa bị trả lại lần nào.',
  returned: (day: LocalDate) => `Trả lại ngày ${showDay(day)}`,
  due: (day: LocalDate) => `gửi lại trước ngày ${showDay(day)}`,
  resubmitted: (day: LocalDate) => `Đã nộp lại ngày ${showDay(day)}`,
  notResubmitted: 'Chưa nộp lại',

  receiveTitle: (count: number) => `Nhận bản giấy của ${twoDigits(count)} hồ sơ`,
  whichPaper: 'Giấy tờ',
  whichPaperHint: 'Có mặt trong mọi hồ sơ đã chọn thì chỉ cần ghi một lần.',
  paperMissing: 'Hãy chọn giấy tờ.',
  receiveOn: 'Ngày nhận',
  receiveDayMissing: 'Hãy nhập ngày nhận.',
  receive: 'Ghi đã nhận',

  checklistTitle: 'Danh mục giấy tờ của hình thức',
  checklistSentence:
    'Áp dụng cho mọi hồ sơ đề nghị hình thức này. Giấy tờ đã nhận, đã đính kèm vẫn giữ nguyên.',
  checklistOwn: 'Danh mục này do cơ quan tự sửa.',
  checklistUsual: 'Danh mục này theo văn bản.',
  paperName: 'Tên giấy tờ',
  paperKind: 'Dùng cho',
  bothKinds: 'Cả hai',
  required: 'Bắt buộc',
  sourceField: 'Căn cứ',
  addPaper: 'Thêm giấy tờ',
  removePaper: (name: string) => `Bỏ ${name || 'dòng trống'}`,
  moveUp: (name: string) => `Dời lên: ${name}`,
  moveDown: (name: string) => `Dời xuống: ${name}`,
  saveChecklist: 'Lưu danh mục',
  resetChecklist: 'Trở lại theo văn bản',
} as const

export const upwardStrings = {
  counts: 'Đề nghị tỉnh khen thưởng',
  kinds: { collective: 'Tập thể', person: 'Cá nhân' },
  total: 'Đã gửi',
  waiting: (count: number) =>
    `${twoDigits(count)} hồ sơ đã thông qua, chưa có trong danh sách nào gửi tỉnh.`,
  sendThem: 'Gửi tỉnh…',
  empty: 'Chưa gửi tỉnh danh sách nào',
  emptySentence:
    'Hồ sơ cấp “Đề nghị tỉnh” đã thông qua được gửi thành danh sách, kèm tờ trình; kết quả của tỉnh ghi lại ở đây.',
  sent: (p: { day: LocalDate; document: string }) =>
    `Gửi ngày ${showDay(p.day)}${p.document ? `, ${p.document}` : ''}`,
  edit: 'Sửa lần gửi',
  remove: 'Bỏ danh sách',
  removeEffect: (count: number) =>
    `Bỏ danh sách này; ${twoDigits(count)} hồ sơ trở lại “Thông qua”. Có thể hoàn tác.`,
  name: 'Họ và tên / Tên tập thể',
  unit: 'Đơn vị',
  result: 'Kết quả',
  decision: 'Quyết định',
  answer: 'Ghi kết quả…',
  answerAll: 'Ghi kết quả cả danh sách…',
  answerTitle: (count: number) => `Kết quả của tỉnh cho ${twoDigits(count)} hồ sơ`,
  answerSave: 'Lưu kết quả',
  form: 'Hình thức được tặng',
  formHint: 'Ví dụ: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  decisionNumber: 'Số quyết định',
  issuer: 'Cơ quan quyết định',
  decidedOn: 'Ngày quyết định',
  note: 'Ghi chú',
  decisionLine: (p: { decision: string; day: LocalDate | null }) =>
    [p.decision, p.day && `ngày ${showDay(p.day)}`].filter(Boolean).join(', '),
} as const
