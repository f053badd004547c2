import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { LikenessReason } from '@shared/features/duplicates/duplicates.rules'

export const reasonWords: Readonly<Record<LikenessReason, string>> = {
  'same-number': 'Cùng số thẻ, số định danh',
  'same-name': 'Cùng họ tên',
  'name-spelling': 'Tên khác cách viết dấu hoặc i/y',
  'name-bare': 'Tên giống khi bỏ dấu',
  'name-initials': 'Một bên viết tắt tên',
  'name-slip': 'Tên lệch một chữ cái',
  'same-birth': 'Cùng ngày sinh',
  'birth-swapped': 'Ngày và tháng sinh đổi chỗ',
  'birth-partial': 'Cùng năm sinh, chưa rõ ngày',
  'birth-missing': 'Chưa ghi ngày sinh',
  'same-unit': 'Cùng đơn vị',
  'other-name': 'Khác họ tên',
  'other-number': 'Khác số thẻ',
  'other-birth': 'Khác ngày sinh',
  'other-gender': 'Khác giới tính',
}

export const duplicatesStrings = {
  title: 'Tìm trùng',
  description:
    'Những bản ghi có thể là một người bị ghi hai lần. Máy chỉ gợi ý; gộp hay không là do bạn.',
  back: 'Danh sách đảng viên, cá nhân',
  searchAgain: 'Tìm lại',
  open: 'Tìm trùng',

  suggested: (count: number) => `Có thể trùng (${formatNumber(count)})`,
  dismissedTab: (count: number) => `Đã đánh dấu không trùng (${formatNumber(count)})`,
  searched: (people: number) => `Đã xem ${formatNumber(people)} người.`,
  strongestOnly: (shown: number, total: number) =>
    `Hiện ${formatNumber(shown)} cặp giống nhất trong ${formatNumber(total)} cặp. Xử lý xong hãy bấm “Tìm lại”.`,

  none: 'Không thấy ai bị ghi hai lần',
  noneSentence: (people: number) =>
    `Đã xem ${formatNumber(people)} người. Trùng họ tên mà khác ngày sinh thì không tính là trùng.`,
  allDone: 'Đã xem hết các gợi ý',
  allDoneSentence: 'Bấm “Tìm lại” nếu vừa nhập thêm người.',
  stopped: 'Đã dừng tìm',
  stoppedSentence: 'Chưa có gì thay đổi.',
  pickOne: 'Chọn một nhóm để so sánh',
  pickOneSentence: 'Bấm vào một dòng bên trái, hoặc dùng phím mũi tên rồi Enter.',

  columns: { people: 'Có thể là một người', strength: 'Mức giống' },
  strength: { high: 'Rất giống', middle: 'Giống', low: 'Nên xem' },
  born: (date: string) => `sinh ${date}`,
  noUnit: 'chưa có đơn vị',
  list: 'Các nhóm có thể trùng',

  compare: 'So sánh',
  included: 'So sánh và gộp những bản ghi:',
  field: 'Mục',
  record: (order: number) => `Bản ghi ${formatNumber(order)}`,
  openRecord: 'Mở trang cá nhân',
  referenced: (p: { count: number; what: string }) =>
    `${formatNumber(p.count)} ${p.what.toLocaleLowerCase('vi')}`,
  referencedByNone: 'Chưa có hồ sơ nào khác',
  choose: (p: { field: string; order: number }) =>
    `${p.field}: lấy theo bản ghi ${formatNumber(p.order)}`,
  blank: 'để trống',
  yes: 'Có',
  no: 'Không',
  onlyDiffering: 'Chỉ hiện mục khác nhau',
  showNumbers: 'Hiện số thẻ, số định danh',
  nothingDiffers: 'Mọi mục đều giống nhau.',
  notesJoined: 'Ghi chú của các bản ghi đều được giữ.',

  stays: 'Nơi sinh hoạt sau khi gộp',
  present: 'Nơi sinh hoạt hiện nay',
  noStays: 'Chưa thuộc đơn vị nào.',
  staysSentence: 'Mỗi ngày chỉ thuộc một đơn vị; phần chồng nhau lấy theo lần về sau.',
  period: (p: { from: string; to: string }) => `${p.from} – ${p.to}`,
  unknownStart: 'Từ trước khi ghi sổ',
  now: 'nay',

  conflictTitle: (p: { what: string; where: string }) =>
    p.where === '' ? p.what : `${p.what}: ${p.where}`,
  conflictSentence: 'Chỉ được giữ một dòng. Chọn dòng giữ lại:',
  keepRow: (p: { order: number; what: string }) => `Bản ghi ${formatNumber(p.order)}: ${p.what}`,
  sameRow: 'như dòng kia',
  fixedRow: 'đã nằm trong quyết định, phải giữ',
  blocked:
    'Hai dòng này đều đã nằm trong quyết định nên không dòng nào bỏ được. Không gộp được các bản ghi này.',

  merge: 'Gộp…',
  mergeTitle: (count: number) => `Gộp ${formatNumber(count)} bản ghi thành một?`,
  mergeEffect: (p: { name: string; moved: string }) =>
    `Còn lại một bản ghi: ${p.name}.${p.moved === '' ? '' : ` Chuyển sang bản ghi này: ${p.moved}.`} Chữ đã in trong quyết định và sổ khen thưởng giữ nguyên. Có thể hoàn tác một lần cho cả việc gộp.`,
  mergeConfirm: 'Gộp',
  mergeHint: 'Ctrl+Enter',

  dismiss: 'Không trùng',
  dismissTitle: 'Đánh dấu không trùng',
  dismissSentence: (names: string) =>
    `${names} là những người khác nhau và sẽ không được gợi ý nữa. Lúc nào cũng bỏ được dấu này.`,
  dismissReason: 'Vì sao (không bắt buộc)',
  dismissSubmit: 'Không trùng',
  takeBack: 'Bỏ dấu',
  noneDismissed: 'Chưa đánh dấu ai',
  noneDismissedSentence: 'Cặp nào được chọn “Không trùng” sẽ nằm ở đây.',
  dismissedColumns: { people: 'Hai người khác nhau', reason: 'Lý do', on: 'Ngày' },
} as const
