export const helpPaperStrings = {
  handbook: 'Sổ tay hướng dẫn sử dụng',
  contents: 'Mục lục',
  note: 'Lưu ý:',
  savePdf: 'Lưu trợ giúp thành PDF',
  pdfFiles: 'Tệp PDF',
  fileName: (title: string) => `${title}.pdf`,
  layingOut: 'Đang dàn trang',
  printing: 'Đang mở hộp thoại in',
} as const
