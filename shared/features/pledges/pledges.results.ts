import type { AttachmentKind } from '@shared/core/attachment'
import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { RegistrationOutcome } from '@shared/features/registrations/registrations.kinds'
import type { PartySubject } from './pledges.contract'
import type { PledgeAttachmentId, PledgeId, PledgeItemId, PledgePartyId } from './pledges.ids'
import type { PledgeGap, PledgeStatus } from './pledges.kinds'

export interface PledgeSummary {
  readonly id: PledgeId
  readonly year: number
  readonly title: string
  readonly campaign: string
  readonly status: PledgeStatus
  readonly signingOn: LocalDate | null
  readonly partyCount: number
  readonly signedCount: number
  readonly itemCount: number
  readonly fileCount: number
  /** The first few parties, in words. */
  readonly parties: string
}

export interface PledgeParty {
  readonly id: PledgePartyId
  readonly subject: PartySubject
  readonly name: string
  readonly signerName: string
  readonly signerPosition: string
  readonly signedOn: LocalDate | null
  readonly outcome: RegistrationOutcome | null
  readonly result: string
}

export interface PledgeItem {
  readonly id: PledgeItemId
  /** null: promised by all. */
  readonly partyId: PledgePartyId | null
  readonly frameworkItemId: FrameworkItemId | null
  readonly frameworkItem: string
  readonly content: string
  readonly target: string
  readonly dueOn: PartialDate | null
  readonly outcome: RegistrationOutcome | null
  readonly result: string
  /** What the registration it came from says by now. */
  readonly registered: {
    readonly outcome: RegistrationOutcome | null
    readonly result: string
  } | null
}

export interface PledgeAttachment {
  readonly id: PledgeAttachmentId
  readonly name: string
  readonly kind: AttachmentKind
  readonly sizeBytes: number
}

export interface Pledge extends Omit<PledgeSummary, 'parties'> {
  readonly campaignId: CampaignId | null
  readonly group: string
  readonly place: string
  readonly content: string
  readonly isWitnessed: boolean
  readonly note: string
  readonly evaluation: string
  readonly evaluatedOn: LocalDate | null
  readonly parties: readonly PledgeParty[]
  readonly items: readonly PledgeItem[]
  readonly attachments: readonly PledgeAttachment[]
}

export interface PledgeCounts {
  readonly total: number
  readonly byStatus: Readonly<Record<PledgeStatus, number>>
  readonly byGap: Readonly<Record<PledgeGap, number>>
}

/** A unit that may be drafted a pledge for. */
export interface PledgeCandidate {
  readonly organisationId: OrganisationId
  readonly name: string
  /** Contents of its own registration of the year; 0 without one. */
  readonly itemCount: number
  /** It is in a pledge of that campaign and year already. */
  readonly isPledged: boolean
}
