import { setImmediate } from 'node:timers/promises'
import type { ImportProblem } from '@shared/features/imports/imports.kinds'
import {
  rowProblems as problems,
  importsStrings as strings,
} from '@shared/features/imports/imports.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonFields } from '@shared/features/people/people.contract'
import { dateProblem } from '@shared/features/people/people.rules'
import { cardKey, type Directory, describePerson, type PersonRecord } from './imports.directory'
import { type KnownAs, KnownPeople } from './imports.known-people'
import { identityOf, type PersonRow, readPersonRow, saysPartyMember } from './imports.person-rows'
import { type PlannedRow, type Planning, type Proposal, rowsPerTurn, settle } from './imports.plan'

/** Ready to be written. */
export interface PersonEntry {
  readonly existing: PersonRecord | null
  readonly fields: PersonFields
  readonly organisationId: OrganisationId | null
  readonly position: string
}

type Planned = PlannedRow<PersonEntry>

export async function planPeople(planning: Planning): Promise<readonly Planned[]> {
  const known = new KnownPeople(planning.directory)
  const first = new Map<string, PersonRow>()
  const planned: Planned[] = []
  for (const [index, draft] of planning.drafts.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) await setImmediate()
    const row = readPersonRow(draft, planning)
    const identity = identityOf(row)
    const earlier = first.get(identity)
    if (!earlier && row.fullName !== '') first.set(identity, row)
    planned.push(planRow(row, planning, { knownAs: known.find(row), earlier }))
  }
  return planned
}

interface Company {
  readonly knownAs: KnownAs
  /** The row before it that is the same person. */
  readonly earlier: PersonRow | undefined
}

function planRow(row: PersonRow, planning: Planning, company: Company): Planned {
  const { session, directory, today } = planning
  const { knownAs, earlier } = company
  const existing = 'record' in knownAs ? knownAs.record : null
  const entry = entryOf(row, existing)
  const found = [...row.problems, ...companyProblems(row, directory, company)]
  if (!row.isUnitNamed && entry.organisationId === null)
    found.push({ field: null, severity: 'warning', sentence: problems.noOrganisation })
  const life = found.every(({ severity }) => severity !== 'error')
    ? dateProblem(entry.fields, today)
    : null
  if (life) found.push({ field: life.field, severity: 'error', sentence: life.problem })
  const transfer = transferOf(entry)
  if (transfer && !earlier) found.push(transferWarning(planning, transfer))
  const proposal = propose(entry, company)
  const settled = settle(session, row.draft.key, { problems: found, proposal })
  return {
    ...{ key: row.draft.key, draft: row.draft, problems: found },
    ...settled,
    knownAs: existing && nameWithDetail(directory, existing),
    entry: settled.state === 'error' ? null : chosenEntry(row, entry, settled.state),
  }
}

const nameWithDetail = (directory: Directory, record: PersonRecord): string =>
  strings.people(record.fullName, describePerson(directory, record))

/** “Thêm” for a row that resembles a record makes a person of their own. */
const chosenEntry = (row: PersonRow, entry: PersonEntry, state: Planned['state']): PersonEntry =>
  state === 'add' && entry.existing ? entryOf(row, null) : entry

function companyProblems(
  row: PersonRow,
  directory: Directory,
  { knownAs, earlier }: Company,
): ImportProblem[] {
  const warning = (field: ImportProblem['field'], sentence: string): ImportProblem => ({
    ...{ field, sentence },
    severity: 'warning',
  })
  if (earlier && row.fullName !== '') {
    const place = { sheet: earlier.draft.sheet.sheet.name, row: earlier.draft.row }
    if (cardKey(row.partyCard) === '') return [warning('fullName', problems.namesake(place))]
    return [{ field: 'partyCard', severity: 'error', sentence: problems.sameCard(place) }]
  }
  if (knownAs.kind === 'unsure') {
    const named = knownAs.namesakes.map((record) => nameWithDetail(directory, record))
    return [warning('fullName', problems.knownNamesakes(named))]
  }
  if (knownAs.kind === 'other-name')
    return [warning('partyCard', problems.cardOfOther(knownAs.record.fullName))]
  return []
}

function propose(entry: PersonEntry, { knownAs, earlier }: Company): Proposal {
  if (earlier || knownAs.kind === 'unsure') return { state: 'skip', actions: ['add', 'skip'] }
  if (knownAs.kind === 'other-name') return { state: 'skip', actions: ['update', 'skip'] }
  if (knownAs.kind === 'new') return { state: 'add', actions: ['add', 'skip'] }
  return isChanged(entry)
    ? { state: 'update', actions: ['update', 'skip'] }
    : { state: 'same', actions: [] }
}

/** What the list says, and for the rest what is on record: an empty cell erases nothing. */
function entryOf(row: PersonRow, existing: PersonRecord | null): PersonEntry {
  return {
    existing,
    fields: {
      fullName: row.fullName,
      gender: row.gender ?? existing?.gender ?? null,
      birthDate: moreExact(row.birthDate, existing?.birthDate ?? null),
      category: row.category || (existing?.category ?? ''),
      isPartyMember: saysPartyMember(row) || (existing?.isPartyMember ?? false),
      partyCard: row.partyCard || (existing?.partyCard ?? null),
      joinedOn: moreExact(row.joinedOn, existing?.joinedOn ?? null),
      officialOn: moreExact(row.officialOn, existing?.officialOn ?? null),
      note: row.note || (existing?.note ?? ''),
    },
    organisationId: row.organisationId ?? existing?.organisationId ?? null,
    position: row.position || (existing?.position ?? ''),
  }
}

/** A list with birth years does not undo whole dates on record. */
function moreExact<Day extends string>(listed: Day | null, known: Day | null): Day | null {
  if (listed === null || known === null) return listed ?? known
  return known.startsWith(listed) ? known : listed
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

function isChanged(entry: PersonEntry): boolean {
  const { existing, fields, position } = entry
  if (!existing) return true
  if (transferOf(entry) || position !== existing.position) return true
  const keys = Object.keys(fields) as (keyof PersonFields)[]
  return keys.some((key) => fields[key] !== existing[key])
}
