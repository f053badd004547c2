import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'

export const chartStrings = {
  title: (name: string) => `SƠ ĐỒ TỔ CHỨC ${name.toLocaleUpperCase('vi')}`,
  /** Of several tops, as after the division of a Bloc. */
  titleOfSeveral: 'SƠ ĐỒ TỔ CHỨC CÁC ĐẢNG BỘ',
  asOf: (day: LocalDate) => `Tính đến ngày ${showDay(day)}`,
  members: (count: number) => `${formatNumber(count)} đảng viên`,
  seePage: (page: number) => `xem trang ${page}`,
  continued: '(tiếp theo)',
  pageOf: (page: number, pages: number) => `Trang ${page}/${pages}`,
  dialogTitle: 'Lưu sơ đồ tổ chức',
  fileName: (day: LocalDate) => `So do to chuc ${day}.pdf`,
  pdfFiles: 'Tệp PDF',
  layingOut: 'Đang vẽ sơ đồ tổ chức',
  printing: 'Đang chờ máy in',
} as const

export const listStrings = {
  dialogTitle: 'Lưu danh sách tổ chức',
  fileName: (day: LocalDate) => `Danh sach to chuc dang ${day}.xlsx`,
  excelFiles: 'Tệp Excel',
  sheet: 'Tổ chức đảng',
  title: 'DANH SÁCH TỔ CHỨC ĐẢNG',
  of: (name: string) => `Thuộc ${name}`,
  asOf: (day: LocalDate) => `Tính đến ngày ${showDay(day)}`,
  reading: 'Đang đọc danh sách',
  columns: {
    order: 'STT',
    name: 'Tên tổ chức',
    shortName: 'Tên gọi tắt',
    level: 'Cấp tổ chức',
    kind: 'Loại hình',
    parent: 'Tổ chức cấp trên',
    members: 'Số đảng viên',
    allMembers: 'Đảng viên cả cấp dưới',
    openedOn: 'Ngày thành lập',
    closedOn: 'Ngày kết thúc hoạt động',
  },
  total: (p: { organisations: number; members: number }) =>
    `Tổng số: ${formatNumber(p.organisations)} tổ chức đảng, ${formatNumber(p.members)} đảng viên.`,
} as const
