import type { InputOf } from '@shared/ipc/app-contract'
import { describe, expect, it } from 'vitest'
import { addRound, idsOf, importList, publishedList } from '../../support/demo-round'
import { day, type Office, openOffice } from '../../support/office'

const letter: InputOf<'upward.send'>['list'] = {
  ...{ sentOn: day('2022-12-19'), document: 'Tờ trình số 12-TTr/ĐUK' },
  ...{ addressee: 'Ban Thường vụ Tỉnh ủy', note: '' },
}

const given: InputOf<'upward.answer'>['answer'] = {
  ...{ result: 'given', formId: null, form: 'Bằng khen', decision: 'Quyết định số 123-QĐ/TU' },
  ...{ issuer: 'Ban Thường vụ Tỉnh ủy', decidedOn: day('2023-01-10'), note: '' },
}

/** The four of the two-year review: 02 collectives, 02 persons. */
async function passedForProvince(office: Office) {
  const roundId = await addRound(office)
  await importList(office, roundId, publishedList())
  const ids = await idsOf(office, roundId, { level: 'province' })
  await office.do('nominations.setStatus', { ids, status: 'passed' })
  return { roundId, ids }
}

describe('a list for the province', () => {
  it('counts 02 collectives and 02 persons sent, and what came of them (R-166, R-170)', async () => {
    const office = await openOffice({ today: '2023-02-01' })
    const { roundId, ids } = await passedForProvince(office)
    expect((await office.do('upward.ofRound', { roundId })).waiting).toHaveLength(4)
    await office.do('upward.send', { ids, list: letter })
    const [first, second, ...others] = ids
    await office.do('upward.answer', { ids: [first!], answer: given })
    const refused = { ...given, result: 'refused' as const, decidedOn: null }
    await office.do('upward.answer', { ids: [second!], answer: refused })

    const { lists, counts, waiting } = await office.do('upward.ofRound', { roundId })
    expect(waiting).toEqual([])
    expect(lists).toMatchObject([{ document: 'Tờ trình số 12-TTr/ĐUK' }])
    const sum = (kind: 'collective' | 'person') =>
      Object.values(counts[kind]).reduce((total, count) => total + count, 0)
    expect([sum('collective'), sum('person')]).toEqual([2, 2])
    const statuses = async (id: (typeof ids)[number]) =>
      (await office.do('nominations.get', { id })).status
    expect(await statuses(first!)).toBe('decided')
    expect(await statuses(second!)).toBe('failed')
    expect(await statuses(others[0]!)).toBe('forwarded')
    expect(await office.do('nominations.get', { id: first! })).toMatchObject({
      upward: { form: 'Bằng khen', decision: 'Quyết định số 123-QĐ/TU' },
      timing: { decidedOn: '2023-01-10' },
    })
  })

  it('puts an answer right, and forgets the decision of one that was not given after all', async () => {
    const office = await openOffice({ today: '2023-02-01' })
    const { ids } = await passedForProvince(office)
    await office.do('upward.send', { ids, list: letter })
    const one = [ids[0]!]
    await office.do('upward.answer', { ids: one, answer: given })
    await office.do('upward.answer', { ids: one, answer: { ...given, result: 'awaited' } })
    expect(await office.do('nominations.get', { id: ids[0]! })).toMatchObject({
      status: 'forwarded',
      upward: { result: 'awaited', decision: '', decidedOn: null },
    })
  })

  it('takes only files of its level and of one round, and only those it was sent with', async () => {
    const office = await openOffice({ today: '2023-02-01' })
    const { roundId, ids } = await passedForProvince(office)
    const bloc = await idsOf(office, roundId, { level: 'bloc' })
    await office.do('nominations.setStatus', { ids: bloc, status: 'passed' })
    expect(await office.call('upward.send', { ids: bloc, list: letter })).toMatchObject({
      error: { code: 'nominations.notForProvince' },
    })
    expect(await office.call('upward.answer', { ids, answer: given })).toMatchObject({
      error: { code: 'nominations.notSent' },
    })
    expect(
      await office.call('upward.answer', { ids, answer: { ...given, decidedOn: null } }),
    ).toMatchObject({ ok: false })
  })

  it('is given up only while nothing is answered, and those on it are passed again', async () => {
    const office = await openOffice({ today: '2023-02-01' })
    const { roundId, ids } = await passedForProvince(office)
    const { id } = await office.do('upward.send', { ids, list: letter })
    await office.do('upward.answer', { ids: [ids[0]!], answer: given })
    expect(await office.call('upward.remove', { id })).toMatchObject({
      error: { code: 'nominations.answered' },
    })
    await office.do('upward.answer', { ids: [ids[0]!], answer: { ...given, result: 'awaited' } })
    await office.do('upward.remove', { id })
    expect((await office.do('upward.ofRound', { roundId })).waiting).toHaveLength(4)
  })

  it('holds a file on it back from removal', async () => {
    const office = await openOffice({ today: '2023-02-01' })
    const { ids } = await passedForProvince(office)
    await office.do('upward.send', { ids, list: letter })
    expect(await office.call('nominations.remove', { ids })).toMatchObject({
      error: { code: 'nominations.onUpwardList' },
    })
  })
})

describe('a file that is sent again', () => {
  it('leaves the list it came back from, and stands on one list only', async () => {
    const office = await openOffice({ today: '2023-02-01' })
    const { roundId, ids } = await passedForProvince(office)
    await office.do('upward.send', { ids, list: letter })
    const [first] = ids
    expect(await office.call('upward.send', { ids: [first!], list: letter })).toMatchObject({
      error: { code: 'nominations.alreadySent' },
    })
    await office.do('nominations.setStatus', { ids: [first!], status: 'passed' })
    await office.do('upward.send', { ids: [first!], list: { ...letter, document: 'Tờ trình 15' } })
    const { lists } = await office.do('upward.ofRound', { roundId })
    const sizes = Object.fromEntries(lists.map(({ document, lines }) => [document, lines.length]))
    expect(sizes).toEqual({ 'Tờ trình số 12-TTr/ĐUK': 3, 'Tờ trình 15': 1 })
    await office.do('history.undo', {})
    expect((await office.do('upward.ofRound', { roundId })).lists[0]?.lines).toHaveLength(4)
  })

  it('keeps the answer it has', async () => {
    const office = await openOffice({ today: '2023-02-01' })
    const { ids } = await passedForProvince(office)
    await office.do('upward.send', { ids, list: letter })
    const [first] = ids
    await office.do('upward.answer', { ids: [first!], answer: given })
    expect(await office.call('upward.send', { ids: [first!], list: letter })).toMatchObject({
      error: { code: 'nominations.alreadySent' },
    })
    expect(await office.do('nominations.get', { id: first! })).toMatchObject({ status: 'decided' })
  })
})
