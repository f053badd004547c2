import { formatNumber, twoDigits } from '@shared/core/vietnamese-numbers'
import type { PlanGap } from '@shared/features/works/works.rules'
import { planGapNames } from '@shared/features/works/works.strings'

const gapLine = (gaps: readonly PlanGap[]) => {
  const line = gaps.map((gap) => planGapNames[gap]).join('; ')
  return line === '' ? '' : `${line.charAt(0).toLocaleUpperCase('vi')}${line.slice(1)}`
}

export const worksStrings = {
  title: 'Đầu việc',
  description:
    'Việc cụ thể của kế hoạch: ai làm, bắt đầu và kết thúc khi nào, kết quả và minh chứng.',
  search: 'Tìm đầu việc',
  thisYear: 'Năm nay',
  year: 'Năm',
  anyYear: 'Mọi năm',
  campaign: 'Phong trào',
  noCampaign: 'Không thuộc phong trào nào',
  anyCampaign: 'Mọi phong trào',
  field: 'Lĩnh vực công tác',
  anyField: 'Mọi lĩnh vực',
  state: 'Trạng thái',
  anyState: 'Mọi trạng thái',
  mark: 'Cần chú ý',
  anyMark: 'Không lọc thêm',
  marks: { late: 'Quá hạn', incomplete: 'Chưa đủ người, thời hạn' },
  empty: 'Chưa có đầu việc nào',
  emptySentence:
    'Ghi từng việc của kế hoạch, giao cho tập thể, cá nhân và đặt thời điểm bắt đầu, kết thúc.',
  nothingFound: 'Không có đầu việc nào khớp bộ lọc',
  nothingFoundSentence: 'Thử chọn “Mọi năm”, bỏ bớt bộ lọc hoặc gõ không dấu.',
  progress: (line: string) => `Đã thực hiện xong ${line}`,
  lateCount: (late: number) => `${twoDigits(late)} đầu việc quá hạn`,

  columns: {
    title: 'Đầu việc',
    field: 'Lĩnh vực',
    owner: 'Thực hiện',
    period: 'Thời gian',
    state: 'Trạng thái',
    progress: 'Tiến độ',
    doneOn: 'Ngày xong',
    result: 'Kết quả',
    files: 'Minh chứng',
  },
  late: 'Quá hạn',
  doneLate: 'Xong muộn',
  gaps: gapLine,
  noOwner: 'Chưa giao',
  percent: (progress: number) => `${progress}%`,

  create: 'Thêm đầu việc',
  edit: 'Sửa đầu việc',
  save: 'Lưu thay đổi',
  remove: 'Xóa',
  removeTitle: 'Xóa đầu việc',
  removeEffect: (count: number) =>
    `Xóa ${twoDigits(count)} đầu việc cùng minh chứng kèm theo. Có thể hoàn tác.`,
  markDone: 'Ghi đã xong',
  markDoneTitle: (count: number) => `Ghi đã xong ${twoDigits(count)} đầu việc`,
  markDoneHint:
    'Tiến độ thành 100%. Đầu việc đã xong từ trước hoặc không thực hiện được giữ nguyên.',
  nothingToMark: 'Các đầu việc đã chọn không còn việc nào đang chờ; không có gì thay đổi.',
  saveXlsx: 'Xuất Excel',
  print: 'In danh sách',
  saved: (file: string) => `Đã lưu danh sách vào tệp “${file}”.`,

  titleField: 'Nội dung đầu việc',
  titleHint: 'Ví dụ: Kiểm tra việc thực hiện Kế hoạch 51 tại 05 chi bộ',
  fieldHint: 'Ví dụ: Kiểm tra, giám sát',
  planYear: 'Kế hoạch năm',
  owners: 'Giao cho',
  organisation: 'Tập thể',
  person: 'Cá nhân',
  ownerText: 'Người khác',
  ownerTextHint: 'Ví dụ: Tổ giúp việc',
  startsOn: 'Bắt đầu',
  dueOn: 'Kết thúc',
  doneOn: 'Ngày xong',
  progressField: 'Tiến độ (%)',
  result: 'Kết quả',
  resultHint: 'Ví dụ: đã kiểm tra 05/05 chi bộ, không phát hiện vi phạm',
  note: 'Ghi chú',
  planWarning: (line: string) =>
    `${line}. Kế hoạch phải có phân công, thời điểm bắt đầu và kết thúc; vẫn lưu được để bổ sung sau.`,

  evidence: 'Minh chứng',
  attach: 'Đính kèm tệp',
  noEvidence: 'Chưa có tệp minh chứng.',
  openFile: (name: string) => `Mở “${name}” để xem`,
  saveCopy: 'Lưu bản sao…',
  detach: 'Gỡ tệp',
  detachEffect: (name: string) => `Gỡ “${name}” khỏi đầu việc. Có thể hoàn tác.`,
  count: (count: number) => formatNumber(count),
} as const
