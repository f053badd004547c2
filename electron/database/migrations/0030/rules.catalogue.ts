type Subject = 'person' | 'cell' | 'base-organisation' | 'collective'

interface SeedRule {
  readonly system?: 'party' | 'state'
  /** Number of the form; none: every form. */
  readonly form?: number
  readonly subject?: Subject
  readonly title: string
  readonly sentence: string
  readonly source: string
  /** As `shared/features/eligibility` reads it at this step; null: not entered yet. */
  readonly tree: unknown
  readonly from: string | null
  readonly to: string | null
}

type Criterion = Omit<SeedRule, 'source' | 'from' | 'to'>

/** The same criteria stand in the guidance before and after June 2025. */
const inBothGuidances = (criterion: Criterion): readonly SeedRule[] => [
  {
    ...{ ...criterion, source: 'Hướng dẫn số 01-HD/TW, ngày 28/9/2021, mục 19' },
    ...{ from: '2021-09-28', to: '2025-06-08' },
  },
  {
    ...{ ...criterion, source: 'Hướng dẫn số 06-HD/TW, ngày 09/6/2025, mục 19.2' },
    ...{ from: '2025-06-09', to: null },
  },
]

const excellent = { kind: 'rating', yearsBack: 0, outcomes: ['excellent'], isExemplary: false }
const exemplary = { ...excellent, isExemplary: true }
const fiveYears = { kind: 'ratings-in-a-row', years: 5, atLeast: 'excellent', isExemplary: false }
const fiveExemplary = { ...fiveYears, isExemplary: true }

const member = 'Đảng viên hoàn thành xuất sắc nhiệm vụ'
const cell = 'Chi bộ trực thuộc đảng ủy cơ sở “hoàn thành xuất sắc nhiệm vụ tiêu biểu”'
const organisation = 'Tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ tiêu biểu'

const yearly: readonly Criterion[] = [
  {
    ...{ form: 5, subject: 'person', title: 'Xếp loại trong năm', tree: excellent },
    sentence: `${member} trong năm: giấy khen của đảng ủy cơ sở, chi bộ cơ sở.`,
  },
  {
    ...{ form: 5, subject: 'cell', title: 'Xếp loại trong năm', tree: exemplary },
    sentence: `${cell} trong năm: giấy khen của đảng ủy cơ sở.`,
  },
  {
    ...{ form: 7, subject: 'base-organisation', title: 'Xếp loại trong năm', tree: exemplary },
    sentence: `${organisation} trong năm: giấy khen của ban thường vụ huyện ủy và tương đương.`,
  },
]

const fiveYearly: readonly Criterion[] = [
  {
    ...{ form: 8, subject: 'person', title: '5 năm liền', tree: fiveYears },
    sentence: `${member} 5 năm liền: giấy khen của ban thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng.`,
  },
  {
    ...{ form: 8, subject: 'cell', title: '5 năm liền', tree: fiveExemplary },
    sentence: `${cell} 5 năm liền: giấy khen của ban thường vụ huyện ủy và tương đương.`,
  },
  {
    ...{ form: 10, subject: 'person', title: '5 năm liền', tree: fiveYears },
    sentence: `${member} 5 năm liền: bằng khen của ban thường vụ tỉnh ủy.`,
  },
  {
    ...{ form: 10, subject: 'cell', title: '5 năm liền', tree: fiveExemplary },
    sentence: `${cell} 5 năm liền: bằng khen của ban thường vụ tỉnh ủy.`,
  },
  {
    ...{ form: 10, subject: 'base-organisation', title: '5 năm liền', tree: fiveExemplary },
    sentence: `${organisation} 5 năm liền: bằng khen của ban thường vụ tỉnh ủy.`,
  },
  {
    ...{ form: 11, subject: 'base-organisation', title: '5 năm liền', tree: fiveExemplary },
    sentence: `${organisation} 5 năm liền: cờ của ban thường vụ tỉnh ủy.`,
  },
]

/** Only of people: “không vượt quá 20% số đảng viên …”; kept by the later rules. */
const cap = (form: number): SeedRule => ({
  ...{ form, subject: 'person', title: 'Giới hạn tỷ lệ xuất sắc', tree: { kind: 'cap-share' } },
  sentence:
    'Số đảng viên hoàn thành xuất sắc nhiệm vụ không vượt quá 20% số đảng viên được xếp loại hoàn thành tốt nhiệm vụ trong từng tổ chức cơ sở đảng.',
  source: 'Hướng dẫn số 21-HD/BTCTW, ngày 18/10/2019',
  ...{ from: '2019-10-18', to: null },
})

/** of what the grass roots and the Bloc give in the movement. */
const movement = (form: number): SeedRule => ({
  ...{ form, title: 'Điều kiện của phong trào “Đồng Khởi mới”' },
  sentence:
    'Tập thể, cá nhân được bình chọn, biểu dương, khen thưởng phải hoàn thành xuất sắc nhiệm vụ được giao, có đóng góp cụ thể, thiết thực vào nhiệm vụ xây dựng, chỉnh đốn Đảng và phát triển kinh tế - xã hội của cơ quan, đơn vị, doanh nghiệp hàng năm.',
  source: 'Công văn số 849-CV/ĐUK, ngày 05/01/2023',
  tree: {
    kind: 'all',
    of: [
      excellent,
      {
        kind: 'confirmed',
        question:
          'Có đóng góp cụ thể, thiết thực vào nhiệm vụ xây dựng, chỉnh đốn Đảng và phát triển kinh tế - xã hội trong năm',
      },
    ],
  },
  ...{ from: '2023-01-05', to: null },
})

export const rules: readonly SeedRule[] = [
  {
    title: 'Một thành tích, một lần khen thưởng',
    sentence:
      'Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích đạt được; thành tích đến đâu khen thưởng đến đó.',
    source: 'Luật Thi đua, khen thưởng 2022, Điều 5 khoản 2 điểm c',
    tree: { kind: 'no-same-achievement' },
    ...{ from: null, to: null },
  },
  ...[...yearly, ...fiveYearly].flatMap(inBothGuidances),
  ...[cap(5), cap(8)],
  ...[movement(3), movement(4), movement(6), movement(9)],
  {
    ...{ form: 9, title: 'Tiêu chí của Đảng ủy Khối', tree: null, sentence: '' },
    source: 'Hướng dẫn số 22-HD/ĐUK, ngày 18/4/2022',
    ...{ from: '2022-04-18', to: null },
  },
  {
    ...{ form: 35, title: 'Tiêu chí của Ủy ban nhân dân tỉnh', tree: null, sentence: '' },
    source: 'Hướng dẫn số 6980/HD-UBND, ngày 13/11/2023',
    ...{ from: '2023-11-13', to: null },
  },
]
