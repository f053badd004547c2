import type { AmendedField } from './decisions.kinds'

/** Which printed word is corrected, as the list and the form call it. */
const fields: Readonly<Record<AmendedField, string>> = {
  name: 'Họ và tên, tên tập thể',
  position: 'Chức vụ',
  unit: 'Đơn vị',
  achievement: 'Thành tích',
  honorific: 'Cách xưng hô',
  amount: 'Tiền thưởng (đồng)',
  other: 'Nội dung quyết định',
}

interface Named {
  readonly number: string
  /** “20/12/2022” */
  readonly day: string
  readonly body: string
}

const decision = (p: Named) => `Quyết định số ${p.number}, ngày ${p.day}`

/** Wording of decisions that correct or revoke another one. */
export const amendmentDocumentStrings = {
  fields,
  basisOfAmended: (p: Named) => `${decision(p)} của ${p.body}`,
  correctionSubject: (p: Named) => `về việc đính chính ${decision(p)}`,
  wholeRevocationSubject: (p: Named) => `về việc hủy bỏ ${decision(p)}`,
  partRevocationSubject: (p: Named & { counts: string }) =>
    `về việc hủy bỏ kết quả khen thưởng đối với ${p.counts} tại ${decision(p)}`,

  correct: (p: Named & { reason: string }) =>
    `Đính chính một số nội dung tại ${decision(p)} của ${p.body} (có nội dung đính chính kèm theo).${p.reason}`,
  restStands: (p: Named) => `Các nội dung khác của ${decision(p)} không thay đổi.`,
  restStandsAndReplaced: (p: Named & { form: string }) =>
    `Các nội dung khác của ${decision(p)} không thay đổi. ${p.form} đã cấp có nội dung in sai được thu hồi và cấp lại.`,
  revokeWhole: (p: Named & { subject: string; counts: string; reason: string }) =>
    `Hủy bỏ ${decision(p)} của ${p.body} về ${p.subject}, gồm ${p.counts} (có danh sách kèm theo).${p.reason}`,
  revokePart: (p: Named & { counts: string; reason: string }) =>
    `Hủy bỏ kết quả khen thưởng đối với ${p.counts} tại ${decision(p)} của ${p.body} (có danh sách kèm theo).${p.reason}`,
  recall: (form: string) =>
    `Thu hồi ${form} và hiện vật khen thưởng đã trao theo quyết định nêu tại Điều 1.`,
  recallWithMoney: (p: { form: string; amount: string }) =>
    `Thu hồi ${p.form} và tiền thưởng đã trao theo quyết định nêu tại Điều 1, số tiền ${p.amount} đồng.`,
  /** Follows a full stop. */
  reason: (words: string) => ` Lý do: ${words}.`,
  execution: (committee: string) =>
    `Văn phòng, các ban ${committee}, các tổ chức cơ sở đảng và tập thể, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.`,

  correctionListTitle: 'NỘI DUNG ĐÍNH CHÍNH',
  correctionListSubject: (p: Named) => `tại ${decision(p)}`,
  listTitle: 'DANH SÁCH',
  revocationListSubject: (isPraise: boolean) =>
    `tập thể, cá nhân bị hủy bỏ kết quả ${isPraise ? 'biểu dương' : 'khen thưởng'}`,
  listReference: (p: { number: string; day: string; decidingBody: string }) =>
    `(kèm theo Quyết định số ${p.number}, ngày ${p.day} của ${p.decidingBody})`,
  theDecision: 'Quyết định',
  columns: {
    order: 'STT',
    subject: 'Tập thể, cá nhân',
    field: 'Nội dung',
    before: 'Đã in',
    after: 'Nay đính chính là',
    place: 'Chức vụ, đơn vị',
    ledgerNumber: 'Số giấy khen',
    amount: 'Tiền thưởng phải thu hồi (đồng)',
  },
} as const

/** Sentences around an amendment on its way: what it did, and what still stands against it. */
export const amendmentWords = {
  /** “đính chính”, “hủy bỏ” */
  kinds: { correction: 'đính chính', revocation: 'hủy bỏ' },
  drafted: (p: { kind: 'correction' | 'revocation'; number: string }) =>
    `Đã lập dự thảo quyết định ${amendmentWords.kinds[p.kind]} Quyết định số ${p.number}`,
  edited: (p: { kind: 'correction' | 'revocation'; number: string }) =>
    `Đã sửa dự thảo quyết định ${amendmentWords.kinds[p.kind]} Quyết định số ${p.number}`,
  corrected: (p: { number: string; amended: string }) =>
    `Đã ban hành Quyết định số ${p.number} đính chính Quyết định số ${p.amended}`,
  revoked: (p: { number: string; amended: string; count: number }) =>
    `Đã ban hành Quyết định số ${p.number} hủy bỏ ${p.count} trường hợp của Quyết định số ${p.amended}`,
  final:
    'Quyết định đính chính, hủy bỏ đã ban hành không hoàn tác được. Nếu sai, hãy lập quyết định đính chính tiếp theo cho quyết định gốc, hoặc khen thưởng lại bằng quyết định mới.',
  noLines: {
    correction: 'Chưa có nội dung đính chính nào. Hãy thêm ít nhất một dòng.',
    revocation: 'Chưa chọn trường hợp nào để hủy bỏ. Hãy chọn ít nhất một.',
  },
  lineUnchanged: (name: string) =>
    `Dòng đính chính của “${name}” chưa ghi nội dung mới, hoặc nội dung mới giống nội dung đã in. Hãy sửa hoặc bỏ dòng này.`,
  notInDecision: (p: { name: string; says: string }) =>
    p.says === ''
      ? `Dòng đính chính của “${p.name}”: quyết định không ghi nội dung ở ô “Đã in”. Hãy để trống ô này.`
      : `Dòng đính chính của “${p.name}”: ô “Đã in” khác với quyết định, đang ghi “${p.says}”. Hãy chép đúng, đủ nguyên văn.`,
  notSaid: (before: string) =>
    `Không thấy “${before}” trong nội dung quyết định. Hãy đối chiếu với bản đã ký trước khi ban hành.`,
  reasonMissing: 'Chưa ghi lý do hủy bỏ. Hãy nhập lý do như sẽ in ở Điều 1.',
  alreadyRevoked: (name: string) =>
    `Kết quả khen thưởng của “${name}” đã bị hủy bỏ trước đó. Hãy bỏ khỏi dự thảo.`,
  earlierThanAmended: (p: { amended: string; day: string }) =>
    `Ngày ban hành sớm hơn ngày ${p.day} của Quyết định số ${p.amended}. Hãy sửa ngày.`,
  badAmount: (name: string) =>
    `Tiền thưởng mới của “${name}” phải là số nguyên đồng, ví dụ 447.000. Hãy nhập lại.`,
  whole: 'Quyết định',
} as const
