import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId, ReorganisationId } from '../organisation/organisation.ids'
import type { OrganisationLevel, ReorganisationKind } from '../organisation/organisation.kinds'
import type { PersonId } from '../people/people.ids'

export interface PeopleCount {
  readonly partyMembers: number
  /** Party members and others. */
  readonly people: number
}

/** Who takes over, and with what. */
export interface SuccessorEffect extends PeopleCount {
  readonly name: string
  readonly state: 'created' | 'resumed' | 'goesOn'
  /** Organisations that come to stand directly below it. */
  readonly children: number
}

/** What an operation will change, in numbers; made from the very plan that is carried out. */
export interface ReorganisationEffect {
  /** Those who get another membership. */
  readonly moving: PeopleCount
  /** Those whose membership ends and who belong nowhere afterwards. */
  readonly leaving: PeopleCount
  /** Those who stay where they are while something about it changes. */
  readonly staying: PeopleCount
  readonly ended: number
  /** The first few of them. */
  readonly endedNames: readonly string[]
  /** Organisations that come to stand elsewhere. */
  readonly movedOrganisations: number
  /** Open organisations below, at any depth, that go along unchanged. */
  readonly below: number
  /** Cells of one name that come under one roof are told apart. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
  readonly successors: readonly SuccessorEffect[]
  /** Not yet decided: how many there are, and how many of them go to a successor. */
  readonly nominations: { readonly open: number; readonly following: number }
  /** Promises of this year or later, not yet evaluated: all of them, and those that go on with a successor. */
  readonly registrations: { readonly open: number; readonly following: number }
  /** Work items not done yet that go on with a successor. */
  readonly works: number
  /** Recurring duties of chosen organisations that the successors owe from then on. */
  readonly duties: number
  /** What was handed in on recurring duties; it stays under the name it came from. */
  readonly submissions: number
  /** Yearly ratings on record; they stay where they were given. */
  readonly ratings: number
  /** Figures of targets; they stay where they were given, and count there. */
  readonly figures: number
  /** Decided awards; they keep the name they were given under. */
  readonly awards: number
  /** Exemplars and model units; they stay with the organisation in which they were chosen. */
  readonly exemplars: number
}

/** One step from an organisation to another that it followed, or that followed it. */
export interface SuccessionStep {
  readonly organisationId: OrganisationId
  readonly name: string
  readonly kind: ReorganisationKind
  readonly effectiveOn: LocalDate
  readonly basis: string
  readonly carriesHistory: boolean
}

/** A crossing of the border of the committee. */
export interface BorderStep {
  readonly reorganisationId: ReorganisationId
  readonly kind: 'receive' | 'hand-over'
  readonly effectiveOn: LocalDate
  readonly basis: string
  readonly counterpart: string
}

/** What reverses the last event later on, by an event of its own. */
export type Counter =
  | {
      readonly what: 'split'
      /** The successor, which may be another than the organisation asked about. */
      readonly subject: OrganisationId
      /** It was there before the merger and goes on with its own part. */
      readonly keepsItself: boolean
      /** Those that resume. */
      readonly parts: readonly OrganisationId[]
    }
  | {
      readonly what: 'merge'
      /** Goes on, or resumes. */
      readonly into: OrganisationId
      readonly parts: readonly OrganisationId[]
    }
  | { readonly what: 'receiveBack' | 'handOver'; readonly counterpart: string }
  | { readonly what: 'reopen' }

export interface OrganisationSuccession {
  readonly predecessors: readonly SuccessionStep[]
  readonly successors: readonly SuccessionStep[]
  /** The latest first. */
  readonly border: readonly BorderStep[]
  readonly counter: Counter | null
}

/** One person to be dealt to a part. */
export interface DealtMember {
  readonly id: PersonId
  readonly name: string
  readonly category: string
  readonly position: string
  readonly isPartyMember: boolean
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDate: string | null
  /** Organisations that the person was in before. */
  readonly cameFrom: readonly OrganisationId[]
}

export interface DealtChild extends PeopleCount {
  readonly id: OrganisationId
  readonly name: string
  readonly level: OrganisationLevel
  /** Organisations that it stood under before. */
  readonly cameFrom: readonly OrganisationId[]
}
