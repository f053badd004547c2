import { formatDocumentNumber } from '@shared/core/document-number'
import { type PartialDate, showPartialDate } from '@shared/core/partial-date'
import type { NumberState } from './numbers.kinds'
import type { NumberRange } from './numbers.rules'

/** Symbols of documents that offices number, with their names; others may be typed. */
export const documentTypes = [
  { symbol: 'QĐ', name: 'Quyết định' },
  { symbol: 'TTr', name: 'Tờ trình' },
  { symbol: 'BB', name: 'Biên bản' },
  { symbol: 'CV', name: 'Công văn' },
  { symbol: 'GM', name: 'Giấy mời' },
  { symbol: 'BC', name: 'Báo cáo' },
  { symbol: 'KH', name: 'Kế hoạch' },
  { symbol: 'TB', name: 'Thông báo' },
  { symbol: 'HD', name: 'Hướng dẫn' },
  { symbol: 'CTr', name: 'Chương trình' },
] as const

/** The decision’s, “QĐ”. */
export const decisionType = documentTypes[0].symbol

export const numberStateNames: Readonly<Record<NumberState, string>> = {
  held: 'Giữ cho dự thảo',
  used: 'Đã dùng',
  void: 'Bỏ số',
}

const pad = (number: number) => String(number).padStart(2, '0')

/** “06, 09–11” */
export const rangesText = (ranges: readonly NumberRange[]): string =>
  ranges.map(({ from, to }) => (from === to ? pad(from) : `${pad(from)}–${pad(to)}`)).join(', ')

/** “12-TTr/ĐUK” */
export const numberText = (p: { number: number; type: string; issuer: string }): string =>
  formatDocumentNumber({ system: 'party', ...p })

export const numbersStrings = {
  issuerMissing: 'Hãy nhập ký hiệu cơ quan ban hành',
  typeMissing: 'Hãy chọn loại văn bản',
  termForm: 'Nhiệm kỳ gồm hai năm, ví dụ 2020-2025',
  aboutMissing: 'Hãy ghi trích yếu, hoặc lý do bỏ số',
  entry: 'số văn bản này',
  /** Who has the number already, in the middle of a sentence. */
  takenBy: (p: { state: NumberState; about: string; datedOn: PartialDate | null }) =>
    p.state === 'void'
      ? `số đã bỏ (${p.about})`
      : `văn bản “${p.about}”${p.datedOn === null ? '' : `, ngày ${showPartialDate(p.datedOn)}`}`,
  entered: (number: string) => `Đã ghi số ${number} vào sổ số văn bản`,
  taken: (number: string) => `Đã cấp số ${number}`,
  voided: (number: string) => `Đã ghi bỏ số ${number}`,
  edited: (number: string) => `Đã sửa dòng số ${number} trong sổ số văn bản`,
  removed: (number: string) => `Đã xóa dòng số ${number} khỏi sổ số văn bản`,
} as const
