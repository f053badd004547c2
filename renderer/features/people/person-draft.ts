import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonDetail } from '@shared/features/people/people.contract'
import type { Gender, PartyEnd } from '@shared/features/people/people.kinds'
import { dateProblem, partyEndProblem } from '@shared/features/people/people.rules'

/** A person as the form holds them while being typed. */
export interface PersonDraft {
  fullName: string
  gender: Gender | null
  birthDate: PartialDate | null
  category: string
  isPartyMember: boolean
  partyCard: string
  citizenNumber: string
  partyFileNumber: string
  isYouthUnionMember: boolean
  isAssociationMember: boolean
  partyEnd: PartyEnd | null
  partyEndedOn: PartialDate | null
  joinedOn: PartialDate | null
  officialOn: PartialDate | null
  note: string
  organisationId: OrganisationId | null
  position: string
  memberSince: LocalDate | null
}

export const blankPerson = (organisationId: OrganisationId | null): PersonDraft => ({
  fullName: '',
  gender: null,
  birthDate: null,
  category: '',
  isPartyMember: true,
  partyCard: '',
  citizenNumber: '',
  partyFileNumber: '',
  isYouthUnionMember: false,
  isAssociationMember: false,
  partyEnd: null,
  partyEndedOn: null,
  joinedOn: null,
  officialOn: null,
  note: '',
  organisationId,
  position: '',
  memberSince: null,
})

export function draftOf(person: PersonDetail): PersonDraft {
  const current = person.memberships.find(({ validTo }) => validTo === null)
  return {
    fullName: person.fullName,
    gender: person.gender,
    birthDate: person.birthDate,
    category: person.category,
    isPartyMember: person.isPartyMember,
    partyCard: person.partyCard ?? '',
    citizenNumber: person.citizenNumber ?? '',
    partyFileNumber: person.partyFileNumber,
    isYouthUnionMember: person.isYouthUnionMember,
    isAssociationMember: person.isAssociationMember,
    partyEnd: person.partyEnd,
    partyEndedOn: person.partyEndedOn,
    joinedOn: person.joinedOn,
    officialOn: person.officialOn,
    note: person.note,
    organisationId: current?.organisationId ?? null,
    position: current?.position ?? '',
    memberSince: current?.validFrom ?? null,
  }
}

/** The problem of the dates taken together, at the field where it shows. */
export function dateErrors(
  draft: PersonDraft,
  today: LocalDate | undefined,
): Partial<Record<keyof PersonDraft, string>> {
  if (!today) return {}
  const found = dateProblem(draft, today)
  if (found) return { [found.field]: found.problem }
  const ended = draft.isPartyMember ? null : partyEndProblem(draft, draft.partyEndedOn, today)
  return ended ? { partyEndedOn: ended } : {}
}
