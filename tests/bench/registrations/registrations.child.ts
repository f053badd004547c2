import { fillRegistrationTallies } from '@electron/database/migrations/0024/count-registered'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { openBenchOffice } from '../office/bench-office'
import { say } from '../office/said'

// Usage: registrations.child FOLDER ROUNDS – nine in ten members and organisations have registered;
// coverage counted by one query over every person, and what the screens ask for, in turn. All of it
// is taken away again at the end.

const [folder = '', rounds = '1'] = process.argv.slice(2)
const bench = await openBenchOffice(folder)
const { raw } = bench.office.workspace.database
const year = 2025

const campaignId = await addCampaign()
await pastTheLog(() => register(campaignId))

const everyPerson = raw.prepare(`select m.organisation_id, count(*), count(r.id),
    sum(r.state = 'approved')
  from membership as m join person as p on p.id = m.person_id
    left join registration as r
      on r.person_id = p.id and r.campaign_id = ? and r.year = ?
  where m.valid_to is null group by m.organisation_id`)
const scope = { campaignId, year }
const people = { ...scope, subject: 'person' } as const
const contenders: Readonly<Record<string, () => unknown>> = {
  'one query over every person': () => everyPerson.all(campaignId, year),
  'ours: coverage of the units': () => bench.ask('registrations.coverage', scope),
  'ours: a unit by its name': () =>
    bench.ask('registrations.coverage', { ...scope, text: 'chi bo 1' }),
  'ours: who is missing': () => bench.ask('registrations.list', { ...people, listing: 'missing' }),
  'ours: the papers, far down': () => bench.ask('registrations.list', { ...people, offset: 5000 }),
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
const { total } = await bench.ask('registrations.coverage', scope)
say({ people: total.people.required, organisations: total.collectives.required, times })
await pastTheLog(() => raw.exec('delete from registration'))
await bench.ask('campaigns.remove', { id: campaignId })
await bench.office.close()

async function addCampaign(): Promise<CampaignId> {
  const { id } = await bench.ask('campaigns.create', {
    ...{ name: 'Bench', directive: { kind: 'none' }, startsOn: null, endsOn: null },
    ...{ visionYear: null, scope: '', status: 'running' },
  })
  return id
}

/** Hundreds of thousands of rows at once, and the tallies made from them. */
async function pastTheLog(write: () => void): Promise<void> {
  const triggers = raw
    .prepare<[], { name: string; sql: string }>(
      `select name, sql from sqlite_schema where type = 'trigger' and tbl_name = 'registration'`,
    )
    .all()
  raw.exec('begin')
  for (const { name } of triggers) raw.exec(`drop trigger "${name}"`)
  write()
  await fillRegistrationTallies(async (statement) => raw.exec(statement))
  for (const { sql } of triggers) raw.exec(sql)
  raw.exec('commit')
}

/** Every tenth is missing; every third of the others is still waiting to be approved. */
function register(campaign: CampaignId): void {
  const insert = (subjects: string) => `insert into registration (id, campaign_id, year,
      organisation_id, person_id, state, reason, received_on, approved_on,
      is_exemplar_candidate, field_item_id, field, note, outcome, result, evaluated_on)
    select printf('%s-%08d', lower(hex(randomblob(8))), row_number() over ()), '${campaign}',
      ${year}, s.organisation_id, s.person_id,
      iif(s.place % 3 = 0, 'submitted', 'approved'), '', '2025-02-01',
      iif(s.place % 3 = 0, null, '2025-03-01'), 0, null, '', '', null, '', null
    from (${subjects}) as s where s.place % 10 > 0`
  raw.exec(
    insert(`select organisation_id, person_id, row_number() over (order by id) as place
      from membership where valid_to is null`),
  )
  raw.exec(
    insert(`select id as organisation_id, null as person_id,
        row_number() over (order by id) as place
      from organisation where closed_on is null`),
  )
}
