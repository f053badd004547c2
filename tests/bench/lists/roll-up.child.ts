import { memberCountsOn } from '@electron/features/organisation/organisation.tally.queries'
import { LocalDate } from '@shared/core/local-date'
import { buildTree, subtreeTotals } from '@shared/features/organisation/organisation.rules'
import { openBenchOffice } from '../office/bench-office'
import { say } from '../office/said'

// Usage: roll-up.child FOLDER ROUNDS – every organisation with the Party members below it, now and on
// a past day: one recursive query over the rows, and ours, in turn.

const [folder = '', rounds = '1'] = process.argv.slice(2)
const bench = await openBenchOffice(folder)
const { raw, kysely } = bench.office.workspace.database
const pastDay = LocalDate.parse('2019-06-30')

/** Every organisation paired with every one above it, joined with all memberships and people. */
const naive = (isThere: string) =>
  raw.prepare(`with recursive above (id, top) as (
      select id, id from organisation
      union all
      select above.id, o.parent_id from above join organisation as o on o.id = above.top
        where o.parent_id is not null
    )
    select above.top, count(*) as members
    from above join membership as m on m.organisation_id = above.id
      join person as p on p.id = m.person_id
    where p.is_party_member = 1 and ${isThere} group by above.top`)

const recursions = {
  now: naive('m.valid_to is null'),
  past: naive(`coalesce(m.valid_from, '') <= '${pastDay}' and coalesce(p.joined_on, '') <= '${pastDay}'
    and (m.valid_to is null or m.valid_to > '${pastDay}')`),
}

async function ours(day: LocalDate | null): Promise<number> {
  const counts = await memberCountsOn(kysely, day)
  const nodes = await kysely
    .selectFrom('organisation')
    .select(['id', 'parent_id as parentId'])
    .orderBy('position')
    .execute()
  return subtreeTotals(buildTree(nodes), ({ id }) => counts.get(id)?.party ?? 0).size
}

const contenders: Readonly<Record<string, () => unknown>> = {
  'now: naive': () => recursions.now.all(),
  'now: ours': () => ours(null),
  'past: naive': () => recursions.past.all(),
  'past: ours': () => ours(pastDay),
}
const times: Record<string, number[]> = {}
for (let round = 0; round <= Number(rounds); round += 1) {
  for (const [who, work] of Object.entries(contenders)) {
    const began = performance.now()
    await work()
    if (round > 0) times[who] = [...(times[who] ?? []), performance.now() - began]
  }
}
const organisations = Number(raw.prepare('select count(*) from organisation').pluck().get())
const { people } = await bench.ask('office.figures', {})
say({ people, organisations, times })
await bench.office.close()
