import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import type {
  SubjectExemplars,
  SubjectLearning,
} from '@shared/features/exemplars/exemplars.contract'
import type { ExemplarId, LearnerId } from '@shared/features/exemplars/exemplars.ids'
import type {
  ActivityEntry,
  LearnerEntry,
  PublicityEntry,
} from '@shared/features/exemplars/exemplars.record'
import type { SubjectRef } from '@shared/features/people/people.subject'
import { qualifiedNames } from '../organisation/organisation.queries'
import { historyOf } from '../organisation/organisation.succession.queries'
import { cardsOf } from './exemplars.cards'
import { voteOf } from './exemplars.evidence.queries'
import { exemplarsStrings as strings } from './exemplars.strings'

/** The latest first. */
export const listPublicity = (db: Db, id: ExemplarId): Promise<PublicityEntry[]> =>
  db
    .selectFrom('exemplar_publicity')
    .where('exemplar_id', '=', id)
    .select(['id', 'held_on as heldOn', 'channel', 'link', 'note'])
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .execute()

/** The latest first. */
export async function listActivities(db: Db, id: ExemplarId): Promise<ActivityEntry[]> {
  const rows = await db
    .selectFrom('exemplar_activity')
    .where('exemplar_id', '=', id)
    .select(['id', 'kind', 'held_on as heldOn', 'title', 'place', 'attendance', 'note'])
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .execute()
  const links = await db
    .selectFrom('exemplar_activity_learner as l')
    .innerJoin('exemplar_activity as a', 'a.id', 'l.activity_id')
    .where('a.exemplar_id', '=', id)
    .select(['l.activity_id', 'l.learner_id'])
    .orderBy('l.id')
    .execute()
  const came = Map.groupBy(links, ({ activity_id }) => activity_id)
  return rows.map((row) => ({
    ...row,
    learnerIds: (came.get(row.id) ?? []).map(({ learner_id }) => learner_id),
  }))
}

/** People and collectives together, by name. */
export async function listLearners(db: Db, id: ExemplarId): Promise<LearnerEntry[]> {
  const rows = await learnerRows(db).where('l.exemplar_id', '=', id).execute()
  const names = await qualifiedNames(
    db,
    rows.flatMap(({ organisationId }) => organisationId ?? []),
  )
  return rows.map(({ fullName, vote_agree, vote_total, ...row }): LearnerEntry => {
    const unit = (row.organisationId && names.get(row.organisationId)) ?? ''
    return {
      ...row,
      kind: fullName === null ? 'collective' : 'person',
      name: fullName ?? unit,
      unit: fullName === null ? '' : unit,
      vote: voteOf({ vote_agree, vote_total }),
    }
  })
}

const learnerRows = (db: Db) =>
  db
    .selectFrom('exemplar_learner as l')
    .leftJoin('person as p', 'p.id', 'l.person_id')
    .leftJoin('organisation as o', 'o.id', 'l.organisation_id')
    .select(['l.id', 'l.person_id as personId', 'l.organisation_id as organisationId'])
    .select(['l.aim', 'l.result', 'l.assessed_on as assessedOn', 'l.effect'])
    .select(['l.vote_agree', 'l.vote_total', 'p.full_name as fullName'])
    .orderBy((eb) => eb.fn.coalesce('p.sort_key', 'o.sort_key'))
    .orderBy('l.id')

/** @throws AppError `core.notFound` */
export async function getLearner(db: Db, id: LearnerId) {
  const row = await db
    .selectFrom('exemplar_learner as l')
    .leftJoin('person as p', 'p.id', 'l.person_id')
    .leftJoin('organisation as o', 'o.id', 'l.organisation_id')
    .where('l.id', '=', id)
    .selectAll('l')
    .select((eb) => eb.fn.coalesce('p.full_name', 'o.name').as('name'))
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.learner })
  return { ...row, name: row.name ?? '' }
}

/** As an exemplar and as a learner; a collective with those whose history it carries. */
export async function exemplarsOfSubject(
  db: Db,
  subject: SubjectRef,
  today: LocalDate,
): Promise<SubjectExemplars> {
  const organisations = subject.kind === 'organisation' ? await historyOf(db, subject.id) : []
  const own = db.selectFrom('exemplar').select('id').orderBy('year', 'desc').orderBy('id')
  const rows =
    subject.kind === 'person'
      ? await own.where('person_id', '=', subject.id).execute()
      : await own
          .where('person_id', 'is', null)
          .where('organisation_id', 'in', organisations)
          .execute()
  const cards = await cardsOf(
    db,
    rows.map(({ id }) => id),
    today,
  )
  return { own: cards, learning: await learningOf(db, subject, organisations) }
}

async function learningOf(
  db: Db,
  subject: SubjectRef,
  organisations: Awaited<ReturnType<typeof historyOf>>,
): Promise<SubjectLearning[]> {
  const all = db
    .selectFrom('exemplar_learner as l')
    .innerJoin('exemplar as e', 'e.id', 'l.exemplar_id')
    .leftJoin('person as p', 'p.id', 'e.person_id')
    .leftJoin('organisation as o', 'o.id', 'e.organisation_id')
    .select(['e.id as exemplarId', 'e.title', 'e.year', 'l.aim', 'l.result'])
    .select(['l.assessed_on as assessedOn', 'p.full_name as fullName', 'o.name as organisation'])
    .orderBy('e.year', 'desc')
    .orderBy('e.id')
  const rows =
    subject.kind === 'person'
      ? await all.where('l.person_id', '=', subject.id).execute()
      : await all
          .where('l.person_id', 'is', null)
          .where('l.organisation_id', 'in', organisations)
          .execute()
  return rows.map(({ fullName, organisation, ...row }) => ({
    ...row,
    exemplar: fullName ?? organisation ?? '',
  }))
}
