import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import { periodLabel } from '@shared/features/duties/duties.rule.strings'
import type { NoteAct } from '@shared/features/duties/duties.units.contract'

interface Noted {
  readonly act: NoteAct
  readonly units: number
  /** Of the first of them. */
  readonly name: string
  readonly title: string
  readonly key: string
}

const done: Readonly<Record<NoteAct, string>> = {
  submit: 'nộp',
  return: 'bị trả lại',
  accept: 'đã được tiếp nhận',
  excuse: 'được miễn',
  extend: 'được lùi hạn',
  clear: 'chưa nộp (xóa ghi nhận)',
}

export const dutiesStrings = {
  duty: 'nhiệm vụ này',
  file: 'tệp này',
  office: 'Cơ quan',
  thatUnit: 'Đơn vị này',
  added: (title: string) => `Đã thêm nhiệm vụ “${title}”`,
  edited: (title: string) => `Đã sửa nhiệm vụ “${title}”`,
  removed: (title: string) => `Đã xóa nhiệm vụ “${title}”`,
  addedFromCatalogue: (count: number) =>
    `Đã thêm ${formatNumber(count)} nhiệm vụ định kỳ từ danh mục`,
  noted: ({ act, units, name, title, key }: Noted) =>
    `Đã ghi ${units === 1 ? name : `${formatNumber(units)} đơn vị`} ${done[act]}: “${title}”, ${periodLabel(key)}`,
  dueMoved: (title: string, key: string, day: LocalDate | null) =>
    day === null
      ? `Đã trả hạn của “${title}”, ${periodLabel(key)} về ngày theo quy tắc`
      : `Đã đổi hạn của “${title}”, ${periodLabel(key)} sang ${showDay(day)}`,
  attached: (file: string, name: string) => `Đã đính kèm “${file}” vào bài nộp của ${name}`,
  detached: (file: string, name: string) => `Đã bỏ tệp “${file}” khỏi bài nộp của ${name}`,

  signer: (name: string, position: string) => `${name} - ${position}`,
  layingOut: 'Đang dàn trang',
  writing: 'Đang ghi tệp Word',
  saveLetter: 'Lưu công văn đôn đốc',
  wordFiles: 'Tệp Word',
  letterName: (title: string, period: string) => `Công văn đôn đốc ${title}, ${period}`,
  letterFile: (key: string) => `cong-van-don-doc-${key}.docx`,

  unitsTitle: (state: string | null) =>
    state === 'missing' || state === 'overdue'
      ? 'DANH SÁCH ĐƠN VỊ CHƯA NỘP'
      : 'DANH SÁCH THEO DÕI BÁO CÁO ĐỊNH KỲ',
  about: (title: string, key: string) => `${title}, ${periodLabel(key)}`,
  asOf: (dueOn: LocalDate, today: LocalDate) =>
    `(Hạn: ${showDay(dueOn)}; tính đến ngày ${showDay(today)})`,
  asOfDay: (today: LocalDate) => `(Tính đến ngày ${showDay(today)})`,
  totals: (units: number, late: number) =>
    `Tổng số: ${formatNumber(units)} đơn vị, trong đó trễ hạn: ${formatNumber(late)}.`,
  boardTitle: (year: number) => `THEO DÕI BÁO CÁO ĐỊNH KỲ NĂM ${year}`,
  saveUnits: 'Lưu danh sách đơn vị',
  unitsFile: (key: string, state: string | null) =>
    `${state === 'missing' || state === 'overdue' ? 'chua-nop' : 'bao-cao-dinh-ky'}-${key}.xlsx`,
  unitsSheet: 'Đơn vị',
  saveBoard: 'Lưu bảng theo dõi',
  boardFile: (year: number) => `bao-cao-dinh-ky-${year}.xlsx`,
  boardSheet: 'Theo dõi',
  columns: {
    order: 'STT',
    unit: 'Tên đơn vị',
    parent: 'Trực thuộc',
    kind: 'Loại hình',
    state: 'Trạng thái',
    dueOn: 'Hạn',
    submittedOn: 'Ngày nộp',
    number: 'Số văn bản',
    late: 'Trễ (ngày)',
    note: 'Ghi chú',
    duty: 'Nhiệm vụ',
    rule: 'Quy tắc',
    owedBy: 'Ai thực hiện',
    addressee: 'Nơi nhận',
    period: 'Kỳ',
    expected: 'Phải nộp',
    handedIn: 'Đã nộp',
    percent: 'Tỷ lệ',
    overdue: 'Quá hạn',
  },
} as const
