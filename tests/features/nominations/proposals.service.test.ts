import type { ProposalId, RoundId } from '@shared/features/nominations/nominations.ids'
import type { InputOf } from '@shared/ipc/app-contract'
import { describe, expect, it } from 'vitest'
import { addRound, idsOf, importList, line, listOf } from '../../support/demo-round'
import { day, type Office, openOffice } from '../../support/office'

const details = (roundId: RoundId): InputOf<'proposals.start'> => ({
  roundId,
  level: 'bloc',
  formId: null,
  organisationId: null,
  document: '',
  documentOn: null,
  achievedOn: null,
})

const nameOnly = (name: string) => ({
  ...{ name, position: '', unit: '', achievement: '' },
  ...{ personId: null, organisationId: null },
})

async function begun(office: Office, change: Partial<InputOf<'proposals.start'>> = {}) {
  const roundId = await addRound(office)
  const { id } = await office.do('proposals.start', { ...details(roundId), ...change })
  return { roundId, id }
}

const add = (office: Office, id: ProposalId, ...names: string[]) =>
  office.do('proposals.addLines', { id, kind: 'person', lines: names.map(nameOnly) })

describe('a sitting at the assistant', () => {
  it('is kept at the step it was left at, and ends by handing everybody in', async () => {
    const office = await openOffice()
    const { roundId, id } = await begun(office)
    expect(await add(office, id, 'Lê Thị An', 'Trần Bình')).toEqual({ added: 2, known: 0 })
    await office.do('proposals.goTo', { id, step: 4 })
    expect(await office.do('proposals.open', {})).toMatchObject([{ id, step: 4, persons: 2 }])
    expect((await listOf(office, roundId)).rows.map(({ status }) => status)).toEqual([
      'draft',
      'draft',
    ])

    expect(await office.do('proposals.finish', { id })).toEqual({ handedIn: 2 })
    expect(await office.do('proposals.open', {})).toEqual([])
    expect((await listOf(office, roundId)).rows[0]).toMatchObject({
      status: 'submitted',
      handedInOn: '2022-12-20',
      proposalId: id,
    })
    await office.do('history.undo', {})
    expect(await office.do('proposals.open', {})).toHaveLength(1)
  })

  it('does not put in twice who is in the round already, and says how many were', async () => {
    const office = await openOffice()
    const { roundId, id } = await begun(office)
    await importList(office, roundId, [line({ name: 'Lê Thị An' })])
    expect(await add(office, id, 'Lê Thị An', 'Trần Bình')).toEqual({ added: 1, known: 1 })
    expect((await listOf(office, roundId)).total).toBe(2)
  })

  it('proposes at the next level what the one below has passed', async () => {
    const office = await openOffice()
    const { roundId, id } = await begun(office)
    await importList(office, roundId, [
      line({ name: 'Lê Thị An', level: 'base', achievement: 'Có sáng kiến' }),
    ])
    const ids = await idsOf(office, roundId, { level: 'base' })
    await office.do('nominations.setStatus', { ids, status: 'passed' })
    await office.do('proposals.addPassed', { id, nominationIds: ids })
    expect((await listOf(office, roundId, { level: 'bloc' })).rows).toMatchObject([
      { name: 'Lê Thị An', status: 'draft', achievement: 'Có sáng kiến' },
    ])
  })

  it('carries those in it along to another level, and refuses where one is there already', async () => {
    const office = await openOffice()
    const { roundId, id } = await begun(office)
    await add(office, id, 'Lê Thị An')
    const proposal = { ...details(roundId), level: 'base' as const, achievedOn: day('2022-12-01') }
    await office.do('proposals.edit', { id, proposal })
    expect((await listOf(office, roundId)).rows).toMatchObject([
      { level: 'base', achievedOn: '2022-12-01' },
    ])
    await importList(office, roundId, [line({ name: 'Lê Thị An', level: 'bloc' })])
    expect(
      await office.call('proposals.edit', { id, proposal: { ...proposal, level: 'bloc' } }),
    ).toMatchObject({ ok: false, error: { code: 'nominations.proposalTaken' } })
  })

  it('hands nobody in where nobody is, and is not given up once somebody was handed in', async () => {
    const office = await openOffice()
    const { roundId, id } = await begun(office)
    expect(await office.call('proposals.finish', { id })).toMatchObject({
      ok: false,
      error: { code: 'nominations.nobodyIn' },
    })
    await add(office, id, 'Lê Thị An')
    await office.do('proposals.finish', { id })
    expect(await office.call('proposals.remove', { id })).toMatchObject({
      ok: false,
      error: { code: 'nominations.handedIn' },
    })
    expect((await listOf(office, roundId)).total).toBe(1)
  })

  it('goes with the drafts in it when it is given up, and comes back with them', async () => {
    const office = await openOffice()
    const { roundId, id } = await begun(office)
    await add(office, id, 'Lê Thị An')
    await office.do('proposals.remove', { id })
    expect((await listOf(office, roundId)).total).toBe(0)
    await office.do('history.undo', {})
    expect((await listOf(office, roundId)).rows).toMatchObject([{ proposalId: id }])
  })

  it('lets its round be removed while nobody is in it', async () => {
    const office = await openOffice()
    const { roundId } = await begun(office)
    await office.do('rounds.remove', { id: roundId })
    expect(await office.do('proposals.open', {})).toEqual([])
  })
})

describe('a round that is removed', () => {
  it('takes a sitting that was moved to it, and leaves what was handed in elsewhere', async () => {
    const office = await openOffice()
    const { roundId, id } = await begun(office)
    await add(office, id, 'Lê Thị An')
    await office.do('proposals.finish', { id })
    const other = await addRound(office, { name: 'Đợt khác' })
    await office.do('proposals.edit', { id, proposal: details(other) })
    await office.do('rounds.remove', { id: other })
    expect((await listOf(office, roundId)).rows).toMatchObject([
      { status: 'submitted', proposalId: null },
    ])
  })
})
