import { type PartialDate, showPartialDate } from '@shared/core/partial-date'
import type { ImportField, Take } from '@shared/features/imports/imports.kinds'
import {
  type Meeting,
  meet,
  meetDates,
  meetNames,
  meetNumbers,
  meetPosts,
  meetSettled,
  settleMeeting,
} from '@shared/features/imports/imports.merge.rules'
import type { Difference } from '@shared/features/imports/imports.reports'
import { genderText } from '@shared/features/imports/imports.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonFields } from '@shared/features/people/people.contract'
import type { PartyEnd } from '@shared/features/people/people.kinds'
import { partyEndLabels, standingLabels } from '@shared/features/people/people.strings'
import { markText } from '@shared/features/ratings/ratings.strings'
import type { Directory, PersonRecord } from './imports.directory'
import { type PersonRow, saysPartyMember } from './imports.person-rows'
import { type KnownRatings, type ListedRating, meetRating } from './imports.ratings'

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

export interface Settling {
  readonly directory: Pick<Directory, 'organisationFinder'>
  readonly ratings: KnownRatings
  /** What the clerk wants of a field of this row. */
  readonly take: (field: ImportField) => Take
}

/** Died or gone elsewhere, and in no organisation here since. */
export const hasLeft = ({ partyEnd, organisationId }: PersonRecord): boolean =>
  partyEnd !== null && organisationId === null

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
  settling: Settling,
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
    isPartyMember: merge.membership(known, saysPartyMember(row)),
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

type Pair<Value> = readonly [ours: Value, theirs: Value]
type Meet = (ours: string | null, listed: string | null) => Meeting

interface How<Value> {
  readonly how: Meet
  readonly show: (value: Value) => string
}

class Merge {
  readonly differences: Difference[] = []
  readonly #settling: Settling

  constructor(settling: Settling) {
    this.#settling = settling
  }

  field<Value extends string | null>(
    field: ImportField,
    [ours, theirs]: Pair<Value>,
    { how, show }: How<Value>,
  ): Value {
    const meeting = how(ours, theirs)
    if (meeting === 'same') return ours
    const take = this.#settling.take(field)
    const value = settleMeeting(meeting, { ours, theirs, take })
    this.#note(field, { meeting, take, texts: [show(ours), show(theirs), show(value)] })
    return value
  }

  text<Value extends string | null>(
    field: ImportField,
    values: Pair<Value>,
    how: Meet = meet,
  ): Value {
    return this.field(field, values, { how, show: (value) => value ?? '' })
  }

  date(field: ImportField, values: Pair<PartialDate | null>): PartialDate | null {
    return this.field(field, values, {
      how: meetDates,
      show: (value) => (value === null ? '' : showPartialDate(value)),
    })
  }

  /** A list never ends membership; who is a member again after its end, the clerk says. */
  membership({ isPartyMember, partyEnd }: PersonRecord, isListed: boolean): boolean {
    if (isPartyMember || !isListed) return isPartyMember
    const values: Pair<PartyEnd | 'member' | null> = [partyEnd, 'member']
    return this.field('partyMember', values, { how: meet, show: membershipText }) === 'member'
  }

  /** @returns whether it is to be written */
  rating(rating: ListedRating, subjectId: string): boolean {
    const { meeting, ours } = meetRating(this.#settling.ratings, subjectId, rating)
    if (meeting === 'same') return false
    const take = this.#settling.take(rating.field)
    const theirs = markText(rating.mark)
    const isWritten = meeting === 'fill' || take === 'theirs'
    this.#note(rating.field, { meeting, take, texts: [ours, theirs, isWritten ? theirs : ours] })
    return isWritten
  }

  #note(
    field: ImportField,
    found: {
      readonly meeting: Meeting
      readonly take: Take
      readonly texts: readonly [string, string, string]
    },
  ): void {
    const [ours, theirs, result] = found.texts
    const isConflict = found.meeting === 'conflict'
    this.differences.push({ field, ours, theirs, result, isConflict, take: found.take })
  }
}
