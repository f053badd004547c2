import type { LocalDate } from '@shared/core/local-date'
import type {
  AwardFormId,
  AwardMoneyId,
  BasePayId,
  LegalBasisId,
} from '@shared/features/awards/awards.ids'
import type {
  AwardCategory,
  AwardPeriod,
  AwardRecognition,
  AwardSubject,
  AwardSystem,
  BasisPurpose,
  FormLevel,
} from '@shared/features/awards/awards.kinds'
import type { Generated } from 'kysely'

/** Both days belong to it; null: without beginning, without end. */
interface Dated {
  valid_from: LocalDate | null
  valid_to: LocalDate | null
}

/** What the program knew from the start; what no text at hand confirms. */
interface Known {
  is_built_in: Generated<0 | 1>
  is_own_knowledge: Generated<0 | 1>
}

export interface AwardFormTable extends Dated, Known {
  id: AwardFormId
  system: AwardSystem
  category: AwardCategory
  recognition: AwardRecognition
  /** As printed: “Giấy khen”. */
  name: string
  level: FormLevel
  period: AwardPeriod
  /** Who is competent, in words. */
  giver: string
  for_persons: Generated<0 | 1>
  for_cells: Generated<0 | 1>
  for_base_organisations: Generated<0 | 1>
  for_collectives: Generated<0 | 1>
  basis: string
  note: string
  position: number
}

export interface LegalBasisTable extends Dated, Known {
  id: LegalBasisId
  system: AwardSystem
  purpose: BasisPurpose
  /** As cited, without “Căn cứ”. */
  text: string
  /** Only decisions with this issuer's symbol cite it; null: everybody. */
  issuer: string | null
  note: string
  position: number
}

export interface AwardMoneyTable extends Dated, Known {
  id: AwardMoneyId
  form_id: AwardFormId
  subject: AwardSubject
  /** Tenths of the base pay: “0,3 lần” is 3. */
  tenths: number
  basis: string
}

/** In force from its day until the next row's. */
export interface BasePayTable extends Known {
  id: BasePayId
  valid_from: LocalDate
  /** Đồng a month. */
  amount_dong: number
  basis: string
}
