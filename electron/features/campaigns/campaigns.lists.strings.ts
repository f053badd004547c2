import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'

/** The list of campaigns, in Excel and on paper. */
export const campaignListStrings = {
  saveXlsx: 'Xuất danh sách phong trào ra Excel',
  fileName: (day: LocalDate) => `Danh sach phong trao ${day}.xlsx`,
  sheet: 'Phong trào',
  title: 'DANH SÁCH PHONG TRÀO THI ĐUA',
  filtered: (words: string) => `Lọc theo: ${words}`,
  asOf: (day: LocalDate) => `Tính đến ngày ${showDay(day)}`,
  total: (count: number) => `Tổng số: ${formatNumber(count)} phong trào, đợt thi đua.`,
  columns: {
    order: 'STT',
    name: 'Tên phong trào',
    kind: 'Loại',
    parent: 'Thuộc phong trào',
    period: 'Thời gian',
    directive: 'Văn bản',
    status: 'Trạng thái',
    rounds: 'Đợt khen',
  },
} as const
