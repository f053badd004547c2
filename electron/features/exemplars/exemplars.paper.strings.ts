import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { ExemplarStep } from '@shared/features/exemplars/exemplars.kinds'
import { stepTitle } from '@shared/features/exemplars/exemplars.strings'

/** “Phiếu nhân rộng”. */
export const sheetStrings = {
  title: 'PHIẾU NHÂN RỘNG ĐIỂN HÌNH',
  layingOut: 'Đang dàn trang phiếu nhân rộng',
  fileName: (name: string) => `Phiếu nhân rộng ${name.slice(0, 120).trim()}`,
  labels: {
    name: 'Điển hình:',
    unit: 'Đơn vị:',
    field: 'Lĩnh vực:',
    campaign: 'Phong trào:',
    year: 'Năm:',
    step: 'Đang ở:',
  },
  step: (p: { step: ExemplarStep; isRecognised: boolean }) =>
    p.isRecognised ? 'Đã có quyết định công nhận' : stepTitle(p.step),
  sections: {
    story: 'Cách làm',
    effect: 'Hiệu quả công việc',
    figures: 'Kết quả nhân rộng',
    copy: 'Cách học tập, làm theo',
  },
  voted: (p: { agree: number; total: number }) =>
    `- Bình chọn tại đơn vị: ${formatNumber(p.agree)}/${formatNumber(p.total)} đồng ý`,
  months: (count: number) => `- Được chọn trong ${formatNumber(count)} tháng`,
  publicity: (count: number) => `- Tuyên truyền, nhân rộng: ${formatNumber(count)} lần`,
  activities: (count: number) => `- Hoạt động học tập: ${formatNumber(count)} lần`,
  learners: (p: { all: number; caughtUp: number; overtaken: number }) =>
    `- Nơi học tập: ${formatNumber(p.all)}; bắt kịp ${formatNumber(p.caughtUp)}, vượt qua ${formatNumber(p.overtaken)}`,
  decided: (document: string) => `- Công nhận: ${document}`,
} as const

/** The text for the web site. */
export const webStrings = {
  save: 'Lưu văn bản đăng website',
  file: (name: string) => `Điển hình ${name}.txt`,
  textFiles: 'Tệp văn bản',
} as const

/** Lists of exemplars, months and models on paper and in Excel. */
export const paperStrings = {
  asOf: (day: LocalDate) => `(Tính đến ngày ${showDay(day)})`,
  search: (text: string) => `Có “${text}”`,
  of: (name: string) => `Của ${name} và các đơn vị trực thuộc`,
  inYear: (year: number) => `Năm ${year}`,
  campaign: (name: string) => `Phong trào “${name}”`,
  field: (name: string) => `Lĩnh vực: ${name}`,
  lacking: 'Còn thiếu minh chứng',
  stopped: 'Đã dừng theo dõi',
  followed: 'Đang theo dõi',

  exemplars: {
    saveXlsx: 'Xuất danh sách điển hình ra Excel',
    fileName: (day: LocalDate) => `Danh sach dien hinh ${day}.xlsx`,
    sheet: 'Điển hình',
    title: 'DANH SÁCH ĐIỂN HÌNH',
    columns: {
      order: 'STT',
      name: 'Điển hình',
      unit: 'Đơn vị',
      field: 'Lĩnh vực',
      title: 'Tên điển hình',
      year: 'Năm',
      step: 'Bước',
      days: 'Số ngày ở bước',
      missing: 'Còn thiếu',
      campaign: 'Phong trào',
    },
    recognised: 'Đã công nhận',
    stopped: (p: { day: LocalDate; reason: string }) =>
      `Dừng theo dõi từ ${showDay(p.day)}: ${p.reason}`,
    total: (count: number) => `Tổng số: ${formatNumber(count)} điển hình.`,
  },

  months: {
    saveXlsx: 'Xuất bảng chọn điển hình hằng tháng',
    fileName: (year: number) => `Dien hinh hang thang ${year}.xlsx`,
    sheet: 'Hằng tháng',
    title: (year: number) => `BÌNH CHỌN ĐIỂN HÌNH HẰNG THÁNG NĂM ${year}`,
    columns: { order: 'STT', unit: 'Đơn vị', chosen: 'Số tháng có', open: 'Số tháng chưa chọn' },
    month: (month: number) => `Tháng ${month}`,
    none: 'không có',
    open: 'chưa chọn',
    prize: (prize: string) => `giải: ${prize}`,
    lacking: 'Chỉ đơn vị còn tháng chưa chọn',
    total: (p: { units: number; chosen: number }) =>
      `Tổng số: ${formatNumber(p.units)} đơn vị, ${formatNumber(p.chosen)} lượt tháng có điển hình.`,
  },

  pilots: {
    saveXlsx: 'Xuất danh sách mô hình ra Excel',
    fileName: (day: LocalDate) => `Danh sach mo hinh ${day}.xlsx`,
    sheet: 'Mô hình',
    title: 'DANH SÁCH MÔ HÌNH ĐIỂM, MÔ HÌNH “DÂN VẬN KHÉO”',
    columns: {
      order: 'STT',
      kind: 'Loại',
      unit: 'Đơn vị',
      topic: 'Nội dung',
      year: 'Năm',
      stage: 'Tình trạng',
      evaluatedOn: 'Đánh giá gần nhất',
      result: 'Kết quả',
      effect: 'Hiệu quả',
      spread: 'Nhân rộng',
      document: 'Văn bản',
    },
    spread: 'Có',
    notSpread: 'Chưa',
    counts: (p: { registered: number; appraised: number; recognised: number }) =>
      `“Dân vận khéo”: đăng ký ${formatNumber(p.registered)}, đã thẩm định ${formatNumber(p.appraised)}, tỉnh công nhận ${formatNumber(p.recognised)} mô hình.`,
    total: (count: number) => `Tổng số: ${formatNumber(count)} mô hình.`,
  },
} as const
