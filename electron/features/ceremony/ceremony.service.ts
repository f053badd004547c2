import { assertThere } from '@electron/database/assert-there'
import type { Tx } from '@electron/database/database'
import { insertRows } from '@electron/database/insert-rows'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import { tidy } from '@shared/core/vietnamese-fold'
import type {
  CeremonyEdit,
  CeremonyFields,
  GuestEdit,
  NewCeremony,
  NewGuest,
} from '@shared/features/ceremony/ceremony.contract'
import { ceremonyErrors } from '@shared/features/ceremony/ceremony.errors'
import type { CeremonyGuestId, CeremonyId } from '@shared/features/ceremony/ceremony.ids'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { getCeremonyRow } from './ceremony.queries'
import { addToStage, awardedBy, dropEmptyGroups } from './ceremony.stage.service'
import { ceremonyStrings as strings } from './ceremony.strings'

/** @throws AppError `ceremony.nobody`, `core.notFound` */
export async function createCeremony(
  { decisionIds, ...fields }: NewCeremony,
  context: CommandContext,
): Promise<{ id: CeremonyId }> {
  const { tx, newId, say } = context
  const id = newId<CeremonyId>()
  await assertThere(tx, { decision: decisionIds })
  const awarded = await awardedBy(tx, decisionIds)
  if (awarded.length === 0) throw ceremonyErrors.nobody()
  await tx
    .insertInto('ceremony')
    .values({ id, ...columnsOf(fields) })
    .execute()
  await writeDecisions(context, id, decisionIds)
  await addToStage(context, awarded, { ceremonyId: id, size: fields.groupSize })
  say(strings.created({ name: tidy(fields.name), recipients: awarded.length }))
  return { id }
}

const columnsOf = (fields: CeremonyFields) => ({
  name: tidy(fields.name),
  held_on: fields.heldOn,
  starts_at: fields.startsAt,
  place: tidy(fields.place),
  opening: fields.opening.normalize('NFC').trim(),
  closing: fields.closing.normalize('NFC').trim(),
  group_size: fields.groupSize,
  note: tidy(fields.note),
})

async function writeDecisions(
  { tx, newId }: CommandContext,
  id: CeremonyId,
  decisionIds: readonly DecisionId[],
): Promise<void> {
  await tx.deleteFrom('ceremony_decision').where('ceremony_id', '=', id).execute()
  await insertRows(
    tx,
    'ceremony_decision',
    [...new Set(decisionIds)].map((decisionId, index) => ({
      id: newId(),
      ceremony_id: id,
      decision_id: decisionId,
      position: index + 1,
    })),
  )
}

/** @throws AppError `ceremony.nobody`, `core.notFound` */
export async function editCeremony(
  { id, decisionIds, ...fields }: CeremonyEdit,
  context: CommandContext,
): Promise<null> {
  const { tx, say } = context
  await getCeremonyRow(tx, id)
  await assertThere(tx, { decision: decisionIds })
  await tx.updateTable('ceremony').set(columnsOf(fields)).where('id', '=', id).execute()
  await writeDecisions(context, id, decisionIds)
  const awarded = await awardedBy(tx, decisionIds)
  if (awarded.length === 0) throw ceremonyErrors.nobody()
  const wanted = new Set(awarded.map(({ awardId }) => awardId))
  const known = await tx
    .selectFrom('ceremony_recipient')
    .select(['id', 'award_id as awardId'])
    .where('ceremony_id', '=', id)
    .execute()
  const gone = known.filter(({ awardId }) => !wanted.has(awardId))
  for (const each of gone)
    await tx.deleteFrom('ceremony_recipient').where('id', '=', each.id).execute()
  const there = new Set(known.map(({ awardId }) => awardId))
  const added = awarded.filter(({ awardId }) => !there.has(awardId))
  await addToStage(context, added, { ceremonyId: id, size: fields.groupSize })
  await dropEmptyGroups(tx, id)
  say(strings.edited(tidy(fields.name)))
  return null
}

/** @throws AppError `core.notFound` */
export async function removeCeremony(
  { id }: { readonly id: CeremonyId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name } = await getCeremonyRow(tx, id)
  for (const table of [
    'ceremony_recipient',
    'ceremony_group',
    'ceremony_decision',
    'ceremony_guest',
  ] as const)
    await tx.deleteFrom(table).where('ceremony_id', '=', id).execute()
  await tx.deleteFrom('ceremony').where('id', '=', id).execute()
  say(strings.removed(name))
  return null
}

/** @throws AppError `core.notFound` */
export async function addGuest(
  { ceremonyId, ...guest }: NewGuest,
  { tx, say, newId }: CommandContext,
): Promise<null> {
  await getCeremonyRow(tx, ceremonyId)
  const { last } = await tx
    .selectFrom('ceremony_guest')
    .where('ceremony_id', '=', ceremonyId)
    .select((eb) => eb.fn.max('position').as('last'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('ceremony_guest')
    .values({
      id: newId<CeremonyGuestId>(),
      ceremony_id: ceremonyId,
      position: (last ?? 0) + 1,
      ...guestColumns(guest),
    })
    .execute()
  say(strings.guestAdded(tidy(guest.name)))
  return null
}

const guestColumns = (guest: Omit<NewGuest, 'ceremonyId'>) => ({
  name: tidy(guest.name),
  office: tidy(guest.office),
  unit: tidy(guest.unit),
  kind: guest.kind,
  has_confirmed: guest.hasConfirmed ? (1 as const) : (0 as const),
  seat: tidy(guest.seat),
  note: tidy(guest.note),
})

/** @throws AppError `core.notFound` */
export async function editGuest(
  { id, ...guest }: GuestEdit,
  { tx, say }: CommandContext,
): Promise<null> {
  await guestName(tx, id)
  await tx.updateTable('ceremony_guest').set(guestColumns(guest)).where('id', '=', id).execute()
  say(strings.guestEdited(tidy(guest.name)))
  return null
}

/** @throws AppError `core.notFound` */
export async function removeGuest(
  { id }: { readonly id: CeremonyGuestId },
  { tx, say }: CommandContext,
): Promise<null> {
  const name = await guestName(tx, id)
  await tx.deleteFrom('ceremony_guest').where('id', '=', id).execute()
  say(strings.guestRemoved(name))
  return null
}

async function guestName(tx: Tx, id: CeremonyGuestId): Promise<string> {
  const row = await tx
    .selectFrom('ceremony_guest')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.guest })
  return row.name
}
