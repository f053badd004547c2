import { setImmediate } from 'node:timers/promises'
import type { CommandContext } from '@electron/ipc/context'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { GridChange, SetGrid } from '@shared/features/registrations/registrations.contract'
import { registrationErrors } from '@shared/features/registrations/registrations.errors'
import type { ItemFields } from '@shared/features/registrations/registrations.fields'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'
import { needsReason } from '@shared/features/registrations/registrations.rules'
import { registrationSentences as sentences } from '@shared/features/registrations/registrations.strings'
import type { Selectable, Updateable } from 'kysely'
import { organisationsToRate, peopleToRate, type Ratable } from '../ratings/ratings.subjects'
import type { RegistrationItemTable, RegistrationTable } from './registrations.table'
import {
  assertOpen,
  deleteRegistrations,
  insertRegistrations,
  type NewRegistration,
  rowsPerTurn,
} from './registrations.write'

type Of = Pick<SetGrid, 'campaignId' | 'year' | 'subject'>
type Known = Selectable<RegistrationTable>
type Item = Selectable<RegistrationItemTable>

interface State {
  readonly subjects: ReadonlyMap<string, Ratable>
  readonly registrations: ReadonlyMap<string, Known>
  readonly items: ReadonlyMap<RegistrationId, readonly Item[]>
}

/**
 * Cells of the grid: one cell or a pasted block, one command, one undo. A subject without a
 * registration gets one by whatever is written in its line.
 *
 * @throws AppError `registrations.notOpen`, `.subjectGone`, `.noOrganisation`, `.contentMissing`,
 *   `.reasonInGrid`
 */
export async function setGrid(
  { changes, ...of }: SetGrid,
  context: CommandContext,
): Promise<{ changed: number }> {
  await assertOpen(context.tx, of.campaignId)
  const merged = oncePerSubject(changes)
  for (let from = 0; from < merged.length; from += rowsPerTurn) {
    if (from > 0) await setImmediate()
    const some = merged.slice(from, from + rowsPerTurn)
    await writeSome(some, of, context)
  }
  context.say(sentences.grid({ ...of, count: merged.length }))
  return { changed: merged.length }
}

function oncePerSubject(changes: readonly GridChange[]): readonly GridChange[] {
  const latest = new Map<string, GridChange>()
  for (const change of changes)
    latest.set(change.subjectId, { ...latest.get(change.subjectId), ...change })
  return [...latest.values()]
}

async function writeSome(
  some: readonly GridChange[],
  of: Of,
  context: CommandContext,
): Promise<void> {
  const state = await stateOf(some, of, context)
  const added: NewRegistration[] = []
  const removed: RegistrationId[] = []
  for (const change of some) {
    const known = state.registrations.get(change.subjectId)
    assertReason(change, known, state)
    if (change.state === null) {
      if (known) removed.push(known.id)
    } else if (known) await changeOne(known, change, { state, context })
    else added.push(newOne(change, of, { state, context }))
  }
  await deleteRegistrations(context.tx, removed)
  await insertRegistrations(context, added)
}

async function stateOf(
  some: readonly GridChange[],
  { campaignId, year, subject }: Of,
  { tx, today }: CommandContext,
): Promise<State> {
  const ids = some.map(({ subjectId }) => subjectId)
  const subjects =
    subject === 'person'
      ? await peopleToRate(tx, ids as PersonId[], { year, today })
      : await organisationsToRate(tx, ids as OrganisationId[])
  const missing = ids.filter((id) => !subjects.has(id))
  if (missing.length > 0) throw registrationErrors.subjectGone({ count: missing.length })
  const found = tx
    .selectFrom('registration')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .where('year', '=', year)
  const rows =
    subject === 'person'
      ? await found.where('person_id', 'in', ids as PersonId[]).execute()
      : await found
          .where('person_id', 'is', null)
          .where('organisation_id', 'in', ids as OrganisationId[])
          .execute()
  const items =
    rows.length === 0
      ? []
      : await tx
          .selectFrom('registration_item')
          .selectAll()
          .where(
            'registration_id',
            'in',
            rows.map(({ id }) => id),
          )
          .orderBy('position')
          .execute()
  return {
    subjects,
    registrations: new Map(rows.map((row) => [row.person_id ?? row.organisation_id, row])),
    items: Map.groupBy(items, (item) => item.registration_id),
  }
}

/** As in the form: who is asked for more is told what. In the grid the note of the line says it. */
function assertReason(change: GridChange, known: Known | undefined, { subjects }: State): void {
  if (!change.state || !needsReason(change.state) || known?.state === change.state) return
  if (reasonOf(change, known) === '')
    throw registrationErrors.reasonInGrid({ name: subjects.get(change.subjectId)?.name ?? '' })
}

const reasonOf = (change: GridChange, known: Known | undefined): string =>
  change.note ?? known?.note ?? ''

interface At {
  readonly state: State
  readonly context: CommandContext
}

function newOne(change: GridChange, of: Of, { state, context }: At): NewRegistration {
  const { name = '', organisationId = null } = state.subjects.get(change.subjectId) ?? {}
  if (organisationId === null) throw registrationErrors.noOrganisation({ name, year: of.year })
  return {
    ...{ campaignId: of.campaignId, year: of.year, organisationId },
    personId: of.subject === 'person' ? (change.subjectId as PersonId) : null,
    ...{ state: change.state ?? 'submitted', on: context.today, receivedOn: context.today },
    isExemplarCandidate: change.isExemplarCandidate ?? false,
    note: change.note ?? '',
    ...(change.state && needsReason(change.state) && { reason: change.note ?? '' }),
    items: firstItem(change, name),
  }
}

function firstItem(change: GridChange, name: string): ItemFields[] {
  const { content = '', goal = '', target = '', dueOn = null } = change
  if (content === '') {
    if (goal !== '' || target !== '' || dueOn !== null)
      throw registrationErrors.contentMissing({ name })
    return []
  }
  return [
    { frameworkItemId: null, content, goal, target, targetValue: null, targetUnit: '', dueOn },
  ]
}

async function changeOne(
  known: Known,
  change: GridChange,
  { state, context: { tx, newId, today } }: At,
): Promise<void> {
  const columns: Updateable<RegistrationTable> = {
    ...(change.state && {
      state: change.state,
      ...(needsReason(change.state) &&
        known.state !== change.state && { reason: reasonOf(change, known) }),
      approved_on: change.state === 'approved' ? (known.approved_on ?? today) : null,
    }),
    ...(change.isExemplarCandidate !== undefined && {
      is_exemplar_candidate: change.isExemplarCandidate ? 1 : 0,
    }),
    ...(change.note !== undefined && { note: change.note }),
  }
  if (Object.keys(columns).length > 0)
    await tx.updateTable('registration').set(columns).where('id', '=', known.id).execute()
  const [first] = state.items.get(known.id) ?? []
  const item: Updateable<RegistrationItemTable> = {
    ...(change.content !== undefined && { content: change.content }),
    ...(change.goal !== undefined && { goal: change.goal }),
    // The number stood for the words that go.
    ...(change.target !== undefined && { target: change.target, target_value: null }),
    ...(change.dueOn !== undefined && { due_on: change.dueOn }),
  }
  if (Object.keys(item).length === 0) return
  if (first && item.content !== '')
    await tx.updateTable('registration_item').set(item).where('id', '=', first.id).execute()
  else if (first) await tx.deleteFrom('registration_item').where('id', '=', first.id).execute()
  else {
    const name = state.subjects.get(change.subjectId)?.name ?? ''
    for (const fields of firstItem(change, name))
      await tx
        .insertInto('registration_item')
        .values({
          ...{ id: newId(), registration_id: known.id, position: 1, framework_item_id: null },
          ...{ content: fields.content, goal: fields.goal, target: fields.target },
          ...{ target_value: null, target_unit: '', due_on: fields.dueOn },
          ...{ outcome: null, result: '' },
        })
        .execute()
  }
}
