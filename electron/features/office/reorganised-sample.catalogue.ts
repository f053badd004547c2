import type { LocalDate } from '@shared/core/local-date'
import type { CommitteeIdentity } from '@shared/features/committee/committee.contract'
import type {
  OrganisationKind,
  OrganisationLevel,
} from '@shared/features/organisation/organisation.kinds'
import { sampleCommittee } from './sample-data.catalogue'

/**
 * What early 2025 did to the sample: departments of the province were merged, and the Bloc divided
 * among two committees. Days and documents are made up; the mergers are those of the time.
 */

const day = (text: string) => text as LocalDate

/** To a clock before it, the reorganisation would still be to come. */
export const reorganisedReadyOn = day('2025-03-01')

/** The decision of the sample, issued before anything was merged. */
export const decisionOf2022 = { issuedOn: day('2022-12-28'), number: 127 } as const

export const mergedOn = day('2025-03-01')
export const mergerBasis = 'Quyết định sắp xếp các sở, ban, ngành (dữ liệu mẫu)'

interface Merger {
  /** Full names, as the sample has them; the first goes on unless a new one is named. */
  readonly from: readonly [string, string]
  /** Set up by the merger; left out: the first of `from` takes the other in. */
  readonly into?: {
    readonly name: string
    readonly shortName: string
    readonly level: OrganisationLevel
    readonly kind: OrganisationKind
  }
}

export const mergers: readonly Merger[] = [
  {
    from: ['Đảng bộ Sở Nông nghiệp và Phát triển nông thôn', 'Đảng bộ Sở Tài nguyên và Môi trường'],
    into: {
      ...{ name: 'Đảng bộ Sở Nông nghiệp và Môi trường', shortName: 'Sở NN&MT' },
      ...{ level: 'base-committee', kind: 'state' },
    },
  },
  {
    from: ['Chi bộ Ban Tuyên giáo Tỉnh ủy', 'Chi bộ Ban Dân vận Tỉnh ủy'],
    into: {
      ...{ name: 'Chi bộ Ban Tuyên giáo và Dân vận Tỉnh ủy', shortName: 'Ban TG&DV' },
      ...{ level: 'base-cell', kind: 'party' },
    },
  },
  { from: ['Đảng bộ Sở Xây dựng', 'Đảng bộ Sở Giao thông vận tải'] },
  { from: ['Đảng bộ Sở Nội vụ', 'Đảng bộ Sở Lao động - Thương binh và Xã hội'] },
  { from: ['Đảng bộ Sở Khoa học và Công nghệ', 'Đảng bộ Sở Thông tin và Truyền thông'] },
  { from: ['Đảng bộ Sở Tài chính', 'Đảng bộ Sở Kế hoạch và Đầu tư'] },
]

export const dividedOn = day('2025-02-14')
export const divisionBasis = 'Quyết định thành lập hai đảng bộ trực thuộc Tỉnh ủy (dữ liệu mẫu)'

/** The two committees that the Bloc was divided into, in this order. */
export const parts = [
  { name: 'Đảng bộ các cơ quan Đảng tỉnh Bến Tre', shortName: 'Đảng bộ CQ Đảng tỉnh' },
  { name: 'Đảng bộ Ủy ban nhân dân tỉnh Bến Tre', shortName: 'Đảng bộ UBND tỉnh' },
] as const

/** Beside the bodies of the Party and the mass organisations, these went to the first part. */
export const alsoToFirstPart: readonly string[] = [
  'Chi bộ Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
  'Đảng bộ Viện kiểm sát nhân dân tỉnh',
  'Đảng bộ Tòa án nhân dân tỉnh',
]

/** The office goes on as that of the second part; the province itself was merged in July. */
export const laterIdentities: readonly CommitteeIdentity[] = [
  {
    ...sampleCommittee.identity,
    validFrom: dividedOn,
    name: 'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH',
    shortName: 'Đảng ủy UBND tỉnh',
    symbol: 'ĐU',
    basis: divisionBasis,
  },
  {
    ...sampleCommittee.identity,
    validFrom: day('2025-07-01'),
    upperBody: 'ĐẢNG BỘ TỈNH VĨNH LONG',
    name: 'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH',
    shortName: 'Đảng ủy UBND tỉnh',
    symbol: 'ĐU',
    place: 'Vĩnh Long',
    term: '2025-2030',
    basis: 'Hợp nhất tỉnh (dữ liệu mẫu)',
  },
]

export const reorganisedWords = {
  deciding: 'Đang ban hành quyết định mẫu năm 2022',
  dividing: 'Đang chia tách Đảng bộ Khối',
  merging: 'Đang sáp nhập các sở, ban',
} as const
