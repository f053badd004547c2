import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { NumberRange } from '@shared/features/committee/numbers.rules'
import { rangesText } from '@shared/features/committee/numbers.strings'

export const numberScreenStrings = {
  title: 'Sổ số văn bản',
  description:
    'Mỗi cơ quan ban hành, loại văn bản và nhiệm kỳ có một dãy số. Quyết định lập trong phần mềm tự giữ số ở đây; văn bản khác thì cấp số hoặc ghi lại bằng tay.',
  open: 'Sổ số văn bản',
  close: 'Đóng',
  series: 'Dãy số',
  seriesName: (p: { type: string; issuer: string; term: string }) =>
    `${p.type}/${p.issuer}, nhiệm kỳ ${p.term}`,
  empty: 'Chưa có số nào. Dãy số bắt đầu từ 01 trong mỗi nhiệm kỳ.',
  next: (number: number) => `Số tiếp theo: ${String(number).padStart(2, '0')}`,
  count: (count: number) => `${formatNumber(count)} số đã ghi`,
  gaps: (ranges: readonly NumberRange[]) =>
    `Chưa thấy: ${rangesText(ranges)}. Có thể thuộc văn bản khác; hãy ghi lại hoặc đánh dấu bỏ số.`,
  enter: 'Cấp số, ghi số',
  edit: 'Sửa dòng',
  remove: 'Xóa dòng',
  removeEffect: (number: string) => `Dòng số ${number} sẽ bị xóa khỏi sổ. Có thể hoàn tác.`,
  save: 'Lưu',
  columns: { number: 'Số', day: 'Ngày', about: 'Trích yếu', state: 'Trạng thái' },
  label: 'Các số của dãy',
  type: 'Loại văn bản',
  issuer: 'Ký hiệu cơ quan',
  term: 'Nhiệm kỳ',
  number: 'Số',
  numberHint: 'Để trống để lấy số tiếp theo',
  numberForm: 'Số là số nguyên từ 1 đến 99999',
  day: 'Ngày văn bản',
  about: 'Trích yếu, hoặc lý do bỏ số',
  isVoid: 'Bỏ số này (không có văn bản)',
} as const
