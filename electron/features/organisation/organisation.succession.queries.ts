import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type {
  OrganisationId,
  ReorganisationId,
} from '@shared/features/organisation/organisation.ids'
import type { ReorganisationKind } from '@shared/features/organisation/organisation.kinds'

/**
 * An organisation and every predecessor whose awards and ratings count for it, however far back:
 * what five-year chains and the record of a collective are read from.
 *
 * @returns the organisation itself first; each once, also where a merger was split again later
 */
export async function historyOf(db: Db, id: OrganisationId): Promise<OrganisationId[]> {
  const rows = await db
    .withRecursive('history', (cte) =>
      cte
        .selectFrom('organisation')
        .select('id')
        .where('id', '=', id)
        .union(
          cte
            .selectFrom('succession as s')
            .innerJoin('history', 'history.id', 's.successor_id')
            .where('s.carries_history', '=', 1)
            .select('s.predecessor_id as id'),
        ),
    )
    .selectFrom('history')
    .select('id')
    .execute()
  return [id, ...rows.map((row) => row.id).filter((other) => other !== id)]
}

/** One step from an organisation to one that it followed, or that followed it. */
export interface SuccessionLink {
  readonly reorganisationId: ReorganisationId
  /** The other organisation; its name is the last it had. */
  readonly organisationId: OrganisationId
  readonly name: string
  readonly kind: ReorganisationKind
  readonly effectiveOn: LocalDate
  /** The document behind it; may be empty. */
  readonly basis: string
  /** Awards and ratings of the earlier one count for the later one. */
  readonly carriesHistory: boolean
}

/** Those that this organisation was made of, the latest reorganisation first. */
export const predecessorsOf = (db: Db, id: OrganisationId): Promise<SuccessionLink[]> =>
  linksOf(db, id, { here: 'successor_id', there: 'predecessor_id' })

/** Those that took over from this organisation, the latest reorganisation first. */
export const successorsOf = (db: Db, id: OrganisationId): Promise<SuccessionLink[]> =>
  linksOf(db, id, { here: 'predecessor_id', there: 'successor_id' })

interface Ends {
  readonly here: 'predecessor_id' | 'successor_id'
  readonly there: 'predecessor_id' | 'successor_id'
}

async function linksOf(
  db: Db,
  id: OrganisationId,
  { here, there }: Ends,
): Promise<SuccessionLink[]> {
  const rows = await db
    .selectFrom('succession as s')
    .innerJoin('reorganisation as r', 'r.id', 's.reorganisation_id')
    .innerJoin('organisation as o', 'o.id', `s.${there}`)
    .where(`s.${here}`, '=', id)
    .select([
      'r.id as reorganisationId',
      'o.id as organisationId',
      'o.name',
      'r.kind',
      'r.effective_on as effectiveOn',
      'r.basis',
      's.carries_history',
    ])
    .orderBy('r.effective_on', 'desc')
    .orderBy('o.sort_key')
    .orderBy('o.id')
    .execute()
  return rows.map(({ carries_history, ...link }) => ({
    ...link,
    carriesHistory: carries_history === 1,
  }))
}
