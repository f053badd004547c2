import { existsSync } from 'node:fs'
import path from 'node:path'
import { TaskId } from '@shared/ipc/app.contract'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { openOffice } from '../../support/office'

const taskId = () => TaskId.parse(crypto.randomUUID())

it('opens a whole office to look around in, beside the real one', async () => {
  const office = await openOffice({ today: '2023-01-05' })
  const state = await office.do('office.openSample', { taskId: taskId() })
  expect(state).toMatchObject({
    ...{ dataset: 'sample', phase: 'ready' },
    committee: { shortName: 'Đảng ủy Khối' },
  })

  const tree = await office.do('organisation.tree', {})
  expect(tree).toHaveLength(330)
  expect((await office.do('people.list', {})).total).toBe(4513)
  const [round] = await office.do('rounds.list', {})
  const counts = await office.do('nominations.counts', { roundId: round!.id })
  expect(counts.levels).toEqual([
    { level: 'base', collective: both(39), person: both(161) },
    { level: 'bloc', collective: both(7), person: both(6) },
    { level: 'province', collective: both(2), person: both(2) },
  ])
  expect(counts.awaitingDecision).toBe(13)
  expect(counts.openWarnings).toBe(0)
  const pledges = await office.do('pledges.counts', { year: 2023, campaignId: null })
  expect(pledges.byStatus).toEqual({ draft: 0, waiting: 4, signed: 5, evaluated: 0 })
  const pilots = await office.do('pilots.list', {})
  expect(pilots.rows.map(({ evaluations }) => evaluations.length).toSorted()).toEqual([0, 1])
  expect((await office.do('history.verify', {})).brokenAtSeq).toBeNull()
  // What the build did is not the clerk's to undo.
  expect(await office.call('history.undo', {})).toMatchObject({ ok: false })

  await office.do('office.leaveSample', {})
  expect(await office.do('office.state', {})).toMatchObject({ phase: 'first-run' })
  expect(await office.do('organisation.tree', {})).toEqual([])
})

const both = (count: number) => ({ standing: count, passed: count })

it('opens the sample as it was left, without making it again', async () => {
  const office = await openOffice({ today: '2023-01-05' })
  await office.do('office.openSample', { taskId: taskId() })
  await office.do('campaigns.create', {
    ...{ name: 'Của người tập', directive: { kind: 'none' }, startsOn: null, endsOn: null },
    ...{ visionYear: null, scope: '' },
  })
  await office.do('office.leaveSample', {})
  await office.do('office.openSample', { taskId: taskId() })
  const campaigns = await office.do('campaigns.list', {})
  expect(campaigns.map(({ name }) => name)).toContain('Của người tập')
})

it('stops when asked, keeps the real data open and makes the sample anew next time', async () => {
  const office = await openOffice({ today: '2023-01-05' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const id = taskId()
  const opening = office.call('office.openSample', { taskId: id })
  await untilWritingPeople(office)
  await office.do('app.cancelTask', { taskId: id })
  expect(await opening).toMatchObject({ ok: false, error: { code: 'core.cancelled' } })
  expect(await office.do('office.state', {})).toMatchObject({ dataset: 'office', phase: 'ready' })
  expect(existsSync(path.join(office.workspace.root, 'sample'))).toBe(false)

  await office.do('office.openSample', { taskId: taskId() })
  expect((await office.do('people.list', {})).total).toBe(4513)
})

it('takes a build that was cut short by a crash for what it is', async () => {
  const office = await openOffice({ today: '2023-01-05' })
  await office.workspace.use('sample')
  await office.do('campaigns.create', {
    ...{ name: 'Dở dang', directive: { kind: 'none' }, startsOn: null, endsOn: null },
    ...{ visionYear: null, scope: '' },
  })
  await office.do('office.openSample', { taskId: taskId() })
  const campaigns = await office.do('campaigns.list', {})
  // In this order: pages open on the first.
  expect(campaigns.map(({ name }) => name)).toEqual([
    'Đồng Khởi mới',
    'Thi đua xây dựng chi bộ trong sạch, vững mạnh và đội ngũ cán bộ, đảng viên gương mẫu',
  ])
})

/** Resolves once the build reports rows of people: it is then inside a transaction. */
async function untilWritingPeople({ events }: { readonly events: readonly object[] }) {
  const isWriting = (event: object) =>
    'label' in event && /Đang nhập cá nhân/.test(String(event.label))
  while (!events.some(isWriting)) await new Promise((resolve) => setImmediate(resolve))
}
