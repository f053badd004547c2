import { formatNumber } from '@shared/core/vietnamese-numbers'

export const certificatesStrings = {
  title: 'In giấy khen',
  description:
    'Mỗi tập thể, cá nhân một tờ, theo thứ tự của quyết định. Bản xem trước là đúng tệp sẽ in.',
  decision: 'Quyết định',
  chooseDecision: 'Chọn quyết định',
  decisionOption: (p: { number: string; day: string; round: string }) =>
    `${p.number}, ngày ${p.day} – ${p.round}`,
  draftOption: (p: { number: string; day: string; round: string }) =>
    `Dự thảo ${p.number}, ngày ${p.day} – ${p.round}`.replace('  ', ' '),
  empty: 'Chưa có quyết định nào để in giấy khen',
  emptySentence: 'Giấy khen in theo quyết định đã ban hành. Dự thảo chỉ xem trước được.',
  openDecisions: 'Mở quyết định',

  print: (pages: number) => `In ${formatNumber(pages)} giấy khen`,
  savePdf: 'Lưu PDF',
  saved: (name: string) => `Đã lưu “${name}”`,
  preview: 'Bản xem trước giấy khen',

  sound: (pages: number) => `${formatNumber(pages)} tờ, không có lỗi.`,
  realSize: 'Trong hộp thoại máy in, chọn Kích thước thật (100 %).',
  toCheck: (p: { pages: number; count: number }) =>
    `${formatNumber(p.pages)} tờ, có ${formatNumber(p.count)} chỗ nên xem lại trước khi in.`,
  refused: (p: { pages: number; count: number }) =>
    `${formatNumber(p.pages)} tờ, chưa in được: có ${formatNumber(p.count)} lỗi.`,
  where: (p: { page: number; name: string }) => `Tờ ${p.page} – ${p.name}: `,
  everywhere: 'Mọi tờ: ',
  whatToDo:
    'Quyết định đã ban hành được giữ nguyên: muốn rút gọn nội dung in phải có quyết định đính chính, soạn ngoài phần mềm.',
  draft: 'Quyết định còn là dự thảo: xem trước được, chưa in được vì chưa có số vào sổ.',
  openDraft: 'Mở dự thảo',
} as const
