import type { Db } from '@electron/database/database'
import { formatDocumentNumber } from '@shared/core/document-number'
import { addDays, LocalDate } from '@shared/core/local-date'
import { backupLevel } from '@shared/features/backups/backups.rules'
import { calendarStrings } from '@shared/features/calendar/calendar.strings'
import type { OverviewToday, TaskLine } from '@shared/features/overview/overview.contract'
import {
  compareTasks,
  daysAhead,
  daysBack,
  groupOf,
} from '@shared/features/overview/overview.rules'
import { sql } from 'kysely'
import { worksDue } from '../works/works.queries'

interface Moment {
  readonly today: LocalDate
  readonly nowUtc: string
}

/** The work list of a day, but for what has to be counted over the whole tree. */
export async function overviewToday(db: Db, { today, nowUtc }: Moment): Promise<OverviewToday> {
  const backup = await backupStanding(db, nowUtc)
  const nominations = await nominationLines(db)
  const handing = await handingLines(db)
  const lines = [
    ...backupLines(backup, nowUtc),
    ...nominations.lines,
    ...handing,
    ...(await registrationLines(db, today)),
    ...(await workLines(db, today)),
    ...(await eventLines(db, today)),
    ...(await pledgeLines(db, today)),
  ]
  return {
    today,
    lines: lines.toSorted(compareTasks),
    nominationsWaiting: nominations.waiting,
    waitingRound: nominations.round,
    decisionsToHand: handing.length,
    awardsToHand: handing.reduce((sum, { count }) => sum + count, 0),
    backup,
  }
}

/** A line that waits whatever the day; what it is of comes on top. */
const waiting = {
  group: 'today',
  day: null,
  title: '',
  detail: '',
  total: null,
  eventId: null,
} as const

async function backupStanding(db: Db, nowUtc: string): Promise<OverviewToday['backup']> {
  const { last } = await db
    .selectFrom('backup_run')
    .select((eb) => eb.fn.max('verified_at').as('last'))
    .executeTakeFirstOrThrow()
  return { level: backupLevel(last, nowUtc), lastVerifiedAt: last }
}

function backupLines({ level, lastVerifiedAt }: OverviewToday['backup'], nowUtc: string) {
  if (level === 'good') return []
  const group = level === 'late' ? ('overdue' as const) : ('today' as const)
  const days =
    lastVerifiedAt === null
      ? 0
      : Math.floor((Date.parse(nowUtc) - Date.parse(lastVerifiedAt)) / 86_400_000)
  return [
    { ...waiting, id: 'backup', kind: 'backup' as const, group, count: days, path: '/sao-luu' },
  ]
}

/** Of the Bloc's own level: to be judged, and passed but in no decision yet; one line a round. */
async function nominationLines(db: Db) {
  const rows = await db
    .selectFrom('nomination as n')
    .innerJoin('award_round as r', 'r.id', 'n.round_id')
    .where('n.level', '=', 'bloc')
    .where('n.status', 'in', ['draft', 'submitted', 'screening', 'eligible', 'waiting', 'passed'])
    .where((on) =>
      on.or([
        on('n.status', '!=', 'passed'),
        on.and([
          on('r.recognition', '=', 'award'),
          sql<boolean>`n.id not in (select nomination_id from decision_nomination where is_released = 0)`,
        ]),
      ]),
    )
    .select(['r.id', 'r.name', sql<0 | 1>`n.status = 'passed'`.as('isPassed')])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .groupBy(['r.id', 'isPassed'])
    .orderBy('count', 'desc')
    .orderBy('r.id')
    .execute()
  const judging = rows.filter(({ isPassed }) => isPassed === 0)
  const lines = rows.map(({ id, name, isPassed, count }): TaskLine => {
    const about = { ...waiting, detail: name, count }
    return isPassed === 1
      ? { ...about, id: `deciding:${id}`, kind: 'deciding', path: `/quyet-dinh?round=${id}` }
      : { ...about, id: `nominations:${id}`, kind: 'nominations', path: `/ho-so/${id}?level=bloc` }
  })
  const waitingCount = judging.reduce((sum, { count }) => sum + count, 0)
  return { lines, waiting: waitingCount, round: judging[0]?.id ?? null }
}

/** Issued, with awards that nobody marked as handed out. */
async function handingLines(db: Db): Promise<TaskLine[]> {
  const rows = await db
    .selectFrom('decision as d')
    .innerJoin('decision_nomination as l', 'l.decision_id', 'd.id')
    .innerJoin('nomination as n', 'n.id', 'l.nomination_id')
    .where('d.status', 'in', ['issued', 'corrected'])
    .where('d.kind', '=', 'award')
    .where('n.status', 'in', ['decided', 'awarded'])
    .groupBy('d.id')
    .having(sql<boolean>`sum(n.status = 'decided') > 0`)
    .select(['d.id', 'd.number', 'd.symbol', 'd.round_id as roundId', 'd.occasion', 'd.level'])
    .select((eb) => [
      sql<number>`sum(n.status = 'decided')`.as('count'),
      eb.fn.countAll<number>().as('total'),
    ])
    .orderBy('d.issued_on')
    .orderBy('d.id')
    .execute()
  return rows.map(({ id, number, symbol, roundId, occasion, level, count, total }) => ({
    ...{ ...waiting, id: `handing:${id}`, kind: 'handing', count, total },
    title:
      number === null
        ? ''
        : formatDocumentNumber({
            ...{ system: 'party', number, issuer: symbol },
            type: calendarStrings.decisionSymbol,
          }),
    detail: occasion,
    path: `/ho-so/${roundId}?level=${level}`,
  }))
}

/** Handed in and not approved, by campaign and year; each an indexed count. */
async function registrationLines(db: Db, today: LocalDate): Promise<TaskLine[]> {
  const year = Number(today.slice(0, 4))
  const rows = await db
    .selectFrom('campaign as c')
    .innerJoin(
      sql<{ year: number }>`(select ${year} as year union all select ${year + 1})`.as('y'),
      (join) => join.onTrue(),
    )
    .select(['c.id', 'c.name', 'y.year'])
    .select((eb) =>
      eb
        .selectFrom('registration as r')
        .whereRef('r.campaign_id', '=', 'c.id')
        .whereRef('r.year', '=', 'y.year')
        .where('r.state', '=', 'submitted')
        .select((own) => own.fn.countAll<number>().as('n'))
        .as('count'),
    )
    .orderBy('c.id')
    .orderBy('y.year')
    .execute()
  return rows.flatMap(({ id, name, year: of, count }) =>
    (count ?? 0) === 0
      ? []
      : {
          ...waiting,
          id: `registrations:${id}:${of}`,
          kind: 'registrations' as const,
          detail: `${name} · ${of}`,
          count: count ?? 0,
          path: '/dang-ky',
        },
  )
}

async function workLines(db: Db, today: LocalDate): Promise<TaskLine[]> {
  const due = await worksDue(db, { from: null, to: addDays(today, daysAhead), openOnly: true })
  return due.flatMap((work) => {
    const group = work.dueOn && groupOf(work.dueOn, today)
    if (!group) return []
    return {
      ...waiting,
      ...{ id: `work:${work.id}`, kind: 'work', group, day: work.dueOn, count: 1 },
      title: work.title,
      detail: work.person ?? work.organisation ?? work.ownerText,
      path: `/dau-viec?item=${work.id}`,
    }
  })
}

/** Planned, with a whole day; what lasts for days is due on its last. */
async function eventLines(db: Db, today: LocalDate): Promise<TaskLine[]> {
  const dueOn = sql<string>`coalesce(ends_on, starts_on)`
  const rows = await db
    .selectFrom('calendar_event')
    .where('yearly', 'is', null)
    .where('state', '=', 'planned')
    .where(sql<boolean>`length(starts_on) = 10`)
    .where(dueOn, '>=', addDays(today, -daysBack))
    .where(sql<boolean>`starts_on <= ${addDays(today, daysAhead)}`)
    .select(['id', 'title', 'place', 'starts_at', 'starts_on', 'cycle_step', dueOn.as('dueOn')])
    .execute()
  return rows.flatMap((row) => {
    const due = LocalDate.parse(row.dueOn)
    const starts = LocalDate.parse(row.starts_on)
    // It has begun: it is of today, however long it lasts.
    const day = starts <= today && due >= today ? today : due < today ? due : starts
    const group = groupOf(day, today)
    if (!group) return []
    return {
      ...waiting,
      ...{ id: `event:${row.id}`, kind: 'event', group, day, count: 1 },
      title: row.title,
      detail: [row.starts_at, row.place].filter(Boolean).join(' · '),
      path: row.cycle_step === null ? `/lich?event=${row.id}` : '/vong-nam',
      eventId: row.id,
    }
  })
}

/** Pledges whose signing lies near or behind and that are not signed; one line a day. */
async function pledgeLines(db: Db, today: LocalDate): Promise<TaskLine[]> {
  const rows = await db
    .selectFrom('pledge')
    .where('status', 'in', ['draft', 'waiting'])
    .where('signing_on', '>=', addDays(today, -daysBack))
    .where('signing_on', '<=', addDays(today, daysAhead))
    .groupBy('signing_on')
    .select(['signing_on as day', (eb) => eb.fn.countAll<number>().as('count')])
    .execute()
  return rows.flatMap(({ day, count }) => {
    const group = day && groupOf(day, today)
    if (!group) return []
    const about = { id: `pledges:${day}`, kind: 'pledges' as const, group, day, count }
    return { ...waiting, ...about, path: '/giao-uoc' }
  })
}
