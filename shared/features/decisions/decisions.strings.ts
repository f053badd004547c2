/** Wording of the award decision (mẫu Quyết định khen thưởng, hệ thống văn bản của Đảng). */
export const decisionDocumentStrings = {
  /** Type symbol inside the number: 05-QĐ/ĐUK. */
  typeSymbol: 'QĐ',
  typeName: 'QUYẾT ĐỊNH',
  numberLine: (number: string) => `Số ${number}`,
  placeAndDate: (p: { place: string; day: string }) => `${p.place}, ${p.day}`,
  /** A day not known yet: room to write it by hand, never an invented one. */
  blankDay: (p: { blank: string; year: string }) => `ngày${p.blank}tháng${p.blank}năm ${p.year}`,
  blankInlineDay: (p: { blank: string; year: string }) => `${p.blank}/${p.blank}/${p.year}`,

  subject: (p: { subjects: string; occasion: string }) =>
    `khen thưởng ${p.subjects} có thành tích xuất sắc ${p.occasion}`.trim(),
  praiseSubject: (p: { subjects: string; occasion: string }) =>
    `biểu dương ${p.subjects} có thành tích xuất sắc ${p.occasion}`.trim(),
  collectivesAndPersons: 'tập thể, cá nhân',
  collectives: 'tập thể',
  persons: 'cá nhân',

  basisWord: 'Căn cứ',
  basis: (text: string) => `Căn cứ ${text}`,
  proposal: (p: { proposer: string; document: string }) =>
    p.document === ''
      ? `Xét đề nghị của ${p.proposer}`
      : `Xét đề nghị của ${p.proposer} tại ${p.document}`,
  proclamation: (decidingBody: string) => `${decidingBody} quyết định:`.toUpperCase(),

  article: (number: number) => `Điều ${number}.`,
  countOfBoth: (p: { collectives: string; persons: string }) =>
    `${p.collectives} tập thể và ${p.persons} cá nhân`,
  countOfCollectives: (count: string) => `${count} tập thể`,
  countOfPersons: (count: string) => `${count} cá nhân`,
  /** Before anyone is chosen, the preview shows the gap. */
  countOfNone: '…',
  award: (p: { form: string; counts: string; reason: string }) =>
    `Tặng ${p.form} cho ${p.counts} ${p.reason} (có danh sách kèm theo).`,
  praise: (p: { counts: string; reason: string }) =>
    `Biểu dương ${p.counts} ${p.reason} (có danh sách kèm theo).`,
  /** “có thành tích …” in a list becomes “đã có thành tích …” in the sentence. */
  reasonNeedsVerb: /^(?:có|hoàn thành|đạt|góp)(?=\s)/u,
  reasonWithVerb: (reason: string) => `đã ${reason}`,
  reward: 'Mức tiền thưởng kèm theo thực hiện theo quy định hiện hành.',
  rewardFrom: (fundSource: string) =>
    `Mức tiền thưởng kèm theo thực hiện theo quy định hiện hành; chi từ ${fundSource}.`,
  execution: (p: { committee: string; subjects: string }) =>
    `Văn phòng, các ban ${p.committee}, các tổ chức cơ sở đảng có liên quan và các ` +
    `${p.subjects} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.`,
  effect: (endMark: string) => `Quyết định này có hiệu lực kể từ ngày ký${endMark}`,

  recipientsLabel: 'Nơi nhận:',

  listTitle: 'DANH SÁCH',
  listSubject: (p: { subjects: string; form: string }) => `${p.subjects} được tặng ${p.form}`,
  praisedListSubject: (subjects: string) => `${subjects} được biểu dương`,
  listReference: (p: { number: string; day: string; decidingBody: string }) =>
    `(kèm theo Quyết định số ${p.number}, ngày ${p.day} của ${p.decidingBody})`,
  collectivesHeading: (numeral: string) => `${numeral}. TẬP THỂ`,
  personsHeading: (numeral: string) => `${numeral}. CÁ NHÂN`,
  columns: {
    order: 'STT',
    collective: 'Tên tập thể',
    person: 'Họ và tên',
    position: 'Chức vụ',
    unit: 'Đơn vị',
    ledgerNumber: 'Số giấy khen',
    note: 'Ghi chú',
  },
  collectiveOf: (p: { name: string; unit: string }) => `${p.name} (${p.unit})`,
} as const
