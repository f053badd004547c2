import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import {
  type MeetingDetails,
  type MeetingFilter,
  type MemberInput,
  mostItems,
} from '@shared/features/council/council.contract'
import type { MeetingId } from '@shared/features/council/council.ids'
import type { Candidate, MeetingSummary } from '@shared/features/council/council.results'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import type { NominationStatus } from '@shared/features/nominations/nominations.kinds'
import { sql } from 'kysely'
import { nomineeColumns } from './council.items.queries'
import { listMembers, theMeeting } from './council.record.queries'

/** A file may be put on the agenda once it was handed in and until it was decided on. */
export const candidateStatuses: readonly NominationStatus[] = [
  'submitted',
  'screening',
  'eligible',
  'waiting',
]

/** The latest first. */
export async function listMeetings(
  db: Db,
  { status, year, text }: MeetingFilter,
): Promise<readonly MeetingSummary[]> {
  let meetings = selectMeetings(db)
  if (status) meetings = meetings.where('m.status', '=', status)
  if (year !== null)
    meetings = meetings
      .where('m.held_on', '>=', `${year}-01-01` as LocalDate)
      .where('m.held_on', '<=', `${year}-12-31` as LocalDate)
  for (const word of fold(text).split(' ').filter(Boolean))
    meetings = meetings.where(sql<boolean>`instr(m.search_text, ${word}) > 0`)
  const rows = await meetings
    .orderBy('m.held_on', 'desc')
    .orderBy('m.starts_at', 'desc')
    .orderBy('m.id')
    .limit(2000)
    .execute()
  return rows.map(({ items, passed, members, files, ...row }) => ({
    ...row,
    itemCount: items ?? 0,
    passedCount: passed ?? 0,
    memberCount: members ?? 0,
    fileCount: files ?? 0,
  }))
}

const selectMeetings = (db: Db) =>
  db.selectFrom('council_meeting as m').select((eb) => [
    ...(['m.id', 'm.title', 'm.body', 'm.held_on as heldOn', 'm.status', 'm.place'] as const),
    'm.starts_at as startsAt',
    eb
      .selectFrom('council_item as i')
      .whereRef('i.meeting_id', '=', 'm.id')
      .select((items) => items.fn.countAll<number>().as('n'))
      .as('items'),
    eb
      .selectFrom('council_item as p')
      .whereRef('p.meeting_id', '=', 'm.id')
      .where('p.outcome', '=', 'passed')
      .select((items) => items.fn.countAll<number>().as('n'))
      .as('passed'),
    eb
      .selectFrom('council_member as c')
      .whereRef('c.meeting_id', '=', 'm.id')
      .where('c.role', '!=', 'guest')
      .select((members) => members.fn.countAll<number>().as('n'))
      .as('members'),
    eb
      .selectFrom('council_attachment as a')
      .whereRef('a.meeting_id', '=', 'm.id')
      .select((files) => files.fn.countAll<number>().as('n'))
      .as('files'),
  ])

/** The rules and members of the latest meeting: a council seldom changes from one to the next. */
export async function usualMeeting(db: Db): Promise<{
  readonly details: MeetingDetails | null
  readonly members: readonly MemberInput[]
}> {
  const last = await db
    .selectFrom('council_meeting')
    .select('id')
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return { details: null, members: [] }
  const meeting = await theMeeting(db, last.id)
  const members = await listMembers(db, last.id)
  return {
    details: {
      ...{ title: meeting.title, body: meeting.body, heldOn: meeting.held_on },
      ...{ startsAt: meeting.starts_at, place: meeting.place, mode: meeting.mode },
      ...{ threshold: meeting.threshold, base: meeting.base, quorum: meeting.quorum },
      recusedLeave: meeting.recused_leave === 1,
    },
    members: members.map(({ personId, name, title, role, isTeller }) => ({
      ...{ id: null, personId, name, title, role, isTeller },
    })),
  }
}

/** In the order of their lists; those of this meeting, or of another that is not over, are left out. */
export async function listCandidates(
  db: Db,
  { id, roundId }: { readonly id: MeetingId; readonly roundId: RoundId | null },
): Promise<readonly Candidate[]> {
  let found = db
    .selectFrom('nomination as n')
    .innerJoin('award_round as r', 'r.id', 'n.round_id')
    .where('n.status', 'in', candidateStatuses)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('council_item as i')
            .innerJoin('council_meeting as m', 'm.id', 'i.meeting_id')
            .whereRef('i.nomination_id', '=', 'n.id')
            .where((eb) =>
              eb.or([eb('m.id', '=', id), eb('m.status', 'in', ['preparing', 'meeting'])]),
            )
            .select('i.id'),
        ),
      ),
    )
    .select([...nomineeColumns])
  if (roundId) found = found.where('n.round_id', '=', roundId)
  return found
    .orderBy(sql`r.held_on is not null`)
    .orderBy('r.held_on', 'desc')
    .orderBy('r.id')
    .orderBy('n.level')
    .orderBy('n.subject_kind')
    .orderBy('n.position_in_list')
    .orderBy('n.id')
    .limit(4 * mostItems)
    .execute()
}
