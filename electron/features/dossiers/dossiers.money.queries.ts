import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { moneyFor } from '@shared/features/awards/awards.rules'
import { subjectOfLevel } from '@shared/features/eligibility/eligibility.rules'
import type { NominationRow } from '@shared/features/nominations/nominations.contract'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import { moneyTables } from '../awards/awards.queries'
import { organisationLevels } from '../eligibility/eligibility.records.queries'

type Nominee = Pick<NominationRow, 'id' | 'roundId' | 'kind' | 'organisationId' | 'formId'>

/**
 * Đồng that goes with the form asked for, by the multiple and base pay in force on the day of the
 * round, or today while it has none. Left out where no form is chosen or the rules at hand say
 * nothing of its money.
 */
export async function amountsOf(
  db: Db,
  rows: readonly Nominee[],
  today: LocalDate,
): Promise<ReadonlyMap<NominationId, number>> {
  const tables = await moneyTables(db)
  const days = await daysOfRounds(db, rows)
  const collectives = rows.filter(({ kind }) => kind === 'collective')
  const levels = await organisationLevels(
    db,
    collectives.flatMap(({ organisationId }) => organisationId ?? []),
  )
  const subjectOf = ({ kind, organisationId }: Nominee) => {
    if (kind === 'person') return 'person'
    const level = organisationId === null ? undefined : levels.get(organisationId)
    return level === undefined ? 'collective' : subjectOfLevel(level)
  }
  return new Map(
    rows.flatMap((row): [NominationId, number][] => {
      if (row.formId === null) return []
      const day = days.get(row.roundId) ?? today
      const answer = moneyFor(row.formId, subjectOf(row), { day, ...tables })
      return answer.kind === 'known' && answer.amount > 0 ? [[row.id, answer.amount]] : []
    }),
  )
}

async function daysOfRounds(
  db: Db,
  rows: readonly Nominee[],
): Promise<ReadonlyMap<RoundId, LocalDate | null>> {
  const ids = [...new Set(rows.map(({ roundId }) => roundId))]
  if (ids.length === 0) return new Map()
  const rounds = await db
    .selectFrom('award_round')
    .where('id', 'in', ids)
    .select(['id', 'held_on'])
    .execute()
  return new Map(rounds.map(({ id, held_on }) => [id, held_on]))
}
