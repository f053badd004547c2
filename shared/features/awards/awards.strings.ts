import { type LocalDate, showDay } from '@shared/core/local-date'
import type {
  AwardCategory,
  AwardPeriod,
  AwardRecognition,
  AwardSubject,
  AwardSystem,
  BasisPurpose,
  FormLevel,
} from './awards.kinds'

export const systemNames: Readonly<Record<AwardSystem, string>> = {
  party: 'Đảng',
  state: 'Nhà nước',
}

export const categoryNames: Readonly<Record<AwardCategory, string>> = {
  title: 'Danh hiệu thi đua',
  form: 'Hình thức khen thưởng',
}

export const awardRecognitionNames: Readonly<Record<AwardRecognition, string>> = {
  award: 'Khen thưởng',
  praise: 'Biểu dương',
}

export const formLevelNames: Readonly<Record<FormLevel, string>> = {
  cell: 'cấp chi bộ',
  section: 'cấp đảng bộ bộ phận',
  base: 'cấp cơ sở',
  bloc: 'cấp Khối',
  province: 'cấp tỉnh',
  nation: 'cấp nhà nước',
}

export const periodNames: Readonly<Record<AwardPeriod, string>> = {
  year: 'hằng năm',
  'five-year': '5 năm liền',
  term: 'theo nhiệm kỳ',
  occasion: 'chuyên đề, đột xuất',
  service: 'quá trình cống hiến, niên hạn',
}

export const awardSubjectNames: Readonly<Record<AwardSubject, string>> = {
  person: 'cá nhân',
  cell: 'chi bộ trực thuộc',
  'base-organisation': 'tổ chức cơ sở đảng',
  collective: 'tập thể khác',
}

export const purposeNames: Readonly<Record<BasisPurpose, string>> = {
  award: 'Khen thưởng',
  money: 'Mức tiền thưởng',
  rating: 'Đánh giá, xếp loại',
  format: 'Thể thức văn bản',
}

interface Named {
  readonly name: string
  readonly level: FormLevel
  readonly period: AwardPeriod
}

/** “Giấy khen, cấp Khối, hằng năm”: tells one form from the other of the same name. */
export const formLabel = ({ name, level, period }: Named): string =>
  [name, formLevelNames[level], periodNames[period]].join(', ')

interface Validity {
  readonly validFrom: LocalDate | null
  readonly validTo: LocalDate | null
}

/** “từ 01/07/2025 đến 28/02/2027”; without either it is always in force. */
export function validityText({ validFrom, validTo }: Validity): string {
  if (!validFrom && !validTo) return 'Không thời hạn'
  const from = validFrom ? `từ ${showDay(validFrom)}` : ''
  return [from, validTo ? `đến ${showDay(validTo)}` : ''].filter(Boolean).join(' ')
}

/** Beside the field, as it is typed. */
export const awardsProblems = {
  nameMissing: 'Chưa nhập tên. Hãy gõ như sẽ in trên quyết định.',
  textMissing: 'Chưa nhập căn cứ. Hãy chép như sẽ ghi trong quyết định.',
  nobody: 'Chưa chọn đối tượng. Hãy chọn ít nhất một.',
  endsBeforeItBegins: 'Ngày kết thúc sớm hơn ngày bắt đầu. Hãy kiểm tra lại hai ngày.',
} as const
