import { formatNumber } from '@shared/core/vietnamese-numbers'

export const recognitionStrings = {
  open: 'Quyết định công nhận điển hình…',
  title: 'Quyết định công nhận điển hình',
  description: 'Dự thảo trong Word: người, đơn vị được bình xét bắt kịp, vượt qua điển hình.',
  year: 'Năm bình xét',
  bases: 'Căn cứ',
  proposer: 'Đề nghị của',
  nobody: (year: number) => `Năm ${year} chưa có ai bắt kịp, vượt qua điển hình`,
  pairs: (count: number) => `${formatNumber(count)} trường hợp được công nhận`,
  pair: (p: { learner: string; exemplar: string; result: string }) =>
    `${p.learner}: ${p.result.toLocaleLowerCase('vi')} ${p.exemplar}`,
  more: (count: number) => `và ${formatNumber(count)} trường hợp khác`,
} as const
