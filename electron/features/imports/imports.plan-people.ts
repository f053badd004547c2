import { setImmediate } from 'node:timers/promises'
import type { ImportField, ImportProblem, Take } from '@shared/features/imports/imports.kinds'
import {
  fieldLabel,
  rowProblems as problems,
  importsStrings as strings,
} from '@shared/features/imports/imports.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { dateProblem } from '@shared/features/people/people.rules'
import { cardKey, type Directory, describePerson, type PersonRecord } from './imports.directory'
import { type KnownAs, KnownPeople } from './imports.known-people'
import { hasLeft, mergedEntry, newEntry, type PersonEntry } from './imports.person-entry'
import { identityOf, nameField, type PersonRow, readPersonRow } from './imports.person-rows'
import { type PlannedRow, type Planning, type Proposal, rowsPerTurn, settle } from './imports.plan'
import { readRatings, yearsOf } from './imports.ratings'

export type { PersonEntry } from './imports.person-entry'

type Planned = PlannedRow<PersonEntry>

export async function planPeople(planning: Planning): Promise<readonly Planned[]> {
  const known = new KnownPeople(planning.directory)
  const ratings = await readRatings(planning.db, 'person', yearsOf(planning.drafts))
  const first = new Map<string, PersonRow>()
  const planned: Planned[] = []
  for (const [index, draft] of planning.drafts.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) await setImmediate()
    const row = readPersonRow(draft, planning)
    const identity = identityOf(row)
    const earlier = first.get(identity)
    if (!earlier && row.fullName !== '') first.set(identity, row)
    const knownAs = known.find(row)
    const existing = 'record' in knownAs ? knownAs.record : null
    const take = takesOf(planning, row, knownAs)
    const entry = existing
      ? mergedEntry(row, existing, { directory: planning.directory, ratings, take })
      : newEntry(row)
    planned.push(planRow(row, planning, { knownAs, earlier, entry }))
  }
  return planned
}

/**
 * The clerk's word on a field of this row, else on all rows. A list moves people, since a membership
 * that ends stays on record; and whoever says that a card's holder is meant believes the list. Nobody
 * who died or left is moved back in by that alone.
 */
function takesOf(
  { session }: Planning,
  { draft }: PersonRow,
  knownAs: KnownAs,
): (field: ImportField) => Take {
  const isGone = 'record' in knownAs && hasLeft(knownAs.record)
  const own = session.takes.get(draft.key)
  return (field) => {
    const ofRow = own?.get(field) ?? own?.get('every')
    const said = ofRow ?? (knownAs.kind === 'other-name' ? 'theirs' : undefined)
    const every = session.takesAll.get('every') ?? 'ours'
    if (field === 'unit' && isGone) return said ?? every
    return said ?? session.takesAll.get(field) ?? every
  }
}

interface Company {
  readonly knownAs: KnownAs
  /** The row before it that is the same person. */
  readonly earlier: PersonRow | undefined
  readonly entry: PersonEntry
}

function planRow(row: PersonRow, planning: Planning, company: Company): Planned {
  const { session, directory } = planning
  const { knownAs, earlier, entry } = company
  const existing = 'record' in knownAs ? knownAs.record : null
  const found = [...row.problems, ...companyProblems(row, directory, company)]
  found.push(...entryProblems(row, planning, entry))
  const transfer = transferOf(entry)
  if (transfer && !earlier) found.push(transferWarning(planning, transfer))
  const settled = settle(session, row.draft.key, {
    problems: found,
    proposal: propose(company),
  })
  return {
    ...{ key: row.draft.key, draft: row.draft, problems: found },
    ...settled,
    knownAs: existing && nameWithDetail(directory, existing),
    differences: entry.differences,
    entry: settled.state === 'error' ? null : chosenEntry(row, entry, settled.state),
  }
}

function entryProblems(row: PersonRow, { today }: Planning, entry: PersonEntry): ImportProblem[] {
  const found: ImportProblem[] = []
  const warn = (sentence: string) => found.push({ field: null, severity: 'warning', sentence })
  if (!row.isUnitNamed && entry.organisationId === null) warn(problems.noOrganisation)
  if (row.ratings.length > 0 && entry.organisationId === null) warn(problems.ratingWithoutUnit)
  const kept = entry.differences.filter(({ isConflict, take }) => isConflict && take === 'ours')
  if (kept.length > 0)
    warn(problems.kept(kept.map(({ field }) => fieldLabel(field).toLocaleLowerCase('vi'))))
  if (row.problems.some(({ severity }) => severity === 'error')) return found
  const life = dateProblem(entry.fields, today)
  if (life) found.push({ field: life.field, severity: 'error', sentence: life.problem })
  return found
}

const nameWithDetail = (directory: Directory, record: PersonRecord): string =>
  strings.people(record.fullName, describePerson(directory, record))

/** “Thêm” for a row that resembles a record makes a person of their own. */
const chosenEntry = (row: PersonRow, entry: PersonEntry, state: Planned['state']): PersonEntry =>
  state === 'add' && entry.existing ? newEntry(row) : entry

function companyProblems(
  row: PersonRow,
  directory: Directory,
  { knownAs, earlier }: Company,
): ImportProblem[] {
  const warning = (field: ImportProblem['field'], sentence: string): ImportProblem => ({
    ...{ field, sentence },
    severity: 'warning',
  })
  const name = nameField(row.draft)
  if (earlier && row.fullName !== '') {
    const place = { sheet: earlier.draft.sheet.sheet.name, row: earlier.draft.row }
    if (cardKey(row.partyCard) === '' && row.citizenNumber === '')
      return [warning(name, problems.namesake(place))]
    const field = row.partyCard === '' ? 'citizenNumber' : 'partyCard'
    return [{ field, severity: 'error', sentence: problems.sameCard(place) }]
  }
  if (knownAs.kind === 'unsure') {
    const named = knownAs.namesakes.map((record) => nameWithDetail(directory, record))
    return [warning(name, problems.knownNamesakes(named))]
  }
  if (knownAs.kind === 'other-name')
    return [warning('partyCard', problems.cardOfOther(knownAs.record.fullName))]
  return []
}

function propose({ knownAs, earlier, entry }: Company): Proposal {
  if (earlier || knownAs.kind === 'unsure') return { state: 'skip', actions: ['add', 'skip'] }
  if (knownAs.kind === 'other-name') return { state: 'skip', actions: ['update', 'skip'] }
  if (knownAs.kind === 'new') return { state: 'add', actions: ['add', 'skip'] }
  return isChanged(entry)
    ? { state: 'update', actions: ['update', 'skip'] }
    : { state: 'same', actions: [] }
}

interface Transfer {
  readonly from: OrganisationId | null
  readonly to: OrganisationId
}

/** Where an existing person moves to, if the list has them somewhere else. */
export function transferOf({ existing, organisationId }: PersonEntry): Transfer | null {
  if (!existing || organisationId === null || organisationId === existing.organisationId)
    return null
  return { from: existing.organisationId, to: organisationId }
}

function transferWarning({ directory }: Planning, { from, to }: Transfer): ImportProblem {
  const finder = directory.organisationFinder
  const names = { from: from === null ? '' : finder.label(from), to: finder.label(to) }
  return { field: null, severity: 'warning', sentence: problems.transfer(names) }
}

/** A rating may differ in what its name does not tell: “tiêu biểu”, or why there is none. */
const isChanged = ({ existing, fields, ratings, differences }: PersonEntry): boolean =>
  ratings.length > 0 ||
  fields.isPartyMember !== existing?.isPartyMember ||
  differences.some(({ result, ours }) => result !== ours)
