import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Progress } from '@electron/backup-container/container-format'
import { containerWorker } from '@electron/backup-container/container-worker'
import { readIdentityFile } from '@electron/backup-container/medium-folder'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, passphrase, type TestOffice } from './container-fixture'

const workerFile = join(import.meta.dirname, '../../electron/backup-container/backup.worker.ts')
const worker = containerWorker(workerFile)

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice({ people: 20_000 })
})
afterAll(() => office.close())

const inUsb = (name: string) => join(office.usb, 'SAO-LUU', name)

describe('the backup worker', () => {
  it('makes keys, a backup, checks and opens it, reporting as it goes', async () => {
    const made = await worker.createOfficeKeys({ passphrase, workFactor: 10 })
    const keys = { ...office.request(1).keys, ...made }
    const stages = new Set<Progress['stage']>()
    const onProgress = ({ stage }: Progress) => stages.add(stage)
    const { containerFile, sidecar } = await worker.createBackup(office.request(1, { keys }), {
      onProgress,
    })
    await worker.checkBackup({ containerFile, sidecar })

    const identityFile = await readIdentityFile(join(office.usb, 'SAO-LUU'))
    const into = join(office.folder, 'opened.sqlite')
    const request = { containerFile, identity: { passphrase, identityFile }, into }
    const manifest = await worker.openBackup(request, { onProgress })
    expect(manifest.sequence).toBe(1)
    expect((await readFile(into)).equals(await readFile(office.snapshotFile))).toBe(true)
    expect(stages).toContain('verifyContents')
    expect(stages).toContain('open')
  })

  it('answers a fault with an error that carries its sentence', async () => {
    await office.backUp(2)
    await expect(worker.createBackup(office.request(2))).rejects.toMatchObject({
      name: 'AppError',
      code: 'backupContainer.sequenceTaken',
      message: expect.stringContaining('số 2'),
    })
  })

  it('stops when asked to, in the middle or before it began', async () => {
    const stop = new AbortController()
    const onProgress = ({ stage }: Progress) => stage === 'write' && stop.abort()
    const running = worker.createBackup(office.request(3), { onProgress, signal: stop.signal })
    await expect(running).rejects.toMatchObject({ code: 'backupContainer.cancelled' })
    const never = worker.createBackup(office.request(3), { signal: AbortSignal.abort() })
    await expect(never).rejects.toMatchObject({ code: 'backupContainer.cancelled' })
    await expect(readFile(inUsb('dkhoi-000003.age'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('lets a bug through as what it is, not as a sentence', async () => {
    const request = office.request(4, { snapshotFile: join(office.folder, 'missing.sqlite') })
    await expect(worker.createBackup(request)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('leaves this thread free: the event loop keeps turning while keys are stretched', async () => {
    let turns = 0
    const timer = setInterval(() => turns++, 5)
    await worker.createOfficeKeys({ passphrase })
    clearInterval(timer)
    expect(turns).toBeGreaterThan(5)
  })
})
