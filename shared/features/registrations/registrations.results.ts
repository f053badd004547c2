import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { SubjectOf } from './registrations.contract'
import type { ItemFields } from './registrations.fields'
import type {
  PastResultId,
  RegistrationCheckId,
  RegistrationId,
  RegistrationItemId,
} from './registrations.ids'
import type { CheckKind, RegistrationOutcome, RegistrationState } from './registrations.kinds'
import type { RegistrationGap } from './registrations.rules'

/** One line of a list of registrations, or of those still to come (`registrationId` null). */
export interface RegistrationRow {
  readonly subjectId: OrganisationId | PersonId
  readonly registrationId: RegistrationId | null
  readonly name: string
  /** The cell of a member, the organisation above an organisation. */
  readonly unit: string
  /** Year or day of birth, or level. */
  readonly detail: string
  readonly state: RegistrationState | null
  readonly reason: string
  readonly receivedOn: LocalDate | null
  readonly isExemplarCandidate: boolean
  readonly note: string
  readonly outcome: RegistrationOutcome | null
  /** Of the first content. */
  readonly content: string
  readonly goal: string
  readonly target: string
  readonly dueOn: PartialDate | null
  readonly itemCount: number
  /** Contents without a goal or a target, or without a time to be done by. */
  readonly gaps: readonly RegistrationGap[]
}

export interface RegistrationPage {
  readonly total: number
  readonly rows: readonly RegistrationRow[]
}

export interface RegistrationItem extends ItemFields {
  readonly id: RegistrationItemId
  /** “Mũi thứ hai – …”; empty without one. */
  readonly frameworkItem: string
  readonly outcome: RegistrationOutcome | null
  readonly result: string
}

export interface RegistrationCheck {
  readonly id: RegistrationCheckId
  readonly kind: CheckKind
  readonly happenedOn: LocalDate
  readonly who: string
  readonly note: string
}

export interface Registration {
  readonly id: RegistrationId
  readonly campaignId: CampaignId
  readonly campaign: string
  readonly year: number
  readonly subject: SubjectOf
  readonly name: string
  readonly organisationId: OrganisationId
  /** Through which unit a person registered; above which a collective stands. */
  readonly unit: string
  readonly state: RegistrationState
  readonly reason: string
  readonly receivedOn: LocalDate | null
  readonly approvedOn: LocalDate | null
  readonly isExemplarCandidate: boolean
  readonly fieldItemId: FrameworkItemId | null
  readonly fieldItem: string
  readonly field: string
  readonly note: string
  readonly outcome: RegistrationOutcome | null
  readonly result: string
  readonly evaluatedOn: LocalDate | null
  readonly items: readonly RegistrationItem[]
  /** Newest first. */
  readonly checks: readonly RegistrationCheck[]
  readonly gaps: readonly RegistrationGap[]
  readonly pastResults: readonly PastResult[]
}

/** What another paper of the same person was judged, before the two were united. */
export interface PastResult {
  readonly id: PastResultId
  /** Through which unit the person had registered. */
  readonly unit: string
  readonly outcome: RegistrationOutcome
  readonly result: string
  readonly evaluatedOn: LocalDate | null
}

/** One year of one subject, for its own page. */
export interface SubjectRegistration {
  readonly id: RegistrationId
  readonly campaign: string
  readonly year: number
  readonly state: RegistrationState
  readonly contents: readonly string[]
  readonly isExemplarCandidate: boolean
  readonly outcome: RegistrationOutcome | null
  readonly result: string
}
