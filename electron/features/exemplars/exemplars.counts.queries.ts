import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { addDays } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { ExemplarCard } from '@shared/features/exemplars/exemplars.contract'
import { type ExemplarStep, exemplarSteps } from '@shared/features/exemplars/exemplars.kinds'
import { stalledAfterDays } from '@shared/features/exemplars/exemplars.rules'
import { cardsOf, exemplarRows } from './exemplars.cards'

export interface ExemplarCounts {
  /** Followed, by the step they stand in. */
  readonly bySteps: Readonly<Record<ExemplarStep, number>>
  readonly stopped: number
  readonly total: number
}

/** For reports and the overview. @param campaignId null: of every campaign and of none */
export async function exemplarCounts(
  db: Db,
  { year, campaignId }: { readonly year: number; readonly campaignId: CampaignId | null },
): Promise<ExemplarCounts> {
  let found = db.selectFrom('exemplar').where('year', '=', year)
  if (campaignId !== null) found = found.where('campaign_id', '=', campaignId)
  const rows = await found
    .select((eb) => ['step', 'stopped_on', eb.fn.countAll<number>().as('count')])
    .groupBy(['step', 'stopped_on'])
    .execute()
  const sum = (some: typeof rows) => some.reduce((total, { count }) => total + count, 0)
  const followed = rows.filter((row) => row.stopped_on === null)
  const at = (step: ExemplarStep) => sum(followed.filter((row) => row.step === step))
  const [one, two, three, four, five] = exemplarSteps.map(at)
  return {
    bySteps: { 1: one ?? 0, 2: two ?? 0, 3: three ?? 0, 4: four ?? 0, 5: five ?? 0 },
    stopped: sum(rows) - sum(followed),
    total: sum(rows),
  }
}

/** Followed, not recognised, and longer in their step than two monthly evaluations; longest first. */
export async function stalledExemplars(
  db: Db,
  { today }: { readonly today: LocalDate },
): Promise<readonly ExemplarCard[]> {
  const rows = await exemplarRows(db)
    .where('e.stopped_on', 'is', null)
    .where('s.entered_on', '<', addDays(today, -stalledAfterDays))
    .select('e.id')
    .orderBy('s.entered_on')
    .orderBy('e.id')
    .execute()
  const cards = await cardsOf(
    db,
    rows.map(({ id }) => id),
    today,
  )
  return cards.filter(({ isStalled }) => isStalled)
}
