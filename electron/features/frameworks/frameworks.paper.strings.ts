import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'

/** Frameworks, and the contents of one, in Excel and on paper. */
export const frameworkPaperStrings = {
  saveList: 'Xuất danh sách khung nội dung ra Excel',
  listFile: (day: LocalDate) => `Danh sach khung noi dung ${day}.xlsx`,
  sheet: 'Khung nội dung',
  listTitle: 'DANH SÁCH KHUNG NỘI DUNG THI ĐUA',
  search: (text: string) => `Có “${text}”`,
  asOf: (day: LocalDate) => `Tính đến ngày ${showDay(day)}`,
  total: (count: number) => `Tổng số: ${formatNumber(count)} khung.`,
  saveContents: 'Xuất nội dung của khung ra Excel',
  contentsFile: (day: LocalDate) => `Noi dung khung ${day}.xlsx`,
  contentsSheet: 'Nội dung',
  contentsTitle: 'NỘI DUNG THI ĐUA',
  forWhom: (audience: string) => `Đối với: ${audience}`,
  columns: {
    order: 'STT',
    code: 'Ký hiệu',
    title: 'Tên khung',
    audience: 'Đối tượng',
    directive: 'Văn bản',
    items: 'Số mục',
    campaigns: 'Phong trào',
    kind: 'Loại',
    item: 'Nội dung',
    detail: 'Yêu cầu',
    quote: 'Câu trong văn bản',
  },
} as const
