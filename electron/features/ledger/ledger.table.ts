import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { AwardId, OlderBookId } from '@shared/features/decisions/decisions.ids'
import type { AwardLevel, SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'

/** A paper book of the time before this program. */
export interface OlderBookTable {
  id: OlderBookId
  name: string
  level: AwardLevel
  first_year: number | null
  last_year: number | null
  note: string
  /** null: open to mending. */
  locked_on: LocalDate | null
}

/** One line of an older book, as it stands there; what the book does not say is empty or null. */
export interface OlderAwardTable {
  id: AwardId
  book_id: OlderBookId
  /** Order of the lines in the book, from 1. */
  position: number
  /** “12”, “12a”. */
  book_number: string
  /** As the book has it; not taken apart. */
  decision_number: string
  /** A day, or as much of it as is known. */
  decided_on: PartialDate | null
  subject_kind: SubjectKind
  organisation_id: OrganisationId | null
  person_id: PersonId | null
  name: string
  job: string
  unit: string
  form: string
  form_id: AwardFormId | null
  achievement: string
  amount_dong: number | null
  handed_on: PartialDate | null
  received_by: string
  note: string
  search_text: string
  sort_key: string
}
