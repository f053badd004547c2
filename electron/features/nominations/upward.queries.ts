import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type {
  NominationId,
  RoundId,
  UpwardListId,
} from '@shared/features/nominations/nominations.ids'
import { subjectKinds, upwardOutcomes } from '@shared/features/nominations/nominations.kinds'
import type {
  UpwardCounts,
  UpwardLine,
  UpwardList,
  UpwardRound,
} from '@shared/features/nominations/upward.contract'
import { nominationsStrings as strings } from './nominations.strings'

/** What went to the province in one round, what came of it, and what still waits to be sent. */
export async function upwardOfRound(db: Db, roundId: RoundId): Promise<UpwardRound> {
  const lines = await selectLines(db).where('l.round_id', '=', roundId).execute()
  const lists = await selectLists(db)
    .where('round_id', '=', roundId)
    .orderBy('sent_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return {
    lists: lists.map((list) => ({
      ...list,
      lines: lines.filter(({ listId }) => listId === list.id),
    })),
    counts: countOutcomes(lines),
    waiting: await waitingFor(db, roundId),
  }
}

/** @throws AppError `core.notFound` */
export async function getUpwardList(db: Db, id: UpwardListId): Promise<UpwardList> {
  const list = await selectLists(db).where('id', '=', id).executeTakeFirst()
  if (!list) throw coreErrors.notFound({ what: strings.upwardList })
  const lines = await selectLines(db).where('l.id', '=', id).execute()
  return { ...list, lines }
}

/** null: it is on no list. */
export async function upwardLineOf(db: Db, id: NominationId): Promise<UpwardLine | null> {
  return (await selectLines(db).where('n.id', '=', id).executeTakeFirst()) ?? null
}

export const linesOfNominations = (
  db: Db,
  ids: readonly NominationId[],
): Promise<readonly UpwardLine[]> => selectLines(db).where('n.id', 'in', ids).execute()

function countOutcomes(lines: readonly UpwardLine[]): UpwardCounts {
  const cell = (kind: UpwardLine['kind'], result: UpwardLine['result']) =>
    lines.filter((line) => line.kind === kind && line.result === result).length
  const row = (kind: UpwardLine['kind']) =>
    Object.fromEntries(upwardOutcomes.map((result) => [result, cell(kind, result)]))
  return Object.fromEntries(subjectKinds.map((kind) => [kind, row(kind)])) as UpwardCounts
}

/** “Chuyển cấp trên” without a list was marked by hand, and may still be put on one. */
const waitingFor = (db: Db, roundId: RoundId) =>
  db
    .selectFrom('nomination as n')
    .leftJoin('upward_result as u', 'u.nomination_id', 'n.id')
    .where('n.round_id', '=', roundId)
    .where('n.level', '=', 'province')
    .where('n.status', 'in', ['passed', 'forwarded'])
    .where('u.id', 'is', null)
    .select(['n.id', 'n.name'])
    .orderBy('n.subject_kind')
    .orderBy('n.position_in_list')
    .orderBy('n.id')
    .execute()

const selectLists = (db: Db) =>
  db
    .selectFrom('upward_list')
    .select(['id', 'round_id as roundId', 'sent_on as sentOn', 'document', 'addressee', 'note'])

const selectLines = (db: Db) =>
  db
    .selectFrom('upward_result as u')
    .innerJoin('upward_list as l', 'l.id', 'u.upward_list_id')
    .innerJoin('nomination as n', 'n.id', 'u.nomination_id')
    .select([
      ...(['u.id', 'l.id as listId', 'n.id as nominationId', 'n.subject_kind as kind'] as const),
      ...(['n.name', 'n.unit', 'l.sent_on as sentOn', 'l.document', 'u.result'] as const),
      ...(['u.form_id as formId', 'u.form', 'u.decision', 'u.issuer'] as const),
      ...(['u.decided_on as decidedOn', 'u.note'] as const),
    ])
    .orderBy('n.subject_kind')
    .orderBy('n.position_in_list')
    .orderBy('n.id')
