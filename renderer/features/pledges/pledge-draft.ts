import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { PartySubject, PledgeInput } from '@shared/features/pledges/pledges.contract'
import type { PledgeItemId, PledgePartyId } from '@shared/features/pledges/pledges.ids'
import type { Pledge } from '@shared/features/pledges/pledges.results'
import { signingDayOf } from '@shared/features/pledges/pledges.rules'

export interface PartyDraft {
  /** Stays with the line while others go. */
  readonly key: string
  readonly id: PledgePartyId | null
  readonly kind: PartySubject['kind']
  readonly organisationId: OrganisationId | null
  readonly personId: PersonId | null
  readonly name: string
  readonly signerName: string
  readonly signerPosition: string
}

export interface ItemDraft {
  readonly key: string
  readonly id: PledgeItemId | null
  /** Key of the party that promises it; null: all. */
  readonly party: string | null
  readonly frameworkItemId: FrameworkItemId | null
  readonly content: string
  readonly target: string
  readonly dueOn: PartialDate | null
}

/** A pledge as it is being typed. */
export interface PledgeDraft {
  readonly year: number
  readonly title: string
  readonly campaignId: CampaignId | null
  readonly signingOn: LocalDate | null
  readonly place: string
  readonly content: string
  readonly isWitnessed: boolean
  readonly note: string
  readonly parties: readonly PartyDraft[]
  readonly items: readonly ItemDraft[]
}

let keys = 0
const newKey = () => `new ${++keys}`

export const blankParty = (): PartyDraft => ({
  ...{ key: newKey(), id: null, kind: 'organisation', organisationId: null, personId: null },
  ...{ name: '', signerName: '', signerPosition: '' },
})

export const blankItem = (): ItemDraft => ({
  ...{ key: newKey(), id: null, party: null, frameworkItemId: null },
  ...{ content: '', target: '', dueOn: null },
})

export const blankPledge = (year: number): PledgeDraft => ({
  ...{ year, title: '', campaignId: null, signingOn: signingDayOf(year), place: '' },
  ...{ content: '', isWitnessed: true, note: '', parties: [blankParty()], items: [] },
})

export const draftOf = (pledge: Pledge): PledgeDraft => ({
  ...{ year: pledge.year, title: pledge.title, campaignId: pledge.campaignId },
  ...{ signingOn: pledge.signingOn, place: pledge.place, content: pledge.content },
  ...{ isWitnessed: pledge.isWitnessed, note: pledge.note },
  parties: pledge.parties.map(({ id, subject, signerName, signerPosition }) => ({
    ...{ key: id, id, kind: subject.kind, signerName, signerPosition },
    organisationId: subject.kind === 'organisation' ? subject.id : null,
    personId: subject.kind === 'person' ? subject.id : null,
    name: subject.kind === 'other' ? subject.name : '',
  })),
  items: pledge.items.map(({ id, partyId, frameworkItemId, content, target, dueOn }) => ({
    ...{ key: id, id, party: partyId, frameworkItemId, content, target, dueOn },
  })),
})

/** @returns null while something is still to be filled in */
export function pledgeOf({ parties, items, ...rest }: PledgeDraft): PledgeInput | null {
  const named = parties.map(partyOf)
  const keyed = parties.map(({ key }) => key)
  const isWhole =
    rest.title.trim() !== '' &&
    named.every((one) => one !== null) &&
    items.every(({ content }) => content.trim() !== '')
  if (!isWhole || named.length === 0) return null
  return {
    ...rest,
    parties: named.filter((one) => one !== null),
    items: items.map(({ id, party, frameworkItemId, content, target, dueOn }) => {
      const place = party === null ? -1 : keyed.indexOf(party)
      // What was promised by a party that is no longer there is promised by all.
      return {
        ...{ id, party: place < 0 ? null : place, frameworkItemId, content, target, dueOn },
      }
    }),
  }
}

function partyOf(party: PartyDraft): PledgeInput['parties'][number] | null {
  const { id, kind, organisationId, personId, name, signerName, signerPosition } = party
  const signer = { id, signerName, signerPosition }
  if (kind === 'organisation')
    return organisationId && { ...signer, subject: { kind, id: organisationId } }
  if (kind === 'person') return personId && { ...signer, subject: { kind, id: personId } }
  return name.trim() === '' ? null : { ...signer, subject: { kind, name } }
}
