import type { LocalDate } from '@shared/core/local-date'
import {
  letter849,
  news2020,
  news2022,
  peakPlan,
  plan51,
} from '../directives/directives.source.catalogue'
import type { CampaignKind } from './campaigns.kinds'
import { peakContent2024, peakContent2025 } from './campaigns.peak.catalogue'

/**
 * The campaigns the papers speak of (R-069 … R-073), each with the sentence it is known from. Days
 * that the papers do not give stay unknown; what was launched is launched.
 */
export interface CatalogueCampaign {
  readonly key: string
  readonly name: string
  readonly kind: CampaignKind
  readonly parentKey: string | null
  /** In the catalogue of documents. */
  readonly directiveKey: string
  /** In the catalogue of frameworks; each for whom the framework itself says. */
  readonly frameworkKeys: readonly string[]
  readonly startsOn: LocalDate | null
  readonly endsOn: LocalDate | null
  readonly visionYear: number | null
  readonly slogan: string
  readonly scope: string
  readonly collectives: readonly string[]
  readonly people: readonly string[]
  readonly years: readonly CatalogueYear[]
  readonly sourceDocument: string
  readonly sourceSentence: string
}

interface CatalogueYear {
  readonly year: number
  readonly theme: string
  readonly content: string
}

const day = (text: string) => text as LocalDate

const theme2022: CatalogueYear = {
  year: 2022,
  theme: 'Đồng thuận - Sáng tạo - Phát triển',
  content:
    'Thực hiện chuyên đề năm 2022 “Học tập và làm theo tư tưởng đạo đức, phong cách Hồ Chí Minh về phát huy trách nhiệm nêu gương của cán bộ, đảng viên; khơi dậy ý chí tự lực, tự cường, khát vọng vươn lên, xây dựng Bến Tre phát triển nhanh, bền vững, sánh vai với các tỉnh trong khu vực và cả nước”.',
}
const theme2023: CatalogueYear = {
  year: 2023,
  theme: 'Dân chủ - Kỷ cương - Đồng thuận - Sáng tạo - Phát triển',
  content: '',
}

/** Parents stand before their parts. */
export const catalogueCampaigns: readonly CatalogueCampaign[] = [
  {
    key: 'c1',
    name: 'Phong trào thi đua “Đồng Khởi mới” giai đoạn 2020 - 2025, tầm nhìn đến năm 2030',
    kind: 'movement',
    parentKey: null,
    directiveKey: 'ct-01-tu',
    frameworkKeys: ['f1'],
    // From the day of the directive to the end of the period it names.
    startsOn: day('2020-10-17'),
    endsOn: day('2025-12-31'),
    visionYear: 2030,
    slogan: '',
    scope: 'Toàn Đảng bộ, hệ thống chính trị và nhân dân tỉnh.',
    collectives: [],
    people: [],
    years: [],
    sourceDocument: news2020,
    sourceSentence:
      'Phát động phong trào thi đua “Đồng khởi mới” giai đoạn 2020 - 2025, tầm nhìn đến năm 2030',
  },
  {
    key: 'c2',
    name: 'Thi đua xây dựng chi bộ trong sạch, vững mạnh và đội ngũ cán bộ, đảng viên gương mẫu',
    kind: 'movement',
    parentKey: 'c1',
    directiveKey: 'kh-51-duk',
    frameworkKeys: ['f2'],
    startsOn: null,
    endsOn: null,
    visionYear: null,
    slogan: 'Học tập điển hình, bắt kịp điển hình, vượt qua điển hình',
    scope: 'Toàn Đảng bộ Khối, cán bộ, đảng viên.',
    collectives: ['Đảng bộ, chi bộ cơ sở', 'Chi bộ trực thuộc đảng bộ cơ sở'],
    people: ['Cán bộ', 'Đảng viên', 'Công chức', 'Viên chức', 'Người lao động'],
    years: [theme2022, theme2023],
    sourceDocument: plan51,
    sourceSentence:
      'Phát động toàn Đảng bộ Khối, cán bộ, đảng viên tích cực tham gia phong trào thi đua “Đồng Khởi mới” nói chung và thi đua xây dựng chi bộ trong sạch, vững mạnh và đội ngũ cán bộ, đảng viên gương mẫu nói riêng',
  },
  {
    key: 'c3',
    name: 'Phong trào thi đua “Đồng Khởi mới” năm 2023 và những năm tiếp theo',
    kind: 'yearly',
    parentKey: 'c1',
    directiveKey: 'cv-849-duk',
    frameworkKeys: ['nd-2023'],
    startsOn: day('2023-01-05'),
    endsOn: null,
    visionYear: null,
    slogan: 'Xây dựng điển hình, học tập điển hình, bắt kịp điển hình, vượt qua điển hình',
    scope: 'Các chi ủy, đảng ủy cơ sở, Ban Thường vụ Đoàn Khối; cán bộ, đảng viên và quần chúng.',
    collectives: [
      'Đảng bộ, chi bộ cơ sở',
      'Chi bộ trực thuộc đảng bộ cơ sở',
      'Cơ quan, đơn vị',
      'Doanh nghiệp',
    ],
    people: ['Cán bộ', 'Đảng viên', 'Công chức', 'Viên chức', 'Người lao động'],
    years: [theme2023],
    sourceDocument: letter849,
    sourceSentence:
      'tiếp tục lãnh đạo, chỉ đạo triển khai thực hiện phong trào thi đua “Đồng Khởi mới” năm 2023 và những năm tiếp theo',
  },
  {
    key: 'c4',
    name: 'Cao điểm thi đua “Đồng Khởi mới” trong hai năm 2024-2025',
    kind: 'peak',
    parentKey: 'c1',
    directiveKey: 'kh-cao-diem-tu',
    frameworkKeys: ['f3', 'f4'],
    startsOn: day('2024-01-01'),
    endsOn: day('2025-12-31'),
    visionYear: null,
    slogan: 'Ngành ngành thi đua, nhà nhà thi đua, người người thi đua',
    scope: 'Cả hệ thống chính trị, lực lượng vũ trang và Nhân dân toàn tỉnh.',
    collectives: [
      'Đảng bộ cấp huyện và tương đương',
      'Đảng bộ, chi bộ cơ sở',
      'Chi bộ trực thuộc đảng bộ cơ sở',
      'Cơ quan, đơn vị, lực lượng vũ trang',
      'Doanh nghiệp',
      'Huyện, thành phố',
      'Xã, phường, thị trấn',
      'Ấp, khu phố',
      'Tổ nhân dân tự quản, tổ dân phố',
      'Hộ gia đình',
    ],
    people: [
      'Cán bộ',
      'Đảng viên',
      'Công chức',
      'Viên chức',
      'Đoàn viên',
      'Hội viên',
      'Chiến sĩ lực lượng vũ trang',
      'Người lao động',
      'Người dân',
    ],
    years: [
      { year: 2024, theme: '', content: peakContent2024.join('\n') },
      { year: 2025, theme: '', content: peakContent2025.join('\n') },
    ],
    sourceDocument: peakPlan,
    sourceSentence:
      'Các cấp, các ngành phải xem cao điểm thi đua là nhiệm vụ trọng tâm trong 2 năm (2024-2025)',
  },
  {
    key: 'dan-van-kheo',
    name: 'Phong trào thi đua “Dân vận khéo”',
    kind: 'parallel',
    parentKey: null,
    directiveKey: 'qd-306-tu',
    frameworkKeys: [],
    startsOn: null,
    endsOn: null,
    visionYear: null,
    slogan: '',
    scope: '',
    collectives: [],
    people: [],
    years: [
      {
        year: 2022,
        theme: '',
        content:
          'Có 13 mô hình đăng ký thực hiện trong năm 2022; thẩm định bước đầu, trình Ban Chỉ đạo tỉnh thẩm định và công nhận 10 mô hình cấp tỉnh.',
      },
    ],
    sourceDocument: news2022,
    sourceSentence:
      'tập trung chỉ đạo thực hiện công tác dân vận chính quyền, thực hiện quy chế dân chủ ở cơ sở và phong trào thi đua “Dân vận khéo”, có 13 mô hình đăng ký thực hiện trong năm 2022',
  },
]
