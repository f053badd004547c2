import { describe, expect, it } from 'vitest'
import {
  addNominees,
  demoMeeting,
  demoMembers,
  getMeeting,
  holdMeeting,
  itemAt,
  raiseHands,
  setUpOffice,
  statusOf,
} from '../../support/demo-council'
import { idsOf } from '../../support/demo-round'
import { openOffice } from '../../support/office'

describe('a meeting with a show of hands', () => {
  it('passes whom more than half of all members want, and refuses the others with the share', async () => {
    const office = await openOffice()
    const { id, meeting, nominationIds } = await holdMeeting(office)
    const [first, second] = nominationIds
    if (!first || !second) throw new Error('two nominees expected')
    expect(await statusOf(office, first)).toBe('waiting')

    await raiseHands(office, itemAt(meeting, 0).id, 5, 4)
    await raiseHands(office, itemAt(meeting, 1).id, 4, 5)
    const before = await getMeeting(office, id)
    expect(itemAt(before, 0).result).toMatchObject({ base: 9, needed: 5, outcome: 'passed' })
    await office.do('council.close', { id })

    expect(await statusOf(office, first)).toBe('passed')
    expect(await office.do('nominations.get', { id: second })).toMatchObject({
      status: 'failed',
      note: expect.stringContaining('4/9 (44,44%), không đạt mức trên 50% tổng số thành viên'),
    })
    expect((await getMeeting(office, id)).status).toBe('counted')
  })

  it('takes everything back by one undo while the minutes are not signed', async () => {
    const office = await openOffice()
    const { id, meeting, nominationIds } = await holdMeeting(office)
    for (const item of meeting.items) await raiseHands(office, item.id, 9)
    await office.do('council.close', { id })
    await office.do('history.undo', {})
    expect((await getMeeting(office, id)).status).toBe('meeting')
    for (const nominationId of nominationIds)
      expect(await statusOf(office, nominationId)).toBe('waiting')
  })

  it('goes back to the meeting, and those passed wait again', async () => {
    const office = await openOffice()
    const { id, meeting, nominationIds } = await holdMeeting(office)
    await raiseHands(office, itemAt(meeting, 0).id, 9)
    await raiseHands(office, itemAt(meeting, 1).id, 1)
    await office.do('council.close', { id })
    await office.do('council.reopen', { id })
    for (const nominationId of nominationIds)
      expect(await statusOf(office, nominationId)).toBe('waiting')
    expect(itemAt(await getMeeting(office, id), 0)).toMatchObject({
      outcome: null,
      votes: { agree: 9 },
    })
  })

  it('leaves a postponed nominee waiting', async () => {
    const office = await openOffice()
    const { id, meeting, nominationIds } = await holdMeeting(office)
    await raiseHands(office, itemAt(meeting, 0).id, 9)
    await office.do('council.postpone', { itemId: itemAt(meeting, 1).id, isPostponed: true })
    await office.do('council.close', { id })
    expect(await statusOf(office, nominationIds[1] as never)).toBe('waiting')
    expect(itemAt(await getMeeting(office, id), 1).outcome).toBe('postponed')
  })

  it('adds the opinions of those absent once they have come in, and no more', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office)
    const [item, absent] = [itemAt(meeting, 0), meeting.members.slice(7).map((one) => one.id)]
    await office.do('council.setPresence', {
      ...{ id, memberIds: absent, presence: 'written', reason: 'đi công tác' },
    })
    // Seven hands and two letters that were asked for, of which none has come in yet.
    const votes = { agree: 5, disagree: 4, other: 0 }
    expect(await office.call('council.vote', { itemId: item.id, votes })).toMatchObject({
      ...{ ok: false, error: { code: 'council.tooManyVotes' } },
    })
    await office.do('council.setPresence', {
      ...{ id, memberIds: absent, presence: 'answered', reason: 'đi công tác' },
    })
    await office.do('council.vote', { itemId: item.id, votes })
    expect(itemAt(await getMeeting(office, id), 0).result).toMatchObject({
      ...{ agree: 5, disagree: 4, base: 9, outcome: 'passed' },
    })
  })

  it('does not end without a quorum, or with a nominee nobody has voted on', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office)
    await raiseHands(office, itemAt(meeting, 0).id, 5)
    expect(await office.call('council.close', { id })).toMatchObject({
      error: { code: 'council.notVoted' },
    })
    await raiseHands(office, itemAt(meeting, 1).id, 5)
    const away = meeting.members.slice(5).map((one) => one.id)
    await office.do('council.setPresence', {
      ...{ id, memberIds: away, presence: 'absent', reason: '' },
    })
    expect(await office.call('council.close', { id })).toMatchObject({
      error: { code: 'council.noQuorum' },
    })
    await office.do('council.edit', { id, details: { ...demoMeeting, quorum: 'majority' } })
    await office.do('council.close', { id })
  })

  it('does not end with more votes than members who were there to cast them', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office, { names: ['Lê Thị Thí Dụ'] })
    await raiseHands(office, itemAt(meeting, 0).id, 9)
    await office.do('council.setPresence', {
      ...{ id, memberIds: [meeting.members[8]?.id as never], presence: 'absent', reason: '' },
    })
    expect(await office.call('council.close', { id })).toMatchObject({
      error: { code: 'council.tooManyVotes' },
    })
  })
})

describe('recusal', () => {
  it.each([
    { recusedLeave: true, base: 8, outcome: 'failed' },
    { recusedLeave: false, base: 9, outcome: 'failed' },
  ] as const)(
    'leaves the base when the meeting says so: $recusedLeave',
    async ({ recusedLeave, base, outcome }) => {
      const office = await openOffice()
      const { id, meeting } = await holdMeeting(office, { details: { recusedLeave } })
      const item = itemAt(meeting, 0)
      await office.do('council.setRecused', {
        ...{ itemId: item.id, memberIds: [meeting.members[4]?.id as never] },
      })
      expect(itemAt(await getMeeting(office, id), 0).voters).toEqual({ inRoom: 8, inWriting: 0 })
      await raiseHands(office, item.id, 4, 4)
      expect(itemAt(await getMeeting(office, id), 0).result).toMatchObject({ base, outcome })
    },
  )

  it('makes the difference where one vote does', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office, {
      ...{ members: demoMembers(10), details: { recusedLeave: true } },
    })
    const item = itemAt(meeting, 0)
    await raiseHands(office, item.id, 5, 4)
    expect(itemAt(await getMeeting(office, id), 0).result?.outcome).toBe('failed')
    await office.do('council.setRecused', {
      ...{ itemId: item.id, memberIds: [meeting.members[4]?.id as never] },
    })
    expect(itemAt(await getMeeting(office, id), 0).result).toMatchObject({
      ...{ base: 9, outcome: 'passed' },
    })
  })

  it('lets a recused member cast no vote', async () => {
    const office = await openOffice()
    const { meeting } = await holdMeeting(office)
    const item = itemAt(meeting, 0)
    await office.do('council.setRecused', {
      ...{ itemId: item.id, memberIds: [meeting.members[4]?.id as never] },
    })
    const votes = { agree: 9, disagree: 0, other: 0 }
    expect(await office.call('council.vote', { itemId: item.id, votes })).toMatchObject({
      error: { code: 'council.tooManyVotes' },
    })
  })
})

describe('the agenda', () => {
  it('takes files that were handed in, once, and lets them wait for the meeting', async () => {
    const office = await openOffice()
    const { id, roundId, nominationIds, meeting } = await holdMeeting(office)
    expect(await office.do('council.candidates', { id, roundId })).toEqual([])
    await office.do('council.removeItems', { id, itemIds: [itemAt(meeting, 0).id] })
    const candidates = await office.do('council.candidates', { id, roundId: null })
    expect(candidates.map(({ nominationId }) => nominationId)).toEqual([nominationIds[0]])
    await office.do('council.addItems', { id, nominationIds })
    expect((await getMeeting(office, id)).items.map(({ name }) => name)).toEqual([
      ...['Trần Văn Ví Dụ', 'Lê Thị Thí Dụ'],
    ])
  })

  it('is put in another order', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office)
    const itemIds = meeting.items.map((item) => item.id).reverse()
    await office.do('council.order', { id, itemIds })
    expect((await getMeeting(office, id)).items.map((item) => item.id)).toEqual(itemIds)
    expect(await office.call('council.order', { id, itemIds: itemIds.slice(1) })).toMatchObject({
      error: { code: 'council.unknownPart' },
    })
  })

  it('does not hold a file that another open meeting holds', async () => {
    const office = await openOffice()
    const { nominationIds } = await holdMeeting(office)
    const other = await office.call('council.create', {
      ...{ details: demoMeeting, members: [], nominationIds },
    })
    expect(other).toMatchObject({ error: { code: 'council.inOtherMeeting' } })
  })

  it('needs somebody to vote and something to vote on before it begins', async () => {
    const office = await openOffice()
    const details = demoMeeting
    const bare = await office.do('council.create', { details, members: [], nominationIds: [] })
    expect(await office.call('council.start', bare)).toMatchObject({
      error: { code: 'council.noAgenda' },
    })
    const nominationIds = await idsOf(office, await addNominees(office, ['Lê Thị Thí Dụ']))
    await office.do('council.addItems', { id: bare.id, nominationIds })
    expect(await office.call('council.start', bare)).toMatchObject({
      error: { code: 'council.noMembers' },
    })
  })

  it('goes with the meeting, whose files stand again where they stood before it', async () => {
    const office = await openOffice()
    const { id, nominationIds, meeting } = await holdMeeting(office)
    await raiseHands(office, itemAt(meeting, 0).id, 9)
    await office.do('council.remove', { id })
    expect(await office.do('council.list', {})).toEqual([])
    expect(await statusOf(office, nominationIds[0] as never)).toBe('submitted')
    await office.do('history.undo', {})
    expect(await statusOf(office, nominationIds[0] as never)).toBe('waiting')
    expect(itemAt(await getMeeting(office, id), 0).votes).toMatchObject({ agree: 9 })
  })
})

describe('members', () => {
  it('of the latest meeting are offered for the next one', async () => {
    const office = await openOffice()
    await holdMeeting(office)
    const usual = await office.do('council.usual', {})
    expect(usual.members).toEqual(demoMembers())
    expect(usual.details).toMatchObject({ threshold: 'majority', base: 'members' })
  })

  it('that are left out take their recusals with them; those kept keep their presence', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office)
    const [kept, gone] = meeting.members
    if (!kept || !gone) throw new Error('members expected')
    await office.do('council.setRecused', {
      ...{ itemId: itemAt(meeting, 0).id, memberIds: [gone.id] },
    })
    const { id: memberId, personId, name, title, role, isTeller } = kept
    const same = { id: memberId, personId, name, title, role, isTeller }
    await office.do('council.setMembers', { id, members: [same] })
    const after = await getMeeting(office, id)
    expect(after.members).toMatchObject([{ id: memberId, presence: 'present' }])
    expect(itemAt(after, 0).recused).toEqual([])
  })
})

it('knows the office of the day of the meeting on its papers', async () => {
  const office = await openOffice()
  await setUpOffice(office)
  const { id } = await holdMeeting(office)
  await office.do('council.paper', { taskId: crypto.randomUUID() as never, id, paper: 'minutes' })
  const [html = ''] = office.desk.laidOut
  expect(html).toContain('ĐẢNG ỦY KHỐI CƠ QUAN - DOANH NGHIỆP TỈNH')
  expect(html).toContain('Bến Tre, ngày 15 tháng 12 năm 2022')
  expect(html).toContain('Thành phần: 09/09 thành viên có mặt; vắng: 0')
})
