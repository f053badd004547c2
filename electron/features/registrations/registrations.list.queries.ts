import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { RegistrationState } from '@shared/features/registrations/registrations.kinds'
import type { RegistrationFilter } from '@shared/features/registrations/registrations.part'
import type {
  RegistrationPage,
  RegistrationRow,
} from '@shared/features/registrations/registrations.results'
import { spansOf } from '@shared/features/registrations/registrations.rules'
import { memberCountsOn } from '../organisation/organisation.tally.queries'
import { isToRate } from '../ratings/ratings.grid.queries'
import { scopeOf, type YearNode, type YearScope, yearTree } from '../ratings/ratings.tree'
import { registrationDay } from './registrations.coverage'
import { isListed, membersWith, wordsOf } from './registrations.members.queries'
import { type FoundRegistration, firstItems, rowColumns, toRow } from './registrations.rows'
import { memberStatesOn } from './registrations.tally.queries'

/**
 * Who is to register, has registered, or has not, one window in the order of the tree.
 *
 * Collectives are read whole, there are some thousands at most. Of people only those organisations
 * are read that the window falls in, wherever the tallies know how many each of them has.
 */
export async function listRegistrations(
  db: Db,
  filter: RegistrationFilter,
  today: LocalDate,
): Promise<RegistrationPage> {
  const day = registrationDay(filter.year, today)
  const scope = scopeOf(await yearTree(db, day), filter.organisationId)
  const nodes = filter.withSubtree
    ? scope.members
    : scope.members.filter(({ id }) => id === filter.organisationId)
  const at = { scope, nodes, day }
  return filter.subject === 'collective'
    ? listCollectives(db, filter, at)
    : listPeople(db, filter, at)
}

interface At {
  readonly scope: YearScope
  readonly nodes: readonly YearNode[]
  readonly day: LocalDate
}

async function listCollectives(
  db: Db,
  filter: RegistrationFilter,
  { scope, nodes }: At,
): Promise<RegistrationPage> {
  const found = await db
    .selectFrom('registration as r')
    .select(rowColumns)
    .where('r.campaign_id', '=', filter.campaignId)
    .where('r.year', '=', filter.year)
    .where('r.person_id', 'is', null)
    .execute()
  const of = new Map(found.map((row) => [row.organisationId, row]))
  const words = wordsOf(filter.text)
  const wanted = nodes.filter((node) => {
    const row = of.get(node.id)
    const isIn = isListed(filter, row?.state ?? null) && (row !== undefined || isToRate(node))
    if (!isIn || (filter.candidatesOnly && row?.isCandidate !== 1)) return false
    if (filter.outcomes.length > 0 && !(row?.outcome && filter.outcomes.includes(row.outcome)))
      return false
    const name = fold(node.name)
    return words.every((word) => name.includes(word))
  })
  const shown = wanted.slice(filter.offset, filter.offset + filter.limit)
  const rows = shown.map((node) => ({ node, row: of.get(node.id) ?? null }))
  return { total: wanted.length, rows: await collectiveRows(db, rows, scope) }
}

async function collectiveRows(
  db: Db,
  found: readonly { readonly node: YearNode; readonly row: FoundRegistration | null }[],
  scope: YearScope,
): Promise<readonly RegistrationRow[]> {
  const items = await firstItems(
    db,
    found.flatMap(({ row }) => row?.registrationId ?? []),
  )
  return found.map(({ node, row }) => toRow({ node, row, scope, items, person: null }))
}

async function listPeople(db: Db, filter: RegistrationFilter, at: At): Promise<RegistrationPage> {
  const counts = await countsPerNode(db, filter, at)
  if (counts === null) {
    const all = { ...at, offset: filter.offset, limit: filter.limit }
    return { total: await countPeople(db, filter, at), rows: await readPeople(db, filter, all) }
  }
  const lists = at.nodes.map((node) => ({ key: node, count: counts.get(node.id) ?? 0 }))
  const spans = spansOf(lists, filter)
  const nodes = spans.map(({ key }) => key)
  const limit = spans.reduce((sum, span) => sum + span.limit, 0)
  const window = { ...at, nodes, offset: spans[0]?.offset ?? 0, limit }
  return {
    total: lists.reduce((sum, { count }) => sum + count, 0),
    rows: limit === 0 ? [] : await readPeople(db, filter, window),
  }
}

/** @returns null where only reading the people tells */
async function countsPerNode(
  db: Db,
  filter: RegistrationFilter,
  { day }: At,
): Promise<ReadonlyMap<string, number> | null> {
  const { text, candidatesOnly, outcomes, partyOnly } = filter
  if (wordsOf(text).length > 0 || candidatesOnly || outcomes.length > 0) return null
  const of = partyOnly ? 'party' : 'people'
  const members = await memberCountsOn(db, day)
  const states = await memberStatesOn(db, filter, day)
  const counts = new Map<string, number>()
  for (const [id, count] of members) {
    const inState = Array.from(states.get(id) ?? [])
    const sum = (isWanted: (state: RegistrationState) => boolean) =>
      inState.reduce((total, [state, n]) => total + (isWanted(state) ? n[of] : 0), 0)
    const withNone = count[of] - sum(() => true)
    counts.set(
      id,
      sum((state) => isListed(filter, state)) + (isListed(filter, null) ? withNone : 0),
    )
  }
  return counts
}

async function countPeople(db: Db, filter: RegistrationFilter, at: At): Promise<number> {
  const { total } = await membersWith(db, filter, at)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

async function readPeople(
  db: Db,
  filter: RegistrationFilter,
  { offset, limit, ...at }: At & { readonly offset: number; readonly limit: number },
): Promise<readonly RegistrationRow[]> {
  const rows = await membersWith(db, filter, at)
    .select([
      ...(['p.id as personId', 'p.full_name as fullName', 'p.birth_date as birthDate'] as const),
      'm.organisation_id as memberOf',
    ])
    .select(rowColumns)
    .orderBy('scope.place')
    .orderBy('p.sort_key')
    .orderBy('p.id') // a tie-break, so that no row is shown in two windows
    .limit(limit)
    .offset(offset)
    .execute()
  const items = await firstItems(
    db,
    rows.flatMap(({ registrationId }) => registrationId ?? []),
  )
  return rows.flatMap(({ personId, fullName, birthDate, memberOf, ...row }) => {
    const node = at.scope.nodes.get(memberOf)
    if (!node) return []
    const person = { id: personId, fullName, birthDate }
    return [toRow({ node, row, scope: at.scope, items, person })]
  })
}
