import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'

export const ledgerStrings = {
  line: 'dòng sổ này',
  title: 'SỔ KHEN THƯỞNG',
  year: (year: number) => `Năm ${year}`,
  ofDecision: (p: { number: string; day: LocalDate }) =>
    `Theo Quyết định số ${p.number}, ngày ${showDay(p.day)}`,
  search: (text: string) => `Các dòng có “${text}”`,
  revokedBy: (p: { number: string; day: LocalDate }) =>
    `Hủy bỏ theo Quyết định số ${p.number}, ngày ${showDay(p.day)}.`,
  correctedBy: (p: { number: string; day: LocalDate; field: string; before: string }) =>
    `Đính chính ${p.field.toLocaleLowerCase('vi')} theo Quyết định số ${p.number}, ngày ${showDay(p.day)}${p.before === '' ? '' : `; trước đó là “${p.before}”`}.`,
  givenByProvince: (issuer: string) =>
    issuer ? `Cấp trên khen (${issuer}), không vào sổ này.` : 'Cấp trên khen, không vào sổ này.',
  levels: { base: 'Cấp cơ sở', bloc: 'Cấp Khối', province: 'Cấp tỉnh' },
  form: (form: string) => `Hình thức: ${form}`,
  kinds: { collective: 'Tập thể', person: 'Cá nhân' },

  columns: {
    number: 'Số vào sổ',
    decision: 'Số quyết định',
    decidedOn: 'Ngày quyết định',
    name: 'Họ và tên / Tên tập thể',
    position: 'Chức vụ',
    unit: 'Đơn vị',
    form: 'Hình thức',
    achievement: 'Nội dung thành tích',
    amount: 'Tiền thưởng (đồng)',
    handedOn: 'Ngày trao',
    receivedBy: 'Người nhận (ký)',
    note: 'Ghi chú',
  },
  totals: (p: { collectives: number; persons: number }) =>
    `Cộng: ${formatNumber(p.collectives + p.persons)} trường hợp, gồm ${labels.collectives(p.collectives)} và ${labels.persons(p.persons)}.`,
  sheet: 'Sổ khen thưởng',
  keeper: 'NGƯỜI LẬP SỔ',
  signHere: '(Ký, ghi rõ họ tên)',
  placeAndDate: (p: { place: string; day: string }) => `${p.place}, ${p.day}`,

  saveXlsx: 'Xuất sổ khen thưởng ra Excel',
  savePdf: 'Lưu sổ khen thưởng dạng PDF',
  excelFiles: 'Tệp Excel',
  pdfFiles: 'Tệp PDF',
  fileName: (p: { day: LocalDate; extension: string }) => `So khen thuong ${p.day}.${p.extension}`,
  printTitle: 'Sổ khen thưởng',
  reading: 'Đang đọc sổ',
  layingOut: 'Đang dàn trang sổ',
  printing: 'Đang chờ máy in',
} as const

/** The book to be bound. */
export const bookStrings = {
  title: 'Sổ khen thưởng đóng quyển',
  save: 'Lưu sổ khen thưởng đóng quyển',
  fileName: (year: number | null) => `So khen thuong dong quyen ${year ?? 'ca so'}.pdf`,
  pages: (p: { pages: number | null; first: number; last: number | null }) =>
    `Sổ này gồm ${p.pages ?? '…'} trang, đánh số từ trang ${p.first} đến trang ${p.last ?? '…'}.`,
  lines: (p: { lines: number; from: string; to: string }) =>
    p.lines === 0
      ? 'Chưa có dòng nào.'
      : `Có ${formatNumber(p.lines)} dòng, từ số vào sổ ${p.from} đến số vào sổ ${p.to}.`,
  closed: (p: { pages: number | null; lines: number }) =>
    `Khóa sổ: gồm ${p.pages ?? '…'} trang, ${formatNumber(p.lines)} dòng.`,
  money: (p: { amount: string; words: string }) =>
    `Tổng tiền thưởng ${p.amount} đồng (${p.words}).`,
  revoked: (count: number) => `Trong đó ${formatNumber(count)} dòng đã hủy bỏ.`,
} as const
