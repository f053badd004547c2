import {
  meet,
  meetNames,
  meetNumbers,
  meetPosts,
  meetSettled,
} from '@shared/features/imports/imports.merge.rules'
import type { Difference } from '@shared/features/imports/imports.reports'
import { genderText } from '@shared/features/imports/imports.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonFields } from '@shared/features/people/people.contract'
import type { PartyEnd } from '@shared/features/people/people.kinds'
import { partyEndLabels, standingLabels } from '@shared/features/people/people.strings'
import type { Directory, PersonRecord } from './imports.directory'
import { Merge, type Pair, type Settling } from './imports.merge'
import { type PersonRow, saysPartyMember } from './imports.person-rows'
import type { ListedRating } from './imports.ratings'

/** Ready to be written. */
export interface PersonEntry {
  readonly existing: PersonRecord | null
  readonly fields: PersonFields & { readonly citizenNumber: string | null }
  readonly organisationId: OrganisationId | null
  readonly position: string
  /** Those that are to be written. */
  readonly ratings: readonly ListedRating[]
  /** Against the record, field by field; empty for somebody new. */
  readonly differences: readonly Difference[]
}

interface PersonSettling extends Settling {
  readonly directory: Pick<Directory, 'organisationFinder'>
}

/** Died, or gone out of the Bloc, and in no organisation here since. */
export const hasLeft = ({ partyEnd, hasBelonged, organisationId }: PersonRecord): boolean =>
  organisationId === null && (partyEnd !== null || hasBelonged)

/** What the list says of somebody new. */
export function newEntry(row: PersonRow): PersonEntry {
  return {
    existing: null,
    fields: {
      fullName: row.fullName,
      gender: row.gender,
      birthDate: row.birthDate,
      category: row.category,
      isPartyMember: saysPartyMember(row),
      partyCard: row.partyCard || null,
      citizenNumber: row.citizenNumber || null,
      joinedOn: row.joinedOn,
      officialOn: row.officialOn,
      note: row.note,
    },
    organisationId: row.organisationId,
    position: row.position,
    ratings: row.ratings,
    differences: [],
  }
}

/**
 * The record with what the list adds to it: blanks are filled, a year becomes a whole day, and where
 * the two contradict each other the clerk's word counts, without one the record.
 */
export function mergedEntry(
  row: PersonRow,
  existing: PersonRecord,
  settling: PersonSettling,
): PersonEntry {
  const merge = new Merge(settling)
  const { organisationFinder } = settling.directory
  return {
    existing,
    fields: mergedFields(row, existing, merge),
    position: merge.text('position', [existing.position, row.position], meetPosts),
    organisationId: merge.field('unit', [existing.organisationId, row.organisationId], {
      // An old list does not bring back who died or left.
      how: hasLeft(existing) ? meetSettled : meet,
      show: (id) => (id === null ? '' : organisationFinder.label(id)),
    }),
    ratings: row.ratings.filter((rating) => merge.rating(rating, existing.id)),
    differences: merge.differences,
  }
}

function mergedFields(row: PersonRow, known: PersonRecord, merge: Merge): PersonEntry['fields'] {
  const { partyCard, citizenNumber } = row
  return {
    fullName: merge.text('fullName', [known.fullName, row.fullName], meetNames),
    birthDate: merge.date('birthDate', [known.birthDate, row.birthDate]),
    gender: merge.field('gender', [known.gender, row.gender], {
      how: meet,
      show: (value) => (value === null ? '' : genderText[value]),
    }),
    category: merge.text('category', [known.category, row.category]),
    isPartyMember: membership(merge, known, saysPartyMember(row)),
    partyCard: merge.text('partyCard', [known.partyCard, partyCard || null], meetNumbers),
    citizenNumber: merge.text(
      'citizenNumber',
      [known.citizenNumber, citizenNumber || null],
      meetNumbers,
    ),
    joinedOn: merge.date('joinedOn', [known.joinedOn, row.joinedOn]),
    officialOn: merge.date('officialOn', [known.officialOn, row.officialOn]),
    note: merge.text('note', [known.note, row.note]),
  }
}

const membershipText = (value: PartyEnd | 'member' | null): string => {
  if (value === null) return ''
  return value === 'member' ? standingLabels.party : partyEndLabels[value]
}

/** A list never ends membership; who is a member again after its end, the clerk says. */
function membership(
  merge: Merge,
  { isPartyMember, partyEnd }: PersonRecord,
  isListed: boolean,
): boolean {
  if (isPartyMember || !isListed) return isPartyMember
  const values: Pair<PartyEnd | 'member' | null> = [partyEnd, 'member']
  return merge.field('partyMember', values, { how: meet, show: membershipText }) === 'member'
}
