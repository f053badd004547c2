import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import { tidy } from '@shared/core/vietnamese-fold'
import type { OpinionFields } from '@shared/features/nominations/files.contract'
import type { NominationId, OpinionId } from '@shared/features/nominations/nominations.ids'
import { theNominations } from './nominations.service'
import { nominationsStrings as strings } from './nominations.strings'

interface Asking {
  readonly ids: readonly NominationId[]
  readonly opinion: OpinionFields
}

/**
 * Writes down who was asked about each of them; the outcome of the screening is a move.
 *
 * @see HD 12-HD/BTCTW, phần 2.III.b: the other cells, the head of the agency, mass organisations
 * @throws AppError `core.notFound`
 */
export async function ask(
  { ids, opinion }: Asking,
  { tx, newId, say }: CommandContext,
): Promise<null> {
  const files = await theNominations(tx, ids)
  for (const file of files)
    await tx
      .insertInto('nomination_opinion')
      .values({ id: newId<OpinionId>(), nomination_id: file.id, ...columnsOf(opinion) })
      .execute()
  say(strings.asked(tidy(opinion.asked), { count: files.length, name: files[0]?.name ?? '' }))
  return null
}

const columnsOf = (opinion: OpinionFields) => ({
  asked: tidy(opinion.asked),
  asked_on: opinion.askedOn,
  answered_on: opinion.answeredOn,
  stance: opinion.stance,
  words: opinion.words.normalize('NFC'),
})

/** @throws AppError `core.notFound` */
export async function editOpinion(
  { id, opinion }: { readonly id: OpinionId; readonly opinion: OpinionFields },
  { tx, say }: CommandContext,
): Promise<null> {
  const { numUpdatedRows } = await tx
    .updateTable('nomination_opinion')
    .set(columnsOf(opinion))
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw coreErrors.notFound({ what: strings.opinion })
  say(strings.opinionEdited(tidy(opinion.asked)))
  return null
}

/** @throws AppError `core.notFound` */
export async function removeOpinion(
  { id }: { readonly id: OpinionId },
  { tx, say }: CommandContext,
): Promise<null> {
  const row = await tx
    .selectFrom('nomination_opinion')
    .select('asked')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.opinion })
  await tx.deleteFrom('nomination_opinion').where('id', '=', id).execute()
  say(strings.opinionRemoved(row.asked))
  return null
}
