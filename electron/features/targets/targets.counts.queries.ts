import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { Target } from '@shared/features/targets/targets.contract'
import type { Bounds } from '@shared/features/targets/targets.periods.rules'
import { type Figure, shareFigure, valueFigure } from '@shared/features/targets/targets.rules'
import { type SqlBool, sql } from 'kysely'
import { whole } from './targets.reader'
import { targetStrings as strings } from './targets.strings'

/**
 * Those who joined the Party within the days, with the place they had at the end of them: the last
 * one they had come to by then. Whoever joined elsewhere and came within the year counts here too.
 * A day known only as a year or a month counts where that lies within.
 */
export const admitted = (db: Db, { from, to }: Bounds) =>
  db
    .selectFrom('person as p')
    .innerJoin('membership as m', 'm.person_id', 'p.id')
    .where('p.joined_on', 'is not', null)
    .where('p.joined_on', '>=', sql<never>`${from ?? ''}`)
    .where('p.joined_on', '<=', sql<never>`${to ?? '9999'}`)
    .where(
      sql<SqlBool>`m.id = (select x.id from membership as x where x.person_id = p.id
        and (x.valid_from is null or x.valid_from <= ${to ?? '9999'})
        order by x.valid_to is not null, x.valid_to desc, x.valid_from desc limit 1)`,
    )

/** Days that something is counted in. */
export interface CountedDays extends Bounds {
  /** Where the period itself ends, which may be after the day it is counted on; null: open. */
  readonly end: LocalDate | null
}

/**
 * A year alone, `2023`, sorts before its first day: the lower bound is given as coarse as it can be.
 * A year lies within a period only where all of it does: not in its first quarter.
 */
export function coarse({ from, to, end }: CountedDays): Bounds {
  const isWholeYear = from !== null && (end === null || end >= `${from.slice(0, 4)}-12-31`)
  const isFirstOfYear = isWholeYear && from.endsWith('-01-01')
  const isFirstOfMonth = from?.endsWith('-01') ?? false
  const lower = isFirstOfYear ? from?.slice(0, 4) : isFirstOfMonth ? from?.slice(0, 7) : from
  return { from: (lower ?? null) as Bounds['from'], to }
}

export async function admissionsByOrganisation(
  db: Db,
  bounds: CountedDays,
): Promise<ReadonlyMap<OrganisationId, number>> {
  const rows = await admitted(db, coarse(bounds))
    .groupBy('m.organisation_id')
    .select(['m.organisation_id as id'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .execute()
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** Lines of the ledger of decisions issued within the days, of this campaign if it has one. */
export function awarded(db: Db, target: Target, { from, to }: Bounds) {
  const kind = target.metric === 'awards-collectives' ? 'collective' : 'person'
  let query = db
    .selectFrom('award as a')
    .innerJoin('decision as d', 'd.id', 'a.decision_id')
    .innerJoin('award_round as r', 'r.id', 'd.round_id')
    .where('a.subject_kind', '=', kind)
    .where('d.issued_on', 'is not', null)
    // What was revoked no longer counts.
    .where('a.id', 'not in', (eb) => eb.selectFrom('award_revocation').select('award_id'))
  if (from !== null) query = query.where('d.issued_on', '>=', from)
  if (to !== null) query = query.where('d.issued_on', '<=', to)
  return target.campaignId === null ? query : query.where('r.campaign_id', '=', target.campaignId)
}

export async function awardsByOrganisation(
  db: Db,
  target: Target,
  bounds: Bounds,
): Promise<ReadonlyMap<OrganisationId, number>> {
  const rows = await awarded(db, target, bounds)
    .groupBy('a.organisation_id')
    .select('a.organisation_id as id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .execute()
  return new Map(rows.map(({ id, count }) => [id ?? whole, count]))
}

/** Work items of the target’s campaign and year that are not dropped. */
export function works(db: Db, target: Target, year: number | null) {
  let query = db.selectFrom('work_item as w').where('w.state', '<>', 'dropped')
  if (target.campaignId !== null) query = query.where('w.campaign_id', '=', target.campaignId)
  return year === null ? query : query.where('w.year', '=', year)
}

/** Inspections are the work items of the field that is named so. */
export const isInspection = (field: string): boolean =>
  strings.inspectionWords.some((word) => fold(field).includes(fold(word)))

/** 23 of 23: done of planned. */
export async function worksOf(db: Db, target: Target, year: number | null): Promise<Figure> {
  const rows = await works(db, target, year)
    .groupBy(['w.field', 'w.state'])
    .select(['w.field', 'w.state'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .execute()
  const mine = rows.filter(({ field }) => target.metric === 'works' || isInspection(field))
  const sum = (some: typeof mine) => some.reduce((total, { count }) => total + count, 0)
  const done = sum(mine.filter(({ state }) => state === 'done'))
  return target.measure === 'share' ? shareFigure(done, sum(mine)) : valueFigure(done)
}
