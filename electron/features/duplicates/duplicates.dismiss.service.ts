import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { tidy } from '@shared/core/vietnamese-fold'
import { duplicatesErrors } from '@shared/features/duplicates/duplicates.errors'
import type { DismissalId } from '@shared/features/duplicates/duplicates.ids'
import { duplicatesSentences as sentences } from '@shared/features/duplicates/duplicates.strings'
import { peopleErrors } from '@shared/features/people/people.errors'
import type { PersonId } from '@shared/features/people/people.ids'
import { listPersonOptions } from '../people/people.queries'
import type { DuplicateDismissalTable } from './duplicates.table'

interface Dismissal {
  readonly personIds: readonly PersonId[]
  readonly reason: string
}

/** Every two of them are two people; they are not offered again. @throws AppError `people.gone` */
export async function dismissPairs(
  { personIds, reason }: Dismissal,
  { tx, today, newId, say }: CommandContext,
): Promise<Record<string, never>> {
  const people = await listPersonOptions(tx, personIds)
  if (people.length < new Set(personIds).size) throw peopleErrors.gone()
  const rest = { reason: tidy(reason), dismissed_on: today }
  await insertPairs(
    tx,
    pairsAmong(personIds).map((pair) => ({ id: newId(), ...pair, ...rest })),
  )
  say(sentences.dismissed(people))
  return {}
}

/** @throws AppError `duplicates.notDismissed` */
export async function takeBackDismissal(
  { id }: { readonly id: DismissalId },
  { tx, say }: CommandContext,
): Promise<Record<string, never>> {
  const row = await tx
    .selectFrom('duplicate_dismissal')
    .select(['first_id', 'second_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw duplicatesErrors.notDismissed()
  await tx.deleteFrom('duplicate_dismissal').where('id', '=', id).execute()
  say(sentences.takenBack(await listPersonOptions(tx, [row.first_id, row.second_id])))
  return {}
}

/** Whoever was told apart from a merged record is told apart from the one it went into. */
export async function movePairs(
  { tx, newId }: Pick<CommandContext, 'tx' | 'newId'>,
  from: readonly PersonId[],
  to: PersonId,
): Promise<void> {
  const rows = await tx
    .selectFrom('duplicate_dismissal')
    .selectAll()
    .where((eb) => eb.or([eb('first_id', 'in', from), eb('second_id', 'in', from)]))
    .execute()
  if (rows.length === 0) return
  const gone = rows.map(({ id }) => id)
  await tx.deleteFrom('duplicate_dismissal').where('id', 'in', gone).execute()
  const others = new Map<PersonId, DuplicateDismissalTable>()
  for (const row of rows)
    for (const id of [row.first_id, row.second_id])
      if (id !== to && !from.includes(id)) others.set(id, row)
  await insertPairs(
    tx,
    Array.from(others, ([other, row]) => ({ ...row, ...inOrder(to, other), id: newId() })),
  )
}

/** What is on file already stays as it is. */
async function insertPairs(tx: Tx, rows: readonly DuplicateDismissalTable[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('duplicate_dismissal')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['first_id', 'second_id']).doNothing())
    .execute()
}

const inOrder = (a: PersonId, b: PersonId) =>
  a < b ? { first_id: a, second_id: b } : { first_id: b, second_id: a }

const pairsAmong = (ids: readonly PersonId[]) =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((other) => inOrder(one, other)))
