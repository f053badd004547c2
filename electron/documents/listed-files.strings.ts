export const documentStrings = {
  excelFiles: 'Tệp Excel',
  reading: 'Đang đọc danh sách',
  writing: 'Đang ghi tệp Excel',
  layingOut: 'Đang dàn trang',
} as const
