type Subject = 'person' | 'cell' | 'base-organisation' | 'collective'

interface SeedForm {
  /** Never given to another form. */
  readonly number: number
  readonly system: 'party' | 'state'
  readonly category: 'title' | 'form'
  readonly isPraise?: boolean
  readonly name: string
  readonly level: 'cell' | 'section' | 'base' | 'bloc' | 'province' | 'nation'
  readonly period: 'year' | 'five-year' | 'term' | 'occasion' | 'service'
  readonly giver: string
  readonly subjects: readonly Subject[]
  readonly basis: string
  readonly note?: string
  readonly ownKnowledge?: boolean
}

interface SeedMoney {
  readonly form: number
  readonly subject: Subject
  /** Of the base pay: 0,3 is 3. */
  readonly tenths: number
  readonly basis: string
  readonly from: string | null
  readonly to: string | null
  readonly ownKnowledge?: boolean
}

const ladder = 'Quy định thi hành Điều lệ Đảng, Điều 27 khoản 2'
const periodic = 'Hướng dẫn số 01-HD/TW (2021), mục 19; Hướng dẫn số 06-HD/TW (2025), mục 19.2'
const law = 'Luật Thi đua, khen thưởng 2022'
const base = 'Đảng ủy cơ sở, chi bộ cơ sở'
const bloc = 'Ban Thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng (Đảng ủy Khối)'
const province = 'Ban Thường vụ Tỉnh ủy'

const party = { system: 'party', category: 'form' } as const
const praise = { ...party, isPraise: true, name: 'Biểu dương', period: 'occasion' } as const
const title = { system: 'state', category: 'title', basis: law, period: 'year' } as const
const stateForm = { system: 'state', category: 'form', basis: `${law}, Điều 9` } as const
const everybody = ['person', 'cell', 'base-organisation', 'collective'] as const

/** Đảng: thang khen thưởng và khen thưởng định kỳ. Nhà nước: danh hiệu trước, hình thức sau. */
export const forms: readonly SeedForm[] = [
  {
    ...praise,
    number: 1,
    level: 'cell',
    giver: 'Chi bộ',
    basis: ladder,
    subjects: ['person', 'collective'],
  },
  {
    ...{ ...praise, number: 2, level: 'section', giver: 'Đảng ủy bộ phận', basis: ladder },
    subjects: ['person', 'cell', 'collective'],
  },
  { ...praise, number: 3, level: 'base', giver: base, basis: ladder, subjects: everybody },
  { ...praise, number: 4, level: 'bloc', giver: bloc, basis: ladder, subjects: everybody },
  {
    ...{ ...party, number: 5, name: 'Giấy khen', level: 'base', period: 'year', giver: base },
    subjects: ['person', 'cell'],
    basis: periodic,
    note: 'Chi bộ cơ sở chỉ tặng cho đảng viên.',
  },
  {
    ...{ ...party, number: 6, name: 'Giấy khen', level: 'base', period: 'occasion', giver: base },
    subjects: ['person', 'cell', 'collective'],
    basis: ladder,
    note: 'Thành tích chuyên đề, đột xuất. Chi bộ cơ sở chỉ tặng cho đảng viên.',
  },
  {
    ...{ ...party, number: 7, name: 'Giấy khen', level: 'bloc', period: 'year', giver: bloc },
    subjects: ['base-organisation'],
    basis: 'Hướng dẫn số 56-HD/VPTW (2015); thang khen thưởng của Đảng',
  },
  {
    ...{ ...party, number: 8, name: 'Giấy khen', level: 'bloc', period: 'five-year', giver: bloc },
    subjects: ['person', 'cell'],
    basis: periodic,
  },
  {
    ...{ ...party, number: 9, name: 'Giấy khen', level: 'bloc', period: 'occasion', giver: bloc },
    subjects: everybody,
    basis: periodic,
    note: 'Thành tích chuyên đề, đột xuất trên các lĩnh vực, như phong trào thi đua “Đồng Khởi mới”.',
  },
  {
    ...{ ...party, number: 10, name: 'Bằng khen', level: 'province', period: 'five-year' },
    giver: province,
    subjects: ['person', 'cell', 'base-organisation'],
    basis: periodic,
  },
  {
    ...{ ...party, number: 11, name: 'Cờ', level: 'province', period: 'five-year' },
    ...{ giver: province, subjects: ['base-organisation'], basis: ladder },
  },
  {
    ...{ ...party, number: 12, name: 'Bằng khen', level: 'province', period: 'occasion' },
    ...{ giver: province, subjects: everybody, basis: ladder },
  },
  {
    ...{ ...party, number: 13, name: 'Khen thưởng theo nhiệm kỳ', level: 'province' },
    ...{ period: 'term', giver: province, subjects: ['collective'] },
    basis: 'Hướng dẫn số 01-HD/TW (2021), mục 19',
    note: 'Cho đảng bộ cấp trên cơ sở, xét theo nhiệm kỳ 5 năm; hình thức theo quyết định của Ban Thường vụ Tỉnh ủy.',
  },
  {
    ...{ ...party, number: 14, name: 'Huy hiệu Đảng', level: 'province', period: 'service' },
    ...{ giver: province, subjects: ['person'], basis: ladder },
    note: '30, 40, 45, 50, … 90 năm tuổi đảng.',
  },
  {
    ...{ ...title, number: 20, name: 'Chiến sĩ thi đua toàn quốc', level: 'nation' },
    ...{ giver: 'Thủ tướng Chính phủ', subjects: ['person'], ownKnowledge: true },
  },
  {
    ...{ ...title, number: 21, name: 'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh', level: 'province' },
    ...{ giver: 'Chủ tịch Ủy ban nhân dân tỉnh', subjects: ['person'], ownKnowledge: true },
  },
  {
    ...{ ...title, number: 22, name: 'Chiến sĩ thi đua cơ sở', level: 'base' },
    ...{ giver: 'Thủ trưởng cơ quan, đơn vị', subjects: ['person'], basis: `${law}, Điều 80` },
  },
  {
    ...{ ...title, number: 23, name: 'Lao động tiên tiến', level: 'base' },
    ...{ giver: 'Thủ trưởng cơ quan, đơn vị', subjects: ['person'], basis: `${law}, Điều 80` },
    note: 'Trong lực lượng vũ trang: “Chiến sĩ tiên tiến”.',
  },
  {
    ...{ ...title, number: 24, name: 'Cờ thi đua của Chính phủ', level: 'nation' },
    ...{ giver: 'Thủ tướng Chính phủ', subjects: ['collective'], ownKnowledge: true },
  },
  {
    ...{ ...title, number: 25, name: 'Cờ thi đua Bộ, ban, ngành, tỉnh', level: 'province' },
    ...{ giver: 'Chủ tịch Ủy ban nhân dân tỉnh', subjects: ['collective'], ownKnowledge: true },
  },
  {
    ...{ ...title, number: 26, name: 'Tập thể lao động xuất sắc', level: 'province' },
    ...{ giver: 'Chủ tịch Ủy ban nhân dân tỉnh', subjects: ['collective'], ownKnowledge: true },
    note: 'Trong lực lượng vũ trang: “Đơn vị quyết thắng”.',
  },
  {
    ...{ ...title, number: 27, name: 'Tập thể lao động tiên tiến', level: 'base' },
    ...{ giver: 'Thủ trưởng cơ quan, đơn vị', subjects: ['collective'], basis: `${law}, Điều 80` },
    note: 'Trong lực lượng vũ trang: “Đơn vị tiên tiến”.',
  },
  {
    ...{ ...title, number: 28, name: 'Công dân Đồng Khởi', level: 'province', period: 'occasion' },
    ...{ giver: 'Tỉnh', subjects: ['person'], basis: 'Danh hiệu của tỉnh Bến Tre' },
    note: 'Cấp tỉnh công nhận; ở đây chỉ ghi đề nghị và kết quả.',
  },
  {
    ...{ ...title, number: 29, name: 'Công dân Đồng Khởi danh dự', level: 'province' },
    ...{ period: 'occasion', giver: 'Tỉnh', subjects: ['person'] },
    basis: 'Danh hiệu của tỉnh Bến Tre',
    note: 'Cấp tỉnh công nhận; ở đây chỉ ghi đề nghị và kết quả.',
  },
  ...(['Huân chương', 'Huy chương', 'Danh hiệu vinh dự nhà nước'] as const).map(
    (name, index): SeedForm => ({
      ...{ ...stateForm, number: 30 + index, name, level: 'nation', period: 'occasion' },
      ...{ giver: 'Chủ tịch nước', ownKnowledge: true },
      subjects: name === 'Huy chương' ? ['person'] : ['person', 'collective'],
    }),
  ),
  {
    ...{ ...stateForm, number: 33, name: 'Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước' },
    ...{ level: 'nation', period: 'occasion', giver: 'Chủ tịch nước', subjects: ['person'] },
    ownKnowledge: true,
  },
  {
    ...{ ...stateForm, number: 34, name: 'Kỷ niệm chương', level: 'nation', period: 'service' },
    ...{ giver: 'Bộ, ban, ngành, đoàn thể trung ương', subjects: ['person'], ownKnowledge: true },
  },
  {
    ...{ ...stateForm, number: 35, name: 'Bằng khen', level: 'province', period: 'occasion' },
    ...{ giver: 'Chủ tịch Ủy ban nhân dân tỉnh', subjects: ['person', 'collective'] },
    ownKnowledge: true,
  },
  {
    ...{ ...stateForm, number: 36, name: 'Giấy khen', level: 'base', period: 'occasion' },
    ...{ giver: 'Thủ trưởng cơ quan, đơn vị; Chủ tịch Ủy ban nhân dân xã, phường' },
    ...{ subjects: ['person', 'collective'], basis: `${law}, Điều 80` },
  },
]

const since2015 = { from: '2015-10-27', to: null, basis: 'Hướng dẫn số 56-HD/VPTW (2015)' } as const
const untilLetter = { ...since2015, to: '2025-12-28', ownKnowledge: true } as const
const sinceLetter = {
  ...{ from: '2025-12-29', to: null, basis: 'Công văn số 19780-CV/VPTW (2025)' },
} as const
const cell = (form: number, tenths: number): readonly SeedMoney[] => [
  { form, subject: 'cell', tenths, ...untilLetter },
  { form, subject: 'cell', tenths, ...sinceLetter },
]
const ownCell = (form: number, tenths: number): SeedMoney => ({
  ...{ form, subject: 'cell', tenths, ...since2015, ownKnowledge: true },
})
const person = (form: number, tenths: number): SeedMoney => ({
  ...{ form, subject: 'person', tenths, ...since2015 },
})
const organisation = (form: number, tenths: number): SeedMoney => ({
  ...{ form, subject: 'base-organisation', tenths, ...since2015 },
})
const decree = (form: number, subject: Subject, tenths: number): readonly SeedMoney[] => [
  {
    ...{ form, subject, tenths, from: '2024-01-01', to: '2025-06-30' },
    basis: 'Nghị định số 98/2023/NĐ-CP, Điều 54',
  },
  {
    ...{ form, subject, tenths, from: '2025-07-01', to: null, ownKnowledge: true },
    basis: 'Nghị định số 152/2025/NĐ-CP (chưa đọc được mức, cần đối chiếu)',
  },
]

/** Party 56-HD/VPTW: what is given without a period is worth what the same level gives for one. */
export const money: readonly SeedMoney[] = [
  ...[person(5, 3), ...cell(5, 6), person(6, 3), ...cell(6, 6)],
  ...[organisation(7, 20), person(8, 10), ...cell(8, 15)],
  ...[person(9, 10), ...cell(9, 15), organisation(9, 20)],
  ...[person(10, 15), ownCell(10, 30), organisation(10, 50), organisation(11, 80)],
  ...[person(12, 15), ownCell(12, 30), organisation(12, 50)],
  ...[...decree(23, 'person', 3), ...decree(22, 'person', 10), ...decree(21, 'person', 30)],
  ...[...decree(20, 'person', 45), ...decree(27, 'collective', 8), ...decree(26, 'collective', 15)],
  ...decree(24, 'collective', 120),
  ...[
    { form: 36, subject: 'person', tenths: 3 } as const,
    { form: 36, subject: 'collective', tenths: 6 } as const,
  ].map(
    (each): SeedMoney => ({
      ...each,
      ...{ from: '2024-01-01', to: null, basis: 'Cần đối chiếu', ownKnowledge: true },
    }),
  ),
]
