import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId, PlaceId } from '@shared/features/people/people.ids'
import type { PartyEnd } from '@shared/features/people/people.kinds'
import type { Generated } from 'kysely'

export interface PersonTable {
  /** Row number for the search index; given by the database. */
  ord: Generated<number>
  id: PersonId
  full_name: string
  /** Orders by tên, họ, đệm under plain byte comparison. */
  sort_key: string
  /** Folded name and card number; the full-text index follows it by trigger. */
  search_text: string
  gender: 'male' | 'female' | null
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  birth_date: PartialDate | null
  /** Công chức, viên chức, người lao động…, as the office words it. */
  category: string
  is_party_member: 0 | 1
  /** Text: leading zeros and the blank of “12 345678” matter. */
  party_card: string | null
  /** Số định danh cá nhân (12 digits) or an old CMND (9), as text. */
  citizen_number: Generated<string | null>
  /** Số lý lịch đảng viên; empty when not known. */
  party_file_number: Generated<string>
  /** Beside the category: a công chức may be a đoàn viên too. */
  is_youth_union_member: Generated<0 | 1>
  is_association_member: Generated<0 | 1>
  joined_on: PartialDate | null
  official_on: PartialDate | null
  /** How Party membership ended; then `is_party_member` is 0 and what is known of it stays. */
  party_end: Generated<PartyEnd | null>
  /** The first day no longer a member here. */
  party_ended_on: Generated<PartialDate | null>
  note: string
}

export interface MembershipTable {
  id: PlaceId
  person_id: PersonId
  organisation_id: OrganisationId
  /** Bí thư, Phó Bí thư…; empty for an ordinary member. */
  position: string
  /** null: since before the office kept records. */
  valid_from: LocalDate | null
  /** null: still there. */
  valid_to: LocalDate | null
  /** The document behind this place or post; empty when not recorded. */
  basis: Generated<string>
}
