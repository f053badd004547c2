import { formatNumber } from '@shared/core/vietnamese-numbers'

export const choiceStrings = {
  choose: 'Chọn bố cục',
  title: 'Bố cục cho quyết định này',
  description: 'Từ tờ in đầu tiên, quyết định giữ nguyên bố cục để tờ in lại giống tờ đã trao.',
  printed: 'Quyết định đã in nên bố cục không đổi được nữa.',
  person: 'Cá nhân',
  collective: 'Tập thể',
  builtIn: 'Mẫu chung A4 ngang',
  dropTitle: 'Đổi bố cục và bỏ phần chỉnh riêng?',
  dropEffect: (count: number) =>
    `${formatNumber(count)} giấy khen đang được chỉnh riêng theo bố cục này. Phần chỉnh riêng không dùng được với bố cục khác nên sẽ được bỏ. Có thể hoàn tác.`,
  drop: 'Đổi bố cục',
  close: 'Đóng',
  savePdf: 'Lưu PDF',
  savePart: (p: { kind: 'person' | 'collective'; design: string }) =>
    `${p.kind === 'person' ? 'Cá nhân' : 'Tập thể'}: ${p.design}`,
  saved: (name: string) => `Đã lưu “${name}”`,

  override: 'Chỉnh riêng tờ này',
  overrideTitle: (name: string) => `Chỉnh riêng giấy khen: ${name}`,
  overrideDescription:
    'Chỉ đổi chữ in trên tờ này, không đổi quyết định và sổ. Xuống dòng bằng Enter; để trống cỡ chữ thì theo bố cục.',
  field: 'Phần cần chỉnh',
  text: 'Chữ in',
  size: 'Cỡ chữ (pt)',
  usualSize: (size: string) => `bố cục để ${size}`,
  asUsual: 'Theo bố cục',
  save: 'Lưu phần chỉnh riêng',
} as const
