import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type {
  CardSubject,
  NominationCards,
  SubjectCards,
} from '@shared/features/eligibility/eligibility.contract'
import type { NominationKey } from '@shared/features/eligibility/eligibility.ids'
import { type SqlBool, sql } from 'kysely'
import { formOfNomination } from '../awards/awards.form-of'
import { listCards } from './eligibility.cards.queries'
import { formLabels } from './eligibility.rules.queries'

export interface AskedNominations {
  readonly ids: readonly NominationKey[]
  readonly year?: number | undefined
}

/** One reading for each round and form among them; usually there is one of each. */
export async function listNominationCards(
  db: Db,
  { ids, year }: AskedNominations,
  today: LocalDate,
): Promise<readonly NominationCards[]> {
  const rows = await readNominations(db, ids)
  const cards = new Map<NominationKey, SubjectCards>()
  for (const [, some] of Map.groupBy(rows, ({ formId, roundId }) => `${roundId} ${formId}`)) {
    const [first] = some
    if (!first?.formId) continue
    const { formId, campaignId, roundId, heldOn } = first
    const when = { onDay: heldOn ?? today, ...(year === undefined ? {} : { year }) }
    const subjects = some.map(toSubject)
    const found = await listCards(db, { subjects, formId, campaignId, roundId, ...when }, today)
    for (const each of found) if (each.nominationId) cards.set(each.nominationId, each)
  }
  const labels = await formLabels(db)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const form = row.formId && { id: row.formId, label: labels.get(row.formId) ?? '' }
    return [{ nominationId: id, form, cards: cards.get(id) ?? null }]
  })
}

interface NominationFacts {
  readonly id: NominationKey
  readonly roundId: string
  readonly formId: AwardFormId | null
  readonly campaignId: CampaignId | null
  readonly heldOn: LocalDate | null
}

const readNominations = (db: Db, ids: readonly NominationKey[]) =>
  db
    .selectFrom('nomination as n')
    .innerJoin('award_round as r', 'r.id', 'n.round_id')
    .where(sql<SqlBool>`n.id in (select value from json_each(${JSON.stringify(ids)}))`)
    .select(['n.id', 'n.round_id as roundId', 'r.campaign_id as campaignId', 'r.held_on as heldOn'])
    .select(['n.subject_kind as kind', 'n.person_id', 'n.organisation_id', 'n.achievement'])
    .select(formOfNomination.as('formId'))
    .execute()

type Row = Awaited<ReturnType<typeof readNominations>>[number] & NominationFacts

function toSubject({ id, kind, person_id, organisation_id, achievement }: Row): CardSubject {
  const person =
    kind === 'person' && person_id ? ({ kind: 'person', id: person_id } as const) : null
  const organisation =
    kind === 'collective' && organisation_id
      ? ({ kind: 'organisation', id: organisation_id } as const)
      : null
  return { key: id, kind, subject: person ?? organisation, nominationId: id, achievement }
}
