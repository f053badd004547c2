import { formatNumber } from '@shared/core/vietnamese-numbers'

export const historyStrings = {
  title: 'Nhật ký',
  description: 'Mọi việc đã làm trên dữ liệu, theo thứ tự, không sửa và không xóa được.',
  search: 'Tìm trong nhật ký',
  from: 'Từ ngày',
  to: 'Đến ngày',
  seq: 'Số',
  at: 'Thời điểm',
  what: 'Việc đã làm',
  rows: 'Số dòng',
  state: 'Tình trạng',
  reversed: 'Đã hoàn tác',
  reversal: 'Việc hoàn tác',
  final: 'Không hoàn tác',
  empty: 'Chưa có việc nào được ghi',
  emptySentence: 'Mỗi lần thêm, sửa hay nhập dữ liệu sẽ hiện thành một dòng ở đây.',
  nothingFound: 'Không thấy việc nào khớp',
  nothingFoundSentence: 'Thử bỏ bớt bộ lọc hoặc gõ không dấu.',
  verify: 'Kiểm tra nhật ký',
  sound: (records: number) =>
    `Nhật ký nguyên vẹn: đã kiểm tra ${formatNumber(records)} việc, không dòng nào bị sửa hay mất.`,
  broken: (seq: number) =>
    `Nhật ký bị can thiệp từ việc số ${formatNumber(seq)}. Dữ liệu chưa bị chương trình thay đổi. Hãy giữ nguyên máy, sao lưu ra USB và báo người phụ trách.`,
  detailTitle: (seq: number) => `Việc số ${formatNumber(seq)}`,
  undo: 'Hoàn tác việc này',
  undoEffect: (sentence: string, rows: number) =>
    `“${sentence}”: ${formatNumber(rows)} dòng dữ liệu sẽ trở lại như trước đó. Việc hoàn tác cũng được ghi vào nhật ký và có thể làm lại.`,
  field: 'Mục',
  value: 'Nội dung',
  before: 'Trước',
  after: 'Sau',
  shownOf: (shown: number, total: number) =>
    `Hiện ${formatNumber(shown)} trong ${formatNumber(total)} dòng dữ liệu đã thay đổi.`,
  added: 'Thêm mới',
  changed: 'Sửa',
  removed: 'Xóa',
  yes: 'Có',
  no: 'Không',
  noRows: 'Việc này không thay đổi dòng dữ liệu nào.',
  close: 'Đóng',
  subjectEmpty: 'Chưa có thay đổi nào được ghi cho mục này.',
}
