export const templatesStrings = {
  wordFiles: 'Tệp Word',
  reading: 'Đang đọc dữ liệu',
  writing: 'Đang ghi tệp Word',
  opening: 'Đang mở Word',
  save: (name: string) => `Lưu ${name}`,
  tryOutName: (name: string) => `Xem thử - ${name}.docx`,
} as const
