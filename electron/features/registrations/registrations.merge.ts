import type { Tx } from '@electron/database/database'
import { pointReferences } from '@electron/database/references'
import type { CommandContext } from '@electron/ipc/context'
import type { PersonId } from '@shared/features/people/people.ids'
import type { PastResultId, RegistrationId } from '@shared/features/registrations/registrations.ids'
import type { Selectable } from 'kysely'
import type { RegistrationTable } from './registrations.table'
import { deleteRegistrations } from './registrations.write'

type Row = Selectable<RegistrationTable>
type Writing = Pick<CommandContext, 'tx' | 'newId'>

/**
 * Registrations of records that turn out to be one person. Where several of them registered in one
 * year of a campaign, one paper holds the contents and checks of all; nothing that was promised,
 * noted or achieved is lost.
 *
 * @param kept the record that stays
 */
export async function uniteRegistrations(
  context: Writing,
  { kept, others }: { readonly kept: PersonId; readonly others: readonly PersonId[] },
): Promise<void> {
  const { tx } = context
  const ids = [kept, ...others]
  const rows = await tx
    .selectFrom('registration')
    .selectAll()
    .where('person_id', 'in', ids)
    .orderBy('received_on')
    .orderBy('id')
    .execute()
  for (const group of Map.groupBy(
    rows,
    ({ campaign_id, year }) => `${campaign_id} ${year}`,
  ).values())
    await uniteOne(context, group, kept)
}

/** The paper furthest on stays: approved before waiting, evaluated before not. */
async function uniteOne(context: Writing, group: readonly Row[], kept: PersonId): Promise<void> {
  const { tx } = context
  const [stays, ...going] = group.toSorted(
    (a, b) =>
      Number(a.outcome === null) - Number(b.outcome === null) ||
      standing.indexOf(a.state) - standing.indexOf(b.state) ||
      Number(a.person_id !== kept) - Number(b.person_id !== kept),
  )
  if (!stays) return
  const ids = going.map(({ id }) => id)
  if (ids.length > 0) {
    await keepResults(context, stays, going)
    await appendItems(tx, stays.id, ids)
    await tx
      .updateTable('registration_check')
      .set({ registration_id: stays.id })
      .where('registration_id', 'in', ids)
      .execute()
    await pointReferences(tx, { table: 'registration', from: ids, to: stays.id, ignored: parts })
    await deleteRegistrations(tx, ids)
  }
  const all = [stays, ...going]
  await tx
    .updateTable('registration')
    .set({
      person_id: kept,
      is_exemplar_candidate: all.some((row) => row.is_exemplar_candidate === 1) ? 1 : 0,
      note: joined(all.map((row) => row.note)),
      result: stays.outcome === null ? joined(all.map((row) => row.result)) : stays.result,
      field: joined(all.map((row) => row.field)),
      field_item_id: all.find((row) => row.field_item_id !== null)?.field_item_id ?? null,
    })
    .where('id', '=', stays.id)
    .execute()
}

/** They are taken over, or go, by rules of their own. */
const parts = ['registration_item', 'registration_check', 'registration_past_result']

/** One paper has one outcome: what the others were judged is kept beside it, each in its own row. */
async function keepResults(
  { tx, newId }: Writing,
  stays: Row,
  going: readonly Row[],
): Promise<void> {
  const ids = going.map(({ id }) => id)
  await tx
    .updateTable('registration_past_result')
    .set({ registration_id: stays.id })
    .where('registration_id', 'in', ids)
    .execute()
  const rows = going.flatMap(({ outcome, result, evaluated_on, organisation_id }) =>
    outcome === null
      ? []
      : {
          ...{ id: newId<PastResultId>(), registration_id: stays.id },
          ...{ organisation_id, outcome, result, evaluated_on },
        },
  )
  if (rows.length > 0) await tx.insertInto('registration_past_result').values(rows).execute()
}

const standing: readonly Row['state'][] = ['approved', 'needs-more', 'submitted', 'declined']

const joined = (texts: readonly string[]): string =>
  [...new Set(texts.filter((text) => text !== ''))].join('; ')

/** Contents that say the same word for word are one content. */
async function appendItems(
  tx: Tx,
  to: RegistrationId,
  from: readonly RegistrationId[],
): Promise<void> {
  const items = await tx
    .selectFrom('registration_item')
    .selectAll()
    .where('registration_id', 'in', [to, ...from])
    .orderBy('position')
    .orderBy('id')
    .execute()
  const said = ({ content, goal, target, due_on, outcome, result }: (typeof items)[number]) =>
    JSON.stringify([content, goal, target, due_on, outcome, result])
  const own = items.filter((item) => item.registration_id === to)
  const known = new Map(own.map((item) => [said(item), item.id]))
  let position = own.length
  for (const item of items) {
    if (item.registration_id === to) continue
    const same = known.get(said(item))
    if (same) {
      await pointReferences(tx, { table: 'registration_item', from: [item.id], to: same })
      continue
    }
    known.set(said(item), item.id)
    position += 1
    await tx
      .updateTable('registration_item')
      .set({ registration_id: to, position })
      .where('id', '=', item.id)
      .execute()
  }
}
