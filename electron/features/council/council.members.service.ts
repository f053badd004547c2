import { assertThere } from '@electron/database/assert-there'
import type { CommandContext } from '@electron/ipc/context'
import type { MemberInput } from '@shared/features/council/council.contract'
import { councilErrors } from '@shared/features/council/council.errors'
import type { MeetingId, MemberId } from '@shared/features/council/council.ids'
import type { Presence } from '@shared/features/council/council.kinds'
import { listMembers, theMeeting } from './council.record.queries'
import { assertOpen } from './council.state'
import { councilStrings as strings } from './council.strings'

/** @throws AppError `council.gone`, `.signed`, `.closed`, `.unknownPart`, `.memberTwice`, `core.notFound` */
export async function setMembers(
  input: { readonly id: MeetingId; readonly members: readonly MemberInput[] },
  context: CommandContext,
): Promise<null> {
  const meeting = await theMeeting(context.tx, input.id)
  assertOpen(meeting)
  await writeMembers(context, input)
  context.say(strings.membersSet({ count: input.members.length, title: meeting.title }))
  return null
}

/** Those kept stay the same rows, with their presence and recusals; those left out go with theirs. */
export async function writeMembers(
  { tx, newId }: Pick<CommandContext, 'tx' | 'newId'>,
  { id, members }: { readonly id: MeetingId; readonly members: readonly MemberInput[] },
): Promise<void> {
  assertEachOnce(members)
  await assertThere(tx, { person: members.map(({ personId }) => personId) })
  const before = new Set<MemberId>((await listMembers(tx, id)).map((member) => member.id))
  const kept = new Set<MemberId>()
  for (const [index, member] of members.entries()) {
    const values = { place_in_list: index + 1, ...columnsOf(member) }
    if (member.id === null) {
      await tx
        .insertInto('council_member')
        .values({
          ...{ id: newId<MemberId>(), meeting_id: id, presence: 'unknown', absence_reason: '' },
          ...{ awaits_answer: 0, ...values },
        })
        .execute()
      continue
    }
    if (!before.has(member.id) || kept.has(member.id)) throw councilErrors.unknownPart()
    kept.add(member.id)
    await tx.updateTable('council_member').set(values).where('id', '=', member.id).execute()
  }
  const gone = [...before].filter((memberId) => !kept.has(memberId))
  if (gone.length === 0) return
  await tx.deleteFrom('council_recusal').where('member_id', 'in', gone).execute()
  await tx.deleteFrom('council_member').where('id', 'in', gone).execute()
}

/** Namesakes may sit together; one person's record has one vote. @throws AppError `council.memberTwice` */
export function assertEachOnce(members: readonly Pick<MemberInput, 'personId' | 'name'>[]): void {
  const seen = new Set<string>()
  for (const { personId, name } of members) {
    if (personId === null) continue
    if (seen.has(personId)) throw councilErrors.memberTwice({ name })
    seen.add(personId)
  }
}

const columnsOf = ({ personId, name, title, role, isTeller }: MemberInput) => ({
  ...{ person_id: personId, name, title, role },
  is_teller: isTeller ? (1 as const) : (0 as const),
})

/** @throws AppError `council.gone`, `.signed`, `.closed`, `.unknownPart` */
export async function setPresence(
  {
    id,
    memberIds,
    presence,
    reason,
  }: {
    readonly id: MeetingId
    readonly memberIds: readonly MemberId[]
    readonly presence: Presence
    readonly reason: string
  },
  { tx, say }: CommandContext,
): Promise<null> {
  assertOpen(await theMeeting(tx, id))
  const members = await listMembers(tx, id)
  const chosen = members.filter((member) => memberIds.includes(member.id))
  const [first] = chosen
  if (!first || chosen.length !== new Set(memberIds).size) throw councilErrors.unknownPart()
  const isAsked = presence === 'written' || presence === 'answered'
  const isAway = presence === 'absent' || isAsked
  await tx
    .updateTable('council_member')
    .set({
      presence: presence === 'answered' ? 'written' : presence,
      awaits_answer: presence === 'written' ? 1 : 0,
      absence_reason: isAway ? reason : '',
    })
    .where('id', 'in', memberIds)
    .execute()
  say(strings.presence({ count: chosen.length, name: first.name, presence }))
  return null
}
