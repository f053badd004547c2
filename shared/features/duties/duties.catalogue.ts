import type { LocalDate } from '@shared/core/local-date'
import {
  letter849,
  news2022,
  peakPlan,
  plan51,
  standingBloc,
} from '../directives/directives.source.catalogue'
import type { DutyDetails } from './duties.contract'

type Known = Pick<
  DutyDetails,
  | 'title'
  | 'what'
  | 'period'
  | 'anchor'
  | 'anchorMonth'
  | 'anchorDay'
  | 'shift'
  | 'leadDays'
  | 'owedBy'
  | 'addressee'
>

/**
 * A duty that the documents of the movement lay down (R-129, R-134 … … R-182), with the
 * sentence that does. Documents say how often, seldom on which day: where they are silent the day is
 * a suggestion, and `openPoint` says so.
 */
export interface CatalogueDuty extends Known {
  readonly key: string
  /** Of the catalogue of documents; null where the source is no document of the register. */
  readonly directiveKey: string | null
  readonly sourceDocument: string
  readonly sourceSentence: string
  readonly openPoint: string
  /** What the source itself says of its validity; null where it says nothing. */
  readonly from: LocalDate | null
  readonly to: LocalDate | null
}

const day = (text: string) => text as LocalDate

/** The peak campaign is for these two years and no longer. */
const peak = {
  directiveKey: 'kh-cao-diem-tu',
  sourceDocument: peakPlan,
  from: day('2024-01-01'),
  to: day('2025-12-31'),
} as const
const plan = { directiveKey: 'kh-51-duk', sourceDocument: plan51, from: null, to: null } as const
const letter = {
  directiveKey: 'cv-849-duk',
  sourceDocument: letter849,
  from: day('2023-01-05'),
  to: null,
} as const

const noDay = (hint: string) =>
  `Văn bản không nêu ngày: ${hint} là gợi ý, cơ quan sửa nếu có quy định riêng.`
const onlyTwoYears = 'Kế hoạch chỉ cho hai năm 2024-2025.'

const jubilee =
  'Hàng năm, nhân kỷ niệm Ngày Bến Tre Đồng Khởi (17/01), Đảng ủy Khối và cấp ủy cơ sở tổ chức sơ kết, biểu dương, khen thưởng và phát động, tổ chức ký giao ước thi đua cho năm tiếp theo.'
const twiceAYear =
  'Giao Ban Tuyên giáo Đảng ủy Khối theo dõi, tổng hợp kết quả thực hiện, định kỳ 06 tháng, năm báo cáo Ban Thường vụ Đảng ủy Khối theo dõi, chỉ đạo.'

export const catalogueDuties: readonly CatalogueDuty[] = [
  {
    ...peak,
    key: 'danh-gia-thang',
    title: 'Đánh giá kết quả thực hiện, bình chọn “điển hình” trong tháng',
    what: 'evaluation',
    ...{ period: 'month', anchor: 'last-day', anchorMonth: null, anchorDay: null },
    ...{ shift: 'before', leadDays: 5, owedBy: 'base', addressee: '' },
    sourceSentence:
      'Hàng tháng, các cơ quan, đơn vị, địa phương tiến hành đánh giá kết quả thực hiện; bình chọn và biểu dương, khen thưởng “điển hình” tại cơ quan, đơn vị, địa phương.',
    openPoint: `${onlyTwoYears} ${noDay('ngày cuối tháng')}`,
  },
  {
    ...peak,
    key: 'bao-cao-quy-tinh',
    title: 'Báo cáo quý về kết quả thực hiện cao điểm thi đua “Đồng Khởi mới”',
    what: 'report',
    ...{ period: 'quarter', anchor: 'day', anchorMonth: 3, anchorDay: 20 },
    ...{ shift: 'before', leadDays: 10, owedBy: 'office' },
    addressee: 'Ban Thường vụ Tỉnh ủy (qua Ban Tuyên giáo Tỉnh ủy)',
    sourceSentence:
      'đề nghị các cấp ủy, đơn vị, địa phương triển khai thực hiện nghiêm túc, hàng quý báo cáo kết quả thực hiện về Ban Thường vụ Tỉnh ủy (qua Ban Tuyên giáo Tỉnh ủy).',
    openPoint: `${onlyTwoYears} ${noDay('ngày 20 tháng cuối quý')}`,
  },
  {
    ...letter,
    key: 'bao-cao-6-thang',
    title: 'Báo cáo 6 tháng đầu năm về phong trào thi đua “Đồng Khởi mới”',
    what: 'report',
    ...{ period: 'year', anchor: 'day', anchorMonth: 6, anchorDay: 15 },
    ...{ shift: 'before', leadDays: 15, owedBy: 'office', addressee: standingBloc },
    sourceSentence: twiceAYear,
    openPoint: noDay('ngày 15/6'),
  },
  {
    ...letter,
    key: 'bao-cao-nam',
    title: 'Báo cáo năm về phong trào thi đua “Đồng Khởi mới”',
    what: 'report',
    ...{ period: 'year', anchor: 'day', anchorMonth: 12, anchorDay: 15 },
    ...{ shift: 'before', leadDays: 15, owedBy: 'office', addressee: standingBloc },
    sourceSentence: twiceAYear,
    openPoint: noDay('ngày 15/12'),
  },
  {
    ...plan,
    key: 'so-ket-17-01-co-so',
    title:
      'Sơ kết, biểu dương, khen thưởng, ký giao ước nhân Ngày Bến Tre Đồng Khởi (17/01) tại cơ sở',
    what: 'review',
    ...{ period: 'year', anchor: 'day', anchorMonth: 1, anchorDay: 17 },
    ...{ shift: 'none', leadDays: 30, owedBy: 'base', addressee: '' },
    sourceSentence: jubilee,
    openPoint: '',
  },
  {
    ...plan,
    key: 'so-ket-17-01-khoi',
    title: 'Sơ kết, khen thưởng, phát động, ký giao ước của Đảng ủy Khối nhân ngày 17/01',
    what: 'review',
    ...{ period: 'year', anchor: 'day', anchorMonth: 1, anchorDay: 17 },
    ...{ shift: 'none', leadDays: 90, owedBy: 'office', addressee: '' },
    sourceSentence: jubilee,
    openPoint: '',
  },
  {
    ...plan,
    key: 'ke-hoach-kiem-tra',
    title: 'Kế hoạch kiểm tra, giám sát năm',
    what: 'plan',
    ...{ period: 'year', anchor: 'day', anchorMonth: 3, anchorDay: 31 },
    ...{ shift: 'before', leadDays: 15, owedBy: 'base', addressee: '' },
    sourceSentence:
      'Hàng năm, xây dựng kế hoạch kiểm tra, giám sát; hoàn thành 100% số cuộc kiểm tra, giám sát theo kế hoạch đã đề ra',
    openPoint: noDay('hết quý I, theo tinh thần triển khai ngay từ đầu năm,'),
  },
  {
    ...letter,
    key: 'ke-hoach-thi-dua',
    title: 'Kế hoạch phát động phong trào thi đua của năm',
    what: 'plan',
    ...{ period: 'year', anchor: 'day', anchorMonth: 3, anchorDay: 31 },
    ...{ shift: 'before', leadDays: 30, owedBy: 'base', addressee: '' },
    sourceSentence:
      'xây dựng kế hoạch tổ chức phát động phong trào thi đua (bằng hình thức phù hợp).',
    openPoint: noDay('hết quý I, theo tinh thần triển khai ngay từ đầu năm,'),
  },
  {
    ...peak,
    key: 'de-nghi-khen-tinh',
    title: 'Biểu dương, khen thưởng các “điển hình” theo thẩm quyền và đề nghị về tỉnh khen thưởng',
    what: 'other',
    ...{ period: 'year', anchor: 'day', anchorMonth: 12, anchorDay: 15 },
    ...{ shift: 'before', leadDays: 30, owedBy: 'office', addressee: '' },
    sourceSentence:
      'hàng năm biểu dương, khen thưởng các “điển hình” theo thẩm quyền và đề nghị về tỉnh khen thưởng.',
    openPoint: `${onlyTwoYears} ${noDay('ngày 15/12')}`,
  },
  {
    key: 'hoi-nghi-tong-ket',
    title: 'Hội nghị tổng kết công tác năm, triển khai nhiệm vụ năm sau của Đảng ủy Khối',
    what: 'meeting',
    ...{ period: 'year', anchor: 'day', anchorMonth: 12, anchorDay: 15 },
    ...{ shift: 'before', leadDays: 30, owedBy: 'office', addressee: '' },
    ...{ directiveKey: null, sourceDocument: news2022, from: null, to: null },
    sourceSentence:
      'Sáng ngày 15/12/2022, Đảng ủy Khối Cơ quan - Doanh nghiệp tỉnh tổ chức Hội nghị lần thứ mười, tổng kết công tác năm 2022, triển khai phương hướng, nhiệm vụ năm 2023.',
    openPoint: 'Ngày 15/12 là ngày của năm 2022; cơ quan sửa lại theo từng năm.',
  },
]
