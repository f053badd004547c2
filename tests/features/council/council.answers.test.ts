import { describe, expect, it } from 'vitest'
import {
  demoMembers,
  getMeeting,
  holdMeeting,
  itemAt,
  raiseHands,
} from '../../support/demo-council'
import { type Office, openOffice } from '../../support/office'

/** Eight in the room; the ninth is away and was asked in writing. */
async function meetingWithLetter(office: Office) {
  const held = await holdMeeting(office, { names: ['Lê Thị Thí Dụ'] })
  const away = held.meeting.members[8]!
  const mark = (presence: 'written' | 'answered') =>
    office.do('council.setPresence', {
      ...{ id: held.id, memberIds: [away.id], presence, reason: 'đi công tác' },
    })
  await mark('written')
  return { ...held, item: itemAt(held.meeting, 0), mark }
}

/** All by letter: five of nine have been asked and nobody has answered yet. */
async function meetingInWriting(office: Office) {
  const held = await holdMeeting(office, {
    names: ['Lê Thị Thí Dụ'],
    details: { mode: 'written', base: 'present', quorum: 'two-thirds' },
  })
  const { id, meeting } = held
  const memberIds = meeting.members.map((member) => member.id)
  const answer = (count: number) =>
    office.do('council.setPresence', {
      ...{ id, memberIds: memberIds.slice(0, count), presence: 'answered', reason: '' },
    })
  await office.do('council.setPresence', { id, memberIds, presence: 'written', reason: '' })
  return { ...held, item: itemAt(meeting, 0), answer }
}

const minutesOf = async (office: Office, id: never) => {
  await office.do('council.paper', { taskId: crypto.randomUUID() as never, id, paper: 'minutes' })
  return office.desk.laidOut.at(-1) ?? ''
}

describe('a single letter', () => {
  it('is counted together with the hands, and stands by itself in no row, reading or paper', async () => {
    const office = await openOffice()
    const { id, item, mark } = await meetingWithLetter(office)
    await mark('answered')
    await office.do('council.vote', {
      ...{ itemId: item.id, votes: { agree: 8, disagree: 1, other: 0 } },
    })
    const rows = await office.db.selectFrom('council_vote').selectAll().execute()
    expect(rows).toMatchObject([{ channel: 'hands', agree: 8, disagree: 1, other: 0 }])
    const voted = itemAt(await getMeeting(office, id), 0)
    expect(voted.votes).toEqual({ agree: 8, disagree: 1, other: 0 })
    expect(voted).not.toHaveProperty('written')
    expect(voted.result).toMatchObject({ agree: 8, base: 9 })
    // Who was asked, and answered, is told; what was answered is not.
    expect(await minutesOf(office, id as never)).toContain('lấy ý kiến bằng văn bản: 01')
  })

  it('is not the only opinion where one nominee is voted on in writing: the room writes, too', async () => {
    const office = await openOffice()
    const { id, item, mark } = await meetingWithLetter(office)
    await mark('answered')
    await office.do('council.setItem', {
      ...{ itemId: item.id, mode: 'written', threshold: null, base: null, note: '' },
    })
    expect(itemAt(await getMeeting(office, id), 0).voters).toEqual({ inRoom: 8, inWriting: 1 })
    await office.do('council.vote', {
      ...{ itemId: item.id, votes: { agree: 6, disagree: 3, other: 0 } },
    })
    const rows = await office.db.selectFrom('council_vote').selectAll().execute()
    expect(rows).toMatchObject([{ channel: 'written', agree: 6, disagree: 3 }])
  })

  it('that has not come in cannot be counted', async () => {
    const office = await openOffice()
    const { item, mark } = await meetingWithLetter(office)
    const nine = { itemId: item.id, votes: { agree: 9, disagree: 0, other: 0 } }
    expect(await office.call('council.vote', nine)).toMatchObject({
      error: { code: 'council.tooManyVotes' },
    })
    await mark('answered')
    await office.do('council.vote', nine)
  })
})

describe('a meeting in writing', () => {
  it('has its quorum by those who answered, never by those who were asked', async () => {
    const office = await openOffice()
    const { id, item, answer } = await meetingInWriting(office)
    expect(await getMeeting(office, id)).toMatchObject({
      ...{ hasQuorum: false, roll: { written: 9, answered: 0 } },
    })
    await answer(5)
    await office.do('council.vote', {
      ...{ itemId: item.id, votes: { agree: 5, disagree: 0, other: 0 } },
    })
    const refused = await office.call('council.close', { id })
    expect(refused).toMatchObject({ error: { code: 'council.noQuorum' } })
    expect(!refused.ok && refused.error.message).toContain(
      'đã dự họp hoặc gửi ý kiến 5/9, cần từ 2/3 trở lên số thành viên dự họp hoặc gửi ý kiến',
    )
    await answer(6)
    await office.do('council.close', { id })
  })

  it('measures by those who answered where the threshold says “dự họp và gửi ý kiến”', async () => {
    const office = await openOffice()
    const { id, item, answer } = await meetingInWriting(office)
    await answer(6)
    await office.do('council.vote', {
      ...{ itemId: item.id, votes: { agree: 4, disagree: 2, other: 0 } },
    })
    expect(itemAt(await getMeeting(office, id), 0).result).toMatchObject({
      ...{ base: 6, needed: 4, outcome: 'passed' },
    })
  })

  it('says in the minutes who has answered and who has not', async () => {
    const office = await openOffice()
    const { id, answer } = await meetingInWriting(office)
    await answer(6)
    const html = await minutesOf(office, id as never)
    expect(html).toContain(
      'Điều kiện tiến hành: cần từ 2/3 trở lên số thành viên dự họp hoặc gửi ý kiến',
    )
    const absent = (await getMeeting(office, id)).members.map(({ presence }) => presence)
    expect(absent.filter((presence) => presence === 'written')).toHaveLength(3)
  })
})

it('keeps the roll call of a council that only meets in the room as it was', async () => {
  const office = await openOffice()
  const { id, meeting } = await holdMeeting(office, { members: demoMembers(5) })
  for (const item of meeting.items) await raiseHands(office, item.id, 5)
  await office.do('council.close', { id })
  expect((await getMeeting(office, id)).roll).toMatchObject({ present: 5, answered: 0, written: 0 })
})
