import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import { fold } from '@shared/core/vietnamese-fold'
import { directivesStrings } from '@shared/features/directives/directives.strings'
import type { PilotId } from '@shared/features/exemplars/exemplars.ids'
import { cataloguePilots } from '@shared/features/exemplars/pilots.catalogue'
import type {
  CatalogueChoice,
  Pilot,
  PilotEvaluation,
  PilotFilter,
  PilotList,
} from '@shared/features/exemplars/pilots.contract'
import { countStages, organisationNamed } from '@shared/features/exemplars/pilots.rules'
import { sql } from 'kysely'
import { readOtherNames } from '../organisation/organisation.names.queries'
import { qualifiedNames, subtreeIds } from '../organisation/organisation.queries'
import { among } from './exemplars.evidence.queries'
import { pilotsStrings as strings } from './pilots.strings'

/** The newest year first, model units before “Dân vận khéo” models. */
export async function listPilots(db: Db, filter: PilotFilter): Promise<PilotList> {
  const rows = await readPilots(db, filter)
  const years = await db.selectFrom('pilot').select('year').distinct().execute()
  return {
    rows,
    counts: countStages(rows.map(({ stage }) => stage)),
    years: years.map(({ year }) => year).sort((one, other) => other - one),
  }
}

/** @throws AppError `core.notFound` */
export async function getPilot(db: Db, id: PilotId) {
  const row = await db
    .selectFrom('pilot as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .where('m.id', '=', id)
    .selectAll('m')
    .select('o.name as organisation')
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.pilot })
  return row
}

async function readPilots(db: Db, filter: PilotFilter): Promise<Pilot[]> {
  const rows = await (await matching(db, filter))
    .select(['m.id', 'm.kind', 'm.campaign_id as campaignId', 'c.name as campaign'])
    .select(['m.organisation_id as organisationId', 'm.topic', 'm.year', 'm.quote', 'm.note'])
    .select(['m.directive_id as directiveId', 'm.stage', 'm.staged_on as stagedOn'])
    .select(['v.number', 'v.type', 'v.title'])
    .orderBy('m.year', 'desc')
    .orderBy('m.kind', 'desc')
    .orderBy('o.sort_key')
    .orderBy('m.id')
    .execute()
  const evaluations = await evaluationsOf(
    db,
    rows.map(({ id }) => id),
  )
  const names = await qualifiedNames(
    db,
    rows.map(({ organisationId }) => organisationId),
  )
  return rows.map(({ number, type, title, ...row }) => ({
    ...row,
    organisation: names.get(row.organisationId) ?? '',
    directive: number ? directivesStrings.nameLine({ number, type: type ?? '' }) : title,
    evaluations: evaluations.get(row.id) ?? [],
  }))
}

async function matching(db: Db, { text, kind, year, campaignId, organisationId }: PilotFilter) {
  let found = db
    .selectFrom('pilot as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .leftJoin('campaign as c', 'c.id', 'm.campaign_id')
    .leftJoin('directive as v', 'v.id', 'm.directive_id')
  if (kind !== null) found = found.where('m.kind', '=', kind)
  if (year !== null) found = found.where('m.year', '=', year)
  if (campaignId !== null) found = found.where('m.campaign_id', '=', campaignId)
  if (organisationId !== null)
    found = found.where(among('m.organisation_id', await subtreeIds(db, organisationId)))
  for (const word of fold(text).split(' ').filter(Boolean))
    found = found.where(sql<boolean>`instr(m.search_text || ' ' || o.search_text, ${word}) > 0`)
  return found
}

/** Newest first within each. */
async function evaluationsOf(
  db: Db,
  ids: readonly PilotId[],
): Promise<ReadonlyMap<PilotId, readonly PilotEvaluation[]>> {
  const rows = await db
    .selectFrom('pilot_evaluation')
    .where(among('pilot_id', ids))
    .select(['id', 'pilot_id', 'evaluated_on as evaluatedOn', 'result', 'effect', 'is_to_spread'])
    .orderBy('evaluated_on', 'desc')
    .orderBy('id')
    .execute()
  const byPilot = Map.groupBy(rows, ({ pilot_id }) => pilot_id)
  return new Map(
    Array.from(byPilot, ([id, some]) => [
      id,
      some.map(({ pilot_id: _, is_to_spread, ...row }) => ({
        ...row,
        isToSpread: is_to_spread === 1,
      })),
    ]),
  )
}

/** The four model units of the catalogue, each with the organisation that bears its name. */
export async function listCatalogue(db: Db): Promise<readonly CatalogueChoice[]> {
  const others = await readOtherNames(db)
  const rows = await db.selectFrom('organisation').select(['id', 'name', 'short_name']).execute()
  const organisations = rows.map(({ id, name, short_name }) => ({
    id,
    names: [name, short_name, ...(others.get(id) ?? []).map((other) => other.name)].filter(Boolean),
  }))
  const present = await db
    .selectFrom('pilot')
    .where('catalogue_key', 'is not', null)
    .select('catalogue_key')
    .execute()
  const keys = new Set(present.map(({ catalogue_key }) => catalogue_key))
  return cataloguePilots.map((item) => ({
    ...{ key: item.key, name: item.names[0] ?? '', topic: item.topic, year: item.year },
    ...{ sourceDocument: item.sourceDocument, sourceSentence: item.sourceSentence },
    organisationId: organisationNamed(item.names, organisations),
    isPresent: keys.has(item.key),
  }))
}
