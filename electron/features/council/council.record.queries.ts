import type { Db } from '@electron/database/database'
import { councilErrors } from '@shared/features/council/council.errors'
import type { MeetingId } from '@shared/features/council/council.ids'
import type { Presence } from '@shared/features/council/council.kinds'
import type { Meeting, Member } from '@shared/features/council/council.results'
import { hasQuorum, rollOf, standardOf } from '@shared/features/council/council.rules'
import { boxOf, countSheets } from './council.count.queries'
import { itemRows, partsOf, toItem } from './council.items.queries'
import type { CouncilMeetingTable, CouncilMemberTable } from './council.table'

/** @throws AppError `council.gone` */
export async function theMeeting(db: Db, id: MeetingId): Promise<CouncilMeetingTable> {
  const row = await db
    .selectFrom('council_meeting')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw councilErrors.gone()
  return row
}

/**
 * A meeting whole. Figures of a secret ballot are in it only when two people have counted the same.
 *
 * @throws AppError `council.gone`
 */
export async function getMeeting(db: Db, id: MeetingId): Promise<Meeting> {
  const meeting = await theMeeting(db, id)
  const members = await listMembers(db, id)
  const rows = await itemRows(db, id)
  const secret = rows.filter((row) => standardOf(meeting, row).mode === 'secret')
  const opened = boxOf(
    meeting,
    await countSheets(db, id),
    secret.map((row) => row.id),
  )
  const { agreed: _, ...box } = opened
  const around = { meeting, members, box: opened, parts: await partsOf(db, id) }
  const roll = rollOf(members)
  return {
    ...wordsOf(meeting),
    ...{ members, roll, hasQuorum: hasQuorum(meeting.quorum, roll, meeting.mode) },
    ...{ items: rows.map((row) => toItem(row, around)), box },
    attachments: await listAttachments(db, id),
  }
}

const wordsOf = (row: CouncilMeetingTable) => ({
  ...{ id: row.id, title: row.title, body: row.body, heldOn: row.held_on },
  ...{ startsAt: row.starts_at, endsAt: row.ends_at, place: row.place, status: row.status },
  ...{ mode: row.mode, threshold: row.threshold, base: row.base, quorum: row.quorum },
  ...{ recusedLeave: row.recused_leave === 1, minutesNumber: row.minutes_number },
  ...{ contents: row.contents, opinions: row.opinions, conclusion: row.conclusion },
  signedOn: row.signed_on,
})

export async function listMembers(db: Db, id: MeetingId): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom('council_member')
    .selectAll()
    .where('meeting_id', '=', id)
    .orderBy('place_in_list')
    .orderBy('id')
    .execute()
  return rows.map(toMember)
}

const toMember = (row: CouncilMemberTable): Member => ({
  ...{ id: row.id, personId: row.person_id, name: row.name, title: row.title, role: row.role },
  ...{ isTeller: row.is_teller === 1, presence: presenceOf(row) },
  absenceReason: row.absence_reason,
})

/** Absent, and asked in writing: until an opinion comes in, the member takes no part. */
const presenceOf = ({ presence, awaits_answer }: CouncilMemberTable): Presence =>
  presence === 'written' && awaits_answer === 0 ? 'answered' : presence

const listAttachments = (db: Db, id: MeetingId) =>
  db
    .selectFrom('council_attachment')
    .where('meeting_id', '=', id)
    .select(['id', 'name', 'kind', 'size_bytes as sizeBytes'])
    .orderBy('added_at')
    .orderBy('id')
    .execute()
