import { builtInId } from '@electron/database/migrations/0030/built-in'
import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { CreateCampaign } from '@shared/features/campaigns/campaigns.contract'
import type { SetUpCommittee } from '@shared/features/committee/committee.contract'
import type { RoundDetails } from '@shared/features/nominations/rounds.contract'
import type { CriterionLine } from '@shared/features/ratings/four-good.contract'
import type { RuleFields } from '@shared/features/ratings/ratings.contract'
import type { z } from 'zod'

/** The built-in sample: an invented office with invented people; nobody in it is real. */

const day = (text: string) => text as LocalDate

/** The latest day in the lists of members: to a clock before it they would be in the future. */
export const sampleReadyOn = day('2022-12-27')

export const sampleFiles = {
  organisations: 'to-chuc.xlsx',
  people: 'dang-vien.xlsx',
  nominations: 'khen-thuong-2022-chi-thi-01.xlsx',
} as const

export const sampleCommittee: z.output<typeof SetUpCommittee> = {
  identity: {
    validFrom: day('2020-08-19'),
    upperBody: 'ĐẢNG BỘ TỈNH BẾN TRE',
    name: 'ĐẢNG ỦY KHỐI CƠ QUAN - DOANH NGHIỆP TỈNH',
    shortName: 'Đảng ủy Khối',
    standingBody: 'BAN THƯỜNG VỤ',
    symbol: 'ĐUK',
    place: 'Bến Tre',
    term: '2020-2025',
    basis: '',
  },
  signer: {
    fullName: 'Nguyễn Văn Thí Dụ',
    position: 'BÍ THƯ',
    authority: 'T/M BAN THƯỜNG VỤ',
    validFrom: day('2020-08-19'),
    validTo: null,
    isDefault: true,
  },
}

/** Chỉ thị 01-CT/TU of 17/10/2020: period 2020–2025, vision 2030. */
export const sampleCampaign: CreateCampaign = {
  name: 'Đồng Khởi mới',
  kind: 'movement',
  parentId: null,
  slogan: '',
  directive: {
    kind: 'new',
    directive: {
      number: '01-CT/TU',
      type: 'Chỉ thị',
      issuer: 'Ban Thường vụ Tỉnh ủy',
      issuedOn: '2020-10-17' as PartialDate,
      title:
        'Về phát động Phong trào thi đua “Đồng Khởi mới” giai đoạn 2020-2025, tầm nhìn đến năm 2030',
    },
  },
  startsOn: day('2020-10-17'),
  endsOn: day('2025-12-31'),
  visionYear: 2030,
  scope:
    'Các tổ chức đảng, cán bộ, đảng viên, công chức, viên chức, người lao động trong Đảng bộ Khối',
  status: 'running',
}

export const sampleRound: Omit<RoundDetails, 'campaignId'> = {
  name: 'Sơ kết 02 năm thực hiện Chỉ thị 01-CT/TU',
  occasion: 'review',
  recognition: 'award',
  // Giấy khen of the Bloc for what is given without a period; its lines of other levels have none.
  formId: builtInId('form', 9) as AwardFormId,
  achievement:
    'Đã có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU của Ban Thường vụ Tỉnh ủy về phát động Phong trào thi đua “Đồng Khởi mới” giai đoạn 2020-2025, tầm nhìn đến năm 2030',
  heldOn: day('2022-12-28'),
}

/** Latest first: the last two for everybody, the three before them for a part. */
export const sampleRatedYears = [2022, 2021, 2020, 2019, 2018] as const

/** As the rulings of those years had it. */
export const sampleRule: RuleFields = {
  yearFrom: 2019,
  capPercent: 20,
  capBase: 'good-or-better',
  rounding: 'down',
  basis: 'Hướng dẫn 21-HD/BTCTW, ngày 18/10/2019',
}

/** Made up in the style of local guidelines; an office enters its own. */
export const sampleChecklist: readonly CriterionLine[] = [
  { criterion: 'politics', text: 'Hoàn thành các chỉ tiêu, nhiệm vụ được giao trong năm' },
  { criterion: 'meetings', text: 'Sinh hoạt hằng tháng đúng kỳ, đảng viên dự trên 85%' },
  { criterion: 'meetings', text: 'Mỗi quý có một lần sinh hoạt chuyên đề' },
  { criterion: 'unity', text: 'Nội bộ đoàn kết, không có đảng viên bị kỷ luật' },
  { criterion: 'members', text: 'Mọi đảng viên đăng ký và thực hiện việc học tập, làm theo Bác' },
]

export const sampleWords = {
  setUp: 'Đang thiết lập đơn vị mẫu',
  campaign: 'Đang lập phong trào và đợt khen thưởng mẫu',
  rating: 'Đang ghi xếp loại mẫu',
  passing: 'Đang ghi kết quả xét của đợt mẫu',
  /** Where the workbook has the same subject at two levels. */
  overrideReason: 'Danh sách mẫu: cấp trên chọn từ danh sách của cấp dưới.',
} as const
