import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { organisationErrors } from '@shared/features/organisation/organisation.errors'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { mayStandUnder } from '@shared/features/organisation/organisation.rules'
import { getOrganisation } from './organisation.detail.queries'

/**
 * What is written today for an earlier day must fit every day since: whatever takes in an organisation
 * or people on that day has to have been at work from then on.
 *
 * @param id null: the top of the tree, which always was
 * @param level given: one of this level must have been allowed below it all the time
 * @throws AppError `organisation.gone`, `organisation.notOpenThen`
 */
export async function refuseUnfitThen(
  db: Db,
  id: OrganisationId | null,
  { day, level }: { readonly day: LocalDate; readonly level?: OrganisationLevel },
): Promise<void> {
  if (id === null) return
  const versions = await db
    .selectFrom('organisation_version')
    .select(['valid_from as since', 'is_open', 'level'])
    .where('organisation_id', '=', id)
    .orderBy('ordinal')
    .execute()
  const first = versions.findLastIndex(({ since }) => since === null || since <= day)
  const inForce = first < 0 ? [] : versions.slice(first)
  const isFit = inForce.every(
    (version) =>
      version.is_open === 1 && (level === undefined || mayStandUnder(level, version.level)),
  )
  if (inForce.length > 0 && isFit) return
  const { name } = await getOrganisation(db, id)
  throw organisationErrors.notOpenThen({ name, day })
}

/**
 * Refuses to end organisations before people or organisations that were in them left.
 *
 * @param ids at most a few thousand
 * @throws AppError `organisation.leftSince`
 */
export async function refuseTracesSince(
  db: Db,
  ids: readonly OrganisationId[],
  day: LocalDate,
): Promise<void> {
  const person = await db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select(['p.full_name as who', 'o.name', 'm.valid_to as day'])
    .where('m.organisation_id', 'in', ids)
    .where('m.valid_to', '>', day)
    .orderBy('m.valid_to', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { who, name, day: until } = person ?? (await lastToLeave(db, ids, day)) ?? {}
  if (who && name && until) throw organisationErrors.leftSince({ who, name, day: until })
}

/** The organisation that stood below one of these the longest, if one did after the day. */
export function lastToLeave(db: Db, ids: readonly OrganisationId[], day: LocalDate) {
  return db
    .selectFrom('organisation_version as v')
    .innerJoin('organisation_version as next', (join) =>
      join
        .onRef('next.organisation_id', '=', 'v.organisation_id')
        .on((eb) => eb('next.ordinal', '=', eb('v.ordinal', '+', 1))),
    )
    .innerJoin('organisation as o', 'o.id', 'v.parent_id')
    .select(['v.name as who', 'o.name', 'next.valid_from as day'])
    .where('v.parent_id', 'in', ids)
    .where('v.is_open', '=', 1)
    .where('next.valid_from', '>', day)
    .orderBy('next.valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
}
