import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import { describe, expect, it } from 'vitest'
import { day, type Office } from '../../support/office'
import { awardsOf, printedDecision, printedPack, startedRun } from './printing-run'

const handed = {
  ...{ handedOn: day('2023-01-17'), handedBy: 'Văn phòng Đảng ủy Khối' },
  ...{ receivedBy: '', isProxy: false, note: '' },
}

async function oneAward() {
  const { office, decisionId } = await printedDecision()
  office.setToday('2023-02-15')
  const [awardId] = await awardsOf(office, decisionId)
  if (!awardId) throw new Error('nobody')
  return { office, decisionId, awardId }
}

const stateOf = async (office: Office, decisionId: DecisionId, awardId: AwardId) =>
  (await office.do('printing.certificates', { decisionId })).rows.find(
    (row) => row.awardId === awardId,
  )?.state

async function fileOf(office: Office, awardId: AwardId) {
  const file = await office.db
    .selectFrom('award as a')
    .innerJoin('nomination as n', 'n.id', 'a.nomination_id')
    .where('a.id', '=', awardId)
    .select(['n.id', 'n.status', 'n.round_id as roundId'])
    .executeTakeFirstOrThrow()
  return file
}

/** The award falls, and its file may be decided on again. */
async function revoke(office: Office, decisionId: DecisionId, awardId: AwardId): Promise<void> {
  const file = await fileOf(office, awardId)
  const { id } = await office.do('amendments.draft', { amendsId: decisionId, kind: 'revocation' })
  const { edit } = await office.do('amendments.get', { id })
  await office.do('amendments.edit', {
    ...{ ...edit, bases: [...edit.bases], recipients: [...edit.recipients], corrections: [] },
    ...{ revokedIds: [file.id], aftermath: 'passed', reason: 'ghi nhầm hình thức' },
  })
  await office.do('amendments.issue', { id })
}

describe('a hand-over', () => {
  it('is not entered before its day has come, nor is a signature', async () => {
    const { office, decisionId, awardId } = await oneAward()
    const tomorrow = day('2023-02-16')
    const awardIds = [awardId]
    expect(await office.call('printing.setSigned', { awardIds, signedOn: tomorrow })).toMatchObject(
      { error: { code: 'printing.inFuture' } },
    )
    expect(
      await office.call('printing.handOver', { ...handed, awardIds, handedOn: tomorrow }),
    ).toMatchObject({ error: { code: 'printing.inFuture' } })
    expect(await stateOf(office, decisionId, awardId)).toBe('printed')
    await office.do('printing.setSigned', { awardIds, signedOn: day('2023-02-15') })
  })

  it('is not dated before the signature', async () => {
    const { office, awardId } = await oneAward()
    const awardIds = [awardId]
    await office.do('printing.setSigned', { awardIds, signedOn: day('2023-02-10') })
    expect(await office.call('printing.handOver', { ...handed, awardIds })).toMatchObject({
      error: { code: 'printing.handedBeforeSigned' },
    })
    await office.do('printing.handOver', { ...handed, awardIds, handedOn: day('2023-02-10') })
  })

  it('of a paper issued anew awards the file, where the first paper was never handed over', async () => {
    const { office, decisionId, awardId } = await oneAward()
    await office.do('printing.replace', { awardId, reason: 'Ướt trong kho', marking: '' })
    await printedPack(office, await startedRun(office, decisionId), 1)
    await office.do('printing.handOver', { ...handed, awardIds: [awardId] })
    expect((await fileOf(office, awardId)).status).toBe('awarded')
    await office.do('printing.takeBack', { awardIds: [awardId] })
    expect((await fileOf(office, awardId)).status).toBe('decided')
  })

  it('of a second paper, taken back, leaves the file awarded by the first', async () => {
    const { office, decisionId, awardId } = await oneAward()
    await office.do('printing.handOver', { ...handed, awardIds: [awardId] })
    await office.do('printing.replace', { awardId, reason: 'Mất', marking: '' })
    await printedPack(office, await startedRun(office, decisionId), 1)
    await office.do('printing.handOver', { ...handed, awardIds: [awardId] })
    await office.do('printing.takeBack', { awardIds: [awardId] })
    expect((await fileOf(office, awardId)).status).toBe('awarded')
  })

  it('of a revoked award, taken back, leaves alone a file that was awarded again', async () => {
    const { office, decisionId, awardId } = await oneAward()
    await office.do('printing.handOver', { ...handed, awardIds: [awardId] })
    await revoke(office, decisionId, awardId)
    const { roundId, id } = await fileOf(office, awardId)
    const again = (await office.do('decisions.draft', { roundId })).id
    await office.do('decisions.issue', { id: again })
    await printedPack(office, await startedRun(office, again), 1)
    const [second] = await awardsOf(office, again)
    if (!second) throw new Error('not awarded again')
    await office.do('printing.handOver', {
      ...{ ...handed, handedOn: day('2023-02-15') },
      awardIds: [second],
    })
    await office.do('printing.takeBack', { awardIds: [awardId] })
    expect(await fileOf(office, second)).toMatchObject({ id, status: 'awarded' })
  })

  it('stays in the ledger while the paper issued anew waits for its own', async () => {
    const { office, awardId } = await oneAward()
    const awardIds = [awardId]
    await office.do('printing.handOver', { ...handed, awardIds, receivedBy: 'Trần Thí Dụ' })
    await office.do('printing.replace', { awardId, reason: 'Mất', marking: '' })
    const inBook = async () => (await office.do('ledger.list', {})).rows.slice(0, 2)
    expect(await inBook()).toMatchObject([
      { handedOn: '2023-01-17', receivedBy: 'Trần Thí Dụ' },
      { handedOn: null, receivedBy: '' },
    ])
    await office.do('printing.setSigned', { awardIds, signedOn: day('2023-02-10') })
    await office.do('printing.handOver', { ...handed, awardIds, handedOn: day('2023-02-15') })
    expect(await inBook()).toMatchObject([{ handedOn: '2023-02-15' }, {}])
    expect((await office.do('ledger.list', {})).total).toBe(13)
  })
})
