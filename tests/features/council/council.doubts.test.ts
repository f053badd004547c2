import { describe, expect, it } from 'vitest'
import {
  demoMeeting,
  demoMembers,
  getMeeting,
  holdMeeting,
  itemAt,
  onePack,
  raiseHands,
  saveCount,
  statusOf,
} from '../../support/demo-council'
import { day, openOffice } from '../../support/office'
import { mergeAsSuggested } from '../duplicates/duplicates-samples'
import { addPerson } from '../people/people-samples'

const refused = (code: string) => ({ error: { code } })

describe('a file that another meeting has taken up', () => {
  it('keeps the meeting that left it from being opened again', async () => {
    const office = await openOffice()
    const { id, meeting, nominationIds } = await holdMeeting(office)
    const [passed, left] = [itemAt(meeting, 0), itemAt(meeting, 1)]
    await raiseHands(office, passed.id, 9)
    await office.do('council.postpone', { itemId: left.id, isPostponed: true })
    await office.do('council.close', { id })
    const next = await office.do('council.create', {
      details: { ...demoMeeting, title: 'Họp lần hai', heldOn: day('2022-12-18') },
      members: demoMembers(),
      nominationIds: [left.nominationId],
    })
    expect(await office.call('council.reopen', { id })).toMatchObject(
      refused('council.takenUpElsewhere'),
    )
    expect(await statusOf(office, nominationIds[0]!)).toBe('passed')
    const second = await getMeeting(office, next.id)
    await office.do('council.removeItems', { id: next.id, itemIds: [itemAt(second, 0).id] })
    await office.do('council.reopen', { id })
    expect(await statusOf(office, nominationIds[0]!)).toBe('waiting')
  })
})

describe('a count that is opened again', () => {
  it('leaves no share of votes beside a file that passes after all', async () => {
    const office = await openOffice()
    const { id, meeting, nominationIds } = await holdMeeting(office, { names: ['Lê Thị Thí Dụ'] })
    await raiseHands(office, itemAt(meeting, 0).id, 3, 6)
    await office.do('council.close', { id })
    const note = async () => (await office.do('nominations.get', { id: nominationIds[0]! })).note
    expect(await note()).toContain('3/9')
    await office.do('council.reopen', { id })
    await raiseHands(office, itemAt(meeting, 0).id, 8, 1)
    await office.do('council.close', { id })
    expect(await note()).toBe('')
    expect(await statusOf(office, nominationIds[0]!)).toBe('passed')
  })
})

describe('ballots', () => {
  it('never close when fewer were handed out than came back', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office, { details: { mode: 'secret' } })
    await office.do('council.issueBallots', { id, issued: 9, packSize: 10 })
    const packs = onePack(meeting, 9, [6, 6])
    await saveCount(office, { id, turn: 1, packs })
    await saveCount(office, { id, turn: 2, packs })
    await office.do('council.issueBallots', { id, issued: 5, packSize: 10 })
    expect(await office.call('council.close', { id })).toMatchObject(
      refused('council.tooManyBallots'),
    )
    await office.do('council.issueBallots', { id, issued: null, packSize: 10 })
    expect(await office.call('council.close', { id })).toMatchObject(refused('council.notIssued'))
  })

  it('never number more than those who could put one in', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office, { details: { mode: 'secret' } })
    await office.do('council.issueBallots', { id, issued: 20, packSize: 10 })
    const [pack] = onePack(meeting, 9, [6, 6])
    const packs = [{ ...pack!, collected: 12 }]
    expect(await saveCount(office, { id, turn: 1, packs })).toMatchObject(
      refused('council.moreBallotsThanVoters'),
    )
  })
})

describe('one person', () => {
  it('has one vote, so is a member once', async () => {
    const office = await openOffice()
    const personId = await addPerson(office, { fullName: 'Nguyễn Thị Thí Dụ' })
    const members = demoMembers(3).map((member, index) => ({
      ...member,
      personId: index < 2 ? personId : null,
    }))
    expect(
      await office.call('council.create', { details: demoMeeting, members, nominationIds: [] }),
    ).toMatchObject(refused('council.memberTwice'))
  })
})

describe('days', () => {
  it('of a meeting that is still to come decide nothing', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office, { details: { heldOn: day('2022-12-21') } })
    for (const item of meeting.items) await raiseHands(office, item.id, 9)
    expect(await office.call('council.close', { id })).toMatchObject(refused('council.notHeldYet'))
  })

  it('of a signature are neither to come nor before the meeting', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office)
    for (const item of meeting.items) await raiseHands(office, item.id, 9)
    await office.do('council.close', { id })
    const sign = (on: string) => office.call('council.sign', { id, signedOn: day(on) })
    expect(await sign('2022-12-21')).toMatchObject(refused('council.signedInFuture'))
    expect(await sign('2022-12-14')).toMatchObject(refused('council.signedBeforeHeld'))
    expect(await sign('2022-12-15')).not.toHaveProperty('error')
  })
})

it('gives no second vote to a member whose two records were merged during the meeting', async () => {
  const office = await openOffice()
  const one = await addPerson(office, { fullName: 'Lê Văn Một' })
  const other = await addPerson(office, { fullName: 'Lê Văn Một' })
  const members = demoMembers().map((member, index) => ({
    ...member,
    personId: index === 4 ? one : index === 5 ? other : null,
  }))
  const { id, meeting } = await holdMeeting(office, { members })
  for (const item of meeting.items) await raiseHands(office, item.id, 9)
  await mergeAsSuggested(office, [one, other])
  expect(await office.call('council.close', { id })).toMatchObject(refused('council.memberTwice'))
})
