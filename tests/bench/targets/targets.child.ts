import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { TargetId } from '@shared/features/targets/targets.ids'
import type { PeriodKey } from '@shared/features/targets/targets.periods.rules'
import { openBenchOffice } from '../office/bench-office'
import { say } from '../office/said'

// Usage: targets.child FOLDER ROUNDS – one target with a figure of every organisation that has none
// below it, rolled up over the tree: one recursive query, one recursion for each organisation, and
// what the screens ask for, in turn. The target is taken away again at the end.

const [folder = '', rounds = '1'] = process.argv.slice(2)
const bench = await openBenchOffice(folder)
const { raw } = bench.office.workspace.database
const period = '2025' as PeriodKey

const id = await addTarget()
await report(id)

const above = `with recursive above (id, top) as (
    select id, id from organisation
    union all
    select above.id, o.parent_id from above join organisation as o on o.id = above.top
      where o.parent_id is not null
  )`
const oneQuery = raw.prepare(`${above}
  select above.top, sum(cast(v.numerator as integer)) * 100.0 / sum(cast(v.denominator as integer))
  from above join target_value as v on v.organisation_id = above.id
  where v.target_id = ? and v.period = ? and v.role = 'reached' group by above.top`)
const perOrganisation = raw.prepare(`with recursive below (id) as (
    select ? union all select o.id from organisation as o join below on o.parent_id = below.id
  )
  select sum(cast(v.numerator as integer)), sum(cast(v.denominator as integer))
  from below join target_value as v on v.organisation_id = below.id
  where v.target_id = ? and v.period = ? and v.role = 'reached'`)
const everyId = raw.prepare('select id from organisation').pluck().all() as OrganisationId[]

const contenders: Readonly<Record<string, () => unknown>> = {
  'one recursive query': () => oneQuery.all(id, period),
  'a recursion for each organisation': () =>
    everyId.map((each) => perOrganisation.get(each, id, period)),
  'ours: the whole and its status': () => bench.ask('targets.get', { id, year: 2025 }),
  'ours: the tree': () => bench.ask('targets.tree', { id, period, parentId: null }),
  'ours: status of each': () => bench.ask('targets.units', { id, period }),
  'ours: who is silent': () => bench.ask('targets.units', { id, period, status: 'missing' }),
}
const times: Record<string, number[]> = {}
for (let round = 0; round <= Number(rounds); round += 1) {
  for (const [who, work] of Object.entries(contenders)) {
    const began = performance.now()
    await work()
    // The first round warms caches and is not counted.
    if (round > 0) times[who] = [...(times[who] ?? []), performance.now() - began]
  }
}
const { people } = await bench.ask('office.figures', {})
say({ people, organisations: everyId.length, times })
await bench.ask('targets.remove', { id })
await bench.office.close()

async function addTarget(): Promise<TargetId> {
  const created = await bench.ask('targets.create', {
    campaignId: null,
    title: 'Bench',
    measure: 'share',
    operator: 'gte',
    valueLow: '80',
    unit: '%',
    reach: 'each',
    levels: ['base-cell', 'cell'],
    rollUp: 'weighted',
  })
  return created.id
}

/** Nine in ten report: the tenth is who is looked for. */
async function report(target: TargetId): Promise<void> {
  const leaves = raw
    .prepare(`select id from organisation as o where not exists
      (select 1 from organisation as c where c.parent_id = o.id) order by id`)
    .pluck()
    .all() as OrganisationId[]
  const changes = leaves
    .filter((_, index) => index % 10 > 0)
    .map((organisationId, index) => ({
      ...{ organisationId, period },
      figure: { numerator: String(index % 20), denominator: '20', value: null },
    }))
  for (let from = 0; from < changes.length; from += 5000)
    await bench.ask('targets.setFigures', { id: target, changes: changes.slice(from, from + 5000) })
}
