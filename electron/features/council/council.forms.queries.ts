import type { Db } from '@electron/database/database'
import type { MeetingId } from '@shared/features/council/council.ids'
import type { RequiredVote } from '@shared/features/council/council.results'
import { type RequiredStandard, standardFor } from '@shared/features/council/council.rules'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import { formOfNomination } from '../awards/awards.form-of'
import { candidateStatuses } from './council.queries'
import { theMeeting } from './council.record.queries'

/** Proposed for the nominees whose form asks for more than the meeting does; the clerk may change it. */
export async function rulesOfForms(
  db: Db,
  id: MeetingId,
  ids: readonly NominationId[],
): Promise<ReadonlyMap<NominationId, RequiredStandard>> {
  if (ids.length === 0) return new Map()
  const { mode, threshold, base } = await theMeeting(db, id)
  const rows = await withForms(db).where('n.id', 'in', ids).execute()
  return new Map(
    rows.flatMap((row): [NominationId, RequiredStandard][] => {
      const wanted = standardOf(row)
      if (!wanted) return []
      const isMet = wanted.mode === mode && wanted.threshold === threshold && wanted.base === base
      return isMet ? [] : [[row.id, wanted]]
    }),
  )
}

/** What the forms of a round ask of the vote on the files that wait; null: nothing of their own. */
export async function requiredVote(db: Db, roundId: RoundId): Promise<RequiredVote | null> {
  const rows = await withForms(db)
    .where('n.round_id', '=', roundId)
    .where('n.status', 'in', candidateStatuses)
    .execute()
  const asking = rows.flatMap((row) => {
    const standard = standardOf(row)
    return standard ? [{ standard, form: row.name ?? '' }] : []
  })
  const [first] = asking
  if (!first) return null
  return {
    ...first.standard,
    forms: [...new Set(asking.map(({ form }) => form))],
    count: asking.length,
    isEverybody: asking.length === rows.length,
  }
}

const withForms = (db: Db) =>
  db
    .selectFrom('nomination as n')
    .innerJoin('award_round as r', 'r.id', 'n.round_id')
    .leftJoin('award_form as f', (join) => join.on('f.id', '=', formOfNomination))
    .select(['n.id', 'f.name', 'f.system', 'f.category', 'f.level', 'f.period'])
    .select('f.for_persons as forPersons')

type FormRow = Awaited<ReturnType<ReturnType<typeof withForms>['execute']>>[number]

function standardOf({ system, category, level, period, forPersons }: FormRow) {
  if (!system || !category || !level || !period) return null
  return standardFor({ system, category, level, period, isForPersons: forPersons === 1 })
}
