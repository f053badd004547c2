import { describe, expect, it } from 'vitest'
import {
  getMeeting,
  holdMeeting,
  itemAt,
  onePack,
  saveCount,
  statusOf,
} from '../../support/demo-council'
import { type Office, openOffice } from '../../support/office'

async function secretMeeting(office: Office, issued: number | null = 9) {
  const held = await holdMeeting(office, { details: { mode: 'secret' } })
  await office.do('council.issueBallots', { id: held.id, issued, packSize: 10 })
  return held
}

describe('counting a secret ballot', () => {
  it('tells no result until a second person has counted the same', async () => {
    const office = await openOffice()
    const { id, meeting, nominationIds } = await secretMeeting(office)
    const packs = onePack(meeting, 9, [6, 4])
    expect(await saveCount(office, { id, turn: 1, packs })).toMatchObject({ ok: true })
    const half = await getMeeting(office, id)
    expect(half.items.map(({ result }) => result)).toEqual([null, null])
    expect(half.box).toMatchObject({ ballots: null, differences: null })
    expect(JSON.stringify(half.box)).not.toContain('6')
    expect(await office.call('council.close', { id })).toMatchObject({
      error: { code: 'council.countsMissing' },
    })

    await saveCount(office, { id, turn: 2, packs })
    const whole = await getMeeting(office, id)
    expect(whole.box).toMatchObject({ ballots: { collected: 9, valid: 9 }, differences: [] })
    expect(itemAt(whole, 0).result).toMatchObject({ agree: 6, base: 9, outcome: 'passed' })
    await office.do('council.close', { id })
    expect(await statusOf(office, nominationIds[0] as never)).toBe('passed')
    expect(await statusOf(office, nominationIds[1] as never)).toBe('failed')
  })

  it('does not let the first count be seen by whoever counts second', async () => {
    const office = await openOffice()
    const { id, meeting } = await secretMeeting(office)
    await saveCount(office, { id, turn: 1, packs: onePack(meeting, 9, [6, 4]) })
    expect(await office.do('council.count', { id, turn: 2 })).toBeNull()
  })

  it('refuses a result while two counts differ, and says where', async () => {
    const office = await openOffice()
    const { id, meeting } = await secretMeeting(office)
    await saveCount(office, { id, turn: 1, packs: onePack(meeting, 9, [6, 4]) })
    await saveCount(office, { id, turn: 2, packs: onePack(meeting, 9, [6, 5]) })
    const { box, items } = await getMeeting(office, id)
    expect(box.differences).toMatchObject([
      { itemId: itemAt(meeting, 1).id, what: 'agree', first: 4, second: 5, packs: [1] },
      { itemId: itemAt(meeting, 1).id, what: 'disagree' },
    ])
    expect(items.map(({ result }) => result)).toEqual([null, null])
    expect(await office.call('council.close', { id })).toMatchObject({
      error: { code: 'council.countsDiffer' },
    })

    await office.do('council.openCount', { id, turn: 2 })
    await saveCount(office, { id, turn: 2, packs: onePack(meeting, 9, [6, 4]) })
    await office.do('council.close', { id })
  })

  it('wants another person for the second count', async () => {
    const office = await openOffice()
    const { id, meeting } = await secretMeeting(office)
    const packs = onePack(meeting, 9, [6, 4])
    await saveCount(office, { id, turn: 1, packs, countedBy: 'Lê Thị Kiểm' })
    expect(await saveCount(office, { id, turn: 2, packs, countedBy: 'LÊ THỊ KIỂM' })).toMatchObject(
      {
        error: { code: 'council.sameCounter' },
      },
    )
  })

  it('locks a count that its person has closed, until it is opened again', async () => {
    const office = await openOffice()
    const { id, meeting } = await secretMeeting(office)
    const packs = onePack(meeting, 9, [6, 4])
    await saveCount(office, { id, turn: 1, packs })
    expect(await saveCount(office, { id, turn: 1, packs })).toMatchObject({
      error: { code: 'council.countClosed' },
    })
  })

  it('takes no more ballots than were handed out, and no more votes than a pack has valid ones', async () => {
    const office = await openOffice()
    const { id, meeting } = await secretMeeting(office, 8)
    expect(
      await saveCount(office, { id, turn: 1, packs: onePack(meeting, 9, [6, 4]) }),
    ).toMatchObject({ error: { code: 'council.tooManyBallots' } })
    const [pack] = onePack(meeting, 8, [6, 4])
    if (!pack) throw new Error('a pack expected')
    expect(await saveCount(office, { id, turn: 1, packs: [{ ...pack, valid: 7 }] })).toMatchObject({
      error: { code: 'council.packTooFull' },
    })
  })

  it('asks how many ballots were handed out first', async () => {
    const office = await openOffice()
    const { id, meeting } = await secretMeeting(office, null)
    expect(await saveCount(office, { id, turn: 1, packs: onePack(meeting, 9, [6]) })).toMatchObject(
      {
        error: { code: 'council.notIssued' },
      },
    )
  })

  it('counts no ballots of a meeting that raises hands', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office)
    await office.do('council.issueBallots', { id, issued: 9, packSize: 10 })
    expect(
      await saveCount(office, { id, turn: 1, packs: onePack(meeting, 9, [6, 4]) }),
    ).toMatchObject({ error: { code: 'council.notSecret' } })
  })

  it('takes a nominee added after the count for not voted on, and not for refused', async () => {
    const office = await openOffice()
    const { id, meeting } = await secretMeeting(office)
    const packs = onePack(meeting, 9, [6, 4]).map((pack) => ({
      ...pack,
      votes: pack.votes.slice(0, 1),
    }))
    await saveCount(office, { id, turn: 1, packs })
    await saveCount(office, { id, turn: 2, packs })
    expect(await office.call('council.close', { id })).toMatchObject({
      error: { code: 'council.notVoted' },
    })
  })

  it('mixes a vote by hand with ballots where one nominee is voted on otherwise', async () => {
    const office = await openOffice()
    const { id, meeting } = await secretMeeting(office)
    const item = itemAt(meeting, 1)
    await office.do('council.setItem', {
      ...{ itemId: item.id, mode: 'hands', threshold: 'four-fifths', base: 'present', note: '' },
    })
    const packs = onePack(meeting, 9, [6]).map((pack) => ({
      ...pack,
      votes: pack.votes.slice(0, 1),
    }))
    await saveCount(office, { id, turn: 1, packs })
    await saveCount(office, { id, turn: 2, packs })
    await office.do('council.vote', {
      ...{ itemId: item.id, votes: { agree: 7, disagree: 2, other: 0 } },
    })
    await office.do('council.close', { id })
    const { items } = await getMeeting(office, id)
    expect(items.map(({ outcome }) => outcome)).toEqual(['passed', 'failed'])
  })
})
