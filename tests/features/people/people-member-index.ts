import type { OfficeDatabase } from '@electron/database/open'
import { expect } from 'vitest'

/** What the index keeps of who belongs where, beside the same made anew from the rows. */
export function expectMembersIndexed({ raw }: Pick<OfficeDatabase, 'raw'>): void {
  const read = (statement: string) => raw.prepare(statement).raw().all()
  expect(read('select ord, organisation_id from person_search_place order by 1')).toEqual(
    read(`select p.ord, m.organisation_id from person as p
      left join membership as m on m.person_id = p.id and m.valid_to is null order by 1`),
  )
  expect(
    read('select organisation_id, place, ord, found from person_search_member order by 1, 2'),
  ).toEqual(
    read(`select m.organisation_id, l.place, p.ord, t.found
      from membership as m join person as p on p.id = m.person_id
        join person_search_place as l on l.ord = p.ord
        join person_search_text as t on t.place = l.place
      where m.valid_to is null order by 1, 2`),
  )
}
