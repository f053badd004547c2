import {
  letter849,
  news2020,
  news2022,
} from '@shared/features/directives/directives.source.catalogue'
import {
  baseLevels,
  type CatalogueTarget,
  counting,
  ofProvince,
  targetsOf,
} from './targets.source.catalogue'

const launch = targetsOf({ campaign: 'c1', directive: 'ct-01-tu', sourceDocument: news2020 })
const letter = targetsOf({
  campaign: 'c3',
  directive: 'cv-849-duk',
  sourceDocument: letter849,
  yearFrom: 2023,
})
const conference = targetsOf({
  campaign: 'c3',
  directive: null,
  sourceDocument: news2022,
  yearFrom: 2023,
  yearTo: 2023,
})

const registering =
  'Từng chi bộ, đảng bộ cơ sở; từng cơ quan, đơn vị, doanh nghiệp phát động 100% tổ chức trực thuộc và cá nhân đăng ký nội dung thi đua cụ thể trong năm 2023 và những năm tiếp theo với mục tiêu, thời gian hoàn thành cụ thể'
const accidents = 'kéo giảm tai nạn giao thông cả 03 tiêu chí'
const rated =
  '80% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên, không có tổ chức cơ sở đảng không hoàn thành nhiệm vụ; 80% đảng viên hoàn thành tốt nhiệm vụ trở lên'
const growth =
  'kết nạp từ 180 - 200 đảng viên mới; thành lập từ 1 - 2 tổ chức đảng trong doanh nghiệp tư nhân, doanh nghiệp có vốn đầu tư nước ngoài'
const inspections =
  'Phấn đấu hoàn thành 100% chương trình, kế hoạch kiểm tra, giám sát, kéo giảm 5% số đảng viên vi phạm bị xử lý kỷ luật so với năm 2022'
const unions =
  'Có trên 90% tổ chức Công đoàn, Đoàn Thanh niên ở cơ sở hoàn thành tốt nhiệm vụ trở lên; không có tổ chức đoàn thể không hoàn thành nhiệm vụ.'

const fewerAccidents = (unit: string) =>
  ({
    ...counting(unit),
    ...ofProvince,
    operator: 'lt',
    comparedWith: 'before',
    better: 'lower',
    valueLow: null,
  }) as const

/** Of the launch in 2020 and of the letter for 2023 and after (R-093 … R-095). */
export const letterTargets: readonly CatalogueTarget[] = [
  launch({
    key: 'ct01-par-index',
    code: '01-1',
    title: 'Chỉ số cải cách hành chính của tỉnh vào top 20 cả nước',
    quote:
      'xây dựng chính quyền điện tử, phấn đấu đưa chỉ số cải cách hành chính vào top 20 cả nước',
    ...ofProvince,
    measure: 'rank',
    operator: 'lte',
    valueLow: '20',
    unit: 'hạng',
    better: 'lower',
    periodKind: 'campaign',
  }),
  letter({
    key: 'cv849-to-chuc-dang-ky',
    code: '849-1',
    title: 'Tổ chức trực thuộc đăng ký nội dung thi đua',
    quote: registering,
    metric: 'registered-organisations',
    baseWords: 'tổ chức trực thuộc',
    operator: 'eq',
    valueLow: '100',
    reach: 'each',
    levels: baseLevels,
  }),
  letter({
    key: 'cv849-ca-nhan-dang-ky',
    code: '849-2',
    title: 'Cá nhân đăng ký nội dung thi đua',
    quote: registering,
    metric: 'registered-people',
    baseWords: 'cá nhân',
    operator: 'eq',
    valueLow: '100',
    reach: 'each',
    levels: baseLevels,
  }),
  letter({
    key: 'cv849-tai-nan-so-vu',
    code: '849-3',
    title: 'Kéo giảm số vụ tai nạn giao thông',
    quote: accidents,
    ...fewerAccidents('vụ'),
  }),
  letter({
    key: 'cv849-tai-nan-nguoi-chet',
    code: '849-4',
    title: 'Kéo giảm số người chết vì tai nạn giao thông',
    quote: accidents,
    ...fewerAccidents('người'),
  }),
  letter({
    key: 'cv849-tai-nan-bi-thuong',
    code: '849-5',
    title: 'Kéo giảm số người bị thương vì tai nạn giao thông',
    quote: accidents,
    ...fewerAccidents('người'),
  }),
]

/** What the conference of 15/12/2022 set for 2023 (R-115 … R-121). */
export const year2023Targets: readonly CatalogueTarget[] = [
  conference({
    key: 'hn2022-co-quan',
    code: '2023-1',
    title: 'Cơ quan, đơn vị, doanh nghiệp hoàn thành tốt nhiệm vụ chính trị được giao',
    quote:
      'Phấn đấu 100% cơ quan, đơn vị, doanh nghiệp hoàn thành tốt nhiệm vụ chính trị được giao.',
    baseWords: 'cơ quan, đơn vị, doanh nghiệp',
    operator: 'eq',
    valueLow: '100',
  }),
  conference({
    key: 'hn2022-ke-hoach-hoc-tap',
    code: '2023-2',
    title: 'Chi ủy, đảng ủy cơ sở có kế hoạch và tổ chức học tập, làm theo Bác',
    quote:
      '100% chi ủy, đảng ủy cơ sở xây dựng kế hoạch và tổ chức triển khai thực hiện có hiệu quả việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    baseWords: 'chi ủy, đảng ủy cơ sở',
    operator: 'eq',
    valueLow: '100',
  }),
  conference({
    key: 'hn2022-dang-ky',
    code: '2023-3',
    title: 'Cán bộ, đảng viên đăng ký thực hiện thi đua “Đồng Khởi mới”',
    quote:
      '100% cán bộ, đảng viên đăng ký thực hiện thi đua “Đồng Khởi mới” theo tinh thần Chỉ thị số 01-CT/TU của Ban Thường vụ Tỉnh ủy.',
    metric: 'registered-people',
    baseWords: 'cán bộ, đảng viên',
    operator: 'eq',
    valueLow: '100',
  }),
  conference({
    key: 'hn2022-tccsd-tot',
    code: '2023-4',
    title: 'Tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên',
    quote: rated,
    metric: 'rating-organisations',
    counted: 'good-or-better',
    base: 'rated',
    baseWords: 'tổ chức cơ sở đảng được xếp loại',
    valueLow: '80',
    levels: baseLevels,
  }),
  conference({
    key: 'hn2022-tccsd-khong-hoan-thanh',
    code: '2023-5',
    title: 'Tổ chức cơ sở đảng không hoàn thành nhiệm vụ',
    quote: rated,
    ...counting('tổ chức cơ sở đảng'),
    metric: 'rating-organisations',
    counted: 'not-completed',
    operator: 'eq',
    valueLow: '0',
    better: 'lower',
    levels: baseLevels,
  }),
  conference({
    key: 'hn2022-dang-vien-tot',
    code: '2023-6',
    title: 'Đảng viên hoàn thành tốt nhiệm vụ trở lên',
    quote: rated,
    metric: 'rating-members',
    counted: 'good-or-better',
    base: 'rated',
    baseWords: 'đảng viên được xếp loại',
    valueLow: '80',
  }),
  conference({
    key: 'hn2022-ket-nap',
    code: '2023-7',
    title: 'Kết nạp đảng viên mới',
    quote: growth,
    ...counting('đảng viên'),
    metric: 'admissions',
    operator: 'between',
    valueLow: '180',
    valueHigh: '200',
  }),
  conference({
    key: 'hn2022-thanh-lap',
    code: '2023-8',
    title:
      'Thành lập tổ chức đảng trong doanh nghiệp tư nhân, doanh nghiệp có vốn đầu tư nước ngoài',
    quote: growth,
    ...counting('tổ chức đảng'),
    operator: 'between',
    valueLow: '1',
    valueHigh: '2',
    rollUp: 'none',
  }),
  conference({
    key: 'hn2022-kiem-tra',
    code: '2023-9',
    title: 'Hoàn thành chương trình, kế hoạch kiểm tra, giám sát',
    quote: inspections,
    baseWords: 'chương trình, kế hoạch kiểm tra, giám sát',
    operator: 'eq',
    valueLow: '100',
  }),
  conference({
    key: 'hn2022-ky-luat',
    code: '2023-10',
    title: 'Kéo giảm số đảng viên vi phạm bị xử lý kỷ luật so với năm 2022',
    quote: inspections,
    ...counting('đảng viên'),
    operator: 'reduce',
    comparedWith: 'before',
    baseYear: 2022,
    reduceIn: 'percent',
    valueLow: '5',
    better: 'lower',
  }),
  conference({
    key: 'hn2022-doan-the-tot',
    code: '2023-11',
    title: 'Tổ chức Công đoàn, Đoàn Thanh niên ở cơ sở hoàn thành tốt nhiệm vụ trở lên',
    quote: unions,
    baseWords: 'tổ chức Công đoàn, Đoàn Thanh niên ở cơ sở',
    operator: 'gt',
    valueLow: '90',
  }),
  conference({
    key: 'hn2022-doan-the-khong-hoan-thanh',
    code: '2023-12',
    title: 'Tổ chức đoàn thể không hoàn thành nhiệm vụ',
    quote: unions,
    ...counting('tổ chức đoàn thể'),
    operator: 'eq',
    valueLow: '0',
    better: 'lower',
  }),
]
