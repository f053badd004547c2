export const viewFileStrings = {
  savePdf: 'Lưu danh sách dạng PDF',
  pdfFiles: 'Tệp PDF',
  printing: 'Đang chờ máy in',
} as const
