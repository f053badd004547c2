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
