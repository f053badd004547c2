import { formatNumber, twoDigits } from '@shared/core/vietnamese-numbers'

export const voteStrings = {
  title: 'Biểu quyết',
  hands: 'Tại cuộc họp',
  written: 'Bằng văn bản',
  /** Not apart: a letter by itself would tell what its writer said. */
  together: (letters: number) =>
    `Cộng chung người dự họp và ${twoDigits(letters)} ý kiến gửi về, không ghi riêng từng ý kiến.`,
  lettersOf: (letters: number) =>
    `Người dự họp cũng ghi ý kiến bằng văn bản; cộng chung với ${twoDigits(letters)} ý kiến gửi về.`,
  agree: 'Đồng ý',
  disagree: 'Không đồng ý',
  other: 'Ý kiến khác',
  blank: 'Không ghi ý kiến',
  inWords: (label: string, part: string) => `${label} – ${part}`,
  voters: (count: number) => `${twoDigits(count)} người được biểu quyết`,
  left: (count: number) => `Còn ${twoDigits(count)} người`,
  over: (count: number) => `Thừa ${twoDigits(count)}`,
  allAgree: 'Tất cả đồng ý',
  record: 'Ghi kết quả (Enter)',
  clear: 'Xóa kết quả',
  needed: (p: { needed: number; base: number }) =>
    `Cần từ ${twoDigits(p.needed)} trên ${twoDigits(p.base)}.`,
  share: (share: string) => `Đồng ý ${share}`,
  postpone: 'Để lại xét sau',
  resume: 'Đưa vào xét lại',
  recused: 'Không tham gia biểu quyết',
  recusedHint: 'Người có liên quan đến hồ sơ này.',
  noRecused: 'Không có ai',
  settings: 'Quy định riêng cho hồ sơ này',
  settingsShort: 'Quy định riêng',
  asMeeting: 'Như cuộc họp',
  standard: (standard: string) => `Thông qua khi đạt ${standard}.`,
  notStarted: 'Bấm “Khai mạc” rồi nhập kết quả biểu quyết.',
  saveSettings: 'Lưu quy định',
  note: 'Ghi chú vào biên bản',
} as const

export const ballotStrings = {
  title: 'Phiếu kín',
  issued: 'Phát ra',
  issuedLabel: 'Số phiếu phát ra',
  perPack: 'Mỗi tập',
  packSize: 'Số phiếu mỗi tập',
  issue: 'Ghi',
  first: 'Kiểm lần thứ nhất',
  second: 'Kiểm lần thứ hai',
  turn: (turn: number) => (turn === 1 ? 'Kiểm lần thứ nhất' : 'Kiểm lần thứ hai'),
  open: 'Đang kiểm',
  closed: 'Đã chốt',
  notYet: 'Chưa kiểm',
  count: 'Nhập số',
  countTurn: (turn: number) => `Nhập số: lần ${turn}`,
  by: (name: string) => `Người kiểm: ${name}`,
  reopen: 'Mở lại để sửa',
  agreed: (p: { collected: number; valid: number }) =>
    `Hai lần kiểm khớp nhau. Thu vào ${twoDigits(p.collected)} phiếu, hợp lệ ${twoDigits(p.valid)}, không hợp lệ ${twoDigits(p.collected - p.valid)}.`,
  differTitle: 'Hai lần kiểm lệch nhau',
  differBallots: (p: {
    what: 'collected' | 'valid'
    first: number
    second: number
    packs: string
  }) =>
    `${p.what === 'collected' ? 'Thu vào' : 'Hợp lệ'}: ${p.first} – ${p.second}${p.packs === '' ? '' : ` (tập ${p.packs})`}`,
  differVotes: (p: {
    name: string
    what: 'agree' | 'disagree'
    first: number
    second: number
    packs: string
  }) =>
    `${p.name}, ${p.what === 'agree' ? 'đồng ý' : 'không đồng ý'}: ${p.first} – ${p.second}${p.packs === '' ? '' : ` (tập ${p.packs})`}`,
  countedBy: 'Người kiểm phiếu',
  counterHint: 'Hãy nhập tên người kiểm phiếu.',
  agree: 'Đồng ý',
  disagree: 'Không đồng ý',
  pack: (place: number) => `Tập ${place}`,
  packs: 'Tập phiếu',
  addPack: 'Thêm tập',
  removePack: 'Bỏ tập này',
  collected: 'Thu vào',
  valid: 'Hợp lệ',
  agreeOf: (name: string) => `Đồng ý: ${name}`,
  disagreeOf: (name: string) => `Không đồng ý: ${name}`,
  nominee: 'Tập thể, cá nhân',
  blank: 'Để trống',
  save: 'Lưu tạm',
  close: 'Chốt lần kiểm này',
  closeHint:
    'Sau khi chốt, số của hai người được so với nhau. Người kiểm thứ hai không thấy số này.',
  hidden: 'Kết quả chỉ hiện khi hai người kiểm độc lập ra cùng số phiếu.',
  total: (p: { collected: number; issued: number }) =>
    `Thu vào ${formatNumber(p.collected)}/${formatNumber(p.issued)} phiếu phát ra`,
  tooMany: 'Nhiều hơn số phiếu hợp lệ của tập.',
} as const
