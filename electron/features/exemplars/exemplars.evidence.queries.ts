import type { Db } from '@electron/database/database'
import type { ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import type { Vote } from '@shared/features/exemplars/exemplars.record'
import type { Evidence } from '@shared/features/exemplars/exemplars.rules'
import { type SqlBool, sql } from 'kysely'

/** What is on record of these exemplars; one read for all of them. */
export async function evidenceOf(
  db: Db,
  ids: readonly ExemplarId[],
): Promise<ReadonlyMap<ExemplarId, Evidence>> {
  const rows = await db
    .selectFrom('exemplar as e')
    .leftJoin('exemplar_step as s1', (join) =>
      join.onRef('s1.exemplar_id', '=', 'e.id').on('s1.step', '=', 1),
    )
    .leftJoin('exemplar_step as s4', (join) =>
      join.onRef('s4.exemplar_id', '=', 'e.id').on('s4.step', '=', 4),
    )
    .leftJoin('exemplar_step as s5', (join) =>
      join.onRef('s5.exemplar_id', '=', 'e.id').on('s5.step', '=', 5),
    )
    .where(among('e.id', ids))
    .select(['e.id', ...facts])
    .execute()
  return new Map(rows.map(({ id, ...row }) => [id, toEvidence(row)]))
}

/** A JSON list is one parameter, however many there are. */
export const among = (column: string, ids: readonly string[]) =>
  sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(ids)}))`

const count = (table: string, condition = 'true') =>
  sql<number>`(select count(*) from ${sql.table(table)} where exemplar_id = e.id
    and ${sql.raw(condition)})`

const isSaid = (column: string) => sql<0 | 1>`coalesce(${sql.ref(column)}, '') <> ''`

const facts = [
  sql<0 | 1>`(e.registration_id is not null or e.registration_note <> '')`.as('registered'),
  sql<0 | 1>`(${count('exemplar_choice')} > 0 or ${isSaid('s1.evidence')})`.as('evaluated'),
  sql<0 | 1>`s1.vote_total is not null`.as('voted'),
  isSaid('s1.praise').as('praised'),
  count('exemplar_publicity').as('publicity'),
  count('exemplar_activity').as('activities'),
  count('exemplar_learner').as('learners'),
  count('exemplar_learner', `result <> 'studying'`).as('assessed'),
  count('exemplar_learner', `result <> 'studying' and effect <> ''`).as('withEffect'),
  count('exemplar_learner', `result <> 'studying' and vote_total is null`).as('unvoted'),
  sql<0 | 1>`s4.vote_total is not null`.as('meetingVoted'),
  sql<
    0 | 1
  >`(s5.decision_id is not null or s5.directive_id is not null or ${isSaid('s5.praise')})`.as(
    'decided',
  ),
] as const

interface Facts {
  readonly registered: 0 | 1
  readonly evaluated: 0 | 1
  readonly voted: 0 | 1
  readonly praised: 0 | 1
  readonly publicity: number
  readonly activities: number
  readonly learners: number
  readonly assessed: number
  readonly withEffect: number
  readonly unvoted: number
  readonly meetingVoted: 0 | 1
  readonly decided: 0 | 1
}

const toEvidence = (row: Facts): Evidence => ({
  isRegistered: row.registered === 1,
  isEvaluated: row.evaluated === 1,
  isVoted: row.voted === 1,
  isPraised: row.praised === 1,
  publicity: row.publicity,
  activities: row.activities,
  learners: row.learners,
  assessed: row.assessed,
  withEffect: row.withEffect,
  isAssessmentVoted: row.meetingVoted === 1 || (row.assessed > 0 && row.unvoted === 0),
  isDecided: row.decided === 1,
})

/** Both or neither, as the table sees to. */
export const voteOf = (row: {
  readonly vote_agree: number | null
  readonly vote_total: number | null
}): Vote | null =>
  row.vote_agree === null || row.vote_total === null
    ? null
    : { agree: row.vote_agree, total: row.vote_total }
