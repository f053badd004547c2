import type { Db } from '@electron/database/database'
import type { RoundId } from '@shared/features/nominations/nominations.ids'

/** Where one round has nothing decided in it yet, it is the one that is meant. */
export async function onlyOpenRound(db: Db): Promise<RoundId | null> {
  const open = await db
    .selectFrom('award_round as r')
    .select('r.id')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('decision_nomination as d')
            .innerJoin('nomination as n', 'n.id', 'd.nomination_id')
            .select('d.nomination_id')
            .whereRef('n.round_id', '=', 'r.id'),
        ),
      ),
    )
    .limit(2)
    .execute()
  const [only, another] = open
  return only && !another ? only.id : null
}
