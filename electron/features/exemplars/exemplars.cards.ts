import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { ExemplarCard } from '@shared/features/exemplars/exemplars.contract'
import type { ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import {
  daysInStep,
  type Evidence,
  isRecognised,
  isStalled,
  missingIn,
} from '@shared/features/exemplars/exemplars.rules'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { qualifiedNames } from '../organisation/organisation.queries'
import { among, evidenceOf } from './exemplars.evidence.queries'

/** Everything a card or a filter looks at. */
export const exemplarRows = (db: Db) =>
  db
    .selectFrom('exemplar as e')
    .innerJoin('exemplar_step as s', (join) =>
      join.onRef('s.exemplar_id', '=', 'e.id').onRef('s.step', '=', 'e.step'),
    )
    .leftJoin('person as p', 'p.id', 'e.person_id')
    .leftJoin('organisation as o', 'o.id', 'e.organisation_id')
    .leftJoin('campaign as c', 'c.id', 'e.campaign_id')
    .leftJoin('framework_item as f', 'f.id', 'e.field_item_id')

const cardColumns = [
  ...(['e.id', 'e.person_id as personId', 'e.organisation_id as organisationId'] as const),
  ...(['e.year', 'e.field', 'e.title', 'e.step', 'e.stopped_on as stoppedOn'] as const),
  ...(['e.stop_reason as stopReason', 's.entered_on as enteredOn'] as const),
  ...(['p.full_name as fullName', 'c.name as campaign', 'f.title as itemTitle'] as const),
] as const

/** The cards of these exemplars, in this order; those that are gone are left out. */
export async function cardsOf(
  db: Db,
  ids: readonly ExemplarId[],
  today: LocalDate,
): Promise<ExemplarCard[]> {
  if (ids.length === 0) return []
  const rows = await exemplarRows(db)
    .leftJoin('exemplar_attachment as a', (join) =>
      join.onRef('a.exemplar_id', '=', 'e.id').on('a.is_photo', '=', 1),
    )
    .where(among('e.id', ids))
    .select([...cardColumns, 'a.id as photoId'])
    .execute()
  const evidence = await evidenceOf(db, ids)
  const names = await qualifiedNames(
    db,
    rows.flatMap(({ organisationId }) => organisationId ?? []),
  )
  const byId = new Map(
    rows.map((row) => {
      const found = evidence.get(row.id)
      if (!found) throw new Error(`exemplar ${row.id} has no evidence row`)
      return [row.id, toCard(row, { evidence: found, names, today })]
    }),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}

interface CardRow
  extends Pick<
    ExemplarCard,
    | 'id'
    | 'personId'
    | 'organisationId'
    | 'year'
    | 'field'
    | 'title'
    | 'step'
    | 'stoppedOn'
    | 'stopReason'
    | 'enteredOn'
    | 'campaign'
    | 'photoId'
  > {
  readonly fullName: string | null
  readonly itemTitle: string | null
}

interface Around {
  readonly evidence: Evidence
  readonly names: ReadonlyMap<OrganisationId, string>
  readonly today: LocalDate
}

function toCard(row: CardRow, { evidence, names, today }: Around): ExemplarCard {
  const { fullName, itemTitle, ...rest } = row
  const unit = (row.organisationId && names.get(row.organisationId)) ?? ''
  const missing = missingIn(row.step, evidence)
  const done = isRecognised(row.step, missing)
  const { enteredOn, stoppedOn } = row
  return {
    ...rest,
    kind: fullName === null ? 'collective' : 'person',
    name: fullName ?? unit,
    unit: fullName === null ? '' : unit,
    field: fieldOf(row),
    days: daysInStep(enteredOn, stoppedOn ?? today),
    missing,
    isRecognised: done,
    isStalled: isStalled({ enteredOn, stoppedOn, isRecognised: done }, today),
  }
}

/** The office's own words go before those of the framework. */
export const fieldOf = (row: { readonly field: string; readonly itemTitle: string | null }) =>
  row.field || (row.itemTitle ?? '')
