import { formatNumber } from '@shared/core/vietnamese-numbers'

/** Which units launched a campaign. */
export const launchesStrings = {
  label: 'Đơn vị phát động phong trào',
  listing: 'Hiện',
  listings: { all: 'Tất cả', launched: 'Đã phát động', missing: 'Chưa phát động' },
  search: 'Tìm đơn vị',
  columns: {
    name: 'Đơn vị',
    launchedOn: 'Ngày phát động',
    form: 'Hình thức',
    document: 'Số văn bản',
    note: 'Ghi chú',
  },
  unknownDay: 'Không rõ ngày',
  notYet: 'Chưa phát động',
  ended: 'Đã kết thúc hoạt động',
  empty: 'Không có đơn vị nào',
  emptySentence: 'Thử bỏ bớt bộ lọc, hoặc thêm tổ chức cơ sở đảng ở trang Tổ chức.',
  saveXlsx: 'Xuất Excel',
  saved: (name: string) => `Đã lưu ${name}`,
  print: 'In danh sách',
  paper: 'Danh sách đơn vị phát động',
  note: (units: number) => `Ghi ${formatNumber(units)} đơn vị phát động`,
  remove: 'Xóa ghi nhận',
  removeEffect: (units: number) =>
    `Ngày, hình thức và số văn bản phát động của ${formatNumber(units)} đơn vị sẽ bị xóa. Hoàn tác được bằng Ctrl+Z.`,
  clear: 'Bỏ chọn',
  chosen: (units: number) => `Đã chọn ${formatNumber(units)} đơn vị`,
  title: 'Ghi phát động phong trào',
  launchedOn: 'Ngày phát động',
  launchedOnHint: 'Để trống nếu không rõ ngày',
  form: 'Hình thức phát động',
  document: 'Số văn bản (nếu có)',
  documentHint: 'Ví dụ: 12-KH/ĐU',
  save: 'Ghi phát động',
} as const
