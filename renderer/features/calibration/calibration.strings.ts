import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { Corner } from '@shared/features/calibration/calibration.rules'

const mm = (value: number) => formatNumber(value, 2)
const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${mm(Math.abs(value))}`

const edges: Readonly<Record<Corner, { readonly x: string; readonly y: string }>> = {
  upperLeft: { x: 'A đến mép trái (mm)', y: 'A đến mép trên (mm)' },
  lowerRight: { x: 'B đến mép phải (mm)', y: 'B đến mép dưới (mm)' },
  upperRight: { x: 'C đến mép phải (mm)', y: 'C đến mép trên (mm)' },
  lowerLeft: { x: 'D đến mép trái (mm)', y: 'D đến mép dưới (mm)' },
}

export const calibrationStrings = {
  add: 'Thêm máy in',
  addTitle: 'Thêm máy in',
  editTitle: 'Sửa máy in',
  save: 'Lưu máy in',
  name: 'Tên máy in',
  namePlaceholder: 'Máy in màu phòng Tổng hợp',
  tray: 'Khay giấy',
  trayPlaceholder: 'Khay tay',
  trayHint: 'Mỗi khay kéo giấy một khác, nên đo riêng.',
  note: 'Ghi chú',
  trayText: (tray: string) => (tray === '' ? 'Khay mặc định' : `Khay giấy: ${tray}`),

  notMeasured: 'Chưa đo',
  measuredState: 'Đã đo, chưa đối chiếu',
  checkedState: 'Đã đối chiếu',
  measuredOn: 'Đo ngày',
  measuredLine: (p: { day: LocalDate; by: string }) => `${showDay(p.day)}, ${p.by}`,
  lightChecked: 'Đối chiếu dưới ánh sáng',
  notChecked: 'chưa làm',
  day: (day: LocalDate) => showDay(day),
  shift: 'Lệch giữa trang',
  shiftLine: (p: { right: number; down: number }) =>
    `sang phải ${signed(p.right)} mm, xuống dưới ${signed(p.down)} mm`,
  size: 'Cỡ in',
  sizeLine: (p: { across: number; along: number }) =>
    `ngang ${mm(p.across)} %, dọc ${mm(p.along)} %`,
  turn: 'Xoay',
  turnLine: (degrees: number) => `${signed(degrees)} độ`,
  contradiction: 'Số đo chênh nhau',
  contradictionLine: (value: number) => `${mm(value)} mm`,
  sheet: 'Khổ đã đo',

  measure: 'Nhập số đo',
  measureTitle: (name: string) => `Số đo của ${name}`,
  measureSave: 'Lưu số đo',
  edges,
  barAcross: 'Thanh ngang (mm)',
  barDown: 'Thanh dọc (mm)',
  optional: 'Dấu C và D không bắt buộc: đo thêm thì chính xác hơn khoảng hai lần rưỡi.',
  who: 'Người đo',
  whoHint: 'Để sau này biết hỏi ai.',
  result: 'Kết quả',
  readingsMissing: 'Hãy nhập đủ sáu số đo bắt buộc.',
  slip: (value: number) =>
    `Các số đo chênh nhau ${mm(value)} mm, nhiều khả năng có một số bị đọc nhầm.`,
  far: (value: number) =>
    `Có dấu lệch tới ${mm(value)} mm. Hãy kiểm tra máy in có đang chọn “Vừa trang giấy” không.`,
  retire: 'Ngừng dùng',
  revive: 'Dùng lại',
  edit: 'Sửa máy in',
  remove: 'Xóa máy in',
  removeTitle: (name: string) => `Xóa máy in “${name}”?`,
  removeEffect: 'Mọi số đo của máy in này cũng bị xóa. Có thể hoàn tác.',
  moreFor: (name: string) => `máy in ${name}`,
} as const
