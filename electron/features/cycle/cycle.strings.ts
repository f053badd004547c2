import { type LocalDate, showDay } from '@shared/core/local-date'

export const cycleSentences = {
  added: (year: number, count: number) => `Đã thêm ${count} mốc của vòng 17/01/${year} vào lịch`,
  complete: (year: number) => `Lịch đã có đủ mốc của vòng 17/01/${year}, không thêm gì`,
  moved: (year: number, day: LocalDate) =>
    `Đã dời lễ 17/01/${year} sang ${showDay(day)}, ngày làm việc liền trước`,
  accordingTo: (source: string) => `Theo ${source}.`,
} as const

export const cyclePaperStrings = {
  saveXlsx: 'Lưu vòng năm 17/01 ra Excel',
  fileName: (year: number) => `Vòng năm 17-01-${year}.xlsx`,
  sheet: (year: number) => `17-01-${year}`,
  title: (year: number, anniversary: number) =>
    `CÁC BƯỚC CHUẨN BỊ NGÀY BẾN TRE ĐỒNG KHỞI 17/01/${year} (${anniversary} NĂM)`,
  asOf: (day: string) => `Tình hình đến ngày ${day}`,
  order: 'STT',
  when: 'Mốc',
  day: 'Ngày',
  weekday: 'Thứ',
  lunar: 'Âm lịch',
  step: 'Việc',
  state: 'Tình trạng',
  figures: 'Số liệu',
  result: 'Kết quả',
  restDay: (weekday: string, proposed: string) =>
    `17/01 rơi vào ${weekday}, không phải ngày làm việc; ngày làm việc liền trước là ${proposed}.`,
  tet: (day: string) => `Mùng 1 Tết: ${day}.`,
} as const
