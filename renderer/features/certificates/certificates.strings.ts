import { formatNumber } from '@shared/core/vietnamese-numbers'

export const certificatesStrings = {
  sound: (pages: number) => `${formatNumber(pages)} tờ, không có lỗi.`,
  realSize: 'Trong hộp thoại máy in, chọn Kích thước thật (100 %).',
  toCheck: (p: { pages: number; count: number }) =>
    `${formatNumber(p.pages)} tờ, có ${formatNumber(p.count)} chỗ nên xem lại trước khi in.`,
  refused: (p: { pages: number; count: number }) =>
    `${formatNumber(p.pages)} tờ, chưa in được: có ${formatNumber(p.count)} lỗi.`,
  where: (p: { page: number; name: string }) => `Tờ ${p.page} – ${p.name}: `,
  everywhere: 'Mọi tờ: ',
  whatToDo:
    'Quyết định đã ban hành được giữ nguyên: muốn rút gọn nội dung in, hãy mở quyết định đó rồi chọn “Đính chính…”.',
  draft: 'Quyết định còn là dự thảo: xem trước được, chưa in được vì chưa có số vào sổ.',
  openDraft: 'Mở dự thảo',
} as const
