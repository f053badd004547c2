import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { timingOf } from '@shared/features/nominations/nominations.rules'
import { describe, expect, it } from 'vitest'
import { addRound, idsOf, importList, line } from '../../support/demo-round'
import { day, type Office, openOffice } from '../../support/office'

async function oneFile(office: Office) {
  const roundId = await addRound(office)
  await importList(office, roundId, [line({ name: 'Lê Thị An' })])
  const [id] = await idsOf(office, roundId)
  return id!
}

const get = (office: Office, id: NominationId) => office.do('nominations.get', { id })

describe('a file that goes back', () => {
  it('remembers every return with its reasons, and when it came again', async () => {
    const office = await openOffice({ today: '2022-12-01' })
    const id = await oneFile(office)
    await office.do('nominations.setStatus', {
      ...{ ids: [id], status: 'returned', reason: 'Ghi rõ số liệu năm 2022' },
      ...{ returnReasons: ['no-figures'], dueOn: day('2022-12-10') },
    })
    office.setToday('2022-12-08')
    await office.do('nominations.setStatus', { ids: [id], status: 'submitted' })
    await office.do('nominations.setStatus', {
      ...{ ids: [id], status: 'returned', returnReasons: ['not-confirmed'] },
    })
    const { returns, note } = await get(office, id)
    expect(returns).toMatchObject([
      { returnedOn: '2022-12-08', reasons: ['not-confirmed'], resubmittedOn: null },
      {
        returnedOn: '2022-12-01',
        dueOn: '2022-12-10',
        words: 'Ghi rõ số liệu năm 2022',
        resubmittedOn: '2022-12-08',
      },
    ])
    expect(note).toContain('Chưa có xác nhận')
  })

  it('is not returned for “other reasons” that nobody has named', async () => {
    const office = await openOffice()
    const id = await oneFile(office)
    expect(
      await office.call('nominations.setStatus', {
        ...{ ids: [id], status: 'returned', returnReasons: ['other'] },
      }),
    ).toMatchObject({ ok: false, error: { code: 'nominations.reasonMissing' } })
    expect((await get(office, id)).returns).toEqual([])
  })

  it('forgets a return with the undo of it', async () => {
    const office = await openOffice()
    const id = await oneFile(office)
    const returned = { ids: [id], status: 'returned' as const, reason: 'Thiếu biên bản' }
    await office.do('nominations.setStatus', returned)
    await office.do('history.undo', {})
    expect(await get(office, id)).toMatchObject({ returns: [], status: 'submitted' })
  })
})

describe('screening', () => {
  it('keeps who was asked about each, and the outcome with its day and reason', async () => {
    const office = await openOffice({ today: '2022-12-05' })
    const id = await oneFile(office)
    const opinion = {
      ...{ asked: 'Chi ủy Chi bộ 3', askedOn: day('2022-12-02'), answeredOn: null },
      ...({ stance: 'awaited', words: '' } as const),
    }
    await office.do('nominations.ask', { ids: [id], opinion })
    const [asked] = (await get(office, id)).opinions
    await office.do('nominations.editOpinion', {
      id: asked!.id,
      opinion: { ...opinion, stance: 'agrees', answeredOn: day('2022-12-04') },
    })
    await office.do('nominations.setStatus', {
      ...{ ids: [id], status: 'ineligible', reason: 'Chưa đủ thời gian công tác' },
    })
    expect(await get(office, id)).toMatchObject({
      opinions: [{ asked: 'Chi ủy Chi bộ 3', stance: 'agrees', answeredOn: '2022-12-04' }],
      screened: { on: '2022-12-05', reason: 'Chưa đủ thời gian công tác' },
    })
    await office.do('nominations.removeOpinion', { id: asked!.id })
    expect((await get(office, id)).opinions).toEqual([])
  })
})

/** R-178; Luật Thi đua, khen thưởng 2022, Điều 5 khoản 2: “kịp thời”. */
describe('days to the decision', () => {
  const days = (achieved: string | null, handedIn: string | null, decided: string | null) =>
    timingOf(
      {
        achievedOn: achieved === null ? null : day(achieved),
        handedInOn: handedIn === null ? null : day(handedIn),
        decidedOn: decided === null ? null : day(decided),
      },
      day('2022-12-31'),
    )

  it.each([
    { from: '2022-12-01', handedIn: '2022-12-05', decided: '2022-12-15', since: [14, 10] },
    { from: '2022-12-01', handedIn: null, decided: null, since: [30, null] },
    { from: null, handedIn: '2022-12-31', decided: null, since: [null, 0] },
    // A day entered afterwards, past the decision, says nothing.
    { from: '2022-12-20', handedIn: '2022-12-20', decided: '2022-12-15', since: [null, null] },
  ])('from $from and $handedIn to $decided are $since', ({ from, handedIn, decided, since }) => {
    const { sinceAchieved, sinceHandedIn } = days(from, handedIn, decided)
    expect([sinceAchieved, sinceHandedIn]).toEqual(since)
  })
})
