import { peakPlan } from '@shared/features/directives/directives.source.catalogue'
import {
  baseLevels,
  type CatalogueTarget,
  counting,
  ofProvince,
  targetsOf,
} from './targets.source.catalogue'

const paper = { campaign: 'c4', directive: 'kh-cao-diem-tu', sourceDocument: peakPlan }
const target = targetsOf({ ...paper, ...ofProvince, yearFrom: 2024, yearTo: 2024 })
const yearly = targetsOf(paper)

const three =
  'Kết nạp 1.200 đảng viên trở lên; có 100 chi bộ ấp, khu phố được công nhận trong sạch, vững mạnh toàn diện; phấn đấu kéo giảm tỷ lệ đảng viên vi phạm bị xử lý kỷ luật 10% (theo chỉ tiêu NQĐH XI).'
const digital =
  '100% cán bộ, công chức sử dụng hộp thư điện tử công vụ; 100% hồ sơ tiếp nhận được giải quyết đúng hạn và sớm hạn; 100% đảng viên, cán bộ, công chức, viên chức có tài khoản dịch vụ công trực tuyến và sử dụng dịch vụ công trực tuyến khi có nhu cầu thực hiện thủ tục hành chính; 100% sản phẩm OCOP được đưa lên sàn thương mại điện tử.'
const countryside = 'công nhận ít nhất 17 xã đạt chuẩn NTM, 14 xã NTM nâng cao, 05 xã NTM kiểu mẫu'
const everyYear =
  'Hàng năm có trên 90% tổ chức cơ sở đảng, đảng viên được đánh giá, xếp loại từ hoàn thành tốt nhiệm vụ trở lên.'
const wholeProvince =
  'Chỉ tiêu chung của tỉnh; ở đây tính cho Đảng bộ Khối từ dữ liệu của chương trình.'

/** Of the peak campaign: what it sets for every year and for 2024. */
export const peak2024Targets: readonly CatalogueTarget[] = [
  yearly({
    key: 'cao-diem-tccsd-tot',
    code: 'CĐ-1',
    title: 'Tổ chức cơ sở đảng được xếp loại hoàn thành tốt nhiệm vụ trở lên',
    quote: everyYear,
    metric: 'rating-organisations',
    counted: 'good-or-better',
    base: 'rated',
    baseWords: 'tổ chức cơ sở đảng được xếp loại',
    operator: 'gt',
    valueLow: '90',
    levels: baseLevels,
    note: wholeProvince,
  }),
  yearly({
    key: 'cao-diem-dang-vien-tot',
    code: 'CĐ-2',
    title: 'Đảng viên được xếp loại hoàn thành tốt nhiệm vụ trở lên',
    quote: everyYear,
    metric: 'rating-members',
    counted: 'good-or-better',
    base: 'rated',
    baseWords: 'đảng viên được xếp loại',
    operator: 'gt',
    valueLow: '90',
    note: wholeProvince,
  }),
  yearly({
    key: 'cao-diem-ty-le-ket-nap',
    code: 'CĐ-3',
    title: 'Kết nạp đảng viên mới so với tổng số đảng viên',
    quote:
      'Phấn đấu kết nạp đảng viên mới hàng năm trong giai đoạn 2020-2025 đạt tỷ lệ từ 3-4% so với tổng số đảng viên.',
    metric: 'admissions',
    base: 'members',
    baseWords: 'tổng số đảng viên',
    operator: 'between',
    valueLow: '3',
    valueHigh: '4',
    yearFrom: 2020,
    yearTo: 2025,
    note: wholeProvince,
  }),
  target({
    key: 'cao-diem-2024-xay-dung-dang',
    code: '2024-1',
    title: 'Đạt và vượt 3 chỉ tiêu về xây dựng Đảng theo Nghị quyết số 12-NQ/TU',
    quote:
      'Thi đua thực hiện đạt và vượt 3 chỉ tiêu về xây dựng Đảng theo Nghị quyết số 12-NQ/TU của Tỉnh ủy',
    measure: 'count',
    unit: 'chỉ tiêu',
    valueLow: '3',
  }),
  target({
    key: 'cao-diem-2024-ket-nap',
    code: '2024-2',
    title: 'Kết nạp đảng viên trong toàn tỉnh',
    quote: three,
    measure: 'count',
    unit: 'đảng viên',
    valueLow: '1200',
  }),
  target({
    key: 'cao-diem-2024-chi-bo-ap',
    code: '2024-3',
    title: 'Chi bộ ấp, khu phố được công nhận trong sạch, vững mạnh toàn diện',
    quote: three,
    measure: 'count',
    unit: 'chi bộ',
    operator: 'eq',
    valueLow: '100',
  }),
  target({
    key: 'cao-diem-2024-ky-luat',
    code: '2024-4',
    title: 'Kéo giảm tỷ lệ đảng viên vi phạm bị xử lý kỷ luật',
    quote: three,
    baseWords: 'tổng số đảng viên',
    operator: 'reduce',
    comparedWith: 'before',
    reduceIn: 'unclear',
    valueLow: '10',
    better: 'lower',
    note: 'Văn bản không nói giảm so với năm nào, 10 phần trăm của tỷ lệ hay 10 điểm phần trăm; chương trình so với năm trước.',
  }),
  target({
    key: 'cao-diem-2024-so-tay',
    code: '2024-5',
    title: 'Thí điểm sổ tay đảng viên điện tử ở ba đảng bộ',
    quote:
      'triển khai thí điểm cài đặt và sử dụng sổ tay đảng viên điện tử ở Đảng bộ Khối Cơ quan - Doanh nghiệp tỉnh, Đảng bộ thành phố Bến Tre và Đảng bộ huyện Bình Đại',
    ...counting('đảng bộ'),
    operator: 'eq',
    valueLow: '3',
    rollUp: 'none',
  }),
  target({
    key: 'cao-diem-2024-thu-cong-vu',
    code: '2024-6',
    title: 'Cán bộ, công chức sử dụng hộp thư điện tử công vụ',
    quote: digital,
    baseWords: 'cán bộ, công chức',
    operator: 'eq',
    valueLow: '100',
    known: [{ year: 2023, value: '61' }],
  }),
  target({
    key: 'cao-diem-2024-ho-so',
    code: '2024-7',
    title: 'Hồ sơ được giải quyết đúng hạn và sớm hạn',
    quote: digital,
    baseWords: 'hồ sơ tiếp nhận',
    operator: 'eq',
    valueLow: '100',
  }),
  target({
    key: 'cao-diem-2024-dich-vu-cong',
    code: '2024-8',
    title: 'Đảng viên, cán bộ, công chức, viên chức có tài khoản dịch vụ công trực tuyến',
    quote: digital,
    baseWords: 'đảng viên, cán bộ, công chức, viên chức',
    operator: 'eq',
    valueLow: '100',
  }),
  target({
    key: 'cao-diem-2024-ocop',
    code: '2024-9',
    title: 'Sản phẩm OCOP được đưa lên sàn thương mại điện tử',
    quote: digital,
    baseWords: 'sản phẩm OCOP',
    operator: 'eq',
    valueLow: '100',
  }),
  target({
    key: 'cao-diem-2024-kinh-te-xa-hoi',
    code: '2024-10',
    title: 'Đạt và vượt 21 chỉ tiêu về kinh tế - xã hội theo Nghị quyết số 12-NQ/TU',
    quote:
      'Tập trung thi đua thực hiện đạt và vượt 21 chỉ tiêu về kinh tế - xã hội theo Nghị quyết số 12-NQ/TU của Tỉnh uỷ.',
    measure: 'count',
    unit: 'chỉ tiêu',
    valueLow: '21',
  }),
  target({
    key: 'cao-diem-2024-tom-bien',
    code: '2024-11',
    title: 'Phát triển thêm diện tích nuôi tôm biển ứng dụng công nghệ cao',
    quote: 'phát triển thêm 500 ha nuôi tôm biển ứng dụng công nghệ cao',
    measure: 'increment',
    unit: 'ha',
    operator: 'eq',
    valueLow: '500',
  }),
  target({
    key: 'cao-diem-2024-xa-ntm',
    code: '2024-12',
    title: 'Xã được công nhận đạt chuẩn nông thôn mới',
    quote: countryside,
    measure: 'count',
    unit: 'xã',
    valueLow: '17',
  }),
  target({
    key: 'cao-diem-2024-xa-nang-cao',
    code: '2024-13',
    title: 'Xã được công nhận nông thôn mới nâng cao',
    quote: countryside,
    measure: 'count',
    unit: 'xã',
    operator: 'eq',
    valueLow: '14',
  }),
  target({
    key: 'cao-diem-2024-xa-kieu-mau',
    code: '2024-14',
    title: 'Xã được công nhận nông thôn mới kiểu mẫu',
    quote: countryside,
    measure: 'count',
    unit: 'xã',
    operator: 'eq',
    valueLow: '5',
  }),
  target({
    key: 'cao-diem-2024-nha-tinh-nghia',
    code: '2024-15',
    title: 'Vận động xây dựng và hoàn thành nhà tình nghĩa',
    quote:
      'Phấn đấu vận động xây dựng và hoàn thành 200 căn nhà tình nghĩa cho gia đình chính sách, người có công.',
    measure: 'count',
    unit: 'căn',
    valueLow: '200',
  }),
]
