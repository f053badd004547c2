import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  ReorganisationKind,
  VersionCause,
} from '@shared/features/organisation/organisation.kinds'
import type { PersonId } from '@shared/features/people/people.ids'
import type { subjectColumns } from '../nominations/nominations.insert'
import type { Forest, ForestNode } from './reorganisation.forest'
import type { Stay } from './reorganisation.members'

/** What planning reads, and how it names what does not exist yet. */
export interface Planning {
  readonly db: Db
  readonly today: LocalDate
  readonly newId: <Id extends string>() => Id
}

export interface PlannedOrganisation {
  /** null: it comes into being. */
  readonly before: ForestNode | null
  readonly after: ForestNode
  readonly cause: VersionCause
}

export interface PlannedSuccession {
  readonly predecessorId: OrganisationId
  readonly successorId: OrganisationId
  readonly carriesHistory: boolean
}

/** A stay in an organisation that is cut off on the day; the person is elsewhere from then on. */
export interface PlannedStay {
  readonly stay: Stay
  /** null: nowhere in the committee. */
  readonly to: OrganisationId | null
}

export interface PlannedNomination {
  readonly id: NominationId
  readonly columns: ReturnType<typeof subjectColumns>
}

/**
 * A reorganisation thought through to the last row, and nothing written yet. The effect shown to the
 * clerk is counted from it and the command writes it, so that the two cannot disagree.
 */
export interface Plan {
  readonly effectiveOn: LocalDate
  readonly basis: string
  /** null: the change of a single organisation. */
  readonly event: { readonly kind: ReorganisationKind; readonly counterpart: string } | null
  /** Parents before children where both are new. */
  readonly organisations: readonly PlannedOrganisation[]
  readonly successions: readonly PlannedSuccession[]
  readonly stays: readonly PlannedStay[]
  /** People who belong nowhere and come in. */
  readonly arrivals: readonly {
    readonly personId: PersonId
    readonly to: OrganisationId
    readonly isPartyMember: boolean
  }[]
  readonly nominations: readonly PlannedNomination[]
  /** Whose files, ratings and awards the change touches. */
  readonly concerned: readonly OrganisationId[]
  /** Those that take over, in the order in which the clerk named them. */
  readonly successors: readonly OrganisationId[]
  /** The tree as it will stand. */
  readonly forest: Forest
}
