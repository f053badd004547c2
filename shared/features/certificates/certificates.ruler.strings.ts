import type { Corner } from '@shared/features/calibration/calibration.rules'

const corners: Readonly<Record<Corner, string>> = {
  upperLeft: 'A',
  lowerRight: 'B',
  upperRight: 'C',
  lowerLeft: 'D',
}

/** What stands on the ruler page and on the page for the light table. */
export const certificateRulerStrings = {
  title: 'Trang thước đo máy in',
  corners,
  barAcross: 'Thanh ngang 100 mm',
  barDown: 'Thanh dọc 100 mm',
  measure:
    'Trang thước. Đo từ tâm dấu A đến mép trái và mép trên; từ tâm dấu B đến mép phải và mép dưới; đo chiều dài hai thanh.',
  check: (printer: string) =>
    `Trang thước đã hiệu chỉnh cho ${printer}. Tâm mỗi dấu phải cách hai mép gần nhất đúng 25 mm, mỗi thanh dài đúng 100 mm.`,
  outlines: (design: string) =>
    `Khung của bố cục “${design}”. Đặt tờ này lên phôi, giơ trước ánh sáng và so vị trí.`,
} as const
