import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { PledgeFilter } from '@shared/features/pledges/pledges.contract'
import type { PledgeId } from '@shared/features/pledges/pledges.ids'
import type { PledgeCounts, PledgeSummary } from '@shared/features/pledges/pledges.results'
import { type SqlBool, sql } from 'kysely'
import { ratingDay } from '../ratings/ratings.subjects'
import { partiesOf } from './pledges.parties.queries'
import { pledgesStrings as strings } from './pledges.strings'

/** Names of more than this many parties are counted instead. */
const partiesShown = 3

/** By the day of signing, the latest first; those of one day by title. */
export async function listPledges(
  db: Db,
  filter: PledgeFilter,
  today: LocalDate,
): Promise<readonly PledgeSummary[]> {
  const { year, campaignId, status, gap, text } = filter
  let pledges = selectPledges(db)
  if (year !== null) pledges = pledges.where('p.year', '=', year)
  if (campaignId !== null) pledges = pledges.where('p.campaign_id', '=', campaignId)
  if (status !== null) pledges = pledges.where('p.status', '=', status)
  if (gap === 'unsigned') pledges = pledges.where(isUnsigned)
  if (gap === 'no-scan') pledges = pledges.where(lacksScan)
  for (const word of fold(text).split(' ').filter(Boolean))
    pledges = pledges.where(sql<SqlBool>`instr(p.search_text, ${word}) > 0`)
  return inWords(db, await pledges.execute(), today)
}

/** A pledge that is to be signed, or was, without the mark of one of its parties. */
const isUnsigned = sql<SqlBool>`p.status in ('draft', 'waiting') or exists (select 1
  from pledge_party as u where u.pledge_id = p.id and u.signed_on is null)`

const lacksScan = sql<SqlBool>`p.status in ('signed', 'evaluated') and not exists (select 1
  from pledge_attachment as f where f.pledge_id = p.id)`

export async function countPledges(
  db: Db,
  { year, campaignId }: { readonly year: number | null; readonly campaignId: CampaignId | null },
): Promise<PledgeCounts> {
  let pledges = db.selectFrom('pledge as p')
  if (year !== null) pledges = pledges.where('p.year', '=', year)
  if (campaignId !== null) pledges = pledges.where('p.campaign_id', '=', campaignId)
  const rows = await pledges
    .select((eb) => ['p.status', eb.fn.countAll<number>().as('count')])
    .groupBy('p.status')
    .execute()
  const count = (status: string) => rows.find((row) => row.status === status)?.count ?? 0
  const gaps = async (gap: typeof isUnsigned) =>
    pledges
      .where(gap)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  return {
    total: rows.reduce((sum, row) => sum + row.count, 0),
    byStatus: {
      draft: count('draft'),
      waiting: count('waiting'),
      signed: count('signed'),
      evaluated: count('evaluated'),
    },
    byGap: {
      unsigned: (await gaps(isUnsigned)).count,
      'no-scan': (await gaps(lacksScan)).count,
    },
  }
}

/** The latest first. */
export async function pledgesOfSubject(
  db: Db,
  subjectId: OrganisationId | PersonId,
  today: LocalDate,
): Promise<readonly PledgeSummary[]> {
  const rows = await selectPledges(db)
    .where(
      sql<SqlBool>`exists (select 1 from pledge_party as own where own.pledge_id = p.id
        and (own.organisation_id = ${subjectId} or own.person_id = ${subjectId}))`,
    )
    .execute()
  return inWords(db, rows, today)
}

/** Days on which pledges are to be signed, or were, for the calendar. */
export const signingDays = (
  db: Db,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<
  readonly { id: PledgeId; title: string; status: string; signingOn: LocalDate | null }[]
> =>
  db
    .selectFrom('pledge')
    .where('signing_on', '>=', from)
    .where('signing_on', '<=', to)
    .select(['id', 'title', 'status', 'signing_on as signingOn'])
    .orderBy('signing_on')
    .orderBy('search_text')
    .execute()

const selectPledges = (db: Db) =>
  db
    .selectFrom('pledge as p')
    .leftJoin('campaign as c', 'c.id', 'p.campaign_id')
    .select(['p.id', 'p.year', 'p.title', 'p.status', 'p.signing_on as signingOn'])
    .select('c.name as campaign')
    .select((eb) => [
      eb
        .selectFrom('pledge_party as q')
        .whereRef('q.pledge_id', '=', 'p.id')
        .select((one) => one.fn.countAll<number>().as('n'))
        .as('partyCount'),
      eb
        .selectFrom('pledge_party as q')
        .whereRef('q.pledge_id', '=', 'p.id')
        .where('q.signed_on', 'is not', null)
        .select((one) => one.fn.countAll<number>().as('n'))
        .as('signedCount'),
      eb
        .selectFrom('pledge_item as i')
        .whereRef('i.pledge_id', '=', 'p.id')
        .select((one) => one.fn.countAll<number>().as('n'))
        .as('itemCount'),
      eb
        .selectFrom('pledge_attachment as f')
        .whereRef('f.pledge_id', '=', 'p.id')
        .select((one) => one.fn.countAll<number>().as('n'))
        .as('fileCount'),
    ])
    .orderBy(sql`p.signing_on is null`)
    .orderBy('p.signing_on', 'desc')
    .orderBy('p.search_text')
    .orderBy('p.id')

type PledgeRow = Awaited<ReturnType<ReturnType<typeof selectPledges>['execute']>>[number]

async function inWords(
  db: Db,
  rows: readonly PledgeRow[],
  today: LocalDate,
): Promise<readonly PledgeSummary[]> {
  const shown = await partiesOf(
    db,
    rows.map(({ id }) => id),
    { dayOf: () => ratingDay(Number(today.slice(0, 4)), today), most: partiesShown },
  )
  return rows.map(({ campaign, ...row }) => {
    const partyCount = row.partyCount ?? 0
    const names = (shown.get(row.id) ?? []).map(({ name }) => name)
    const more = partyCount - names.length
    return {
      ...row,
      campaign: campaign ?? '',
      partyCount,
      signedCount: row.signedCount ?? 0,
      itemCount: row.itemCount ?? 0,
      fileCount: row.fileCount ?? 0,
      parties: [...names, ...(more > 0 ? [strings.andMore(more)] : [])].join(', '),
    }
  })
}
