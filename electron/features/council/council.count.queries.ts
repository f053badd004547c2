import type { Db } from '@electron/database/database'
import type { Pack } from '@shared/features/council/council.counting'
import { ballotsOf, compareCounts } from '@shared/features/council/council.counting'
import type { ItemId, MeetingId } from '@shared/features/council/council.ids'
import type { CountTurn } from '@shared/features/council/council.kinds'
import type { BallotBox, CountSheet } from '@shared/features/council/council.results'
import type { CouncilMeetingTable } from './council.table'

/** One person's count, and nobody else's: the second must not see what the first found. */
export async function getCount(
  db: Db,
  { id, turn }: { readonly id: MeetingId; readonly turn: CountTurn },
): Promise<CountSheet | null> {
  const sheets = await countSheets(db, id)
  return sheets.find((sheet) => sheet.turn === turn) ?? null
}

/** Both counts, the first before the second. */
export async function countSheets(db: Db, id: MeetingId): Promise<readonly CountSheet[]> {
  const counts = await db
    .selectFrom('council_count')
    .selectAll()
    .where('meeting_id', '=', id)
    .orderBy('turn')
    .execute()
  if (counts.length === 0) return []
  const packs = await packsOf(db, id)
  return counts.map((count) => ({
    turn: count.turn,
    countedBy: count.counted_by,
    isClosed: count.is_closed === 1,
    packs: packs.get(count.id) ?? [],
  }))
}

async function packsOf(db: Db, id: MeetingId): Promise<ReadonlyMap<string, readonly Pack[]>> {
  const packs = await db
    .selectFrom('council_pack as p')
    .innerJoin('council_count as c', 'c.id', 'p.count_id')
    .where('c.meeting_id', '=', id)
    .select(['p.id', 'p.count_id as countId', 'p.collected', 'p.valid'])
    .orderBy('p.pack_number')
    .execute()
  const votes = await db
    .selectFrom('council_pack_vote as v')
    .innerJoin('council_pack as p', 'p.id', 'v.pack_id')
    .innerJoin('council_count as c', 'c.id', 'p.count_id')
    .innerJoin('council_item as i', 'i.id', 'v.item_id')
    .where('c.meeting_id', '=', id)
    .select(['v.pack_id as packId', 'v.item_id as itemId', 'v.agree', 'v.disagree'])
    .orderBy('i.place_in_list')
    .execute()
  const votesOf = Map.groupBy(votes, ({ packId }) => packId)
  const whole = packs.map((pack) => ({
    countId: pack.countId,
    pack: {
      collected: pack.collected,
      valid: pack.valid,
      votes: (votesOf.get(pack.id) ?? []).map(({ packId: _, ...vote }) => vote),
    },
  }))
  return new Map(
    [...Map.groupBy(whole, ({ countId }) => countId)].map(([countId, own]) => [
      countId,
      own.map(({ pack }) => pack),
    ]),
  )
}

export interface OpenedBox extends BallotBox {
  /** The packs both people agree on; null until they do. For working out results, never shown. */
  readonly agreed: readonly Pack[] | null
}

/** What may be told of the ballots by now. @param secret the nominees the ballots bear */
export function boxOf(
  { ballots_issued, pack_size }: Pick<CouncilMeetingTable, 'ballots_issued' | 'pack_size'>,
  sheets: readonly CountSheet[],
  secret: readonly ItemId[],
): OpenedBox {
  const [first, second] = sheets
  const areClosed = sheets.length === 2 && sheets.every(({ isClosed }) => isClosed)
  const differences =
    areClosed && first && second ? compareCounts(first.packs, second.packs, secret) : null
  const agreed = differences?.length === 0 && first ? first.packs : null
  return {
    issued: ballots_issued,
    packSize: pack_size,
    counts: sheets.map(({ turn, countedBy, isClosed }) => ({ turn, countedBy, isClosed })),
    differences,
    ballots: agreed && ballotsOf(agreed),
    agreed,
  }
}
