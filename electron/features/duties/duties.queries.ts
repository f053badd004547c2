import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import { directivesStrings as words } from '@shared/features/directives/directives.strings'
import type { Duty } from '@shared/features/duties/duties.contract'
import type { FormerRule } from '@shared/features/duties/duties.former.rules'
import type { DutyId } from '@shared/features/duties/duties.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { dutiesStrings as strings } from './duties.strings'

/** In alphabetical order. */
export async function listDuties(db: Db): Promise<readonly Duty[]> {
  const rows = await selectDuties(db).orderBy('d.sort_key').orderBy('d.id').execute()
  const former = Map.groupBy(await formerRules(db), ({ dutyId }) => dutyId)
  return rows.map((row) => toDuty(row, former.get(row.id) ?? []))
}

/** @throws AppError `core.notFound` */
export async function getDuty(db: Db, id: DutyId): Promise<Duty> {
  const row = await selectDuties(db).where('d.id', '=', id).executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.duty })
  return toDuty(row, await formerRules(db, id))
}

/** What the rules of duties were before, the oldest first. */
function formerRules(db: Db, id?: DutyId) {
  let rules = db
    .selectFrom('duty_former_rule')
    .select(['duty_id as dutyId', 'until', 'anchor', 'shift'])
    .select(['anchor_month as anchorMonth', 'anchor_day as anchorDay'])
    .orderBy('until')
  if (id !== undefined) rules = rules.where('duty_id', '=', id)
  return rules.execute()
}

/** Those chosen to owe it; none where it is owed otherwise. */
export async function unitIdsOf(db: Db, id: DutyId): Promise<readonly OrganisationId[]> {
  const rows = await db
    .selectFrom('duty_unit as u')
    .innerJoin('organisation as o', 'o.id', 'u.organisation_id')
    .where('u.duty_id', '=', id)
    .select('u.organisation_id as organisationId')
    .orderBy('o.sort_key')
    .orderBy('o.id')
    .execute()
  return rows.map(({ organisationId }) => organisationId)
}

const selectDuties = (db: Db) =>
  db
    .selectFrom('duty as d')
    .leftJoin('directive as t', 't.id', 'd.directive_id')
    .leftJoin('campaign as c', 'c.id', 'd.campaign_id')
    .select((eb) => [
      'd.id',
      'd.title',
      'd.what',
      'd.period',
      'd.every_months as everyMonths',
      'd.first_month as firstMonth',
      'd.anchor',
      'd.anchor_month as anchorMonth',
      'd.anchor_day as anchorDay',
      'd.shift',
      'd.lead_days as leadDays',
      'd.valid_from as validFrom',
      'd.valid_to as validTo',
      'd.owed_by as owedBy',
      'd.owed_level as owedLevel',
      'd.owed_kind as owedKind',
      'd.addressee',
      'd.campaign_id as campaignId',
      'd.directive_id as directiveId',
      'd.quote',
      'd.note',
      'd.catalogue_key as catalogueKey',
      'c.name as campaignName',
      't.number as directiveNumber',
      't.type as directiveType',
      't.title as directiveTitle',
      eb
        .selectFrom('duty_unit as u')
        .whereRef('u.duty_id', '=', 'd.id')
        .select((units) => units.fn.countAll<number>().as('n'))
        .as('unitCount'),
      eb
        .selectFrom('duty_submission as s')
        .whereRef('s.duty_id', '=', 'd.id')
        .select((noted) => noted.fn.countAll<number>().as('n'))
        .as('recorded'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof selectDuties>['execute']>>[number]

function toDuty(row: Row, former: readonly (FormerRule & { readonly dutyId: DutyId })[]): Duty {
  const { directiveNumber, directiveType, directiveTitle, campaignName, ...duty } = row
  return {
    ...duty,
    campaignName: campaignName ?? '',
    directiveLine: lineOf(directiveNumber, directiveType, directiveTitle),
    unitCount: row.unitCount ?? 0,
    recorded: row.recorded ?? 0,
    former: former.map(({ dutyId: _dutyId, ...rule }) => rule),
  }
}

/** A document of unknown number goes by its title. */
function lineOf(number: string | null, type: string | null, title: string | null): string {
  if (title === null) return ''
  return number ? words.nameLine({ number, type: type ?? '' }) : title
}
