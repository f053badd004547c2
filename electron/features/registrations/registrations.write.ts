import { setImmediate } from 'node:timers/promises'
import { assertThere } from '@electron/database/assert-there'
import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { RegistrationFields } from '@shared/features/registrations/registrations.contract'
import { registrationErrors } from '@shared/features/registrations/registrations.errors'
import type { ItemFields } from '@shared/features/registrations/registrations.fields'
import type {
  RegistrationId,
  RegistrationItemId,
} from '@shared/features/registrations/registrations.ids'
import type { RegistrationState } from '@shared/features/registrations/registrations.kinds'
import { isRegistrationOpen } from '@shared/features/registrations/registrations.rules'
import type { Insertable } from 'kysely'
import { getCampaign } from '../campaigns/campaigns.queries'
import type { RegistrationItemTable, RegistrationTable } from './registrations.table'

/** Rows written before the window is given a turn. */
export const rowsPerTurn = 200

export interface NewRegistration extends Partial<RegistrationFields> {
  readonly campaignId: CampaignId
  readonly year: number
  /** The collective, or the one through which the person registers. */
  readonly organisationId: OrganisationId
  readonly personId: PersonId | null
  readonly state: RegistrationState
  /** The day of the state, where it is `approved`. */
  readonly on: LocalDate
  readonly reason?: string
}

type Writing = Pick<CommandContext, 'tx' | 'newId'>

/** @throws AppError `registrations.notOpen` before the launch, `core.notFound` */
export async function assertOpen(tx: Tx, campaignId: CampaignId): Promise<void> {
  const { name, status } = await getCampaign(tx, campaignId)
  if (!isRegistrationOpen(status)) throw registrationErrors.notOpen({ campaign: name })
}

/**
 * Registrations with their contents, some rows at a time.
 *
 * @returns their ids in the same order
 * @throws AppError `core.notFound` for an item of a framework that is gone
 */
export async function insertRegistrations(
  { tx, newId }: Writing,
  wanted: readonly NewRegistration[],
): Promise<readonly RegistrationId[]> {
  const ids: RegistrationId[] = []
  for (let from = 0; from < wanted.length; from += rowsPerTurn) {
    if (from > 0) await setImmediate()
    const some = wanted.slice(from, from + rowsPerTurn)
    await assertItemsThere(tx, some)
    const rows = some.map((one) => rowOf(newId<RegistrationId>(), one))
    await tx.insertInto('registration').values(rows).execute()
    const items = some.flatMap(({ items = [] }, index) =>
      itemRows({ tx, newId }, rows[index]?.id, items),
    )
    await insertItems(tx, items)
    ids.push(...rows.map(({ id }) => id))
  }
  return ids
}

const rowOf = (id: RegistrationId, one: NewRegistration): Insertable<RegistrationTable> => ({
  id,
  campaign_id: one.campaignId,
  year: one.year,
  organisation_id: one.organisationId,
  person_id: one.personId,
  state: one.state,
  reason: one.reason ?? '',
  received_on: one.receivedOn ?? null,
  approved_on: one.state === 'approved' ? one.on : null,
  is_exemplar_candidate: one.isExemplarCandidate ? 1 : 0,
  field_item_id: one.fieldItemId ?? null,
  field: one.field ?? '',
  note: one.note ?? '',
  outcome: null,
  result: '',
  evaluated_on: null,
})

const itemRows = (
  { newId }: Writing,
  registrationId: RegistrationId | undefined,
  items: readonly ItemFields[],
): Insertable<RegistrationItemTable>[] =>
  registrationId === undefined
    ? []
    : items.map((item, index) => ({
        id: newId<RegistrationItemId>(),
        registration_id: registrationId,
        position: index + 1,
        ...itemColumns(item),
        outcome: null,
        result: '',
      }))

const itemColumns = (item: ItemFields) => ({
  framework_item_id: item.frameworkItemId,
  content: item.content,
  goal: item.goal,
  target: item.target,
  target_value: item.targetValue,
  target_unit: item.targetUnit,
  due_on: item.dueOn,
})

/** @param rows of any number; a statement holds as many as its parameters allow */
async function insertItems(
  tx: Tx,
  rows: readonly Insertable<RegistrationItemTable>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerTurn)
    await tx
      .insertInto('registration_item')
      .values(rows.slice(from, from + rowsPerTurn))
      .execute()
}

/**
 * What the form holds, content by content: one that stays keeps its row, and so its result and the
 * pledge made of it, wherever it stands now.
 *
 * @throws AppError `core.notFound` for an item of a framework that is gone
 */
export async function replaceFields(
  writing: Writing,
  id: RegistrationId,
  { items, ...fields }: RegistrationFields,
): Promise<void> {
  const { tx } = writing
  await assertItemsThere(tx, [{ items, fieldItemId: fields.fieldItemId }])
  await tx
    .updateTable('registration')
    .set({
      received_on: fields.receivedOn,
      is_exemplar_candidate: fields.isExemplarCandidate ? 1 : 0,
      field_item_id: fields.fieldItemId,
      field: fields.field,
      note: fields.note,
    })
    .where('id', '=', id)
    .execute()
  await replaceItems(writing, id, items)
}

async function replaceItems(
  writing: Writing,
  id: RegistrationId,
  items: readonly ItemFields[],
): Promise<void> {
  const { tx } = writing
  const before = await tx
    .selectFrom('registration_item')
    .select(['id', 'content'])
    .where('registration_id', '=', id)
    .orderBy('position')
    .execute()
  const kept = rowsKept(before, items)
  const added = itemRows(writing, id, items).filter((_, index) => kept[index] === null)
  for (const [index, item] of items.entries()) {
    const known = kept[index] ?? null
    if (known !== null)
      await tx
        .updateTable('registration_item')
        .set({ ...itemColumns(item), position: index + 1 })
        .where('id', '=', known)
        .execute()
  }
  await insertItems(tx, added)
  const gone = before.map((row) => row.id).filter((one) => !kept.includes(one))
  if (gone.length > 0) await tx.deleteFrom('registration_item').where('id', 'in', gone).execute()
}

type KnownItem = Pick<RegistrationItemTable, 'id' | 'content'>

/**
 * The row of each content. A form says which it is; a paper read from a file does not, and there it
 * is the one of the same words, or the one in its place where no content was added or taken away.
 *
 * @returns null: a new one
 */
export function rowsKept(
  before: readonly KnownItem[],
  items: readonly ItemFields[],
): readonly (RegistrationItemId | null)[] {
  const free = new Map(before.map((row) => [row.id, row]))
  const claim = (row: KnownItem | undefined) => (row && free.delete(row.id) ? row.id : null)
  const told = items.map(({ id }) => claim(id && free.get(id)))
  const alike = items.map(
    ({ id, content }, index) =>
      told[index] ?? (id ? null : claim([...free.values()].find((row) => row.content === content))),
  )
  const isSameLength = items.length === before.length && !items.some(({ id }) => id)
  return alike.map((known, index) => known ?? (isSameLength ? claim(before[index]) : null))
}

interface NamesItems {
  readonly items?: readonly ItemFields[]
  readonly fieldItemId?: FrameworkItemId | null
}

/** @throws AppError `core.notFound` */
const assertItemsThere = (tx: Tx, papers: readonly NamesItems[]): Promise<void> =>
  assertThere(tx, {
    framework_item: papers.flatMap(({ items = [], fieldItemId = null }) => [
      fieldItemId,
      ...items.map(({ frameworkItemId }) => frameworkItemId),
    ]),
  })

/** With all that belongs to them; children first, so that an undo brings the parents back first. */
export async function deleteRegistrations(tx: Tx, ids: readonly RegistrationId[]): Promise<void> {
  for (let from = 0; from < ids.length; from += rowsPerTurn) {
    const some = ids.slice(from, from + rowsPerTurn)
    for (const table of ['registration_check', 'registration_past_result'] as const)
      await tx.deleteFrom(table).where('registration_id', 'in', some).execute()
    await tx.deleteFrom('registration_item').where('registration_id', 'in', some).execute()
    await tx.deleteFrom('registration').where('id', 'in', some).execute()
  }
}
