import type { Db } from '@electron/database/database'
import type { SubjectNomination } from '@shared/features/nominations/nominations.contract'
import type { SubjectRef } from '@shared/features/people/people.subject'
import { historyOf } from '../organisation/organisation.succession.queries'

/**
 * What one person, or one collective with those whose history it carries, was put forward for; the
 * latest round first.
 */
export async function nominationsOfSubject(
  db: Db,
  subject: SubjectRef,
): Promise<SubjectNomination[]> {
  let found = db.selectFrom('nomination as n').innerJoin('award_round as r', 'r.id', 'n.round_id')
  if (subject.kind === 'person') found = found.where('n.person_id', '=', subject.id)
  else
    found = found
      .where('n.subject_kind', '=', 'collective')
      .where('n.organisation_id', 'in', await historyOf(db, subject.id))
  return found
    .select([
      'n.id',
      'n.round_id as roundId',
      'r.name as roundName',
      'r.held_on as heldOn',
      'n.name',
      'n.level',
      'n.achievement',
      'n.status',
    ])
    .orderBy('r.held_on', (day) => day.desc().nullsFirst())
    .orderBy('n.id')
    .execute()
}
