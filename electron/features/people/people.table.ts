import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
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
  joined_on: PartialDate | null
  official_on: PartialDate | null
  note: string
}

export interface MembershipTable {
  id: string
  person_id: PersonId
  organisation_id: OrganisationId
  /** Bí thư, Phó Bí thư…; empty for an ordinary member. */
  position: string
  /** null: since before the office kept records. */
  valid_from: LocalDate | null
  /** null: still there. */
  valid_to: LocalDate | null
}
