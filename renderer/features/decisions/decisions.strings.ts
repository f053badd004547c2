import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { NumberRange } from '@shared/features/committee/numbers.rules'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'

export const decisionsStrings = {
  title: 'Quyết định',
  description: 'Quyết định khen thưởng theo từng nhiệm kỳ: dự thảo, số đã cấp, số vào sổ.',
  create: 'Lập quyết định',
  createFrom: 'Đợt khen thưởng',
  createHint: 'Dự thảo lấy mọi tập thể, cá nhân cấp Khối đã thông qua mà chưa có quyết định.',
  chooseRound: 'Chọn đợt khen thưởng',
  noRounds: 'Chưa có đợt khen thưởng nào. Hãy lập đợt ở trang Hồ sơ đề nghị trước.',
  drafting: 'Đang lập dự thảo quyết định…',

  empty: 'Chưa có quyết định nào',
  emptySentence: 'Thông qua hồ sơ cấp Khối, rồi lập quyết định từ đợt khen thưởng đó.',
  openNominations: 'Mở hồ sơ đề nghị',
  nothingFound: 'Không có quyết định nào khớp bộ lọc',
  nothingFoundSentence: 'Thử chọn năm hoặc trạng thái khác.',
  anyYear: 'Mọi năm',
  year: 'Năm',
  anyStatus: 'Mọi trạng thái',
  gaps: (p: { symbol: string; term: string; ranges: string }) =>
    `Dãy số QĐ/${p.symbol} nhiệm kỳ ${p.term} chưa thấy ở đây: ${p.ranges}.`,
  gapsSentence:
    'Các số này có thể thuộc quyết định về việc khác. Nếu là quyết định khen thưởng thì cần bổ sung.',
  ledgerRange: (range: NumberRange | null) => (range === null ? '' : labels.rangesText([range])),

  columns: {
    number: 'Số',
    day: 'Ngày',
    round: 'Đợt khen thưởng',
    collectives: 'Tập thể',
    persons: 'Cá nhân',
    ledger: 'Số vào sổ',
    status: 'Trạng thái',
    kind: 'Loại',
  },

  noNumber: 'Chưa có số',
  draftTitle: 'Dự thảo quyết định',
  draftTitleWith: (number: string) => `Dự thảo Quyết định ${number}`,
  issuedTitle: (number: string) => `Quyết định số ${number}`,
  issue: 'Ban hành',
  issueTitle: (number: string) => `Ban hành Quyết định số ${number}?`,
  issueEffect: (p: { count: number; ledger: NumberRange; day: LocalDate }) =>
    `Ngày ban hành ${showDay(p.day)}. ${formatNumber(p.count)} giấy khen, số vào sổ ${labels.rangesText([p.ledger])}.`,
  issueFinal:
    'Sau khi ban hành, nội dung được giữ nguyên và không hoàn tác được. Muốn sửa hoặc bỏ phải lập quyết định đính chính hoặc hủy bỏ. Hãy xem kỹ các trang bên phải trước.',
  issuePraise: (p: { count: number; day: LocalDate }) =>
    `Ngày ban hành ${showDay(p.day)}. Biểu dương ${formatNumber(p.count)} trường hợp; không in giấy khen, không vào sổ khen thưởng.`,
  canPraise: (count: number) => `Có thể ban hành: biểu dương ${formatNumber(count)} trường hợp.`,
  stillMissing: 'Chưa ban hành được',
  dayMissing: 'Ngày ban hành chưa đúng. Hãy nhập lại, ví dụ 05/01/2023.',
  canIssue: (p: { count: number; ledger: NumberRange }) =>
    `Có thể ban hành: ${formatNumber(p.count)} giấy khen, số vào sổ ${labels.rangesText([p.ledger])}.`,
  save: 'Lưu dự thảo',
  saveHint: 'Ctrl+S',
  remove: 'Xóa dự thảo',
  editTemplate: 'Sửa mẫu Word',
  resetTemplate: 'Dùng lại mẫu Word gốc',
  removeEffect: 'Dự thảo sẽ bị xóa; hồ sơ đề nghị vẫn ở trạng thái “Thông qua”. Có thể hoàn tác.',

  saveDocx: 'Lưu Word',
  savePdf: 'Lưu PDF',
  print: 'In',
  saved: (name: string) => `Đã lưu “${name}”`,
  preview: 'Bản xem trước quyết định',
  printCertificates: 'In giấy khen',

  tabs: {
    words: 'Nội dung',
    list: (count: number) => `Danh sách (${formatNumber(count)})`,
    history: 'Lịch sử',
  },
  fields: {
    number: 'Số quyết định',
    takeSuggested: (number: number) => `Dùng số gợi ý ${labels.ledgerNumber(number)}`,
    numberShown: (number: number) => labels.ledgerNumber(number),
    numberSuffix: (symbol: string) => `-QĐ/${symbol}`,
    day: 'Ngày ban hành',
    signer: 'Người ký',
    noSigner: 'Chọn người ký',
    noSigners: 'Không có người ký nào vào ngày này',
    signerOption: (p: { name: string; authority: string; position: string }) =>
      `${p.name} – ${p.authority}, ${p.position}`,
    occasion: 'Dịp khen thưởng (trích yếu)',
    occasionHint: 'Nối sau “… có thành tích xuất sắc”',
    reason: 'Thành tích chung (Điều 1)',
    bases: 'Căn cứ',
    addBasis: 'Thêm căn cứ',
    basis: (order: number) => `Căn cứ ${order}`,
    removeBasis: (order: number) => `Bỏ căn cứ ${order}`,
    proposer: 'Cơ quan đề nghị',
    proposal: 'Văn bản đề nghị',
    proposalHint: 'Ví dụ: Tờ trình số 12-TTr/BTG, ngày 02/12/2022',
    fundSource: 'Nguồn tiền thưởng',
    recipients: 'Nơi nhận',
    addRecipient: 'Thêm nơi nhận',
    recipient: (order: number) => `Nơi nhận ${order}`,
    removeRecipient: (order: number) => `Bỏ nơi nhận ${order}`,
    otherLine: 'Dòng khác',
  },
  list: {
    label: 'Tập thể, cá nhân được khen thưởng',
    name: 'Tập thể, cá nhân',
    kind: 'Loại',
    ledger: 'Số vào sổ',
    state: 'Hiện nay',
    chosen: (p: { collectives: number; persons: number }) =>
      `Chọn ${labels.collectives(p.collectives)}, ${labels.persons(p.persons)}`,
    notPassed: (status: string) => `Nay là “${status}”`,
    empty: 'Không còn hồ sơ nào đã thông qua trong đợt này',
  },
  facts: {
    kind: 'Loại',
    money: 'Tiền thưởng',
    number: 'Số',
    day: 'Ngày ban hành',
    round: 'Đợt khen thưởng',
    signer: 'Người ký',
    reason: 'Thành tích chung',
    subjects: 'Được khen thưởng',
    ledger: 'Số vào sổ',
  },
  subjects: (p: { collectives: number; persons: number }) =>
    `${labels.collectives(p.collectives)}, ${labels.persons(p.persons)}`,
} as const

/** On the page of one person or collective. */
export const subjectDecisionStrings = {
  title: 'Văn bản',
  empty: 'Chưa có văn bản nào',
  sentence: 'Quyết định có tên trong danh sách khen thưởng hiện ở đây.',
} as const
