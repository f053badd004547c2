import { peakPlan } from '@shared/features/directives/directives.source.catalogue'
import { type CatalogueTarget, ofProvince, targetsOf } from './targets.source.catalogue'

const target = targetsOf({
  campaign: 'c4',
  directive: 'kh-cao-diem-tu',
  sourceDocument: peakPlan,
  ...ofProvince,
  yearFrom: 2025,
  yearTo: 2025,
})

const hamlets =
  'Có từ 40%-50% chi bộ ấp, khu phố được công nhận chi bộ trong sạch, vững mạnh toàn diện, riêng các xã, phường, thị trấn được công nhận nông thôn mới, đô thị văn minh phấn đấu 100% chi bộ ấp, khu phố được công nhận chi bộ trong sạch, vững mạnh toàn diện'
const economy =
  'Tăng trưởng kinh tế (GRDP) cao hơn mức bình quân cả nước; thu ngân sách nhà nước đạt từ 35.000 tỷ đồng trở lên; huy động vốn toàn xã hội đạt từ 130 ngàn tỷ đồng trở lên.'
const countryside =
  'Hoàn thành các chỉ tiêu về xây dựng NTM (80% xã NTM đạt chuẩn; trong đó có 8 xã đạt chuẩn NTM kiểu mẫu, 40% xã NTM nâng cao'
const accidents = 'kéo giảm tai nạn giao thông cả 3 tiêu chí'

const count = { measure: 'count', operator: 'eq' } as const
const fewer = (unit: string) =>
  ({
    measure: 'count',
    operator: 'lt',
    comparedWith: 'before',
    better: 'lower',
    unit,
    valueLow: null,
  }) as const

/** Of the peak campaign for 2025 (R-094, R-100, R-103, R-107, R-110 … R-114). */
export const peak2025Targets: readonly CatalogueTarget[] = [
  target({
    key: 'cao-diem-2025-chi-bo-ap',
    code: '2025-1',
    title: 'Chi bộ ấp, khu phố được công nhận trong sạch, vững mạnh toàn diện',
    quote: hamlets,
    baseWords: 'chi bộ ấp, khu phố',
    operator: 'between',
    valueLow: '40',
    valueHigh: '50',
  }),
  target({
    key: 'cao-diem-2025-chi-bo-ap-ntm',
    code: '2025-2',
    title:
      'Chi bộ ấp, khu phố được công nhận ở xã, phường, thị trấn nông thôn mới, đô thị văn minh',
    quote: hamlets,
    baseWords: 'chi bộ ấp, khu phố ở nơi được công nhận nông thôn mới, đô thị văn minh',
    operator: 'eq',
    valueLow: '100',
  }),
  target({
    key: 'cao-diem-2025-so-tay',
    code: '2025-3',
    title: 'Triển khai sổ tay đảng viên điện tử trong toàn Đảng bộ tỉnh',
    quote:
      'Triển khai rộng rãi, quản lý, sử dụng hiệu quả sổ tay đảng viên điện tử trong toàn Đảng bộ tỉnh.',
    measure: 'milestone',
    operator: 'eq',
    valueLow: '1',
    unit: '',
  }),
  target({
    key: 'cao-diem-2025-grdp',
    code: '2025-4',
    title: 'Tăng trưởng kinh tế (GRDP) cao hơn mức bình quân cả nước',
    quote: economy,
    measure: 'change',
    operator: 'gt',
    comparedWith: 'external',
    valueLow: null,
  }),
  target({
    key: 'cao-diem-2025-thu-ngan-sach',
    code: '2025-5',
    title: 'Thu ngân sách nhà nước',
    quote: economy,
    measure: 'amount',
    unit: 'tỷ đồng',
    valueLow: '35000',
  }),
  target({
    key: 'cao-diem-2025-von-xa-hoi',
    code: '2025-6',
    title: 'Huy động vốn toàn xã hội',
    quote: economy,
    measure: 'amount',
    unit: 'tỷ đồng',
    valueLow: '130000',
  }),
  target({
    key: 'cao-diem-2025-xa-ntm',
    code: '2025-7',
    title: 'Xã đạt chuẩn nông thôn mới',
    quote: countryside,
    baseWords: 'xã',
    operator: 'eq',
    valueLow: '80',
  }),
  target({
    key: 'cao-diem-2025-xa-kieu-mau',
    code: '2025-8',
    title: 'Xã đạt chuẩn nông thôn mới kiểu mẫu',
    quote: countryside,
    ...count,
    valueLow: '8',
    unit: 'xã',
  }),
  target({
    key: 'cao-diem-2025-xa-nang-cao',
    code: '2025-9',
    title: 'Xã nông thôn mới nâng cao',
    quote: countryside,
    baseWords: 'trong đó: xã đạt chuẩn nông thôn mới',
    operator: 'eq',
    valueLow: '40',
  }),
  target({
    key: 'cao-diem-2025-giam-ngheo',
    code: '2025-10',
    title: 'Kéo giảm hộ nghèo',
    quote: 'Hoàn thành và vượt các chỉ tiêu về công tác giảm nghèo (giảm từ 1%-1,5%/năm).',
    operator: 'reduce',
    comparedWith: 'before',
    reduceIn: 'unclear',
    valueLow: '1',
    valueHigh: '1.5',
    better: 'lower',
    note: 'Văn bản không nói giảm theo phần trăm hay điểm phần trăm.',
  }),
  target({
    key: 'cao-diem-2025-cong-trinh',
    code: '2025-11',
    title: 'Hoàn thành chương trình, dự án trọng điểm',
    quote:
      'Hoàn thành 11 chương trình, dự án trọng điểm trên các lĩnh vực giao thông, thủy lợi, công trình đường dây và trạm biến áp 110 kV',
    ...count,
    valueLow: '11',
    unit: 'chương trình, dự án',
  }),
  target({
    key: 'cao-diem-2025-tom-bien',
    code: '2025-12',
    title: 'Diện tích nuôi tôm biển ứng dụng công nghệ cao',
    quote: 'phát triển đạt 4.000 ha nuôi tôm biển ứng dụng công nghệ cao',
    measure: 'stock',
    operator: 'eq',
    valueLow: '4000',
    unit: 'ha',
  }),
  target({
    key: 'cao-diem-2025-doanh-nghiep',
    code: '2025-13',
    title: 'Doanh nghiệp dẫn đầu',
    quote: 'Phấn đấu đạt chỉ tiêu xây dựng 100 doanh nghiệp dẫn đầu.',
    ...count,
    valueLow: '100',
    unit: 'doanh nghiệp',
  }),
  target({
    key: 'cao-diem-2025-nha-o',
    code: '2025-14',
    title: 'Nhà ở cho hộ nghèo, cận nghèo, hộ khó khăn về nhà ở',
    quote: 'Hoàn thành chương trình 2.000 nhà ở cho hộ nghèo, cận nghèo, hộ khó khăn về nhà ở.',
    ...count,
    valueLow: '2000',
    unit: 'căn',
  }),
  target({
    key: 'cao-diem-2025-tai-nan-so-vu',
    code: '2025-15',
    title: 'Kéo giảm số vụ tai nạn giao thông',
    quote: accidents,
    ...fewer('vụ'),
  }),
  target({
    key: 'cao-diem-2025-tai-nan-nguoi-chet',
    code: '2025-16',
    title: 'Kéo giảm số người chết vì tai nạn giao thông',
    quote: accidents,
    ...fewer('người'),
  }),
  target({
    key: 'cao-diem-2025-tai-nan-bi-thuong',
    code: '2025-17',
    title: 'Kéo giảm số người bị thương vì tai nạn giao thông',
    quote: accidents,
    ...fewer('người'),
  }),
]
