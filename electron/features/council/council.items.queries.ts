import type { Db } from '@electron/database/database'
import { ballotsOf, secretVotes } from '@shared/features/council/council.counting'
import type { ItemId, MeetingId } from '@shared/features/council/council.ids'
import type { AgendaItem, ItemResult, Member } from '@shared/features/council/council.results'
import {
  baseOf,
  outcomeOf,
  rollOf,
  standardOf,
  takingPart,
  type Votes,
  votersOf,
  votesNeeded,
} from '@shared/features/council/council.rules'
import type { OpenedBox } from './council.count.queries'
import type { CouncilMeetingTable } from './council.table'

/** The agenda as stored, in its order, with the nominees as their files say now. */
export async function itemRows(db: Db, id: MeetingId) {
  return db
    .selectFrom('council_item as i')
    .innerJoin('nomination as n', 'n.id', 'i.nomination_id')
    .innerJoin('award_round as r', 'r.id', 'n.round_id')
    .where('i.meeting_id', '=', id)
    .select([
      ...(['i.id', 'i.mode', 'i.threshold', 'i.base', 'i.note', 'i.outcome'] as const),
      'i.is_postponed as isPostponed',
      ...nomineeColumns,
    ])
    .orderBy('i.place_in_list')
    .orderBy('i.id')
    .execute()
}

export const nomineeColumns = [
  'n.id as nominationId',
  'n.round_id as roundId',
  'r.name as roundName',
  'n.level',
  'n.subject_kind as kind',
  'n.organisation_id as organisationId',
  'n.person_id as personId',
  ...(['n.name', 'n.position', 'n.unit', 'n.achievement', 'n.status'] as const),
] as const

export type ItemRow = Awaited<ReturnType<typeof itemRows>>[number]

/** Recusals and votes of all items of a meeting, by item. */
export async function partsOf(db: Db, id: MeetingId) {
  const recusals = await db
    .selectFrom('council_recusal as q')
    .innerJoin('council_item as i', 'i.id', 'q.item_id')
    .innerJoin('council_member as m', 'm.id', 'q.member_id')
    .where('i.meeting_id', '=', id)
    .select(['q.item_id as itemId', 'q.member_id as memberId'])
    .orderBy('m.place_in_list')
    .execute()
  const votes = await db
    .selectFrom('council_vote as v')
    .innerJoin('council_item as i', 'i.id', 'v.item_id')
    .where('i.meeting_id', '=', id)
    .select(['v.item_id as itemId', 'v.agree', 'v.disagree', 'v.other'])
    .execute()
  return {
    recused: Map.groupBy(recusals, ({ itemId }) => itemId),
    votes: Map.groupBy(votes, ({ itemId }) => itemId),
  }
}

type Parts = Awaited<ReturnType<typeof partsOf>>

interface Around {
  readonly meeting: CouncilMeetingTable
  readonly members: readonly Member[]
  readonly box: OpenedBox
  readonly parts: Parts
}

export function toItem(row: ItemRow, around: Around): AgendaItem {
  const { members, parts } = around
  const recused = (parts.recused.get(row.id) ?? []).map(({ memberId }) => memberId)
  const item = {
    ...row,
    isPostponed: row.isPostponed === 1,
    recused,
    voters: votersOf(members, recused),
    votes: toVotes(parts, row.id),
  }
  return { ...item, result: resultOf(item, around) }
}

/** Minutes signed long ago may still have letters beside hands: told as one figure like all others. */
function toVotes({ votes }: Parts, id: ItemId): Votes | null {
  const own = votes.get(id)
  if (!own) return null
  const sum = (what: keyof Votes) => own.reduce((total, vote) => total + vote[what], 0)
  return { agree: sum('agree'), disagree: sum('disagree'), other: sum('other') }
}

type Counted = Omit<AgendaItem, 'result'>

/** null while nothing was counted, or while two people do not agree on what was. */
function resultOf(item: Counted, { meeting, members, box }: Around): ItemResult | null {
  const { mode, threshold, base: measure } = standardOf(meeting, item)
  const there = rollOf(members.filter(({ id }) => item.recused.includes(id)))
  const ballots = mode === 'secret' && box.agreed ? ballotsOf(box.agreed) : null
  const votes = mode === 'secret' ? ballotVotes(box, item.id, takingPart(there)) : item.votes
  if (!votes) return null
  const base = baseOf({
    base: measure,
    ...{ members, recused: item.recused, recusedLeave: meeting.recused_leave === 1 },
    ...{ votes, ballots },
  })
  const { agree } = votes
  const outcome = outcomeOf({ threshold, isPostponed: item.isPostponed }, { agree, base })
  return { ...votes, base, needed: votesNeeded(threshold, base), outcome }
}

/** A nominee put on the agenda after the ballots were counted is on none of them. */
function ballotVotes({ agreed }: OpenedBox, id: ItemId, recusedThere: number): Votes | null {
  const isCounted = agreed?.some(({ votes }) => votes.some(({ itemId }) => itemId === id))
  return agreed && isCounted ? secretVotes(agreed, id, recusedThere) : null
}
