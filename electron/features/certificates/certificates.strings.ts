export const certificatesStrings = {
  savePdf: 'Lưu giấy khen dạng PDF',
  pdfFiles: 'Tệp PDF',
  fileName: (number: string) => `Giay khen theo QD ${number}.pdf`,
  printTitle: (number: string) => `Giấy khen theo Quyết định số ${number}`,
  composing: 'Đang dựng giấy khen',
  printing: 'Đang chờ máy in',
} as const
