import { formatNumber } from '@shared/core/vietnamese-numbers'

const megabytes = (bytes: number) => `${formatNumber(Math.max(0.1, bytes / 1_000_000), 1)} MB`

export const backupStrings = {
  snapshot: 'Đang chụp lại dữ liệu',
  stages: {
    prepare: 'Đang chuẩn bị nơi lưu',
    write: 'Đang ghi và mã hóa',
    verifyMedium: 'Đang đọc lại từ USB để đối chiếu',
    verifyContents: 'Đang mở thử bản vừa ghi',
    finish: 'Đang hoàn tất',
    open: 'Đang mở bản sao lưu',
  },
  checking: 'Đang kiểm tra dữ liệu trong bản sao lưu',
  makingKeys: 'Đang tạo khóa sao lưu',
  swapping: 'Đang thay dữ liệu',
  keysCreated: 'Đã tạo khóa sao lưu',
  keysFinal:
    'Khóa đã dùng cho các bản sao lưu nên không bỏ được; cần đổi khóa thì tạo bộ khóa mới, khóa cũ vẫn mở được bản cũ.',
  backedUp: (p: { place: string; file: string; bytes: number; missing: number; unread: number }) =>
    `Đã sao lưu ra “${p.place}” (${p.file}, ${megabytes(p.bytes)}), đã đọc lại và kiểm tra` +
    (p.missing > 0
      ? `; thiếu ${formatNumber(p.missing)} tệp đính kèm đã mất hoặc hỏng trên máy`
      : '') +
    (p.unread > 0
      ? `; ${formatNumber(p.unread)} mẫu văn bản riêng không đọc được nên chưa có nội dung mới nhất`
      : ''),
  backupFinal: 'Bản sao lưu không làm thay đổi dữ liệu; nếu không cần, hãy xóa tệp trên USB.',
  tried: (file: string) => `Đã thử phục hồi ${file}: dữ liệu đầy đủ`,
  triedFinal: 'Thử phục hồi không thay đổi dữ liệu.',
  restored: (file: string) => `Đã phục hồi dữ liệu từ bản sao lưu ${file}`,
  templates: (p: { aside: readonly string[]; failed: readonly string[] }) =>
    (p.aside.length > 0
      ? `; tệp mẫu văn bản khác với bản phục hồi được giữ lại ở ${p.aside.join(', ')}`
      : '') +
    (p.failed.length > 0
      ? `; chưa ghi lại được ${p.failed.join(', ')}, có thể vì đang mở trong Word`
      : ''),
  restoredFinal:
    'Dữ liệu trước khi phục hồi vẫn được giữ; dùng “Hoàn tác phục hồi” ở trang Sao lưu, phục hồi để trở lại.',
  restoreUndone: 'Đã hoàn tác lần phục hồi, trở lại dữ liệu trước đó',
  restoreUndoneFinal: 'Muốn dùng lại bản sao lưu thì phục hồi lần nữa.',
  chooseFolder: 'Chọn USB hoặc thư mục để sao lưu',
  saveSheet: 'Lưu tờ khóa phục hồi',
  pdf: 'Tệp PDF',
  sheetFile: 'to-khoa-phuc-hoi.pdf',
  place: 'nơi sao lưu',
  keys: 'bộ khóa đang tạo',
  sheet: {
    title: 'KHÓA PHỤC HỒI DỮ LIỆU',
    office: (name: string) => `Đơn vị: ${name}`,
    made: (day: string) => `Lập ngày ${day}`,
    what: 'Khóa này mở được mọi bản sao lưu của đơn vị khi quên cụm mật khẩu. Ai có tờ này và một bản sao lưu thì đọc được toàn bộ dữ liệu.',
    how: 'In hai bản, cho vào hai phong bì niêm phong, cất ở hai nơi khác nhau, không cất chung với USB. Không chụp ảnh, không gửi qua mạng.',
    key: 'Khóa phục hồi (có thể gõ liền hoặc có khoảng trắng):',
    use: 'Cách dùng: mở chương trình, vào Sao lưu, phục hồi → Phục hồi từ bản sao lưu → Dùng khóa phục hồi. Không có chương trình thì xem tệp DOC-TRUOC.txt trên USB.',
    seal: 'Người niêm phong (ký, ghi rõ họ tên)',
    keeper: 'Người giữ (ký, ghi rõ họ tên)',
  },
}
