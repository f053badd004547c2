import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { AwardSubject } from '@shared/features/awards/awards.kinds'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { SubjectRef } from '@shared/features/people/people.subject'
import type { YearlyRating } from '@shared/features/ratings/ratings.chain.rules'
import type { CapRule, RatingCounts } from '@shared/features/ratings/ratings.rules'
import type { RegistrationState } from '@shared/features/registrations/registrations.kinds'

/** The screen that shows where a row comes from. */
export type RowLink =
  | { readonly to: 'person'; readonly id: PersonId }
  | { readonly to: 'organisation'; readonly id: OrganisationId }
  | { readonly to: 'campaign'; readonly id: CampaignId }
  | { readonly to: 'round' | 'decision' | 'exemplar'; readonly id: string }
  | { readonly to: 'ratings'; readonly year: number }

/** For what, in which year, in which campaign, on which day it is judged. */
export interface Moment {
  /** Decides which rules are in force. */
  readonly onDay: LocalDate
  /** Of the achievement; “năm” in every rule. */
  readonly year: number
  readonly campaignId: CampaignId | null
}

export interface RatingFact extends YearlyRating {
  /** Where it was given: under its name of that year, also that of a predecessor. */
  readonly organisation: string
  readonly isInherited: boolean
}

/** An award on record, of this program or of an older book, that was not revoked. */
export interface AwardFact {
  /** null: of an older book. */
  readonly decisionId: string | null
  /** null: written in the book before forms were chosen. */
  readonly formId: AwardFormId | null
  /** As printed. */
  readonly form: string
  /** “05-QĐ/ĐUK”; may be empty. */
  readonly number: string
  /** null: the book does not say. */
  readonly decidedOn: PartialDate | null
  readonly achievement: string
  readonly nominationId: string | null
  /** Biểu dương: on record, and no award. */
  readonly isPraise: boolean
}

/** Another time the subject was put forward, with a standing that counts. */
export interface ProposalFact {
  readonly nominationId: string
  readonly roundId: string
  readonly roundName: string
  readonly achievement: string
}

export interface ExemplarFact {
  readonly id: string
  readonly campaignId: CampaignId | null
  readonly year: number
  readonly title: string
  readonly step: number
  readonly isStopped: boolean
}

/** The ratings of the tổ chức cơ sở đảng in the year, held against the cap of the year. */
export interface CapFact {
  readonly organisation: string
  readonly counts: RatingCounts
  readonly rule: CapRule
}

export interface AnswerFact {
  /** A decimal, or `yes` and `no`. */
  readonly value: string
  readonly note: string
}

/** All that is on record about one subject, as far as conditions ask for it. */
export interface SubjectFacts {
  readonly subject: AwardSubject
  /** null: a name on a list that is matched to no record. */
  readonly record: SubjectRef | null
  readonly ratings: readonly RatingFact[]
  readonly awards: readonly AwardFact[]
  /** Of the first award on record; null: there is none with a day. */
  readonly ledgerSince: PartialDate | null
  readonly proposals: readonly ProposalFact[]
  /** What is to be awarded now. */
  readonly achievement: string
  readonly roundId: string | null
  /** A praise is no award, and stands in the way of none. */
  readonly isPraise: boolean
  readonly exemplars: readonly ExemplarFact[]
  /** In the campaign and the year; null: none. */
  readonly registration: RegistrationState | null
  readonly isPartyMember: boolean
  readonly joinedOn: PartialDate | null
  readonly cap: CapFact | null
  readonly answers: ReadonlyMap<string, AnswerFact>
}
