import { type LocalDate, showDay } from '@shared/core/local-date'
import type { DecisionKind } from '@shared/features/decisions/decisions.kinds'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'

/** “13 trường hợp (07 tập thể, 06 cá nhân)” without a kind that has nobody. */
const subjects = (p: { collectives: number; persons: number }) =>
  [
    p.collectives > 0 ? labels.collectives(p.collectives) : '',
    p.persons > 0 ? labels.persons(p.persons) : '',
  ]
    .filter(Boolean)
    .join(', ')

/** “Quyết định số 05-QĐ/ĐUK” in the middle of a sentence about a file. */
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** Without diacritics: a file name must survive every USB stick. */
const fileKinds: Readonly<Record<DecisionKind, string>> = {
  award: 'khen thuong',
  praise: 'bieu duong',
  correction: 'dinh chinh',
  revocation: 'huy bo',
}

export const decisionsStrings = {
  decision: 'quyết định này',
  file: 'tệp này',
  unnumbered: 'du thao',
  attached: (name: string, decision: string) => `Đã đính kèm “${name}” vào ${lowerFirst(decision)}`,
  detached: (name: string, decision: string) => `Đã gỡ “${name}” khỏi ${lowerFirst(decision)}`,
  drafted: (p: { round: string; collectives: number; persons: number }) =>
    `Đã lập dự thảo quyết định cho đợt “${p.round}”: ${subjects(p)}`,
  edited: (p: { number: string | null; round: string }) =>
    p.number === null
      ? `Đã sửa dự thảo quyết định của đợt “${p.round}”`
      : `Đã sửa dự thảo quyết định số ${p.number}`,
  removed: (p: { round: string }) => `Đã xóa dự thảo quyết định của đợt “${p.round}”`,
  issued: (p: { number: string; day: LocalDate; count: number; from: number; to: number }) =>
    `Đã ban hành Quyết định số ${p.number}, ngày ${showDay(p.day)}: ${p.count} giấy khen, số vào sổ ${labels.rangesText([p])}`,
  praised: (p: { number: string; day: LocalDate; count: number }) =>
    `Đã ban hành Quyết định số ${p.number}, ngày ${showDay(p.day)}: biểu dương ${p.count} trường hợp`,
  issuedIsFinal:
    'Quyết định đã ban hành và số vào sổ khen thưởng không hoàn tác được. Muốn sửa hoặc bỏ, hãy lập quyết định đính chính hoặc quyết định hủy bỏ.',
  recovered: (name: string) => `Đã ghi việc thu hồi của “${name}”`,
  sentToSign: (p: { number: number | null; symbol: string }) =>
    `Đã trình ký Quyết định số ${labels.numberText({ ...p, number: p.number ?? 0 })}`,
  takenBack: (p: { number: number | null; symbol: string }) =>
    `Đã rút Quyết định số ${labels.numberText({ ...p, number: p.number ?? 0 })} về dự thảo`,

  fileName: (p: { kind: DecisionKind; number: string | null; extension: string }) =>
    `Quyet dinh ${fileKinds[p.kind]} ${p.number ?? 'du thao'}.${p.extension}`,
  moneyName: (p: { number: string; extension: string }) =>
    `Danh sach chi tien thuong ${p.number}.${p.extension}`,
  savePdf: 'Lưu quyết định dạng PDF',
  saveDocx: 'Lưu quyết định dạng Word',
  pdfFiles: 'Tệp PDF',
  wordFiles: 'Tệp Word',
  printTitle: (number: string | null) =>
    number === null ? 'Dự thảo quyết định' : `Quyết định số ${number}`,
  layingOut: 'Đang dàn trang quyết định',
  writing: 'Đang ghi tệp',
  printing: 'Đang chờ máy in',
} as const

/** Danh sách chi tiền thưởng. */
export const moneyStrings = {
  title: 'DANH SÁCH CHI TIỀN THƯỞNG',
  sheet: 'Chi tiền thưởng',
  save: 'Lưu danh sách chi tiền thưởng',
  reference: (p: { number: string | null; day: LocalDate }) =>
    p.number === null
      ? '(kèm theo dự thảo quyết định)'
      : `(kèm theo Quyết định số ${p.number}, ngày ${showDay(p.day)})`,
  fund: (fund: string) => `Nguồn chi: ${fund}`,
  columns: {
    order: 'STT',
    name: 'Họ và tên / Tên tập thể',
    place: 'Chức vụ, đơn vị',
    ledger: 'Số vào sổ',
    multiple: 'Hệ số × mức lương cơ sở',
    amount: 'Tiền thưởng (đồng)',
    signature: 'Ký nhận',
    note: 'Ghi chú',
  },
  sum: (p: { multiple: string; basePay: string }) => `${p.multiple} × ${p.basePay}`,
  total: (p: { amount: string; words: string }) =>
    `Tổng cộng: ${p.amount} đồng. Bằng chữ: ${p.words}.`,
  corrected: (p: { number: string; day: LocalDate }) =>
    `Đính chính theo Quyết định số ${p.number}, ngày ${showDay(p.day)}`,
  unknown: (count: number) => `Có ${count} trường hợp chưa có mức tiền, chưa tính vào tổng.`,
  placeAndDate: (p: { place: string; day: string }) => `${p.place}, ${p.day}`,
} as const
