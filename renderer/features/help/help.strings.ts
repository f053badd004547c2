import { formatNumber } from '@shared/core/vietnamese-numbers'

export const helpStrings = {
  title: 'Trợ giúp',
  description: 'Mỗi màn hình một trang. Bấm F1 ở bất cứ đâu để mở trang của màn hình đang xem.',
  search: 'Tìm trong trợ giúp',
  pages: 'Các trang trợ giúp',
  found: (count: number) => `${formatNumber(count)} chỗ có những chữ này`,
  nothing: (text: string) => `Không thấy “${text}”. Thử từ khác hoặc gõ ngắn hơn.`,
  notes: 'Lưu ý',
  pane: (page: string) => `Trợ giúp: ${page}`,
  close: 'Đóng trợ giúp (F1)',
  openPage: 'Mở trang Trợ giúp',
  noPage: 'Không có trang trợ giúp này',
  thisPage: { print: 'In trang này', save: 'Lưu PDF…' },
  wholeBook: { print: 'In cả sổ tay', save: 'Lưu cả sổ tay…' },
  saved: (name: string) => `Đã lưu ${name}`,
  openScreen: 'Đến màn hình này',
} as const
