import { assertThere } from '@electron/database/assert-there'
import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import { tidy } from '@shared/core/vietnamese-fold'
import type {
  NewNomination,
  NominationEdit,
} from '@shared/features/nominations/nominations.contract'
import { nominationsErrors } from '@shared/features/nominations/nominations.errors'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { isSettled } from '@shared/features/nominations/nominations.rules'
import { NominationIndex } from './nominations.index'
import { newRow, subjectColumns } from './nominations.insert'
import { nominationsStrings as strings } from './nominations.strings'
import type { NominationTable } from './nominations.table'
import { getRound, handedInNow } from './rounds.queries'
import { linesOfNominations } from './upward.queries'

/** @throws AppError `nominations.duplicate`, `core.notFound` for a round or subject that is gone */
export async function addNomination(
  { roundId, ...input }: NewNomination,
  { tx, newId, today, say }: CommandContext,
): Promise<{ id: NominationId }> {
  const round = await getRound(tx, roundId)
  await assertOnRecord(tx, input)
  const row = { ...input, achievement: input.achievement || round.achievement }
  const index = await NominationIndex.ofRound(tx, roundId)
  const known = index.find(row)
  if (known) throw nominationsErrors.duplicate(known)
  const id = newId<NominationId>()
  const file = { handed_in_on: handedInNow(round, today) }
  const position = index.nextPosition(row)
  const nomination = newRow({ id, roundId, row: { ...row, file }, position })
  await tx.insertInto('nomination').values(nomination).execute()
  say(strings.added(nomination.name))
  return { id }
}

/** @throws AppError `nominations.settled`, `nominations.duplicate`, `core.notFound` */
export async function editNomination(
  { id, note, overrideReason, formId, achievedOn, ...printed }: NominationEdit,
  { tx, say }: CommandContext,
): Promise<null> {
  const before = await theNomination(tx, id)
  if (isSettled(before.status)) throw nominationsErrors.settled({ count: 1, name: before.name })
  const columns = subjectColumns({
    kind: before.subject_kind,
    organisationId: before.organisation_id,
    personId: before.person_id,
    ...printed,
  })
  await assertKeyIsFree(tx, { ...before, ...columns })
  await assertThere(tx, { award_form: [formId] })
  await tx
    .updateTable('nomination')
    .set({
      ...columns,
      note: note.normalize('NFC'),
      override_reason: tidy(overrideReason),
      form_id: formId,
      achieved_on: achievedOn,
    })
    .where('id', '=', id)
    .execute()
  say(strings.edited(columns.name))
  return null
}

/** @throws AppError `nominations.settled`, `nominations.inDecision`, `nominations.inMeeting`, `core.notFound` */
export async function removeNominations(
  { ids }: { readonly ids: readonly NominationId[] },
  { tx, say }: CommandContext,
): Promise<null> {
  const rows = await theNominations(tx, ids)
  refuse(
    rows.filter((row) => isSettled(row.status)),
    nominationsErrors.settled,
  )
  const listed = await tx
    .selectFrom('decision_nomination')
    .select('nomination_id')
    .where('nomination_id', 'in', ids)
    .execute()
  const inDecision = new Set(listed.map((row) => row.nomination_id))
  refuse(
    rows.filter((row) => inDecision.has(row.id)),
    nominationsErrors.inDecision,
  )
  await assertInNoMeeting(tx, rows)
  const upward = new Set((await linesOfNominations(tx, ids)).map((line) => line.nominationId))
  refuse(
    rows.filter((row) => upward.has(row.id)),
    nominationsErrors.onUpwardList,
  )
  await tx.deleteFrom('nomination').where('id', 'in', ids).execute()
  say(strings.removed(rows.length, rows[0]?.name ?? ''))
  return null
}

/** What a council has before it, or has decided on, stays. */
async function assertInNoMeeting(tx: Tx, rows: readonly NominationTable[]): Promise<void> {
  const ids = rows.map((row) => row.id)
  const heard = await tx
    .selectFrom('council_item')
    .select('nomination_id')
    .where('nomination_id', 'in', ids)
    .execute()
  const inMeeting = new Set(heard.map((row) => row.nomination_id))
  refuse(
    rows.filter((row) => inMeeting.has(row.id)),
    nominationsErrors.inMeeting,
  )
}

/** In the order of the list. @throws AppError `core.notFound` when any of them is gone */
export async function theNominations(
  tx: Tx,
  ids: readonly NominationId[],
): Promise<readonly NominationTable[]> {
  const wanted = new Set(ids)
  const rows = await tx
    .selectFrom('nomination')
    .selectAll()
    .where('id', 'in', [...wanted])
    .orderBy('position_in_list')
    .orderBy('id')
    .execute()
  if (rows.length < wanted.size) throw coreErrors.notFound({ what: strings.nomination })
  return rows
}

async function theNomination(tx: Tx, id: NominationId): Promise<NominationTable> {
  const [row] = await theNominations(tx, [id])
  if (!row) throw coreErrors.notFound({ what: strings.nomination })
  return row
}

type Refusal = (p: { count: number; name: string }) => Error

/** One refused, all refused: half a bulk action is what nobody asked for. */
export function refuse(rows: readonly NominationTable[], refusal: Refusal): void {
  const [first] = rows
  if (first) throw refusal({ count: rows.length, name: first.name })
}

/** A dangling id would only be noticed at commit, as a fault of ours. */
async function assertOnRecord(
  tx: Tx,
  { organisationId, personId }: Pick<NewNomination, 'organisationId' | 'personId'>,
): Promise<void> {
  if (organisationId) {
    const found = tx.selectFrom('organisation').select('id').where('id', '=', organisationId)
    if (!(await found.executeTakeFirst())) throw coreErrors.notFound({ what: strings.organisation })
  }
  if (personId) {
    const found = tx.selectFrom('person').select('id').where('id', '=', personId)
    if (!(await found.executeTakeFirst())) throw coreErrors.notFound({ what: strings.person })
  }
}

/** A subject without a record is known by name and unit; editing those may make it another one. */
async function assertKeyIsFree(tx: Tx, nomination: NominationTable): Promise<void> {
  const other = await tx
    .selectFrom('nomination')
    .select(['name', 'level', 'status'])
    .where('round_id', '=', nomination.round_id)
    .where('level', '=', nomination.level)
    .where('subject_kind', '=', nomination.subject_kind)
    .where('subject_key', '=', nomination.subject_key)
    .where('id', '!=', nomination.id)
    .executeTakeFirst()
  if (other) throw nominationsErrors.duplicate(other)
}
