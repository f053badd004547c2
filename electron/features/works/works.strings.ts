import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber, twoDigits } from '@shared/core/vietnamese-numbers'

export const worksStrings = {
  item: 'đầu việc này',
  attachment: 'tệp này',
  created: (title: string) => `Đã thêm đầu việc “${title}”`,
  edited: (title: string) => `Đã sửa đầu việc “${title}”`,
  removed: (title: string, others: number) =>
    others === 0 ? `Đã xóa đầu việc “${title}”` : `Đã xóa ${twoDigits(others + 1)} đầu việc`,
  done: (marked: number, day: LocalDate | null) =>
    day === null
      ? `Đã ghi xong ${twoDigits(marked)} đầu việc`
      : `Đã ghi xong ${twoDigits(marked)} đầu việc, ngày ${showDay(day)}`,
  nothingLeft: 'Các đầu việc đã chọn đều ghi xong từ trước',
  attached: (name: string, title: string) => `Đã đính kèm “${name}” vào đầu việc “${title}”`,
  detached: (name: string, title: string) => `Đã gỡ “${name}” khỏi đầu việc “${title}”`,

  dialogTitle: 'Xuất danh sách đầu việc ra Excel',
  fileName: (day: LocalDate) => `Dau viec ${day}.xlsx`,
  sheet: 'Đầu việc',
  title: 'DANH SÁCH ĐẦU VIỆC',
  asOf: (day: LocalDate) => `Tính đến ngày ${showDay(day)}`,
  ofYear: (year: number) => `Năm ${year}`,
  search: (text: string) => `Các dòng có “${text}”`,
  chosen: 'Những đầu việc được chọn',
  late: 'Quá hạn',
  incomplete: 'Chưa đủ người, thời hạn',
  progress: (line: string) => `Đã thực hiện xong ${line}.`,
  lateCount: (late: number) => `Quá hạn: ${formatNumber(late)} đầu việc.`,
  columns: {
    order: 'STT',
    field: 'Lĩnh vực công tác',
    title: 'Nội dung đầu việc',
    owner: 'Tập thể, cá nhân thực hiện',
    startsOn: 'Bắt đầu',
    dueOn: 'Kết thúc',
    state: 'Trạng thái',
    progress: 'Tiến độ (%)',
    doneOn: 'Ngày xong',
    result: 'Kết quả',
    campaign: 'Phong trào',
  },
} as const
