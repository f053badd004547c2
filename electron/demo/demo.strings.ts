export const demoStrings = {
  usage: 'Cách dùng: npm run demo -- --out THƯ_MỤC --passphrase "các từ của cụm mật khẩu"',
  steps: {
    sample: 'Nhập danh sách mẫu',
    decision: 'Lập và ban hành quyết định',
    certificates: 'Giấy khen',
    papers: 'Quyết định (.docx, .pdf) và sổ',
    keys: 'Tạo khóa từ cụm mật khẩu',
    backup: 'Sao lưu ra “USB”, đã kiểm tra',
    restore: 'Phục hồi nơi khác và đối chiếu',
  },
  step: 'bước',
  seconds: 'giây',
  memory: 'bộ nhớ cao nhất (MB)',
  result: 'kết quả',
  wrote: (folder: string) => `Kết quả ở ${folder}`,
  mismatch: (tables: string) => `Bản phục hồi KHÔNG khớp: ${tables}`,
  same: (tables: number, rows: number) => `Bản phục hồi khớp: ${tables} bảng, ${rows} dòng`,
}
