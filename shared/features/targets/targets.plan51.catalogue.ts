import { plan51 } from '@shared/features/directives/directives.source.catalogue'
import { baseLevels, type CatalogueTarget, counting, targetsOf } from './targets.source.catalogue'

const target = targetsOf({ campaign: 'c2', directive: 'kh-51-duk', sourceDocument: plan51 })

const ratedOrganisations = {
  metric: 'rating-organisations',
  counted: 'good-or-better',
  base: 'rated',
} as const
const ratedMembers = { ...ratedOrganisations, metric: 'rating-members' } as const

const ofBase =
  'Hàng năm, Đảng bộ Khối được Ban Thường vụ Tỉnh ủy đánh giá hoàn thành tốt nhiệm vụ trở lên; trên 80% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ, trong đó có 15 - 20% hoàn thành xuất sắc nhiệm vụ, không có tổ chức cơ sở đảng không hoàn thành nhiệm vụ'
const ofCells =
  '80% trở lên chi bộ trực thuộc cơ sở được đánh giá hoàn thành tốt nhiệm vụ, trong đó có 50% trở lên được đánh giá hoàn thành xuất sắc nhiệm vụ'
const ofMembers =
  'Hàng năm, trên 80% đảng viên hoàn thành tốt nhiệm vụ, trong đó có 15 - 20% hoàn thành xuất sắc nhiệm vụ'
const briefed =
  'đảm bảo trên 95% đảng viên và trên 90% quần chúng được quán triệt và phổ biến kịp thời, đầy đủ và thực hiện tốt các chỉ thị, nghị quyết của Đảng, chính sách, pháp luật của Nhà nước'

/** Kế hoạch số 51-KH/ĐUK: every year, without a last one (R-081 … R-092). */
export const plan51Targets: readonly CatalogueTarget[] = [
  target({
    key: 'kh51-dang-bo-khoi',
    code: '51-1',
    title: 'Đảng bộ Khối được đánh giá hoàn thành tốt nhiệm vụ trở lên',
    quote: ofBase,
    measure: 'milestone',
    operator: 'eq',
    valueLow: '1',
    unit: '',
    rollUp: 'none',
  }),
  target({
    key: 'kh51-tccsd-tot',
    code: '51-2',
    title: 'Tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ',
    quote: ofBase,
    ...ratedOrganisations,
    baseWords: 'tổ chức cơ sở đảng được xếp loại',
    operator: 'gt',
    valueLow: '80',
    levels: baseLevels,
  }),
  target({
    key: 'kh51-tccsd-xuat-sac',
    code: '51-3',
    title: 'Tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ, trong số hoàn thành tốt',
    quote: ofBase,
    ...ratedOrganisations,
    counted: 'excellent',
    base: 'good-or-better',
    baseWords: 'trong đó: tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên',
    operator: 'between',
    valueLow: '15',
    valueHigh: '20',
    levels: baseLevels,
  }),
  target({
    key: 'kh51-tccsd-khong-hoan-thanh',
    code: '51-4',
    title: 'Tổ chức cơ sở đảng không hoàn thành nhiệm vụ',
    quote: ofBase,
    ...counting('tổ chức cơ sở đảng'),
    metric: 'rating-organisations',
    counted: 'not-completed',
    operator: 'eq',
    valueLow: '0',
    better: 'lower',
    levels: baseLevels,
  }),
  target({
    key: 'kh51-chi-bo-tot',
    code: '51-5',
    title: 'Chi bộ trực thuộc cơ sở hoàn thành tốt nhiệm vụ',
    quote: ofCells,
    ...ratedOrganisations,
    baseWords: 'chi bộ trực thuộc được xếp loại',
    valueLow: '80',
    levels: ['cell'],
  }),
  target({
    key: 'kh51-chi-bo-xuat-sac',
    code: '51-6',
    title: 'Chi bộ trực thuộc hoàn thành xuất sắc nhiệm vụ, trong số hoàn thành tốt',
    quote: ofCells,
    ...ratedOrganisations,
    counted: 'excellent',
    base: 'good-or-better',
    baseWords: 'trong đó: chi bộ trực thuộc hoàn thành tốt nhiệm vụ trở lên',
    valueLow: '50',
    levels: ['cell'],
  }),
  target({
    key: 'kh51-dang-vien-tot',
    code: '51-7',
    title: 'Đảng viên hoàn thành tốt nhiệm vụ',
    quote: ofMembers,
    ...ratedMembers,
    baseWords: 'đảng viên được xếp loại',
    operator: 'gt',
    valueLow: '80',
  }),
  target({
    key: 'kh51-dang-vien-xuat-sac',
    code: '51-8',
    title: 'Đảng viên hoàn thành xuất sắc nhiệm vụ, trong số hoàn thành tốt',
    quote: ofMembers,
    ...ratedMembers,
    counted: 'excellent',
    base: 'good-or-better',
    baseWords: 'trong đó: đảng viên hoàn thành tốt nhiệm vụ trở lên',
    operator: 'between',
    valueLow: '15',
    valueHigh: '20',
  }),
  target({
    key: 'kh51-quan-triet-dang-vien',
    code: '51-9',
    title: 'Đảng viên được quán triệt, phổ biến chỉ thị, nghị quyết',
    quote: briefed,
    baseWords: 'đảng viên',
    operator: 'gt',
    valueLow: '95',
  }),
  target({
    key: 'kh51-quan-triet-quan-chung',
    code: '51-10',
    title: 'Quần chúng được quán triệt, phổ biến chỉ thị, nghị quyết',
    quote: briefed,
    baseWords: 'quần chúng',
    operator: 'gt',
    valueLow: '90',
  }),
  target({
    key: 'kh51-moi-chi-bo',
    code: '51-11',
    title: 'Mỗi chi bộ: đảng viên được đánh giá hoàn thành tốt nhiệm vụ',
    quote: 'Chi bộ có tỷ lệ đảng viên được đánh giá hoàn thành tốt nhiệm vụ từ 96% trở lên.',
    ...ratedMembers,
    baseWords: 'đảng viên của chi bộ được xếp loại',
    valueLow: '96',
    reach: 'each',
    levels: ['base-cell', 'cell'],
  }),
  target({
    key: 'kh51-kiem-tra',
    code: '51-12',
    title: 'Hoàn thành số cuộc kiểm tra, giám sát theo kế hoạch',
    quote: 'hoàn thành 100% số cuộc kiểm tra, giám sát theo kế hoạch đã đề ra',
    baseWords: 'số cuộc theo kế hoạch',
    operator: 'eq',
    valueLow: '100',
  }),
  target({
    key: 'kh51-vi-pham',
    code: '51-13',
    title: 'Kéo giảm tỷ lệ đảng viên vi phạm',
    quote: 'Kéo giảm tỷ lệ đảng viên vi phạm 2%/ năm.',
    baseWords: 'tổng số đảng viên',
    operator: 'reduce',
    comparedWith: 'before',
    reduceIn: 'unclear',
    valueLow: '2',
    better: 'lower',
    note: 'Văn bản không nói giảm 2 phần trăm của tỷ lệ hay 2 điểm phần trăm.',
  }),
  target({
    key: 'kh51-co-quan',
    code: '51-14',
    title: 'Cơ quan, đơn vị, doanh nghiệp đạt hoàn thành tốt nhiệm vụ trở lên',
    quote:
      'Lãnh đạo và phối hợp lãnh đạo xây dựng cơ quan, đơn vị, doanh nghiệp đạt hoàn thành tốt nhiệm vụ trở lên',
    ...eachUnit(),
  }),
  target({
    key: 'kh51-doan-the',
    code: '51-15',
    title: 'Các tổ chức đoàn thể được xếp loại hoàn thành tốt nhiệm vụ trở lên',
    quote:
      'Lãnh đạo thực hiện tốt quy chế dân chủ ở cơ sở và các tổ chức đoàn thể hoạt động tốt, được xếp loại hoàn thành tốt nhiệm vụ trở lên.',
    ...eachUnit(),
  }),
]

/** Reached or not, by each base organisation for the body it leads. */
function eachUnit() {
  return {
    measure: 'milestone',
    operator: 'eq',
    valueLow: '1',
    unit: '',
    reach: 'each',
    levels: baseLevels,
    rollUp: 'none',
  } as const
}
