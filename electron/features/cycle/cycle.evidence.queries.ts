import type { Db } from '@electron/database/database'
import { addDays, type LocalDate } from '@shared/core/local-date'
import { type EvidenceKind, evidenceKinds } from '@shared/features/cycle/cycle.kinds'
import { dongKhoiDayOf, type Evidence } from '@shared/features/cycle/cycle.rules'
import { expectedOf, handedIn } from '@shared/features/duties/duties.standing.rules'
import { sql } from 'kysely'
import { dutiesDue } from '../duties/duties.due.queries'

/** Rounds and reports of this run-up lie within so many days of 17/01. */
const daysBefore = 90
const daysAfter = 30

interface Asked {
  readonly year: number
  readonly today: LocalDate
}

/** What the office's records say of every step of a run-up; one question but for the duties. */
export async function cycleEvidence(
  db: Db,
  asked: Asked,
): Promise<ReadonlyMap<EvidenceKind, Evidence>> {
  const counts = await countRecords(db, asked.year)
  const reports = await countReports(db, asked)
  const found: Readonly<Record<EvidenceKind, Omit<Evidence, 'kind'>>> = {
    'reports-in': reports,
    'organisations-rated': { done: counts.rated, total: counts.organisations },
    'exemplars-chosen': { done: counts.exemplars, total: null },
    'nominations-judged': { done: counts.judged, total: counts.nominations },
    'decisions-issued': { done: counts.issued, total: counts.decisions },
    'certificates-due': { done: counts.awards, total: null },
    'pledges-ready': { done: counts.pledges - counts.drafts, total: counts.pledges },
    'awards-handed': { done: counts.handed, total: counts.toHand },
    'registrations-approved': { done: counts.approved, total: counts.registered },
    'pledges-signed': { done: counts.signed, total: counts.pledges },
    'scans-kept': { done: counts.scanned, total: counts.signed },
  }
  return new Map(evidenceKinds.map((kind) => [kind, { kind, ...found[kind] }]))
}

/** Reports of units that fall due from the run-up to the day itself; of the office's own, none. */
async function countReports(db: Db, { year, today }: Asked): Promise<Omit<Evidence, 'kind'>> {
  const to = dongKhoiDayOf(year)
  const due = await dutiesDue(db, { from: addDays(to, -daysBefore), to, today })
  const owed = due.filter(({ isOffice, what }) => !isOffice && asksForReport.has(what))
  return {
    done: owed.reduce((sum, { counts }) => sum + handedIn(counts), 0),
    total: owed.reduce((sum, { counts }) => sum + expectedOf(counts), 0),
  }
}

const asksForReport: ReadonlySet<string> = new Set(['report', 'review'])

/** Each a count over an index or over tallies: its cost does not grow with the people. */
async function countRecords(db: Db, year: number) {
  const reviewed = year - 1
  const day = dongKhoiDayOf(year)
  const [from, to] = [addDays(day, -daysBefore), addDays(day, daysAfter)]
  // Those there at the end of the year under review: whoever ended before it is not waited for.
  const toRate = sql`select id from organisation where level <> 'bloc'
    and (closed_on is null or closed_on > ${`${reviewed}-12-31`})`
  const rounds = sql`select id from award_round where held_on between ${from} and ${to}`
  const nominations = sql`nomination where level = 'bloc' and round_id in (${rounds})`
  const decisions = sql`decision where level = 'bloc' and round_id in (${rounds})`
  const collectives = sql`registration where person_id is null and year = ${year}`
  const pledges = sql`pledge where year = ${year}`
  // By its round and not by its status (hence “+”): of a whole province, most were awarded long ago.
  const handed = sql`nomination where round_id in (${rounds}) and +status`
  return await db
    .selectFrom(sql<{ one: 1 }>`(select 1 as one)`.as('one'))
    .select([
      sql<number>`(select coalesce(sum(t.count), 0) from rating_tally as t
        where t.year = ${reviewed} and t.subject_kind = 'organisation'
          and t.organisation_id in (${toRate}))`.as('rated'),
      sql<number>`(select count(*) from (${toRate}))`.as('organisations'),
      sql<number>`(select count(*) from exemplar
        where year = ${reviewed} and stopped_on is null)`.as('exemplars'),
      sql<number>`(select count(*) from ${nominations})`.as('nominations'),
      sql<number>`(select count(*) from ${nominations}
        and status not in ('draft', 'submitted', 'screening', 'eligible', 'waiting'))`.as('judged'),
      sql<number>`(select count(*) from ${decisions} and status <> 'draft')`.as('issued'),
      sql<number>`(select count(*) from ${decisions})`.as('decisions'),
      sql<number>`(select count(*) from award
        where decision_id in (select id from ${decisions} and status <> 'draft')
          and not exists (select 1 from award_revocation as r
            where r.award_id = award.id))`.as('awards'),
      sql<number>`(select count(*) from ${handed} = 'awarded')`.as('handed'),
      sql<number>`(select count(*) from ${handed} in ('decided', 'awarded'))`.as('toHand'),
      sql<number>`(select coalesce(sum(people), 0) from registration_tally
        where year = ${year} and state = 'approved')
        + (select count(*) from ${collectives} and state = 'approved')`.as('approved'),
      sql<number>`(select coalesce(sum(people), 0) from registration_tally
        where year = ${year} and state <> 'declined')
        + (select count(*) from ${collectives} and state <> 'declined')`.as('registered'),
      sql<number>`(select count(*) from ${pledges})`.as('pledges'),
      sql<number>`(select count(*) from ${pledges} and status = 'draft')`.as('drafts'),
      sql<number>`(select count(*) from ${pledges}
        and status in ('signed', 'evaluated'))`.as('signed'),
      sql<number>`(select count(*) from ${pledges} and status in ('signed', 'evaluated')
        and exists (select 1 from pledge_attachment as f
          where f.pledge_id = pledge.id))`.as('scanned'),
    ])
    .executeTakeFirstOrThrow()
}
