import type { LocalDate } from '@shared/core/local-date'
import { showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'

export const uiStrings = {
  close: 'Đóng',
  cancel: 'Thôi',
  back: 'Quay lại',
  save: 'Lưu',
  more: 'Thêm việc khác',
  moreFor: (name: string) => `Việc khác với ${name}`,
  nothingFound: 'Không thấy mục nào',
  loading: 'Đang đọc dữ liệu…',
  retry: 'Thử lại',
  search: 'Tìm trong danh sách',
  searchHint: 'Tìm (không dấu được)',
  clearSearch: 'Xóa từ khóa',
  clearFilters: 'Xóa bộ lọc',

  errorTitle: 'Chưa làm được',
  incident: (incident: string) => `Số sự cố: ${incident}`,

  unsavedTitle: 'Bỏ những gì vừa nhập?',
  unsavedEffect: 'Các thay đổi trên màn hình này chưa được lưu. Nếu rời đi, chúng sẽ mất.',
  discard: 'Bỏ thay đổi',
  keepEditing: 'Tiếp tục sửa',
  primaryHint: 'Ctrl+Enter',

  dayHint: 'ngày/tháng/năm',
  partialDateHint: 'năm, hoặc ngày/tháng/năm',
  openCalendar: (label: string) => `Mở lịch để chọn ${label}`,
  dayTooEarly: (earliest: LocalDate) => `Ngày này phải từ ${showDay(earliest)} trở đi.`,
  dayTooLate: (latest: LocalDate) => `Ngày này không được sau ${showDay(latest)}.`,
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  previousYear: 'Năm trước',
  nextYear: 'Năm sau',
  previousDecade: 'Mười năm trước',
  nextDecade: 'Mười năm sau',

  emptyTable: 'Chưa có dòng nào',
  selectAll: 'Chọn tất cả các dòng',
  selectRow: (row: number) => `Chọn dòng ${formatNumber(row)}`,
  selected: (count: number) => `Đã chọn ${formatNumber(count)} dòng`,
  clearSelection: 'Bỏ chọn',
  resizeColumn: (title: string) => `Kéo để đổi độ rộng cột ${title}`,
  chooseColumns: 'Chọn cột',
  resetColumns: 'Về mặc định',
  moveColumnHint: 'Alt+↑, Alt+↓ để dời cột',
  moveColumnUp: (title: string) => `Dời cột ${title} sang trái`,
  moveColumnDown: (title: string) => `Dời cột ${title} sang phải`,
  moreFilters: 'Lọc thêm',
  moreFiltersSet: (count: number) => `Lọc thêm (${formatNumber(count)})`,
  rows: (count: number, isMore: boolean) => `${isMore ? 'hơn ' : ''}${formatNumber(count)} dòng`,

  stop: 'Dừng',
  stopping: 'Đang dừng…',
  progress: (done: number, total: number) => `${formatNumber(done)}/${formatNumber(total)}`,
  secondsLeft: (seconds: number) =>
    seconds < 60
      ? `còn khoảng ${formatNumber(seconds)} giây`
      : `còn khoảng ${formatNumber(Math.ceil(seconds / 60))} phút`,

  pages: 'Các trang',
  page: (page: number) => `Trang ${page}`,
  pageOf: (page: number, count: number) => `Trang ${page}/${count}`,
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  zoom: (percent: number) => `${percent}%`,
  zoomLabel: 'Cỡ xem',
  wholePage: (percent: number | null) => `Vừa trang${percent === null ? '' : ` (${percent}%)`}`,
  paneWidth: (percent: number | null) =>
    `Vừa chiều ngang${percent === null ? '' : ` (${percent}%)`}`,
  realSize: 'Cỡ thật (100%)',
  preview: 'Bản xem trước',
  previewFailed:
    'Chưa mở được bản xem trước. Dữ liệu vẫn còn nguyên. Hãy đóng cửa sổ xem trước rồi tạo lại.',

  catalogue: {
    choose: 'Chọn ít nhất một mục',
    all: 'Chọn tất cả mục chưa có',
    present: 'Đã có',
    source: (document: string) => `Nguồn: ${document}`,
    nothingLeft: 'Mọi mục trong danh mục đều đã có.',
  },
} as const

/** Files that hang on one record. */
export const attachedFilesStrings = {
  attach: 'Đính kèm tệp',
  dropHint: 'Cũng có thể kéo một tệp từ thư mục trên máy thả vào đây.',
  dropHere: 'Thả tệp vào đây',
  open: (name: string) => `Mở “${name}” để xem`,
  save: 'Lưu bản sao',
  detach: 'Bỏ tệp',
  detachEffect: (name: string) =>
    `“${name}” không còn gắn vào đây nữa. Có thể hoàn tác bằng Ctrl+Z.`,
} as const
