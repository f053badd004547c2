import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import { frameworkItemLine } from '@shared/features/frameworks/frameworks.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { SubjectOf } from '@shared/features/registrations/registrations.contract'
import { registrationErrors } from '@shared/features/registrations/registrations.errors'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'
import type { RegistrationState } from '@shared/features/registrations/registrations.kinds'
import type {
  Registration,
  RegistrationItem,
  SubjectRegistration,
} from '@shared/features/registrations/registrations.results'
import { gapsOf } from '@shared/features/registrations/registrations.rules'
import { sql } from 'kysely'
import { namesOn, qualifiedNamesOn } from '../organisation/organisation.names.queries'
import { registrationDay } from './registrations.coverage'
import { pastResultsOf } from './registrations.past.queries'

/** @throws AppError `registrations.gone` */
export async function getRegistration(
  db: Db,
  id: RegistrationId,
  today: LocalDate,
): Promise<Registration> {
  const [found] = await registrationsWhere(db, { ids: [id] }, today)
  if (!found) throw registrationErrors.gone()
  return found
}

export interface RegistrationsWanted {
  readonly ids?: readonly RegistrationId[]
  readonly campaignId?: CampaignId
  readonly year?: number
  /** Of collectives, or of people who registered through one of these. */
  readonly organisationIds?: readonly OrganisationId[]
  readonly subject?: SubjectOf
  readonly states?: readonly RegistrationState[]
  /** “Đăng ký điển hình” alone. */
  readonly candidatesOnly?: boolean
}

/**
 * Registrations whole, with their contents: for pledges drafted from them, for exemplars and forms.
 * Collectives before people, people by name. Ask for some thousands at most.
 */
export const registrationsOf = (
  db: Db,
  wanted: RegistrationsWanted,
  today: LocalDate,
): Promise<readonly Registration[]> => registrationsWhere(db, wanted, today)

async function registrationsWhere(
  db: Db,
  wanted: RegistrationsWanted,
  today: LocalDate,
): Promise<readonly Registration[]> {
  const rows = await selectRegistrations(db, wanted)
  const ids = rows.map(({ id }) => id)
  const items = await itemsOf(db, ids)
  const checks = await checksOf(db, ids)
  const pastResults = await pastResultsOf(db, ids)
  const fields = await frameworkLines(
    db,
    rows.flatMap(({ fieldItemId }) => fieldItemId ?? []),
  )
  const names = await placeNames(db, rows, today)
  return rows.map(({ personId, personName, isCandidate, organisationId, ...row }) => {
    const own = items.get(row.id) ?? []
    const { name = '', whole = '', above = '' } = names.get(`${row.year} ${organisationId}`) ?? {}
    return {
      ...row,
      organisationId,
      subject:
        personId === null
          ? { kind: 'collective' as const, id: organisationId }
          : { kind: 'person' as const, id: personId },
      name: personName ?? name,
      unit: personId === null ? above : whole,
      isExemplarCandidate: isCandidate === 1,
      fieldItem: (row.fieldItemId && fields.get(row.fieldItemId)) || '',
      items: own,
      checks: checks.get(row.id) ?? [],
      pastResults: pastResults.get(row.id) ?? [],
      gaps: row.state === 'declined' ? [] : gapsOf(own),
    }
  })
}

const listed = (ids: readonly string[]) =>
  sql`(select value from json_each(${JSON.stringify(ids)}))`

const selectRegistrations = (db: Db, wanted: RegistrationsWanted) => {
  const { ids, campaignId, year, organisationIds, subject, states } = wanted
  return db
    .selectFrom('registration as r')
    .innerJoin('campaign as c', 'c.id', 'r.campaign_id')
    .leftJoin('person as p', 'p.id', 'r.person_id')
    .$if(ids !== undefined, (q) => q.where(sql<boolean>`r.id in ${listed(ids ?? [])}`))
    .$if(campaignId !== undefined, (q) => q.where('r.campaign_id', '=', campaignId as CampaignId))
    .$if(year !== undefined, (q) => q.where('r.year', '=', year ?? 0))
    .$if(organisationIds !== undefined, (q) =>
      q.where(sql<boolean>`r.organisation_id in ${listed(organisationIds ?? [])}`),
    )
    .$if(subject?.kind === 'person', (q) => q.where('r.person_id', '=', subject?.id as PersonId))
    .$if(subject?.kind === 'collective', (q) =>
      q
        .where('r.person_id', 'is', null)
        .where('r.organisation_id', '=', subject?.id as OrganisationId),
    )
    .$if(states !== undefined, (q) => q.where('r.state', 'in', states ?? []))
    .$if(wanted.candidatesOnly === true, (q) => q.where('r.is_exemplar_candidate', '=', 1))
    .select([
      ...(['r.id', 'r.campaign_id as campaignId', 'c.name as campaign', 'r.year'] as const),
      ...(['r.organisation_id as organisationId', 'r.person_id as personId'] as const),
      ...(['p.full_name as personName', 'r.state', 'r.reason'] as const),
      ...(['r.received_on as receivedOn', 'r.approved_on as approvedOn'] as const),
      ...(['r.is_exemplar_candidate as isCandidate', 'r.field_item_id as fieldItemId'] as const),
      ...(['r.field', 'r.note', 'r.outcome', 'r.result'] as const),
      'r.evaluated_on as evaluatedOn',
    ])
    .orderBy('r.year', 'desc')
    .orderBy(sql`r.person_id is not null`)
    .orderBy('p.sort_key')
    .orderBy('r.id')
    .execute()
}

interface Placed {
  readonly year: number
  readonly organisationId: OrganisationId
}

interface PlaceNames {
  readonly name: string
  /** Told from namesakes. */
  readonly whole: string
  /** Without the organisation itself. */
  readonly above: string
}

/** Names of the time: a registration of 2023 bears those of 2023. */
async function placeNames(
  db: Db,
  rows: readonly Placed[],
  today: LocalDate,
): Promise<ReadonlyMap<string, PlaceNames>> {
  const found = new Map<string, PlaceNames>()
  for (const [year, some] of Map.groupBy(rows, (row) => row.year)) {
    const ids = [...new Set(some.map(({ organisationId }) => organisationId))]
    const day = registrationDay(year, today)
    const names = await namesOn(db, ids, day)
    const whole = await qualifiedNamesOn(db, ids, day)
    for (const id of ids) {
      const name = names.get(id) ?? ''
      const all = whole.get(id) ?? name
      const above = all.startsWith(name) ? all.slice(name.length).replace(/^,\s*/u, '') : all
      found.set(`${year} ${id}`, { name, whole: all, above })
    }
  }
  return found
}

async function itemsOf(
  db: Db,
  ids: readonly RegistrationId[],
): Promise<ReadonlyMap<RegistrationId, readonly RegistrationItem[]>> {
  const rows = await db
    .selectFrom('registration_item')
    .where(sql<boolean>`registration_id in ${listed(ids)}`)
    .select([
      ...(['id', 'registration_id', 'framework_item_id as frameworkItemId', 'content'] as const),
      ...(['goal', 'target', 'target_value as targetValue', 'target_unit as targetUnit'] as const),
      ...(['due_on as dueOn', 'outcome', 'result'] as const),
    ])
    .orderBy('registration_id')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const lines = await frameworkLines(
    db,
    rows.flatMap(({ frameworkItemId }) => frameworkItemId ?? []),
  )
  const items = rows.map((row) => ({
    ...row,
    frameworkItem: (row.frameworkItemId && lines.get(row.frameworkItemId)) || '',
  }))
  const grouped = Map.groupBy(items, ({ registration_id }) => registration_id)
  return new Map(
    Array.from(grouped, ([id, some]) => [id, some.map(({ registration_id: _, ...item }) => item)]),
  )
}

async function checksOf(db: Db, ids: readonly RegistrationId[]) {
  const rows = await db
    .selectFrom('registration_check')
    .where(sql<boolean>`registration_id in ${listed(ids)}`)
    .select(['id', 'registration_id', 'kind', 'happened_on as happenedOn', 'who', 'note'])
    .orderBy('happened_on', 'desc')
    .orderBy('id')
    .execute()
  const grouped = Map.groupBy(rows, ({ registration_id }) => registration_id)
  return new Map(
    Array.from(grouped, ([id, some]) => [id, some.map(({ registration_id: _, ...one }) => one)]),
  )
}

/** “Mũi thứ hai – …”, by item. */
export async function frameworkLines(
  db: Db,
  ids: readonly FrameworkItemId[],
): Promise<ReadonlyMap<FrameworkItemId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('framework_item')
    .select(['id', 'kind', 'position', 'title'])
    .where(sql<boolean>`id in ${listed([...new Set(ids)])}`)
    .execute()
  return new Map(rows.map((row) => [row.id, frameworkItemLine(row)]))
}

/** Newest year first. */
export async function registrationsOfSubject(
  db: Db,
  subject: SubjectOf,
  today: LocalDate,
): Promise<readonly SubjectRegistration[]> {
  const found = await registrationsWhere(db, { subject }, today)
  return found.map(({ items, ...row }) => ({
    ...{ id: row.id, campaign: row.campaign, year: row.year, state: row.state },
    contents: items.map(({ content }) => content),
    isExemplarCandidate: row.isExemplarCandidate,
    outcome: row.outcome,
    result: row.result,
  }))
}
