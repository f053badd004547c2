import type { LocalDate } from '@shared/core/local-date'
import type { PersonId } from '@shared/features/people/people.ids'

/** A record that went into another one; what it held is in the change log. */
export interface PersonMergeTable {
  id: string
  kept_id: PersonId
  /** Of the record that is gone. */
  merged_id: PersonId
  merged_name: string
  merged_on: LocalDate
}

/** Two records that look alike and are two people; `first_id` is the lesser of the two. */
export interface DuplicateDismissalTable {
  id: string
  first_id: PersonId
  second_id: PersonId
  /** In the clerk's words; may be empty. */
  reason: string
  dismissed_on: LocalDate
}
