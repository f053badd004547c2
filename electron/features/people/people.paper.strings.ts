import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { MissingData } from '@shared/features/people/people.kinds'
import { missingLabels } from '@shared/features/people/people.strings'

/** Around the list of people in Excel and on paper. */
export const peoplePaperStrings = {
  dialogTitle: 'Xuất danh sách ra Excel',
  fileName: (day: LocalDate) => `Danh sach dang vien ${day}.xlsx`,
  reading: 'Đang đọc danh sách',
  sheet: 'Đảng viên',
  title: 'DANH SÁCH ĐẢNG VIÊN, CÁ NHÂN',
  order: 'STT',
  asOf: (day: LocalDate) => `Tính đến ngày ${showDay(day)}`,
  of: (organisation: string) => organisation.toLocaleUpperCase('vi'),
  search: (text: string) => `Các dòng có “${text}”`,
  missing: (missing: MissingData) => missingLabels[missing],
  position: (position: string) => `Chức vụ: ${position}`,
  chosen: 'Những người được chọn',
  total: (count: number) => `Tổng số: ${formatNumber(count)} người.`,
} as const
