import { formatNumber } from '@shared/core/vietnamese-numbers'

export const editGridStrings = {
  keys:
    'Phím mũi tên để đi giữa các ô, gõ để nhập, F2 để sửa, Delete để xóa, Ctrl+C và Ctrl+V để chép ' +
    'khối ô, Ctrl+D để chép ô trên. Bấm Esc rồi Tab để rời lưới.',
  keysShort:
    'Gõ để nhập · F2 sửa · Delete xóa · Ctrl+D chép ô trên · Ctrl+C, Ctrl+V chép và dán khối từ Excel · Ctrl+Z hoàn tác',
  typing: 'Enter để ghi, Esc để thôi.',
  comesTo: (shown: string) => `${shown}. Enter để ghi, Esc để thôi.`,
  editing: (column: string) => `Đang sửa: ${column}`,
  beyondTheEnd: 'Khối dán dài hơn danh sách: không có ô nào ở đây.',
  notTheSame: (here: string) =>
    here === ''
      ? 'Cột này không sửa được, nay đang trống.'
      : `Cột này không sửa được; dòng này là “${here}”.`,
  readOnly: 'Cột này không sửa được.',
  tooMuch: (most: number) =>
    `Mỗi lần dán được nhiều nhất ${formatNumber(most)} dòng. Chưa có ô nào được ghi; hãy chia khối thành nhiều phần.`,
  notRead: 'Đang đọc các dòng đã chọn. Bấm Ctrl+C lần nữa sau giây lát.',

  problemsTitle: 'Có ô chưa đọc được',
  problems: (p: { bad: number; good: number }) =>
    `${formatNumber(p.bad)} ô của khối vừa dán chưa ghi được, ${formatNumber(p.good)} ô ghi được. Chưa có ô nào được ghi.`,
  problemColumns: { row: 'Dòng', column: 'Cột', text: 'Trong khối', problem: 'Vì sao' },
  moreProblems: (count: number) => `… và ${formatNumber(count)} ô khác.`,
  writeGood: (count: number) => `Ghi ${formatNumber(count)} ô đọc được`,
  writeNothing: 'Không ghi gì',
} as const
