import type { OverflowReason } from './certificates.fitting'
import type { VariableContent } from './certificates.layout'
import type { Honorific } from './certificates.record'

const honorifics: Readonly<Record<Honorific, string>> = {
  comrade: 'Đồng chí',
  mr: 'Ông',
  mrs: 'Bà',
  mrOrMrs: 'Ông/Bà',
  collective: 'Tập thể',
  none: '',
}

const contents: Readonly<Record<VariableContent, string>> = {
  issuerLine: 'cơ quan tặng',
  subjectLine: 'cách xưng hô',
  subjectName: 'tên người hoặc tập thể',
  positionLine: 'chức vụ, đơn vị',
  achievement: 'thành tích',
  decisionLine: 'số và ngày quyết định',
  ledgerLine: 'số vào sổ khen thưởng',
  placeAndDate: 'nơi và ngày ký',
  authorityLines: 'thẩm quyền ký',
  signerPosition: 'chức vụ người ký',
  signerName: 'họ tên người ký',
  verificationText: 'chữ của mã kiểm tra',
}

const overflow: Readonly<Record<OverflowReason, string>> = {
  wordTooWide: 'có một từ rộng hơn khung',
  tooManyLines: 'cần nhiều dòng hơn mức cho phép',
  tooTall: 'cao hơn khung',
}

export const certificateStrings = {
  honorifics,
  contents,
  overflow,
  placeAndDate: ({ place, day }: { place: string; day: string }) => `${place}, ${day}`,
  decisionLine: ({ number, day }: { number: string; day: string }) =>
    `Quyết định số: ${number}, ${day}`,
  ledgerLine: (number: string) => `Vào sổ khen thưởng số: ${number}`,
  numberToCome: '…',
  /** A number typed with its word: “Số 12-QĐ/ĐUK”, “số: 12-QĐ/ĐUK”. */
  numberWord: /^Số\s*:?\s*/i,
  /** Lists write “có thành tích xuất sắc …”; a certificate reads “Đã có thành tích …”. */
  achievementNeedsVerb: /^(?:có|hoàn thành|đạt|góp)(?=\s)/iu,
  achievementWithVerb: (achievement: string) =>
    `Đã ${achievement.charAt(0).toLocaleLowerCase('vi')}${achievement.slice(1)}`,
  /** Words that are not parted from the figure after them: “số 12”, “ngày 05”. */
  wordsBeforeNumber: /(?<!\p{L})(?:[Ss]ố:?|[Nn]gày|[Tt]háng|[Nn]ăm|[Qq]uý) (?=\d)/gu,
  /** The space in “02 năm”, “05 tháng”. */
  spacesAfterNumber: /(?<=\d) (?=(?:năm|tháng|ngày)(?!\p{L}))/gu,

  producer: 'Đồng Khởi',
  documentTitle: ({ number }: { number: string }) =>
    number === '' ? 'Giấy khen (bản nháp)' : `Giấy khen theo Quyết định số ${number}`,

  problems: {
    overflow: (p: { field: string; why: string }) =>
      `Phần “${p.field}” không vừa: ${p.why}. Hãy rút gọn nội dung hoặc sửa mẫu giấy khen.`,
    shrunk: (p: { field: string; size: string; usual: string }) =>
      `Phần “${p.field}” phải thu nhỏ còn ${p.size} pt (mẫu để ${p.usual} pt). Hãy xem lại trang này.`,
    missing: (p: { field: string }) => `Thiếu ${p.field}. Hãy bổ sung trước khi in.`,
    repeatedName: (p: { pages: string }) =>
      `Tên này có ở các trang ${p.pages}. Hãy kiểm tra có phải một người, một tập thể được ghi hai lần.`,
    missingGlyph: (p: { field: string; character: string; codePoint: string }) =>
      `Phần “${p.field}” có ký tự “${p.character}” (${p.codePoint}) mà phông chữ không có. Hãy gõ lại ký tự này.`,
  },

  defaultLayout: {
    name: 'Giấy khen A4 ngang (mẫu chung)',
    party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    verb: 'Tặng',
    title: 'GIẤY KHEN',
  },
} as const
