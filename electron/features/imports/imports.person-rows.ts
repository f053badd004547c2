import type { PartialDate } from '@shared/core/partial-date'
import { fold } from '@shared/core/vietnamese-fold'
import { isTicked, isUnticked } from '@shared/features/imports/imports.cells.rules'
import { readDate } from '@shared/features/imports/imports.dates.rules'
import type { ImportField, ImportProblem } from '@shared/features/imports/imports.kinds'
import { rowProblems as problems } from '@shared/features/imports/imports.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { Gender } from '@shared/features/people/people.kinds'
import { cardKey } from './imports.directory'
import { type DraftRow, dateReadingOf } from './imports.drafts'
import type { Planning } from './imports.plan'
import { type ListedRating, listedRatings } from './imports.ratings'
import { findUnit } from './imports.units'

/** One person of the list; null or '' where the list says nothing. */
export interface PersonRow {
  readonly draft: DraftRow
  readonly fullName: string
  /** Folded, to compare by. */
  readonly nameKey: string
  readonly birthDate: PartialDate | null
  readonly gender: Gender | null
  /** null: no column of ticks says so. */
  readonly isPartyMember: boolean | null
  readonly partyCard: string
  readonly citizenNumber: string
  readonly joinedOn: PartialDate | null
  readonly officialOn: PartialDate | null
  readonly position: string
  readonly category: string
  readonly note: string
  readonly organisationId: OrganisationId | null
  /** Also where the unit it names is not in the tree. */
  readonly isUnitNamed: boolean
  readonly ratings: readonly ListedRating[]
  readonly problems: readonly ImportProblem[]
}

/** Reads the cells of one row, and collects what is wrong with them. */
class RowReader {
  readonly draft: DraftRow
  readonly planning: Planning
  readonly found: ImportProblem[]

  constructor(draft: DraftRow, planning: Planning) {
    this.draft = draft
    this.planning = planning
    this.found = [...draft.problems]
  }

  text(field: ImportField): string {
    return this.draft.texts.get(field) ?? ''
  }

  error(field: ImportField, sentence: string): void {
    this.found.push({ field, severity: 'error', sentence })
  }

  date(field: ImportField): PartialDate | null {
    const options = { today: this.planning.today, ...dateReadingOf(this.draft, field) }
    const { value, problem, note } = readDate(this.text(field), options)
    if (problem !== undefined) this.error(field, problem)
    if (note !== undefined) this.found.push({ field, severity: 'warning', sentence: note })
    return value
  }

  word(field: 'gender' | 'category') {
    const { value, problem } = this.planning.values.read(field, this.text(field))
    if (problem !== undefined) this.error(field, problem)
    return value
  }
}

export function readPersonRow(draft: DraftRow, planning: Planning): PersonRow {
  const reader = new RowReader(draft, planning)
  const text = (field: ImportField) => reader.text(field)
  const fullName = text('fullName') || `${text('familyName')} ${text('givenName')}`.trim()
  if (fullName === '') reader.error(nameField(draft), problems.missing('fullName'))
  const columns = genderColumns(reader)
  const party = partyColumn(reader)
  const ownGender = reader.word('gender') as Gender | null
  const birthDate = reader.date('birthDate')
  const unit = findUnit(draft, planning, reader.found)
  return {
    draft,
    fullName,
    nameKey: fold(fullName),
    birthDate: birthDate ?? columns.birthDate,
    gender: ownGender ?? columns.gender,
    isPartyMember: party.isMember,
    partyCard: text('partyCard'),
    citizenNumber: text('citizenNumber'),
    joinedOn: reader.date('joinedOn') ?? party.joinedOn,
    officialOn: reader.date('officialOn'),
    position: text('position'),
    category: (reader.word('category') as string | null) ?? '',
    note: text('note'),
    organisationId: unit.id,
    isUnitNamed: unit.isNamed,
    ratings: listedRatings(draft, planning, reader.found),
    problems: reader.found,
  }
}

/** Where a name that is missing would have to be typed. */
export const nameField = ({ frame }: DraftRow): ImportField =>
  frame.fields.has('familyName') ? 'familyName' : 'fullName'

/**
 * One column for men and one for women: ticked, or with the birth date of those it is about. A column
 * for women alone says by its blanks who is a man.
 */
function genderColumns(reader: RowReader): {
  readonly gender: Gender | null
  readonly birthDate: PartialDate | null
} {
  const has = (wanted: ImportField) => reader.draft.frame.fields.has(wanted)
  if (!has('male') && !has('female')) return { gender: null, birthDate: null }
  const [male, female] = [said(reader, 'male'), said(reader, 'female')]
  if (male.isMarked && female.isMarked) reader.error('female', problems.bothGenders)
  const birthDate = male.birthDate ?? female.birthDate
  if (male.isMarked) return { gender: 'male', birthDate }
  if (female.isMarked) return { gender: 'female', birthDate }
  const isMan = !has('male') && !has('gender') && reader.text('female') === ''
  return { gender: isMan ? 'male' : null, birthDate }
}

function said(reader: RowReader, field: 'male' | 'female') {
  const text = reader.text(field)
  if (isUnticked(text)) return { isMarked: false, birthDate: null }
  const isMarked = isTicked(text) || fold(text) === (field === 'male' ? 'nam' : 'nu')
  return { isMarked: true, birthDate: isMarked ? null : reader.date(field) }
}

/** Ticked, or with the day of admission. */
function partyColumn(reader: RowReader): {
  readonly isMember: boolean | null
  readonly joinedOn: PartialDate | null
} {
  if (!reader.draft.frame.fields.has('partyMember')) return { isMember: null, joinedOn: null }
  const text = reader.text('partyMember')
  if (isUnticked(text)) return { isMember: false, joinedOn: null }
  if (isTicked(text) || fold(text) === 'dang vien') return { isMember: true, joinedOn: null }
  if (!/\d{4}/u.test(text)) reader.error('partyMember', problems.ticked(text))
  return { isMember: true, joinedOn: /\d{4}/u.test(text) ? reader.date('partyMember') : null }
}

/** A list of members makes members of those in it: by its columns, its title or its sheet's name. */
export function saysPartyMember(row: PersonRow): boolean {
  if (row.isPartyMember !== null) return row.isPartyMember
  const { draft, partyCard, joinedOn, officialOn } = row
  return partyCard !== '' || joinedOn !== null || officialOn !== null || isMemberList(draft)
}

const memberLists = new WeakMap<object, boolean>()

function isMemberList({ sheet }: DraftRow): boolean {
  const known = memberLists.get(sheet)
  if (known !== undefined) return known
  const lines = [sheet.sheet.name, ...sheet.table.titleLines]
  const isOne = lines.some((line) => /\bdang vien\b/u.test(fold(line)))
  memberLists.set(sheet, isOne)
  return isOne
}

/** Two rows with this in common are one person, or a slip. */
export function identityOf(row: PersonRow): string {
  if (row.partyCard !== '') return `card ${cardKey(row.partyCard)}`
  if (row.citizenNumber !== '') return `citizen ${cardKey(row.citizenNumber)}`
  return `${row.nameKey} | ${row.birthDate ?? ''} | ${row.organisationId ?? ''}`
}
