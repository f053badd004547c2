import { formatNumber } from '@shared/core/vietnamese-numbers'

export const targetStrings = {
  target: 'chỉ tiêu này',
  /** Fields of work items that are inspections. */
  inspectionWords: ['kiểm tra', 'giám sát'],

  created: (title: string) => `Đã thêm chỉ tiêu “${title}”`,
  edited: (title: string) => `Đã sửa chỉ tiêu “${title}”`,
  removed: (title: string, figures: number) =>
    figures === 0
      ? `Đã xóa chỉ tiêu “${title}”`
      : `Đã xóa chỉ tiêu “${title}” cùng ${formatNumber(figures)} số liệu`,
  nothingAdded: 'Mọi chỉ tiêu đã chọn đều có sẵn, không thêm gì',
  added: (count: number) => `Đã thêm ${formatNumber(count)} chỉ tiêu từ danh mục`,
  oneFigure: (p: { title: string; name: string }) => `Đã ghi số liệu “${p.title}” của ${p.name}`,
  figures: (p: { title: string; count: number }) =>
    `Đã ghi ${formatNumber(p.count)} số liệu của “${p.title}”`,
  addedUp: (parts: readonly string[]) => `Cộng từ: ${parts.join('; ')}`,
  whole: 'toàn Đảng bộ',
  wholeRow: 'Toàn bộ (số chung)',
} as const
