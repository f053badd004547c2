import { type LocalDate, showDay } from '@shared/core/local-date'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'

/** “13 trường hợp (07 tập thể, 06 cá nhân)” without a kind that has nobody. */
const subjects = (p: { collectives: number; persons: number }) =>
  [
    p.collectives > 0 ? labels.collectives(p.collectives) : '',
    p.persons > 0 ? labels.persons(p.persons) : '',
  ]
    .filter(Boolean)
    .join(', ')

export const decisionsStrings = {
  decision: 'quyết định này',
  drafted: (p: { round: string; collectives: number; persons: number }) =>
    `Đã lập dự thảo quyết định cho đợt “${p.round}”: ${subjects(p)}`,
  edited: (p: { number: string | null; round: string }) =>
    p.number === null
      ? `Đã sửa dự thảo quyết định của đợt “${p.round}”`
      : `Đã sửa dự thảo quyết định số ${p.number}`,
  removed: (p: { round: string }) => `Đã xóa dự thảo quyết định của đợt “${p.round}”`,
  issued: (p: { number: string; day: LocalDate; count: number; from: number; to: number }) =>
    `Đã ban hành Quyết định số ${p.number}, ngày ${showDay(p.day)}: ${p.count} giấy khen, số vào sổ ${labels.rangesText([p])}`,
  issuedIsFinal:
    'Quyết định đã ban hành và số vào sổ khen thưởng không hoàn tác được. Muốn sửa hoặc bỏ phải có quyết định đính chính hoặc hủy bỏ; bản này chưa lập được loại đó, hãy soạn ngoài phần mềm.',

  fileName: (p: { number: string | null; extension: string }) =>
    `Quyet dinh khen thuong ${p.number ?? 'du thao'}.${p.extension}`,
  savePdf: 'Lưu quyết định dạng PDF',
  saveDocx: 'Lưu quyết định dạng Word',
  pdfFiles: 'Tệp PDF',
  wordFiles: 'Tệp Word',
  printTitle: (number: string | null) =>
    number === null ? 'Dự thảo quyết định' : `Quyết định số ${number}`,
  layingOut: 'Đang dàn trang quyết định',
  writing: 'Đang ghi tệp',
  printing: 'Đang chờ máy in',
} as const
