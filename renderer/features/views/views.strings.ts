import { formatNumber } from '@shared/core/vietnamese-numbers'

export const viewsStrings = {
  bar: 'Cách xem',
  changed: (name: string) => `${name} (đã thay đổi)`,
  saveAs: 'Lưu cách xem…',
  saveTitle: 'Lưu cách xem',
  saveSentence:
    'Giữ bộ lọc, thứ tự và các cột đang hiện dưới một tên, để lần sau chỉ cần bấm một lần.',
  save: 'Lưu cách xem',
  name: 'Tên cách xem',
  nameHint: 'Ví dụ: Chưa có ngày vào Đảng',
  update: 'Cập nhật theo màn hình',
  rename: 'Đổi tên…',
  renameTitle: (name: string) => `Đổi tên “${name}”`,
  renameSubmit: 'Đổi tên',
  moveLeft: 'Dời sang trái',
  moveRight: 'Dời sang phải',
  remove: 'Xóa cách xem',

  preview: 'Xem trước khi in',
  print: 'In',
  savePdf: 'Lưu PDF',
  saved: (file: string) => `Đã lưu vào tệp “${file}”.`,
  close: 'Đóng',
  xlsxTitle: 'Xuất danh sách ra Excel',
  printTitle: 'In danh sách',
  makeXlsx: 'Xuất Excel',
  makePreview: 'Xem trước',
  scope: 'Những dòng nào',
  chosen: (count: number) => `${formatNumber(count)} dòng đang chọn`,
  whole: (count: number, isMore: boolean) =>
    `Cả danh sách đang hiện: ${isMore ? 'hơn ' : ''}${formatNumber(count)} dòng`,
  columnsKept: 'Các cột và thứ tự như trên màn hình.',
  sensitive: 'Số trên giấy tờ',
  sensitiveSentence:
    'Nếu không đánh dấu, tệp và bản in không có các số này, dù màn hình đang hiện. Tệp đã xuất không còn được phần mềm bảo vệ.',
  long: (count: number) =>
    `Danh sách dài ${formatNumber(count)} dòng, khoảng ${formatNumber(Math.ceil(count / 30))} trang; dàn trang mất vài phút. Có thể làm việc khác trong lúc chờ, hoặc bấm Dừng.`,
} as const
