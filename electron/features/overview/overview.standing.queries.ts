import { setImmediate } from 'node:timers/promises'
import type { Db } from '@electron/database/database'
import { addDays, type LocalDate } from '@shared/core/local-date'
import type { DutyDue } from '@shared/features/duties/duties.contract'
import { periodLabel } from '@shared/features/duties/duties.rule.strings'
import { expectedOf, handedIn } from '@shared/features/duties/duties.standing.rules'
import type { OverviewStanding, TaskLine } from '@shared/features/overview/overview.contract'
import {
  compareTasks,
  daysAhead,
  daysBack,
  groupOf,
} from '@shared/features/overview/overview.rules'
import { sql } from 'kysely'
import { dutiesToRemind } from '../duties/duties.due.queries'
import { stalledExemplars } from '../exemplars/exemplars.counts.queries'
import { coverageSums, totalOf } from '../registrations/registrations.coverage'
import { listLines } from '../targets/targets.lines'

/** What is counted over the whole tree; the window is answered between its parts. */
export async function overviewStanding(db: Db, today: LocalDate): Promise<OverviewStanding> {
  const from = addDays(today, -daysBack)
  const duties = await dutiesToRemind(db, { from, ahead: daysAhead, today })
  await setImmediate()
  const registration = await registrationStanding(db, today)
  await setImmediate()
  const lines = [
    ...duties.flatMap((duty) => dutyLine(duty, today)),
    ...(await exemplarLines(db, today)),
    ...(await targetLines(db, today)),
  ]
  const late = duties.filter(({ dueOn, isOffice }) => dueOn < today && !isOffice)
  return {
    lines: lines.toSorted(compareTasks),
    registration,
    reportsLate: late.reduce((sum, { counts }) => sum + counts.overdue, 0),
    dutiesLate: late.filter(({ counts }) => counts.overdue > 0).length,
  }
}

const waiting = { group: 'today', day: null, title: '', detail: '', eventId: null } as const

/** A time of a duty somebody still owes, from its reminder on. */
function dutyLine(duty: DutyDue, today: LocalDate): TaskLine[] {
  const total = expectedOf(duty.counts)
  const count = total - handedIn(duty.counts)
  const isReminded = today >= addDays(duty.dueOn, -duty.leadDays)
  const group = groupOf(duty.dueOn, today) ?? (isReminded ? ('week' as const) : null)
  if (group === null || count <= 0) return []
  return [
    {
      ...{ ...waiting, id: `duty:${duty.dutyId}:${duty.key}`, kind: 'duty', group },
      ...{ day: duty.dueOn, count, title: `${duty.title} – ${periodLabel(duty.key)}` },
      total: duty.isOffice ? null : total,
      detail: duty.addressee,
      path: `/bao-cao-dinh-ky/${duty.dutyId}/${duty.key}`,
    },
  ]
}

async function exemplarLines(db: Db, today: LocalDate): Promise<TaskLine[]> {
  const { length: count } = await stalledExemplars(db, { today })
  if (count === 0) return []
  return [
    { ...waiting, id: 'exemplars', kind: 'exemplars', count, total: null, path: '/dien-hinh' },
  ]
}

async function targetLines(db: Db, today: LocalDate): Promise<TaskLine[]> {
  const year = Number(today.slice(0, 4))
  const lines = await listLines(db, { year, status: null, text: '' }, today)
  const countOf = (status: string) =>
    lines.filter(({ standing }) => standing.status === status).length
  const [risk, silent] = [countOf('at-risk'), countOf('no-figure')]
  const about = { ...waiting, total: lines.length, path: '/chi-tieu' }
  return [
    ...(risk > 0
      ? [{ ...about, id: 'targets-risk', kind: 'targets-risk' as const, count: risk }]
      : []),
    ...(silent > 0
      ? [{ ...about, id: 'targets-silent', kind: 'targets-silent' as const, count: silent }]
      : []),
  ]
}

/** Of the running movement with most registrations of the year; of the newest where none has any. */
async function registrationStanding(
  db: Db,
  today: LocalDate,
): Promise<OverviewStanding['registration']> {
  const year = Number(today.slice(0, 4))
  const campaign = await db
    .selectFrom('campaign as c')
    .where('c.status', '=', 'running')
    .select(['c.id', 'c.name'])
    .select([
      sql<number>`(select count(*) from registration as r
        where r.campaign_id = c.id and r.year = ${year}
          and r.person_id is null and r.organisation_id > '')
        + (select coalesce(sum(t.people), 0) from registration_tally as t
          where t.campaign_id = c.id and t.year = ${year})`.as('count'),
    ])
    .orderBy('count', 'desc')
    .orderBy('c.starts_on', 'desc')
    .orderBy('c.id')
    .limit(1)
    .executeTakeFirst()
  if (!campaign) return null
  const sums = await coverageSums(
    db,
    { campaignId: campaign.id, year, organisationId: null },
    today,
  )
  const { collectives } = totalOf(sums)
  return {
    ...{ campaign: campaign.name, year },
    registered: collectives.registered,
    required: collectives.required,
    unitsMissing: collectives.required - collectives.registered,
  }
}
