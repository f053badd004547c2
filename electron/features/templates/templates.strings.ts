const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

export const templatesStrings = {
  wordFiles: 'Tệp Word',
  reading: 'Đang đọc dữ liệu',
  writing: 'Đang ghi tệp Word',
  opening: 'Đang mở Word',
  save: (name: string) => `Lưu ${name}`,
  tryOutName: (name: string) => `Xem thử - ${name}.docx`,
  keptName: (name: string, file: string) => `Mẫu ${name} (${file})`,
  tookIn: (names: readonly string[]) => `Đã lưu mẫu văn bản riêng vào dữ liệu: ${quoted(names)}`,
  wasReset: (name: string, kept: string | null) =>
    kept === null
      ? `Đã dùng lại mẫu gốc “${name}”`
      : `Đã dùng lại mẫu gốc “${name}”; mẫu riêng giữ lại ở “${kept}”`,
  tookBack: (name: string, kept: string) =>
    `Đã đổi tệp mẫu “${name}” theo lần hoàn tác; tệp trước đó giữ lại ở “${kept}”`,
  tookBackFinal: 'Cần tệp đó thì mở trong thư mục mẫu văn bản rồi chép nội dung vào mẫu.',
} as const
