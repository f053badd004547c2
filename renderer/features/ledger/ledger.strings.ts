import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { AwardHonorific } from '@shared/features/decisions/decisions.kinds'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'

const honorifics: Readonly<Record<AwardHonorific, string>> = {
  collective: 'Tập thể',
  comrade: 'Đồng chí',
  mr: 'Ông',
  mrs: 'Bà',
  mrOrMrs: 'Ông/Bà',
}

export const ledgerStrings = {
  title: 'Sổ khen thưởng',
  description:
    'Mỗi dòng được ghi khi ban hành quyết định, đánh số liên tục và không sửa được; đính chính hiện kèm ghi chú.',
  search: 'Tìm trong sổ',
  anyYear: 'Mọi năm',
  year: 'Năm',
  anyKind: 'Tập thể, cá nhân',
  kind: 'Loại',
  anyDecision: 'Mọi quyết định',
  decision: 'Quyết định',
  decisionOption: (p: { number: string; day: string }) => `${p.number}, ngày ${p.day}`,
  totals: (p: { collectives: number; persons: number; totalDong: number; revoked: number }) =>
    [
      `${formatNumber(p.collectives + p.persons)} dòng: ${labels.collectives(p.collectives)}, ${labels.persons(p.persons)}`,
      p.totalDong > 0 ? `tiền thưởng ${formatNumber(p.totalDong, 0)} đồng` : '',
      p.revoked > 0 ? `${formatNumber(p.revoked)} dòng đã hủy bỏ` : '',
    ]
      .filter(Boolean)
      .join('; '),
  anyLevel: 'Mọi cấp',
  level: 'Cấp khen',
  levels: { base: 'Cơ sở', bloc: 'Khối', province: 'Tỉnh' },
  anyForm: 'Mọi hình thức',
  form: 'Hình thức',
  running: 'Sổ đang dùng',
  older: 'Sổ cũ',
  bind: 'Đóng quyển…',
  bindHint:
    'Bản đóng quyển có trang đầu ghi số trang, số dòng, và lời khóa sổ cùng chữ ký ở cuối. Số trang nối tiếp phần đã đóng trước.',
  bindYear: 'Năm',
  bindLevel: 'Cấp khen',
  firstPage: 'Đánh số trang từ',
  firstPageForm: 'Số trang là số từ 1 đến 9999',
  bindPdf: 'Lưu PDF',
  bindPrint: 'In quyển',
  bound: (p: { name: string; pages: number }) =>
    `Đã lưu “${p.name}”, ${formatNumber(p.pages)} trang`,

  wholeBook: 'Cả sổ',
  empty: 'Sổ chưa có dòng nào',
  emptySentence: 'Dòng đầu tiên được ghi khi ban hành quyết định khen thưởng.',
  openDecisions: 'Mở quyết định',
  nothingFound: 'Không thấy dòng nào khớp bộ lọc',
  nothingFoundSentence: 'Thử bỏ bớt bộ lọc hoặc gõ không dấu.',

  saveXlsx: 'Xuất Excel',
  savePdf: 'Lưu PDF',
  print: 'In sổ',
  saved: (name: string) => `Đã lưu “${name}”`,

  columns: {
    number: 'Số vào sổ',
    name: 'Họ và tên / Tên tập thể',
    unit: 'Chức vụ, đơn vị',
    form: 'Hình thức',
    achievement: 'Nội dung thành tích',
    decision: 'Quyết định',
    amount: 'Tiền thưởng (đồng)',
    handed: 'Ngày trao, người nhận',
    note: 'Ghi chú',
  },
  detail: (number: string) => (number ? `Số vào sổ ${number}` : 'Khen thưởng'),
  facts: {
    subject: 'Được khen thưởng',
    position: 'Chức vụ',
    unit: 'Đơn vị',
    form: 'Hình thức',
    achievement: 'Thành tích',
    amount: 'Tiền thưởng',
    handed: 'Trao, nhận',
    note: 'Ghi chú',
    book: 'Sổ',
    decision: 'Quyết định',
    round: 'Đợt khen thưởng',
    signer: 'Người ký',
  },
  original: 'Nguyên văn khi ban hành',
  /** @param p.addressedAs by a correction; null: as issued */
  subject: (p: { honorific: AwardHonorific; name: string; addressedAs: string | null }) => {
    const address = p.addressedAs ?? (p.honorific === 'collective' ? '' : honorifics[p.honorific])
    return [address, p.name].filter(Boolean).join(' ')
  },
  dong: (amount: number) => `${formatNumber(amount, 0)} đồng`,
  openDecision: 'Mở quyết định',
  close: 'Đóng',
} as const

/** On the page of one person or collective. */
export const subjectAwardStrings = {
  title: 'Khen thưởng',
  empty: 'Chưa có khen thưởng',
  sentence: 'Khen thưởng hiện ở đây sau khi quyết định được ban hành.',
  nameThen: 'Tên khi được khen',
  /** Awards of predecessors, and of the time before a renaming. */
  whenStill: (name: string) => `khi còn là ${name}`,
} as const
