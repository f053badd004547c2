import { describe, expect, it } from 'vitest'
import { issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { day } from '../../support/office'

const fields = {
  ...{ name: 'Hội nghị 17/01', heldOn: day('2023-01-17'), startsAt: '08:00', place: 'Hội trường' },
  ...{ opening: '', closing: '', groupSize: 6, note: '' },
}

/** Group 2 holds one collective alone; its award is revoked after the stage was set. */
async function officeWithRevoked() {
  const { office, roundId } = await officeWithPassedRound()
  const decisionId = await issuedDecision(office, roundId)
  const { id } = await office.do('ceremony.create', { ...fields, decisionIds: [decisionId] })
  const alone = (await office.do('ceremony.get', { id })).groups[1]?.recipients[0]
  const amendment = await office.do('amendments.draft', {
    amendsId: decisionId,
    kind: 'revocation',
  })
  const { edit, lines } = await office.do('amendments.get', amendment)
  const line = lines.find(({ name }) => name === alone?.name)
  if (!alone || !line) throw new Error('nobody stands alone')
  await office.do('amendments.edit', {
    ...{ ...edit, bases: [...edit.bases], recipients: [...edit.recipients], corrections: [] },
    ...{ revokedIds: [line.nominationId], reason: 'kê khai không đúng' },
  })
  const before = (await office.do('ceremony.list', {}))[0]?.recipients
  await office.do('amendments.issue', amendment)
  return { office, id, alone, before, decisionId }
}

describe('an award that is revoked after the stage was set', () => {
  it('is called up, seated and signed for no more', async () => {
    const { office, id, alone, before } = await officeWithRevoked()
    expect(before).toBe(13)
    const { groups } = await office.do('ceremony.get', { id })
    const names = groups.flatMap(({ recipients }) => recipients.map(({ name }) => name))
    expect(names).toHaveLength(12)
    expect(names).not.toContain(alone.name)
    expect(groups.map(({ recipients }) => recipients.length)).toEqual([6, 6])
    expect((await office.do('ceremony.list', {}))[0]?.recipients).toBe(12)
    await office.do('ceremony.assignSeats', { id, perRow: 20 })
    const after = await office.do('ceremony.get', { id })
    expect(after.groups.at(-1)?.recipients.at(-1)?.seat).toBe('A12')
  })

  it('leaves the groups in order when they are set anew', async () => {
    const { office, id } = await officeWithRevoked()
    await office.do('ceremony.regroup', { id, by: 'decision' })
    const { groups } = await office.do('ceremony.get', { id })
    expect(groups.map(({ recipients }) => recipients.length)).toEqual([6, 6])
  })
})
