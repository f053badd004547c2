import { type LocalDate, showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import { amendmentDocumentStrings } from '@shared/features/decisions/amendments.strings'
import type {
  Aftermath,
  DecisionFileRole,
  DecisionKind,
} from '@shared/features/decisions/decisions.kinds'

const dong = (amount: number) => `${formatNumber(amount, 0)} đồng`

export const amendmentStrings = {
  kinds: {
    award: 'Khen thưởng',
    praise: 'Biểu dương',
    correction: 'Đính chính',
    revocation: 'Hủy bỏ',
  } satisfies Record<DecisionKind, string>,
  correct: 'Đính chính…',
  revoke: 'Hủy bỏ…',
  draftTitle: {
    correction: 'Dự thảo quyết định đính chính',
    revocation: 'Dự thảo quyết định hủy bỏ',
  },
  amends: (p: { number: string; day: LocalDate }) =>
    `Của Quyết định số ${p.number}, ngày ${showDay(p.day)}`,
  related: {
    correction: (number: string) => `Đính chính bởi Quyết định số ${number}`,
    revocation: (number: string) => `Hủy bỏ bởi Quyết định số ${number}`,
  },
  relatedDraft: {
    correction: 'Đang có dự thảo đính chính',
    revocation: 'Đang có dự thảo hủy bỏ',
  },
  ofOriginal: (number: string) => `Quyết định gốc: số ${number}`,
  onDay: (day: LocalDate) => `ngày ${showDay(day)}`,
  state: { standing: '', corrected: 'Đã đính chính', revoked: 'Đã hủy bỏ' },

  tabs: {
    words: 'Nội dung',
    lines: { correction: 'Nội dung đính chính', revocation: 'Danh sách hủy bỏ' },
  },
  reason: {
    correction: 'Lý do (in ở Điều 1, có thể bỏ trống)',
    revocation: 'Lý do hủy bỏ (in ở Điều 1)',
  },
  aftermath: 'Hồ sơ sau khi hủy bỏ',
  aftermaths: {
    ineligible: 'Chuyển sang “Không đủ điều kiện”',
    passed: 'Trở lại “Thông qua” để quyết định lại',
  } satisfies Record<Aftermath, string>,
  recall: (p: { certificates: number; dong: number }) =>
    p.dong === 0
      ? `Thu hồi ${formatNumber(p.certificates)} giấy khen.`
      : `Thu hồi ${formatNumber(p.certificates)} giấy khen, ${dong(p.dong)}.`,
  canIssue: 'Có thể ban hành.',
  addLine: 'Thêm dòng đính chính',
  removeLine: (order: number) => `Bỏ dòng ${order}`,
  whose: 'Của',
  theDecision: 'Chính quyết định',
  field: 'Nội dung',
  fields: amendmentDocumentStrings.fields,
  before: 'Đã in',
  after: 'Nay đính chính là',
  change: (p: { field: string; before: string; after: string }) =>
    `${p.field}: “${p.before}” → “${p.after}”`,
  removeEffect: 'Dự thảo sẽ bị xóa; quyết định gốc không thay đổi. Có thể hoàn tác.',
  choose: 'Chọn tập thể, cá nhân bị hủy bỏ kết quả',
  issueEffect: {
    correction:
      'Quyết định gốc giữ nguyên lời, mang dấu “Đã đính chính” và đường dẫn đến quyết định này.',
    revocation:
      'Quyết định gốc giữ nguyên lời; các dòng sổ khen thưởng đã chọn mang dấu “Đã hủy bỏ”, giấy khen và tiền thưởng phải thu hồi.',
  },
  issueFinal: 'Không hoàn tác được sau khi ban hành.',
  sendToSign: 'Trình ký',
  takeBack: 'Rút về dự thảo',
  signingNote:
    'Đang trình ký nên không sửa được. Ký xong thì bấm “Ban hành”; cần sửa thì “Rút về dự thảo”.',
  amendmentNote: 'Quyết định đã ban hành nên nội dung được giữ nguyên.',
  facts: { subjects: 'Trường hợp', reason: 'Lý do' },
  issuedNote:
    'Quyết định đã ban hành nên nội dung được giữ nguyên. Muốn sửa hoặc bỏ, hãy lập quyết định đính chính hoặc hủy bỏ.',

  recovery: {
    tab: 'Thu hồi',
    label: 'Giấy khen, tiền thưởng phải thu hồi',
    number: 'Số vào sổ',
    name: 'Tập thể, cá nhân',
    certificate: 'Giấy khen',
    money: 'Tiền thưởng',
    notBack: 'Chưa thu',
    backOn: (day: LocalDate) => `Đã thu ${showDay(day)}`,
    moneyBack: (p: { returned: number; due: number }) =>
      `${formatNumber(p.returned, 0)}/${dong(p.due)}`,
    noMoney: 'Không có',
    title: (name: string) => `Thu hồi của “${name}”`,
    save: 'Ghi thu hồi',
    certificateOn: 'Ngày thu giấy khen',
    moneyDong: 'Số tiền đã thu (đồng)',
    moneyOn: 'Ngày thu tiền',
    note: 'Ghi chú',
    due: (amount: number) => `Phải thu ${dong(amount)}.`,
    none: 'Không có gì phải thu hồi',
  },

  money: {
    tab: 'Tiền thưởng',
    label: 'Tiền thưởng từng trường hợp',
    name: 'Tập thể, cá nhân',
    sum: 'Cách tính',
    amount: 'Tiền thưởng',
    total: (p: { dong: number; unpaid: number }) =>
      p.unpaid === 0
        ? `Tổng cộng ${dong(p.dong)}.`
        : `Tổng cộng ${dong(p.dong)}; ${formatNumber(p.unpaid)} trường hợp chưa có mức tiền.`,
    computed: (p: { tenths: number; basePay: number }) =>
      `${formatNumber(p.tenths / 10, 1)} × ${formatNumber(p.basePay, 0)}`,
    unknown: 'Chưa có mức',
    dong,
    edit: 'Mức tiền khác…',
    title: (name: string) => `Mức tiền thưởng của “${name}”`,
    hint: 'Để trống số tiền để dùng lại mức tính theo quy định.',
    amountLabel: 'Số tiền (đồng)',
    amountForm: 'Số tiền là số nguyên đồng, ví dụ 447.000',
    reason: 'Lý do mức khác',
    reasonMissing: 'Hãy ghi lý do của mức tiền khác',
    save: 'Dùng mức này',
    list: 'Danh sách chi tiền thưởng',
    xlsx: 'Danh sách chi tiền – Excel',
    pdf: 'Danh sách chi tiền – PDF',
    print: 'In danh sách chi tiền',
  },

  files: {
    tab: 'Tệp',
    whatIs: 'Tệp vừa thả là gì?',
    label: 'Tệp kèm quyết định',
    none: 'Chưa có tệp nào. Bản đã ký được quét lại nên đính kèm ở đây.',
    attach: {
      signed: 'Đính kèm bản đã ký',
      word: 'Đính kèm bản sửa bằng Word',
      other: 'Đính kèm tệp khác',
    },
    roles: {
      signed: 'Bản đã ký',
      word: 'Bản sửa bằng Word',
      other: 'Tệp khác',
    } satisfies Record<DecisionFileRole, string>,
    editInWord: 'Mở bằng Word',
    openFile: (name: string) => `Mở “${name}”`,
    saveCopy: 'Lưu bản sao',
    detach: 'Gỡ tệp',
    detachEffect: (name: string) => `“${name}” sẽ được gỡ khỏi quyết định. Có thể hoàn tác.`,
  },
} as const
