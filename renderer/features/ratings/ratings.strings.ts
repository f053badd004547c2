import { formatNumber } from '@shared/core/vietnamese-numbers'

/** 10313 → “103,13%”. Hundredths of a percent, as the rules round them. */
export const percentText = (hundredths: number | null): string =>
  hundredths === null
    ? ''
    : `${formatNumber(Math.trunc(hundredths / 100), 0)},${String(Math.abs(hundredths) % 100).padStart(2, '0')}%`

export const subjectRatingStrings = {
  list: 'Xếp loại theo năm',
  none: 'Chưa có xếp loại nào',
  noneSentence: 'Xếp loại nhập ở trang “Đánh giá, xếp loại” sẽ hiện ở đây.',
  open: 'Mở trang xếp loại',
  exemplary: 'Tiêu biểu',
  complete: (p: { from: number; to: number }) =>
    `Hoàn thành xuất sắc nhiệm vụ 5 năm liền, từ ${p.from} đến ${p.to}.`,
  completeExemplary: (p: { from: number; to: number }) =>
    `Hoàn thành xuất sắc nhiệm vụ tiêu biểu 5 năm liền, từ ${p.from} đến ${p.to}.`,
  inARow: (p: { years: number; to: number }) =>
    `Hoàn thành xuất sắc nhiệm vụ ${formatNumber(p.years)} năm liền, đến năm ${p.to}.`,
  unknown: (years: readonly number[]) => `Thiếu dữ liệu năm ${years.join(', ')}.`,
  noData: 'Chưa có dữ liệu',
  columns: { year: 'Năm', outcome: 'Xếp loại', where: 'Khi đó', basis: 'Văn bản', note: 'Ghi chú' },
} as const
