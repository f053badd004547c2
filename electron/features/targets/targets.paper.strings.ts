import { documentDay, type LocalDate } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'

export const targetPaperStrings = {
  title: (year: number) => `TỔNG HỢP THỰC HIỆN CHỈ TIÊU NĂM ${year}`,
  unitsTitle: 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU THEO ĐƠN VỊ',
  missingTitle: 'DANH SÁCH ĐƠN VỊ CHƯA CÓ SỐ LIỆU',
  asOf: (day: LocalDate) => `Số liệu đến ${documentDay(day)}`,
  order: 'Số TT',
  code: 'Ký hiệu',
  target: 'Chỉ tiêu',
  mark: 'Mức phải đạt',
  reach: 'Phạm vi',
  period: 'Kỳ',
  reached: 'Kết quả',
  completion: 'So với chỉ tiêu',
  status: 'Đánh giá',
  source: 'Văn bản',
  organisation: 'Đơn vị',
  above: 'Thuộc',
  note: 'Ghi chú',
  unitsMet: (p: { met: number; expected: number }) =>
    `${formatNumber(p.met)}/${formatNumber(p.expected)} đơn vị đạt`,
  total: (count: number) => `Tổng số: ${formatNumber(count)} chỉ tiêu.`,
  totalUnits: (count: number) => `Tổng số: ${formatNumber(count)} đơn vị.`,
  saveXlsx: 'Lưu ra Excel',
  savePdf: 'Lưu PDF',
  pdfFiles: 'Tệp PDF',
  sheet: 'Chỉ tiêu',
  fileName: (year: number) => `Chỉ tiêu năm ${year}`,
  unitsFileName: 'Chỉ tiêu theo đơn vị',
} as const
