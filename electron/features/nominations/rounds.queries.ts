import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import type { Round } from '@shared/features/nominations/rounds.contract'
import { sql } from 'kysely'
import { nominationsStrings as strings } from './nominations.strings'

/** Newest first; a round without a day is still to come, so it stands at the top. */
export async function listRounds(db: Db, campaignId: CampaignId | null): Promise<readonly Round[]> {
  const rounds = campaignId
    ? selectRounds(db).where('r.campaign_id', '=', campaignId)
    : selectRounds(db)
  const rows = await rounds
    .orderBy(sql`r.held_on is not null`)
    .orderBy('r.held_on', 'desc')
    .orderBy('r.name')
    .orderBy('r.id')
    .execute()
  return rows.map(toRound)
}

/** @throws AppError `core.notFound` */
export async function getRound(db: Db, id: RoundId): Promise<Round> {
  const row = await selectRounds(db).where('r.id', '=', id).executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.round })
  return toRound(row)
}

/** A round that is over is entered afterwards: its lists did not come in today. */
export const handedInNow = ({ heldOn }: Pick<Round, 'heldOn'>, today: LocalDate) =>
  heldOn !== null && heldOn < today ? null : today

const selectRounds = (db: Db) =>
  db
    .selectFrom('award_round as r')
    .leftJoin('campaign as c', 'c.id', 'r.campaign_id')
    .select((eb) => [
      'r.id',
      'r.campaign_id as campaignId',
      'c.name as campaignName',
      'r.name',
      'r.occasion',
      'r.recognition',
      'r.achievement',
      'r.held_on as heldOn',
      'r.form_id as formId',
      eb
        .selectFrom('nomination as n')
        .whereRef('n.round_id', '=', 'r.id')
        .select((nominations) => nominations.fn.countAll<number>().as('n'))
        .as('nominations'),
    ])

type RoundRow = Awaited<ReturnType<ReturnType<typeof selectRounds>['executeTakeFirstOrThrow']>>

const toRound = (row: RoundRow): Round => ({ ...row, nominations: row.nominations ?? 0 })
