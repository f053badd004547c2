import { existsSync } from 'node:fs'
import path from 'node:path'
import { TaskId } from '@shared/ipc/app.contract'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { openOffice } from '../../support/office'

const taskId = () => TaskId.parse(crypto.randomUUID())

it('tells of a clock that is set before the days in the sample, and leaves everything as it was', async () => {
  const office = await openOffice({ today: '2022-12-26' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const before = await office.do('office.state', {})
  expect(await office.call('office.openSample', { taskId: taskId() })).toMatchObject({
    ok: false,
    error: {
      code: 'office.clockBehindSample',
      message: expect.stringMatching(/26\/12\/2022.*27\/12\/2022.*vẫn nguyên như cũ\. Hãy /),
    },
  })
  expect(await office.do('office.state', {})).toEqual(before)
  expect(existsSync(path.join(office.workspace.root, 'sample'))).toBe(false)
  expect(office.incidents).toEqual([])
})

it('makes a whole sample from the last of those days on', async () => {
  const office = await openOffice({ today: '2022-12-27' })
  await office.do('office.openSample', { taskId: taskId() })
  expect((await office.do('people.list', {})).total).toBe(4513)
}, 120_000) // people and their ratings, on a machine that may be busy
