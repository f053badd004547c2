import { fold } from '@shared/core/vietnamese-fold'

/** Who somebody is beside Party membership, in the words of the regulations. */
export const categories = [
  'Cán bộ',
  'Công chức',
  'Viên chức',
  'Người lao động',
  'Lực lượng vũ trang',
  'Đoàn viên',
  'Hội viên',
  'Người dân',
] as const

/** Short forms with one meaning only; “CCVC” has two and is asked for. */
const shortForms: Readonly<Record<(typeof categories)[number], readonly string[]>> = {
  'Cán bộ': ['CB'],
  'Công chức': ['CC', 'C/C'],
  'Viên chức': ['VC', 'V/C'],
  'Người lao động': ['NLĐ', 'LĐ', 'HĐLĐ', 'LĐHĐ', 'HĐ', 'Hợp đồng', 'Lao động hợp đồng'],
  'Lực lượng vũ trang': ['LLVT'],
  'Đoàn viên': ['ĐVTN'],
  'Hội viên': ['HV'],
  'Người dân': ['Dân'],
}

/** Folded → category. */
export const categoryWords: ReadonlyMap<string, string> = new Map(
  categories.flatMap((category) =>
    [category, ...shortForms[category]].map((word) => [fold(word), category] as const),
  ),
)
