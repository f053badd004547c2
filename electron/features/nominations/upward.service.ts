import { assertThere } from '@electron/database/assert-there'
import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { tidy } from '@shared/core/vietnamese-fold'
import { nominationsErrors } from '@shared/features/nominations/nominations.errors'
import type { NominationId, UpwardListId } from '@shared/features/nominations/nominations.ids'
import type {
  NominationStatus,
  UpwardOutcome,
} from '@shared/features/nominations/nominations.kinds'
import { isSettled } from '@shared/features/nominations/nominations.rules'
import type { UpwardAnswer, UpwardDetails } from '@shared/features/nominations/upward.contract'
import { moveByProvince } from './nominations.moves'
import { refuse, theNominations } from './nominations.service'
import { nominationsStrings as strings } from './nominations.strings'
import type { NominationTable } from './nominations.table'
import { getUpwardList, linesOfNominations } from './upward.queries'

interface Sending {
  readonly ids: readonly NominationId[]
  readonly list: UpwardDetails
}

/**
 * Puts files of one round on a list for the province; from then on they are “Chuyển cấp trên”.
 *
 * @throws AppError `nominations.notForProvince`, `.severalRounds`, `.alreadySent`, `.cannotMove`,
 *   `core.notFound`
 */
export async function sendUpward(
  { ids, list }: Sending,
  { tx, newId, say }: CommandContext,
): Promise<{ id: UpwardListId }> {
  const files = await theNominations(tx, ids)
  refuse(
    files.filter(({ level }) => level !== 'province'),
    nominationsErrors.notForProvince,
  )
  const [roundId, ...others] = new Set(files.map(({ round_id }) => round_id))
  if (!roundId || others.length > 0) throw nominationsErrors.severalRounds()
  await freeFromLists(tx, files)
  await moveByProvince(tx, ids, 'forwarded')
  const id = newId<UpwardListId>()
  await tx
    .insertInto('upward_list')
    .values({ id, round_id: roundId, ...listColumns(list) })
    .execute()
  await tx
    .insertInto('upward_result')
    .values(files.map((file) => ({ id: newId(), upward_list_id: id, ...awaited(file.id) })))
    .execute()
  say(strings.sentUpward(files.length))
  return { id }
}

/** One that came back before the province answered leaves its old list; one that waits stays there. */
async function freeFromLists(tx: Tx, files: readonly NominationTable[]): Promise<void> {
  const ids = files.map(({ id }) => id)
  const results = new Map(
    (await linesOfNominations(tx, ids)).map((line) => [line.nominationId, line.result]),
  )
  const cameBack = files.filter(
    ({ id, status }) => results.get(id) === 'awaited' && status === 'passed',
  )
  refuse(
    // What an own decision has given is not proposed any more either.
    files.filter(
      (file) => isSettled(file.status) || (results.has(file.id) && !cameBack.includes(file)),
    ),
    nominationsErrors.alreadySent,
  )
  if (cameBack.length > 0)
    await tx
      .deleteFrom('upward_result')
      .where(
        'nomination_id',
        'in',
        cameBack.map(({ id }) => id),
      )
      .execute()
}

const listColumns = (list: UpwardDetails) => ({
  sent_on: list.sentOn,
  document: tidy(list.document),
  addressee: tidy(list.addressee),
  note: list.note.normalize('NFC'),
})

const awaited = (nominationId: NominationId) => ({
  nomination_id: nominationId,
  ...{ result: 'awaited' as const, form_id: null, form: '', decision: '', issuer: '' },
  ...{ decided_on: null, note: '' },
})

/** @throws AppError `core.notFound` */
export async function editUpward(
  { id, list }: { readonly id: UpwardListId; readonly list: UpwardDetails },
  { tx, say }: CommandContext,
): Promise<null> {
  await getUpwardList(tx, id)
  await tx.updateTable('upward_list').set(listColumns(list)).where('id', '=', id).execute()
  say(strings.upwardEdited)
  return null
}

/** @throws AppError `nominations.answered`, `.cannotMove`, `core.notFound` */
export async function removeUpward(
  { id }: { readonly id: UpwardListId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { lines } = await getUpwardList(tx, id)
  const answered = lines.filter(({ result }) => result !== 'awaited')
  const [first] = answered
  if (first) throw nominationsErrors.answered({ count: answered.length, name: first.name })
  // One that was withdrawn meanwhile stays withdrawn.
  const ids = lines.map(({ nominationId }) => nominationId)
  const sent = ids.length === 0 ? [] : await theNominations(tx, ids)
  await moveByProvince(
    tx,
    sent.filter(({ status }) => status === 'forwarded').map((file) => file.id),
    'passed',
  )
  await tx.deleteFrom('upward_list').where('id', '=', id).execute()
  say(strings.upwardRemoved(lines.length))
  return null
}

const statusAfter: Readonly<Record<UpwardOutcome, NominationStatus>> = {
  awaited: 'forwarded',
  given: 'decided',
  refused: 'failed',
}

/**
 * The province's answer, the same for all of them; given again, it takes the place of the one before.
 *
 * @throws AppError `nominations.notSent`, `.cannotMove`, `.answeredInFuture`, `core.notFound`
 */
export async function answerUpward(
  { ids, answer }: { readonly ids: readonly NominationId[]; readonly answer: UpwardAnswer },
  { tx, say, today }: CommandContext,
): Promise<null> {
  const { decidedOn: day } = answer
  if (day !== null && day > today) throw nominationsErrors.answeredInFuture({ day })
  await assertThere(tx, { award_form: [answer.formId] })
  const files = await theNominations(tx, ids)
  const listed = new Set((await linesOfNominations(tx, ids)).map((line) => line.nominationId))
  refuse(
    files.filter((file) => !listed.has(file.id)),
    nominationsErrors.notSent,
  )
  await moveByProvince(tx, ids, statusAfter[answer.result])
  await tx
    .updateTable('upward_result')
    .set(answerColumns(answer))
    .where('nomination_id', 'in', ids)
    .execute()
  say(strings.answered(answer.result, { count: files.length, name: files[0]?.name ?? '' }))
  return null
}

/** What was not given has no form and no decision. */
const answerColumns = (answer: UpwardAnswer) => ({
  result: answer.result,
  form_id: answer.result === 'given' ? answer.formId : null,
  form: answer.result === 'given' ? tidy(answer.form) : '',
  decision: answer.result === 'given' ? tidy(answer.decision) : '',
  issuer: answer.result === 'given' ? tidy(answer.issuer) : '',
  decided_on: answer.result === 'awaited' ? null : answer.decidedOn,
  note: answer.note.normalize('NFC'),
})
