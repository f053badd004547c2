import { type LocalDate, showDay } from '@shared/core/local-date'

/** Words of the chart's page and of what leaves the tree as a file. */
export const chartStrings = {
  title: 'Sơ đồ tổ chức',
  description: (on: LocalDate | null) =>
    on === null
      ? 'Theo cây tổ chức hôm nay; đúng các trang sẽ in.'
      : `Theo cây tổ chức tại ngày ${showDay(on)}; đúng các trang sẽ in.`,
  back: 'Cây tổ chức',
  size: 'Khổ giấy',
  orientation: 'Chiều giấy',
  orientations: { landscape: 'Ngang', portrait: 'Dọc' },
  savePdf: 'Lưu PDF',
  print: 'In',
  saved: (name: string) => `Đã lưu “${name}”`,
} as const

export const papersStrings = {
  menu: 'In, xuất',
  chartAll: 'Sơ đồ cả cây…',
  chartOne: (name: string) => `Sơ đồ của ${name}…`,
  xlsxAll: 'Danh sách cả cây ra Excel…',
  xlsxOne: (name: string) => `Danh sách của ${name} ra Excel…`,
  xlsxWithClosed: 'Danh sách gồm cả tổ chức đã kết thúc…',
  saved: (name: string) => `Đã lưu “${name}”`,
} as const
