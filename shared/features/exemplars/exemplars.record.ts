import type { AttachmentKind } from '@shared/core/attachment'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '../campaigns/campaigns.ids'
import type { DecisionId } from '../decisions/decisions.ids'
import type { DirectiveId } from '../directives/directives.ids'
import type { FrameworkItemId } from '../frameworks/frameworks.ids'
import type { OrganisationId } from '../organisation/organisation.ids'
import type { PersonId } from '../people/people.ids'
import type { RatingOutcome } from '../ratings/ratings.kinds'
import type { RegistrationId } from '../registrations/registrations.ids'
import type { ExemplarCard } from './exemplars.contract'
import type { ActivityId, ChoiceId, ExemplarFileId, LearnerId, PublicityId } from './exemplars.ids'
import type { ActivityKind, ExemplarStep, LearnerAim, LearnerResult } from './exemplars.kinds'
import type { Missing, PraiseHint } from './exemplars.rules'
import type { TrailStep } from './exemplars.trail.rules'

/** Đồng ý / tổng số; whole people. */
export interface Vote {
  readonly agree: number
  readonly total: number
}

/** What is kept of one step. */
export interface StepRecord extends Omit<TrailStep, 'enteredOn'> {
  /** null: never reached. */
  readonly enteredOn: LocalDate | null
  readonly evidence: string
  readonly heldOn: LocalDate | null
  readonly vote: Vote | null
  /** How the unit praised it (step 1), or the decision where it is on paper only (step 5). */
  readonly praise: string
  readonly decisionId: DecisionId | null
  readonly directiveId: DirectiveId | null
  /** The decision or document, in words. */
  readonly document: string
  readonly missing: readonly Missing[]
}

export interface PublicityEntry {
  readonly id: PublicityId
  readonly heldOn: LocalDate
  readonly channel: string
  readonly link: string
  readonly note: string
}

export interface ActivityEntry {
  readonly id: ActivityId
  readonly kind: ActivityKind
  readonly heldOn: LocalDate
  readonly title: string
  readonly place: string
  /** People who came; null while not known. */
  readonly attendance: number | null
  readonly note: string
  readonly learnerIds: readonly LearnerId[]
}

export interface LearnerEntry {
  readonly id: LearnerId
  readonly kind: 'person' | 'collective'
  readonly personId: PersonId | null
  readonly organisationId: OrganisationId | null
  readonly name: string
  readonly unit: string
  readonly aim: LearnerAim
  readonly result: LearnerResult
  readonly assessedOn: LocalDate | null
  readonly vote: Vote | null
  /** Of the work, the yardstick. */
  readonly effect: string
}

export interface ExemplarFile {
  readonly id: ExemplarFileId
  readonly step: ExemplarStep | null
  readonly isPhoto: boolean
  readonly name: string
  readonly kind: AttachmentKind
  readonly sizeBytes: number
}

export interface MonthOfExemplar {
  readonly id: ChoiceId
  readonly organisation: string
  readonly year: number
  readonly month: number
  readonly prize: string
}

/** One exemplar with everything that is kept of it. */
export interface ExemplarRecord extends ExemplarCard {
  readonly campaignId: CampaignId | null
  readonly fieldItemId: FrameworkItemId | null
  /** The office's own words for the field; `field` is these or the framework's. */
  readonly ownField: string
  readonly story: string
  readonly workEffect: string
  readonly howToCopy: string
  readonly registrationId: RegistrationId | null
  readonly registrationNote: string
  /** All five, reached or not. */
  readonly steps: readonly StepRecord[]
  readonly publicity: readonly PublicityEntry[]
  readonly activities: readonly ActivityEntry[]
  readonly learners: readonly LearnerEntry[]
  readonly files: readonly ExemplarFile[]
  readonly months: readonly MonthOfExemplar[]
  /** R-160; a hint. */
  readonly praise: { readonly hint: PraiseHint; readonly rating: RatingOutcome | null }
}
