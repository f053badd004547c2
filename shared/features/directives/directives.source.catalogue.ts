import type { PartialDate } from '@shared/core/partial-date'
import type { RelationKind, ReplacementExtent } from './directives.kinds'

/**
 * The documents behind the movement “Đồng Khởi mới” (R-001 … R-027), each with the sentence it is
 * known from. What the papers do not say stays unknown: Plan 51 has no day, the plan of the
 * peak campaign has neither number nor day. Slips of scanning are corrected in the quotations; no
 * official's name is kept.
 */
export interface CatalogueDocument {
  readonly key: string
  readonly number: string
  readonly type: string
  readonly issuer: string
  readonly issuedOn: PartialDate | null
  readonly title: string
  readonly note: string
  readonly sourceDocument: string
  readonly sourceSentence: string
}

export interface CatalogueRelation {
  readonly from: string
  readonly to: string
  readonly kind: RelationKind
  readonly extent: ReplacementExtent | null
  readonly note: string
  readonly sourceSentence: string
}

export const letter849 = 'Công văn số 849-CV/ĐUK, ngày 05/01/2023'
export const news2020 =
  'Bài báo “Phát động phong trào thi đua “Đồng Khởi mới” giai đoạn 2020 - 2025”, 21/10/2020'
export const plan51 = 'Kế hoạch số 51-KH/ĐUK'
export const peakPlan =
  'Kế hoạch phát động cao điểm thi đua “Đồng Khởi mới” trong hai năm 2024-2025'
export const news2022 = 'Tin Hội nghị tổng kết năm 2022 của Đảng ủy Khối, 16/12/2022'

export const standingProvince = 'Ban Thường vụ Tỉnh ủy'
export const standingBloc = 'Ban Thường vụ Đảng ủy Khối'

type Known = Omit<CatalogueDocument, 'issuedOn' | 'note'> & {
  readonly issuedOn?: string
  readonly note?: string
}

export const catalogueDocument = ({ issuedOn, note = '', ...known }: Known): CatalogueDocument => ({
  ...known,
  issuedOn: (issuedOn ?? null) as PartialDate | null,
  note,
})
