import type { InputOf } from '@shared/ipc/app-contract'
import { describe, expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { draftOf, editOf, issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { type Office, openOffice } from '../../support/office'

const series = { issuer: 'ĐUK', type: 'TTr', term: '2020-2025' } as const

const enter = (office: Office, change: Partial<InputOf<'numbers.enter'>> = {}) =>
  office.call('numbers.enter', { ...series, number: null, about: 'đề nghị khen thưởng', ...change })

/** Numbers from 1 up to 400 in an order that is the same in every run. */
function* chosenNumbers(seed: number, count: number) {
  let state = seed
  for (let turn = 0; turn < count; turn += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield { turn, number: (state >> 8) % 40, kind: (state >> 16) % 4 }
  }
}

describe('the register of numbers', () => {
  it('gives the next one, takes an older one by hand, shows the gaps, and keeps series apart', async () => {
    const office = await openOffice()
    expect(await enter(office)).toMatchObject({ ok: true, value: { number: 1 } })
    expect(await enter(office, { number: 5, datedOn: '2021-03' as never })).toMatchObject({
      ok: true,
    })
    expect(await enter(office)).toMatchObject({ ok: true, value: { number: 6 } })
    expect(await enter(office, { type: 'CV' })).toMatchObject({ ok: true, value: { number: 1 } })
    expect(await enter(office, { term: '2025-2030' })).toMatchObject({
      ok: true,
      value: { number: 1 },
    })
    const { series: all } = await office.do('numbers.register', {})
    expect(all.find(({ type, term }) => type === 'TTr' && term === '2020-2025')).toMatchObject({
      ...{ count: 3, next: 7 },
      gaps: [{ from: 2, to: 4 }],
    })
    expect(await enter(office, { number: 3, isVoid: true, about: 'viết hỏng' })).toMatchObject({
      ok: true,
    })
    const entries = await office.do('numbers.ofSeries', series)
    expect(entries.map(({ number, state }) => [number, state])).toEqual([
      [6, 'used'],
      [5, 'used'],
      [3, 'void'],
      [1, 'used'],
    ])
  })

  it('refuses a number twice, in words that name who has it', async () => {
    const office = await openOffice()
    await enter(office, { number: 4 })
    const reply = await enter(office, { number: 4 })
    expect(reply).toMatchObject({ ok: false, error: { code: 'numbers.taken' } })
    expect(!reply.ok && reply.error.message).toContain('văn bản “đề nghị khen thưởng”')
  })

  it('mends and removes by hand what was entered by hand, and nothing else', async () => {
    const { office, roundId } = await officeWithPassedRound()
    await issuedDecision(office, roundId)
    await enter(office)
    const [own] = await office.do('numbers.ofSeries', series)
    await office.do('numbers.edit', { id: own!.id, about: 'lời khác' })
    await office.do('numbers.remove', { id: own!.id })
    const [decision] = await office.do('numbers.ofSeries', { ...series, type: 'QĐ' })
    expect(decision).toMatchObject({ number: 1, state: 'used', isByHand: false })
    for (const reply of [
      await office.call('numbers.edit', { id: decision!.id, about: 'x' }),
      await office.call('numbers.remove', { id: decision!.id }),
    ])
      expect(reply).toMatchObject({ ok: false, error: { code: 'numbers.ofProgram' } })
  })

  it('holds the number of a draft, gives it back with the draft, and keeps it from the issue on', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const ofDecisions = () => office.do('numbers.ofSeries', { ...series, type: 'QĐ' })
    const id = await draftOf(office, roundId)
    expect(await ofDecisions()).toMatchObject([{ number: 1, state: 'held' }])
    await office.do('decisions.edit', await editOf(office, id, { number: 9 }))
    expect(await ofDecisions()).toMatchObject([{ number: 9, state: 'held' }])
    await office.do('history.undo', {})
    expect(await ofDecisions()).toMatchObject([{ number: 1, state: 'held' }])
    await office.do('decisions.removeDraft', { id })
    expect(await ofDecisions()).toEqual([])
    await office.do('history.undo', {})
    await office.do('decisions.issue', { id })
    expect(await ofDecisions()).toMatchObject([{ number: 1, state: 'used' }])
  })

  it('lets no decision take a number that a paper of another kind of making has', async () => {
    const { office, roundId } = await officeWithPassedRound()
    await enter(office, { type: 'QĐ', number: 1, about: 'kiện toàn Ban Chỉ đạo' })
    const id = await draftOf(office, roundId)
    expect(await office.do('decisions.get', { id })).toMatchObject({ number: 2 })
    const reply = await office.call('decisions.edit', await editOf(office, id, { number: 1 }))
    expect(reply).toMatchObject({ ok: false, error: { code: 'decisions.numberTaken' } })
    expect(!reply.ok && reply.error.message).toContain('“kiện toàn Ban Chỉ đạo”')
  })
})

it.each([1, 7, 23])(
  'never has a number twice, whatever is done in whatever order (%i)',
  async (seed) => {
    const office = await openOffice()
    await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
    const given = new Set<number>()
    for (const { number, kind } of chosenNumbers(seed, 120)) {
      const [last] = await office.do('numbers.ofSeries', series)
      if (kind === 3 && last) {
        await office.do('numbers.remove', { id: last.id })
        given.delete(last.number)
        continue
      }
      const wanted = kind === 0 ? null : number + 1
      const reply = await enter(office, { number: wanted, isVoid: kind === 2 })
      // A model of the register: it accepts exactly what is free.
      expect(reply.ok).toBe(wanted === null || !given.has(wanted))
      if (!reply.ok) continue
      expect(given.has(reply.value.number)).toBe(false)
      if (wanted === null) expect(reply.value.number).toBe(Math.max(0, ...given) + 1)
      given.add(reply.value.number)
    }
    const kept = await office.do('numbers.ofSeries', series)
    expect(kept.map((entry) => entry.number).sort((a, b) => a - b)).toEqual(
      [...given].sort((a, b) => a - b),
    )
  },
)
