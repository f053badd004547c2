import type { ItemId, MeetingId } from '@shared/features/council/council.ids'
import type { Meeting } from '@shared/features/council/council.results'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import type { InputOf } from '@shared/ipc/app-contract'
import { demoIdentity, demoSigner } from './demo-committee'
import { addRound, idsOf, importList, line } from './demo-round'
import { day, type Office } from './office'

export const demoMeeting = {
  title: 'Họp xét khen thưởng sơ kết 02 năm thực hiện Chỉ thị 01-CT/TU',
  body: 'Hội đồng Thi đua - Khen thưởng Đảng ủy Khối',
  heldOn: day('2022-12-15'),
  startsAt: '08:00',
  place: 'Phòng họp số 1',
  mode: 'hands',
  threshold: 'majority',
  base: 'members',
  quorum: 'two-thirds',
  recusedLeave: false,
} satisfies InputOf<'council.create'>['details']

type MemberDraft = InputOf<'council.create'>['members'][number]

/** A council of nine: chair, secretary, two tellers among the others. */
export const demoMembers = (count = 9): MemberDraft[] =>
  Array.from({ length: count }, (_, index) => ({
    id: null,
    personId: null,
    name: `Ủy viên Thứ ${index + 1}`,
    title: index === 0 ? 'Bí thư, Chủ tịch Hội đồng' : 'Ủy viên Hội đồng',
    role: index === 0 ? 'chair' : index === 1 ? 'secretary' : 'member',
    isTeller: index === 2 || index === 3,
  }))

interface Options {
  readonly names?: readonly string[]
  readonly members?: MemberDraft[]
  readonly details?: Partial<InputOf<'council.create'>['details']>
}

/** A meeting with its agenda, everybody there, under way. */
export async function holdMeeting(office: Office, options: Options = {}) {
  const { names = ['Lê Thị Thí Dụ', 'Trần Văn Ví Dụ'], members = demoMembers() } = options
  const roundId = await addNominees(office, names)
  const nominationIds = await idsOf(office, roundId)
  const { id } = await office.do('council.create', {
    details: { ...demoMeeting, ...options.details },
    members,
    nominationIds,
  })
  const meeting = await office.do('council.get', { id })
  await office.do('council.setPresence', {
    ...{ id, presence: 'present', reason: '' },
    memberIds: meeting.members.map((member) => member.id),
  })
  await office.do('council.start', { id })
  return { id, roundId, nominationIds, meeting: await office.do('council.get', { id }) }
}

export async function addNominees(office: Office, names: readonly string[]): Promise<RoundId> {
  const roundId = await addRound(office)
  await importList(
    office,
    roundId,
    names.map((name, index) => line({ name, unit: 'Chi bộ Thí dụ', positionInList: index + 1 })),
  )
  return roundId
}

export const setUpOffice = (office: Office) =>
  office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })

export const getMeeting = (office: Office, id: MeetingId): Promise<Meeting> =>
  office.do('council.get', { id })

/** The item at a place of the agenda, from 0. */
export function itemAt(meeting: Meeting, place: number) {
  const item = meeting.items[place]
  if (!item) throw new Error(`no item ${place}`)
  return item
}

export const statusOf = async (office: Office, id: NominationId) =>
  (await office.do('nominations.get', { id })).status

export const raiseHands = (office: Office, itemId: ItemId, agree: number, disagree = 0) =>
  office.do('council.vote', { itemId, votes: { agree, disagree, other: 0 } })

type CountOf = InputOf<'council.saveCount'>

/** One pack with all ballots valid; so many in favour of each nominee, the rest against. */
export function onePack(
  meeting: Meeting,
  ballots: number,
  agree: readonly number[],
): CountOf['packs'] {
  const votes = meeting.items.map(({ id }, index) => ({
    itemId: id,
    agree: agree[index] ?? 0,
    disagree: ballots - (agree[index] ?? 0),
  }))
  return [{ collected: ballots, valid: ballots, votes }]
}

export const saveCount = (
  office: Office,
  count: Pick<CountOf, 'id' | 'turn' | 'packs'> & Partial<CountOf>,
) =>
  office.call('council.saveCount', {
    ...{ countedBy: `Người Kiểm ${count.turn}`, isClosed: true },
    ...count,
  })
