import type { NominationKey } from '@shared/features/eligibility/eligibility.ids'
import type { InputOf } from '@shared/ipc/app-contract'
import { describe, expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { addRound, commonPhrase, importList, line, write } from '../../support/demo-round'
import { day, type Office, openOffice } from '../../support/office'
import { ratedBloc } from '../ratings/rating-samples'
import { cardsOf, forms, nominationIn, person, rate, said } from './eligibility-samples'

const rule = {
  ...{ system: null, formId: forms.blocOccasion, subject: null, title: 'Có sáng kiến' },
  ...{ sentence: 'Phải có sáng kiến.', source: 'Hướng dẫn riêng', validFrom: null, validTo: null },
  tree: {
    kind: 'any',
    of: [
      { kind: 'confirmed', question: 'Có sáng kiến được công nhận' },
      { kind: 'all', of: [{ kind: 'registered' }, { kind: 'exemplar-step', step: 4 }] },
    ],
  },
} satisfies InputOf<'eligibility.addRule'>

async function nominated(office: Office) {
  const bloc = await ratedBloc(office)
  const roundId = await addRound(office)
  await importList(office, roundId, [line({ name: 'Nguyễn Thử An', personId: bloc.an })])
  return { ...bloc, roundId, nominationId: await nominationIn(office, roundId) }
}

describe('rules', () => {
  it('are entered in a form, told in words, and change the cards at once', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const { an } = await ratedBloc(office)
    const { id } = await office.do('eligibility.addRule', rule)
    const found = (await office.do('eligibility.rules', {})).find((each) => each.id === id)
    expect(found?.lines[0]).toBe('Đạt ít nhất một điều kiện:')
    expect(found?.lines).toHaveLength(5)
    const ask = async () => said(await cardsOf(office, person(an), { formId: forms.blocOccasion }))
    expect((await ask())['Có sáng kiến']).toBe('unknown')
    await office.do('eligibility.editRule', { id, rule: { ...rule, validFrom: day('2023-01-06') } })
    expect(await ask()).not.toHaveProperty('Có sáng kiến')
    await office.do('eligibility.removeRule', { id })
    await office.do('history.undo', {})
    expect((await office.do('eligibility.rules', {})).some((each) => each.id === id)).toBe(true)
  })

  it('built in are ended, never removed; criteria that were missing are entered in their place', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const { an } = await ratedBloc(office)
    const missing = (await office.do('eligibility.rules', {})).find(({ source }) =>
      source.includes('22-HD/ĐUK'),
    )
    if (!missing) throw new Error('no such rule')
    expect(await office.call('eligibility.removeRule', { id: missing.id })).toMatchObject({
      error: { code: 'eligibility.builtIn' },
    })
    const { system, formId, subject, title, source, validFrom, validTo } = missing
    await office.do('eligibility.editRule', {
      id: missing.id,
      rule: {
        ...{ system, formId, subject, title, source, validFrom, validTo, sentence: '' },
        tree: { kind: 'confirmed', question: 'Đạt tiêu chí Mục II' },
      },
    })
    expect(said(await cardsOf(office, person(an), { formId: forms.blocOccasion }))[title]).toBe(
      'unknown',
    )
  })

  it('of one system do not go with a form of the other', async () => {
    const office = await openOffice()
    expect(await office.call('eligibility.addRule', { ...rule, system: 'state' })).toMatchObject({
      error: { code: 'eligibility.systemOfForm' },
    })
  })
})

describe('one achievement, one reward', () => {
  it.each([
    ['praise', 'met'],
    ['award', 'not-met'],
  ] as const)('after a %s of the same achievement is %s (R-174)', async (recognition, outcome) => {
    const office = await openOffice({ today: '2023-01-05' })
    await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
    const { an } = await ratedBloc(office)
    const roundId = await addRound(office, { recognition })
    await importList(office, roundId, [line({ name: 'Nguyễn Thử An', personId: an })])
    const ids = [...(await office.do('nominations.ids', { roundId }))]
    await office.do('nominations.setStatus', { ids, status: 'passed' })
    const { id } = await office.do('decisions.draft', { roundId })
    await office.do('decisions.issue', { id })
    const cards = await cardsOf(office, person(an, { achievement: commonPhrase }), {
      formId: forms.blocOccasion,
    })
    expect(said(cards)['Một thành tích, một lần khen thưởng']).toBe(outcome)
  })
})

describe('letting a rule pass', () => {
  it('needs a reason, is told in the log, counts no more, and is taken back', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const { an, nominationId } = await nominated(office)
    await rate(office, ['person', an], { 2022: 'good' })
    const ask = async () => {
      const [found] = await office.do('eligibility.cards', {
        ...{ subjects: [person(an, { nominationId })], formId: forms.baseYear, campaignId: null },
        ...{ roundId: null, onDay: day('2023-01-05') },
      })
      if (!found) throw new Error('no answer')
      return found
    }
    const failed = (await ask()).cards.find(({ title }) => title === 'Xếp loại trong năm')
    expect(await ask()).toMatchObject({ outcome: 'not-met' })
    const reply = await office.call('eligibility.override', {
      ...{ nominationId, ruleId: failed?.ruleId ?? null, reason: 'Có Thông báo số 12-TB/TU' },
    })
    expect(reply).toMatchObject({
      change: { sentence: expect.stringContaining('Nguyễn Thử An'), undoable: true },
    })
    const passed = (await ask()).cards.find(({ title }) => title === 'Xếp loại trong năm')
    expect(passed).toMatchObject({ outcome: 'not-met', overrideReason: 'Có Thông báo số 12-TB/TU' })
    expect((await ask()).outcome).not.toBe('not-met')
    await office.do('eligibility.override', {
      ...{ nominationId, ruleId: failed?.ruleId ?? null, reason: '' },
    })
    expect(await ask()).toMatchObject({ outcome: 'not-met' })
  })

  it('goes with the nomination when that is removed, and comes back with it', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const { nominationId } = await nominated(office)
    await office.do('eligibility.override', { nominationId, ruleId: null, reason: 'Lý do' })
    await office.do('nominations.remove', { ids: [nominationId] })
    const left = () => office.db.selectFrom('eligibility_override').selectAll().execute()
    expect(await left()).toEqual([])
    await office.do('history.undo', {})
    expect(await left()).toHaveLength(1)
  })
})

describe('saved nominations', () => {
  it('are judged by their own form, else by that of the round at their level; without one, by nothing', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const { roundId, nominationId } = await nominated(office)
    const ask = async () => (await office.do('eligibility.nominations', { ids: [nominationId] }))[0]
    expect(await ask()).toEqual({ nominationId, form: null, cards: null })
    await write(office, (tx) =>
      tx
        .updateTable('award_round')
        .set({ form_id: forms.baseYear })
        .where('id', '=', roundId)
        .execute(),
    )
    // What the base gives is not what the Bloc is asked for.
    expect(await ask()).toEqual({ nominationId, form: null, cards: null })
    await write(office, (tx) => tx.updateTable('nomination').set({ level: 'base' }).execute())
    expect(await ask()).toMatchObject({
      form: { id: forms.baseYear },
      cards: { key: nominationId },
    })
    await write(office, (tx) =>
      tx.updateTable('nomination').set({ form_id: forms.blocFiveYear }).execute(),
    )
    expect((await ask())?.form).toEqual({
      id: forms.blocFiveYear,
      label: 'Giấy khen, cấp Khối, 5 năm liền',
    })
  })

  it('three hundred are read in as many steps as three', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const roundId = await addRound(office)
    await importList(
      office,
      roundId,
      Array.from({ length: 300 }, (_, index) =>
        line({ name: `Người Thử ${index}`, level: 'base' }),
      ),
    )
    await write(office, (tx) =>
      tx.updateTable('award_round').set({ form_id: forms.baseYear }).execute(),
    )
    const all = await office.db.selectFrom('nomination').select('id').execute()
    const ids = all.map(({ id }) => id as NominationKey)
    const statements = async (some: readonly NominationKey[]) => {
      const statement = Object.getPrototypeOf(office.workspace.database.raw.prepare('select 1'))
      const { all } = statement
      let count = 0
      statement.all = function (...values: unknown[]) {
        count += 1
        return all.apply(this, values)
      }
      const found = await office.do('eligibility.nominations', { ids: [...some] })
      statement.all = all
      expect(found).toHaveLength(some.length)
      return count
    }
    const three = await statements(ids.slice(0, 3))
    expect(three).toBeGreaterThan(5)
    expect(await statements(ids)).toBe(three)
  })
})
