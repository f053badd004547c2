import { formatNumber } from '@shared/core/vietnamese-numbers'
import { monthName } from '@shared/features/exemplars/exemplars.strings'

export const monthsStrings = {
  label: 'Bình chọn điển hình hằng tháng',
  description: 'Mỗi đơn vị, mỗi tháng: điển hình được bình chọn, “không có”, hoặc chưa chọn.',
  year: 'Năm',
  yearOption: (year: number) => `Năm ${year}`,
  unit: 'Đơn vị',
  units: 'Các đơn vị cơ sở',
  search: 'Tìm đơn vị',
  lacking: 'Còn tháng chưa chọn',
  month: (month: number) => `T${month}`,
  states: { chosen: 'Có', none: 'Không có', open: 'Chưa chọn', ahead: '' },
  chosen: (count: number) => formatNumber(count),
  cellLabel: (p: { unit: string; year: number; month: number; said: string }) =>
    `${p.unit}, ${monthName(p).toLocaleLowerCase('vi')}: ${p.said || 'chưa đến'}`,
  empty: 'Không có đơn vị nào khớp',
  emptySentence: 'Bỏ bớt điều kiện lọc, hoặc thêm tổ chức ở trang Cây tổ chức.',
  showMore: (count: number) => `Xem thêm (còn ${formatNumber(count)} đơn vị)`,
  xlsx: 'Xuất Excel',
  print: 'In bảng',
  printTitle: (year: number) => `Bình chọn điển hình hằng tháng năm ${year}`,

  title: (p: { unit: string; year: number; month: number }) => `${p.unit} – ${monthName(p)}`,
  answer: 'Kết quả bình chọn',
  answers: { some: 'Có điển hình', none: 'Không có', open: 'Chưa chọn' },
  exemplars: 'Điển hình của tháng',
  noCandidates: 'Đơn vị này và các đơn vị trực thuộc chưa có điển hình nào của năm.',
  addNew: 'Thêm điển hình mới vào bước 1',
  prize: 'Giải thi đua của tháng',
  prizeHint: 'Ví dụ: Giải nhất tháng 3. Bỏ trống nếu không có.',
  note: 'Ghi chú',
  chooseSome: 'Hãy chọn ít nhất một điển hình',
  save: 'Lưu kết quả tháng',
} as const
