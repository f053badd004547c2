import type { OfficeDatabase } from '@electron/database/open'
import { fold } from '@shared/core/vietnamese-fold'
import type { Asked } from './questions'

/** One screenful. */
export const rowsShown = 50

/**
 * The baseline: LIKE over the folded text of the same database, sorted, one screenful of it, and how
 * many there are in all. No row is read that the conditions exclude by themselves.
 */
export function scanOf(raw: OfficeDatabase['raw']) {
  const statements = new Map<string, ReturnType<typeof prepare>>()
  const prepare = (where: string) => ({
    page: raw.prepare<unknown[]>(`select p.id, p.full_name, p.birth_date, p.category, p.party_card
      from person as p where ${where} order by p.sort_key, p.id limit ${rowsShown}`),
    total: raw.prepare<unknown[]>(`select count(*) from person as p where ${where}`).pluck(),
  })
  return ({ text, filter }: Asked) => {
    const words = fold(text).split(' ').filter(Boolean)
    const where = [
      ...words.map(() => 'p.search_text like ?'),
      ...(filter.gender ? [`p.gender = '${filter.gender}'`] : []),
      ...(filter.missing ? ['p.birth_date is null'] : []),
      ...(filter.organisationId ? [belowOf(filter.organisationId)] : []),
    ].join(' and ')
    const known = statements.get(where) ?? prepare(where)
    statements.set(where, known)
    const patterns = words.map((word) => `%${word}%`)
    return { rows: known.page.all(patterns), total: known.total.get(patterns) }
  }
}

const belowOf = (id: string) => `p.id in (select m.person_id from membership as m
  where m.valid_to is null and m.organisation_id in (
    with recursive below (id) as (values ('${id}') union all
      select o.id from organisation as o join below on o.parent_id = below.id)
    select id from below))`
