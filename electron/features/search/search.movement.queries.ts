import type { Db } from '@electron/database/database'
import { showPartialDate } from '@shared/core/partial-date'
import { periodNames } from '@shared/features/duties/duties.rule.strings'
import { pledgeStatusNames } from '@shared/features/pledges/pledges.strings'
import { registrationStateNames } from '@shared/features/registrations/registrations.strings'
import { hitsPerKind, type RecordHit } from '@shared/features/search/search.contract'
import { sql } from 'kysely'
import { searchStrings as strings } from './search.strings'

/** Records of the movement itself for the quick search. */

export const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter(Boolean).join(' · ')

type Searched = 'target' | 'work_item' | 'duty' | 'calendar_event'

/** Every word in the search text, which each of these tables keeps. */
const holdsAll = (table: Searched | 'p', words: readonly string[]) =>
  sql<boolean>`${sql.join(
    words.map((word) => sql`instr(${sql.ref(`${table}.search_text`)}, ${word}) > 0`),
    sql` and `,
  )}`

export async function targets(db: Db, words: readonly string[]): Promise<RecordHit[]> {
  const rows = await db
    .selectFrom('target')
    .leftJoin('campaign as c', 'c.id', 'target.campaign_id')
    .where(holdsAll('target', words))
    .select(['target.id', 'target.code', 'target.title', 'c.name as campaign'])
    .orderBy('target.position')
    .orderBy('target.id')
    .limit(hitsPerKind)
    .execute()
  return rows.map(({ id, code, title, campaign }) => ({
    ...{ kind: 'target', id, parentId: null, title: [code, title].filter(Boolean).join(' ') },
    description: campaign ?? '',
  }))
}

/** The latest year first. */
export async function works(db: Db, words: readonly string[]): Promise<RecordHit[]> {
  const rows = await db
    .selectFrom('work_item')
    .where(holdsAll('work_item', words))
    .select(['id', 'title', 'field', 'year'])
    .orderBy('year', 'desc')
    .orderBy('id')
    .limit(hitsPerKind)
    .execute()
  return rows.map(({ id, title, field, year }) => ({
    ...{ kind: 'work', id, parentId: null, title },
    description: joined(strings.year(year), field),
  }))
}

export async function pledges(db: Db, words: readonly string[]): Promise<RecordHit[]> {
  const rows = await db
    .selectFrom('pledge as p')
    .where(holdsAll('p', words))
    .select(['p.id', 'p.title', 'p.year', 'p.status'])
    .orderBy('p.year', 'desc')
    .orderBy('p.id')
    .limit(hitsPerKind)
    .execute()
  return rows.map(({ id, title, year, status }) => ({
    ...{ kind: 'pledge', id, parentId: null, title },
    description: joined(strings.year(year), pledgeStatusNames[status]),
  }))
}

export async function duties(db: Db, words: readonly string[]): Promise<RecordHit[]> {
  const rows = await db
    .selectFrom('duty')
    .where(holdsAll('duty', words))
    .select(['id', 'title', 'period', 'addressee'])
    .orderBy('sort_key')
    .orderBy('id')
    .limit(hitsPerKind)
    .execute()
  return rows.map(({ id, title, period, addressee }) => ({
    ...{ kind: 'duty', id, parentId: null, title },
    description: joined(periodNames[period], addressee),
  }))
}

/** The latest day first. */
export async function events(db: Db, words: readonly string[]): Promise<RecordHit[]> {
  const rows = await db
    .selectFrom('calendar_event')
    .where(holdsAll('calendar_event', words))
    .select(['id', 'title', 'starts_on as startsOn', 'place'])
    .orderBy('starts_on', 'desc')
    .orderBy('id')
    .limit(hitsPerKind)
    .execute()
  return rows.map(({ id, title, startsOn, place }) => ({
    ...{ kind: 'event', id, parentId: null, title },
    description: joined(showPartialDate(startsOn), place),
  }))
}

/** Of whoever was found by name; the latest year first. Their contents are not searched. */
export async function registrations(db: Db, subjects: readonly RecordHit[]): Promise<RecordHit[]> {
  if (subjects.length === 0) return []
  const ids = (kind: RecordHit['kind']) =>
    JSON.stringify(subjects.flatMap((hit) => (hit.kind === kind ? hit.id : [])))
  const rows = await db
    .selectFrom('registration as r')
    .innerJoin('campaign as c', 'c.id', 'r.campaign_id')
    .where(
      sql<boolean>`(r.person_id in (select value from json_each(${ids('person')})) or
        (r.person_id is null
          and r.organisation_id in (select value from json_each(${ids('organisation')}))))`,
    )
    .select(['r.id', 'r.person_id as personId', 'r.organisation_id as organisationId'])
    .select(['r.year', 'r.state', 'c.name as campaign'])
    .orderBy('r.year', 'desc')
    .orderBy('r.id')
    .limit(hitsPerKind)
    .execute()
  const names = new Map(subjects.map(({ id, title }) => [id, title]))
  return rows.map(({ id, personId, organisationId, year, state, campaign }) => ({
    ...{ kind: 'registration', id, parentId: null },
    title: names.get(personId ?? organisationId) ?? '',
    description: joined(strings.year(year), registrationStateNames[state], campaign),
  }))
}
