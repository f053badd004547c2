import { setImmediate } from 'node:timers/promises'
import { insertNominations } from '@electron/features/nominations/nominations.insert'
import { insertOrganisations } from '@electron/features/organisation/organisation.bulk'
import { updateFromList } from '@electron/features/organisation/organisation.list.service'
import { insertPeople, type ListedPerson } from '@electron/features/people/people.bulk'
import { updatePerson } from '@electron/features/people/people.service'
import { transferPeople } from '@electron/features/people/people.transfer.service'
import type { CommandContext } from '@electron/ipc/context'
import { assertNever } from '@shared/core/assert-never'
import type { ImportRowKey } from '@shared/features/imports/imports.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { ImportPlan, PlannedRow } from './imports.plan'
import type { NominationEntry } from './imports.plan-nominations'
import type { OrganisationEntry } from './imports.plan-organisations'
import { type PersonEntry, transferOf } from './imports.plan-people'
import { writeRatings } from './imports.ratings'

export interface Written {
  readonly added: number
  readonly updated: number
}

export interface Writing {
  readonly context: CommandContext
  /** Told how many rows are written so far; throws to stop. */
  readonly onWritten: (rows: number) => void
}

/** Rows updated one by one before the window is given a turn. */
const updatesPerTurn = 50

/** Writes every row that adds or changes something, as part of the caller's command. */
export function writePlan(plan: ImportPlan, writing: Writing): Promise<Written> {
  switch (plan.target) {
    case 'organisations':
      return writeOrganisations(plan.rows, writing)
    case 'people':
      return writePeople(plan.rows, writing)
    case 'nominations':
      return writeNominations(plan.rows, writing)
    default:
      return assertNever(plan, 'import plan')
  }
}

type Ready<Entry> = PlannedRow<Entry> & { readonly entry: Entry }

const rowsTo = <Entry>(rows: readonly PlannedRow<Entry>[], state: 'add' | 'update') =>
  rows.filter((row): row is Ready<Entry> => row.state === state && row.entry !== null)

async function writeOrganisations(
  rows: readonly PlannedRow<OrganisationEntry>[],
  { context, onWritten }: Writing,
): Promise<Written> {
  const [added, updated] = [rowsTo(rows, 'add'), rowsTo(rows, 'update')]
  const ids = new Map<ImportRowKey, OrganisationId>(
    rows.flatMap(({ key, entry }) => (entry?.existing ? [[key, entry.existing.id]] : [])),
  )
  for (const { key } of added) ids.set(key, context.newId<OrganisationId>())
  const idOf = (key: ImportRowKey): OrganisationId => {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`row ${key} has no organisation`)
    return id
  }
  const organisations = added.map(({ key, entry }) => ({
    id: idOf(key),
    ...{ name: entry.name, shortName: entry.shortName, level: entry.level, kind: entry.kind },
    parentId: parentIdOf(entry, idOf),
    openedOn: null,
    reportedMembers: entry.members,
  }))
  if (organisations.length > 0) await insertOrganisations(context, organisations, onWritten)
  for (const [index, { entry }] of updated.entries()) {
    if (index % updatesPerTurn === updatesPerTurn - 1) await setImmediate()
    if (!entry.existing) continue
    const { shortName, level, kind, members } = entry
    const state = { shortName, level, kind, reportedMembers: members }
    await updateFromList(context, entry.existing.id, state)
    onWritten(added.length + index + 1)
  }
  await writeRatings(
    context,
    'organisation',
    [...added, ...updated].map(({ key, entry }) => ({
      subjectId: idOf(key),
      ratings: entry.ratings,
      organisationId: null,
      isNew: false,
    })),
  )
  return { added: added.length, updated: updated.length }
}

function parentIdOf(
  { parent }: OrganisationEntry,
  idOf: (key: ImportRowKey) => OrganisationId,
): OrganisationId | null {
  if (parent.kind === 'none') return null
  return parent.kind === 'record' ? parent.record.id : idOf(parent.key)
}

async function writePeople(
  rows: readonly PlannedRow<PersonEntry>[],
  { context, onWritten }: Writing,
): Promise<Written> {
  const [added, updated] = [rowsTo(rows, 'add'), rowsTo(rows, 'update')]
  const people = added.map(
    ({ entry: { fields, organisationId, position } }): ListedPerson => ({
      ...fields,
      ...{ organisationId, position, memberSince: null },
    }),
  )
  const ids = await insertPeople(context, people, onWritten)
  await transferAll(
    updated.map(({ entry }) => entry),
    context,
  )
  await ratePeople(context, { people: people.map((person) => ids.get(person)), added, updated })
  for (const [index, { entry }] of updated.entries()) {
    if (index % updatesPerTurn === updatesPerTurn - 1) await setImmediate()
    const { existing, fields, position } = entry
    if (existing) await updatePerson(context.tx, existing.id, { ...fields, position })
    onWritten(added.length + index + 1)
  }
  return { added: added.length, updated: updated.length }
}

/** New people as the list has them, known ones where they belonged in the year of the rating. */
async function ratePeople(
  context: CommandContext,
  {
    people,
    added,
    updated,
  }: {
    /** Ids of those who were added. */
    readonly people: readonly (PersonId | undefined)[]
    readonly added: readonly Ready<PersonEntry>[]
    readonly updated: readonly Ready<PersonEntry>[]
  },
): Promise<void> {
  const fresh = added.flatMap(({ entry: { ratings, organisationId } }, place) => {
    const subjectId = people[place]
    return subjectId === undefined || ratings.length === 0
      ? []
      : { subjectId, ratings, organisationId, isNew: true }
  })
  const known = updated.flatMap(({ entry: { existing, ratings, organisationId } }) =>
    existing === null || ratings.length === 0
      ? []
      : { subjectId: existing.id, ratings, organisationId, isNew: false },
  )
  await writeRatings(context, 'person', [...fresh, ...known])
}

/** Those whom the list has elsewhere go there from today, one group per organisation. */
async function transferAll(
  entries: readonly PersonEntry[],
  context: CommandContext,
): Promise<void> {
  const moving = entries.filter((entry) => transferOf(entry) !== null)
  for (const [organisationId, group] of Map.groupBy(moving, (entry) => entry.organisationId)) {
    const personIds = group.flatMap(({ existing }) => existing?.id ?? [])
    await transferPeople({ personIds, organisationId, effectiveOn: context.today }, context)
  }
}

async function writeNominations(
  rows: readonly PlannedRow<NominationEntry>[],
  { context, onWritten }: Writing,
): Promise<Written> {
  const [added, updated] = [rowsTo(rows, 'add'), rowsTo(rows, 'update')]
  const inOrder = rows.filter(
    (row): row is Ready<NominationEntry> =>
      (row.state === 'add' || row.state === 'update') && row.entry !== null,
  )
  const roundId = inOrder[0]?.entry.roundId
  if (roundId === undefined) return { added: 0, updated: 0 }
  const listed = inOrder.map(({ entry }) => entry.listed)
  const outcomes = await insertNominations(context, roundId, listed)
  onWritten(inOrder.length)
  const count = (outcome: (typeof outcomes)[number]) =>
    outcomes.filter((each) => each === outcome).length
  const written = { added: count('added'), updated: count('updated') }
  // The plan was made in this very transaction, so anything else is a bug of ours.
  if (written.added !== added.length || written.updated !== updated.length)
    throw new Error(`planned ${added.length}/${updated.length}, wrote ${JSON.stringify(written)}`)
  return written
}
