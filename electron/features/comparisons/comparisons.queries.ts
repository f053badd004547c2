import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { ComparisonSummary } from '@shared/features/comparisons/comparisons.contract'
import type { ComparisonGroupId } from '@shared/features/comparisons/comparisons.ids'
import {
  type ComparisonForm,
  comparisonForms,
} from '@shared/features/comparisons/comparisons.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { type SqlBool, sql } from 'kysely'
import { ratingDay } from '../ratings/ratings.subjects'
import { isThere, type memberRows, tellMembers } from './comparisons.members.queries'
import { comparisonsStrings as strings } from './comparisons.strings'

interface ListFilter {
  readonly year: number
  readonly text: string
  readonly form: ComparisonForm | null
}

export async function listGroups(
  db: Db,
  { year, text, form }: ListFilter,
  today: LocalDate,
): Promise<readonly ComparisonSummary[]> {
  let groups = selectGroups(db, year)
    .where('g.first_year', '<=', year)
    .where((eb) => eb.or([eb('g.last_year', 'is', null), eb('g.last_year', '>=', year)]))
  if (form) groups = groups.where('g.form', '=', form)
  for (const word of fold(text).split(' ').filter(Boolean))
    groups = groups.where(sql<SqlBool>`instr(g.search_text, ${word}) > 0`)
  const rows = await groups.orderBy('g.search_text').orderBy('g.id').execute()
  const told = await withLeads(db, rows, { year, today })
  return told.toSorted((a, b) => comparisonForms.indexOf(a.form) - comparisonForms.indexOf(b.form))
}

/** The latest first. */
export async function groupsOf(
  db: Db,
  subjectId: OrganisationId | PersonId,
  today: LocalDate,
): Promise<readonly ComparisonSummary[]> {
  const year = Number(today.slice(0, 4))
  const rows = await selectGroups(db, year)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('comparison_member as own')
          .whereRef('own.group_id', '=', 'g.id')
          .where((one) =>
            one.or([
              one('own.organisation_id', '=', subjectId as OrganisationId),
              one('own.person_id', '=', subjectId as PersonId),
            ]),
          )
          .select('own.id'),
      ),
    )
    .orderBy('g.first_year', 'desc')
    .orderBy('g.search_text')
    .execute()
  return withLeads(db, rows, { year, today })
}

export interface GroupRow extends Omit<ComparisonSummary, 'lead' | 'memberCount'> {
  readonly campaignId: CampaignId | null
  readonly campaign: string | null
  readonly content: string
  readonly note: string
}

/** @throws AppError `core.notFound` */
export async function getGroup(db: Db, id: ComparisonGroupId): Promise<GroupRow> {
  const row = await db
    .selectFrom('comparison_group as g')
    .leftJoin('campaign as c', 'c.id', 'g.campaign_id')
    .where('g.id', '=', id)
    .select(['g.id', 'g.name', 'g.form', 'g.subject', 'g.content', 'g.note'])
    .select(['g.first_year as firstYear', 'g.last_year as lastYear'])
    .select(['g.campaign_id as campaignId', 'c.name as campaign'])
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.group })
  return row
}

const selectGroups = (db: Db, year: number) =>
  db
    .selectFrom('comparison_group as g')
    .select(['g.id', 'g.name', 'g.form', 'g.subject'])
    .select(['g.first_year as firstYear', 'g.last_year as lastYear'])
    .select((eb) => [
      eb
        .selectFrom('comparison_member as m')
        .whereRef('m.group_id', '=', 'g.id')
        .where(isThere(year))
        .select((one) => one.fn.countAll<number>().as('n'))
        .as('memberCount'),
      eb
        .selectFrom('comparison_lead as l')
        .whereRef('l.group_id', '=', 'g.id')
        .where('l.year', '=', year)
        .where('l.role', '=', 'lead')
        .select('l.member_id')
        .as('leadId'),
    ])

type ListedRow = Awaited<ReturnType<ReturnType<typeof selectGroups>['execute']>>[number]

async function withLeads(
  db: Db,
  rows: readonly ListedRow[],
  { year, today }: { readonly year: number; readonly today: LocalDate },
): Promise<ComparisonSummary[]> {
  const names = await memberNames(
    db,
    rows.flatMap(({ leadId }) => leadId ?? []),
    ratingDay(year, today),
  )
  return rows.map(({ leadId, memberCount, ...group }) => ({
    ...group,
    memberCount: memberCount ?? 0,
    lead: (leadId && names.get(leadId)) || '',
  }))
}

/** Names of members, of either kind, on a day. */
export async function memberNames(
  db: Db,
  ids: readonly Awaited<ReturnType<typeof memberRows>>[number]['id'][],
  day: LocalDate,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('comparison_member')
    .where(sql<SqlBool>`id in (select value from json_each(${JSON.stringify(ids)}))`)
    .select(['id', 'organisation_id as organisationId', 'person_id as personId'])
    .execute()
  const [organisations, people] = [
    rows.filter(({ organisationId }) => organisationId !== null),
    rows.filter(({ personId }) => personId !== null),
  ]
  const told = [
    ...(await tellMembers(db, organisations, day)).members,
    ...(await tellMembers(db, people, day)).members,
  ]
  return new Map(told.map(({ memberId, name }) => [memberId, name]))
}
