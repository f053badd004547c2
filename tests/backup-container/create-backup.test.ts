import { createHash } from 'node:crypto'
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { portableCipher } from '@electron/backup-container/age-cipher'
import type { Progress } from '@electron/backup-container/container-format'
import { createBackup } from '@electron/backup-container/create-backup'
import { listBackups, readIdentityFile } from '@electron/backup-container/medium-folder'
import { createOfficeKeys } from '@electron/backup-container/office-keys'
import { checkBackup, openBackup } from '@electron/backup-container/open-backup'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fields, openTestOffice, passphrase, quietJob, type TestOffice } from './container-fixture'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const inUsb = (...names: string[]) => join(office.usb, 'SAO-LUU', ...names)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('createBackup', () => {
  it('leaves the container, its sidecar, the identity file and the instructions, and nothing else', async () => {
    await office.backUp(123)
    expect((await readdir(inUsb())).sort()).toEqual([
      'DOC-TRUOC.txt',
      'dkhoi-000123.age',
      'dkhoi-000123.json',
      'khoa-sao-luu.age',
    ])
    expect(await readdir(office.usb)).toEqual(['SAO-LUU'])
  })

  it('writes into the backup folder when that is what was chosen', async () => {
    await office.backUp(1)
    const request = office.request(2, { folder: inUsb() })
    await createBackup(request, quietJob())
    expect(await readdir(inUsb())).toContain('dkhoi-000002.age')
  })

  it('says in the sidecar what the container is, without counts or names of what is inside', async () => {
    const { sidecar } = await office.backUp(123)
    const written = JSON.parse(await readFile(inUsb('dkhoi-000123.json'), 'utf8'))
    const container = await readFile(inUsb('dkhoi-000123.age'))
    expect(written).toEqual(sidecar)
    expect(written).toEqual({
      format: 'dong-khoi-backup',
      formatVersion: 1,
      sequence: 123,
      createdAt: fields.createdAt,
      appVersion: fields.appVersion,
      schemaVersion: fields.schemaVersion,
      deviceId: fields.deviceId,
      previousSidecarSha256: null,
      container: {
        name: 'dkhoi-000123.age',
        size: container.length,
        sha256: sha256(container),
      },
    })
  })

  it('chains each sidecar to the one before it', async () => {
    await office.backUp(8)
    await office.backUp(10)
    const before = await readFile(inUsb('dkhoi-000008.json'))
    const { sidecar, manifest } = await office.backUp(11)
    expect(sidecar.previousSidecarSha256).toBe(sha256(await readFile(inUsb('dkhoi-000010.json'))))
    expect(manifest.previousSidecarSha256).toBe(sidecar.previousSidecarSha256)
    expect(sha256(before)).not.toBe(sidecar.previousSidecarSha256)
  })

  it('goes through its stages in order, each reaching its end', async () => {
    const seen: Progress[] = []
    await createBackup(
      office.request(1),
      quietJob((progress) => seen.push(progress)),
    )
    const stages = [...new Set(seen.map((progress) => progress.stage))]
    expect(stages).toEqual(['prepare', 'write', 'verifyMedium', 'verifyContents', 'finish'])
    for (const stage of stages) {
      expect(seen.findLast((progress) => progress.stage === stage)?.share).toBe(1)
    }
  })

  it('never overwrites a backup', async () => {
    await office.backUp(5)
    const before = await readFile(inUsb('dkhoi-000005.age'))
    await expect(office.backUp(5)).rejects.toMatchObject({ code: 'sequenceTaken' })
    expect((await readFile(inUsb('dkhoi-000005.age'))).equals(before)).toBe(true)
  })

  it('clears away unfinished files of earlier runs, and no others', async () => {
    await office.backUp(1)
    await writeFile(inUsb('dkhoi-000002.age.part'), 'half')
    await writeFile(inUsb('luan-van.part'), 'of somebody else')
    const { staleParts } = await office.backUp(3)
    expect(staleParts).toBe(1)
    const names = await readdir(inUsb())
    expect(names).toContain('luan-van.part')
    expect(names).not.toContain('dkhoi-000002.age.part')
  })

  it('keeps the identity file of earlier keys, which earlier backups need', async () => {
    await office.backUp(1)
    const old = await readFile(inUsb('khoa-sao-luu.age'))
    const { officeRecipient, identityFile } = await createOfficeKeys('another passphrase', 10)
    const keys = { ...office.request(2).keys, officeRecipient, identityFile }
    await createBackup(office.request(2, { keys }), quietJob())
    await createBackup(office.request(3, { keys }), quietJob())

    expect((await readIdentityFile(inUsb())).equals(Buffer.from(identityFile))).toBe(true)
    const kept = (await readdir(inUsb())).filter((name) => /^khoa-sao-luu\..+\.age$/.test(name))
    expect(kept).toHaveLength(1)
    expect((await readFile(inUsb(kept[0]!))).equals(old)).toBe(true)
  })

  it('writes what the native cipher reads when it has to use the portable one', async () => {
    await office.backUp(1, { cipher: portableCipher })
    const into = join(office.folder, 'opened.sqlite')
    const identity = { recoveryKey: office.recoverySecret }
    await openBackup({ containerFile: inUsb('dkhoi-000001.age'), identity, into }, quietJob())
    expect((await readFile(into)).equals(await readFile(office.snapshotFile))).toBe(true)
  })
})

describe('openBackup', () => {
  const open = (identity: Parameters<typeof openBackup>[0]['identity'], into: string) =>
    openBackup({ containerFile: inUsb('dkhoi-000001.age'), identity, into }, quietJob())

  it('gives the database back byte for byte, with the passphrase or the recovery key', async () => {
    const { manifest } = await office.backUp(1)
    const into = join(office.folder, 'opened.sqlite')
    const identityFile = await readIdentityFile(inUsb())
    for (const identity of [{ passphrase, identityFile }, { recoveryKey: office.recoverySecret }]) {
      await rm(into, { force: true })
      expect(await open(identity, into)).toEqual(manifest)
      expect((await readFile(into)).equals(await readFile(office.snapshotFile))).toBe(true)
    }
    expect(manifest).toMatchObject({ ...fields, sequence: 1, files: [{ name: 'data.sqlite' }] })
  })

  it('says when the keys are those of another office, and writes nothing', async () => {
    await office.backUp(1)
    const other = await openTestOffice()
    const into = join(office.folder, 'opened.sqlite')
    const opening = open({ recoveryKey: other.recoverySecret }, into)
    await expect(opening).rejects.toMatchObject({ code: 'otherKey' })
    await other.close()
    expect(await readdir(office.folder)).toEqual(['snapshot.sqlite', 'usb'])
  })

  it('says when there is no identity file beside the backups', async () => {
    await office.backUp(1)
    await rm(inUsb('khoa-sao-luu.age'))
    await expect(readIdentityFile(inUsb())).rejects.toMatchObject({ code: 'identityFileMissing' })
  })

  it('says when the file is no backup at all', async () => {
    await office.backUp(1)
    await copyFile(office.snapshotFile, inUsb('dkhoi-000001.age'))
    const opening = open({ recoveryKey: office.recoverySecret }, join(office.folder, 'x'))
    await expect(opening).rejects.toMatchObject({ code: 'notABackup' })
  })

  it('stops when asked to, leaving nothing', async () => {
    await office.backUp(1)
    const job = { onProgress: () => undefined, signal: AbortSignal.abort() }
    const request = {
      containerFile: inUsb('dkhoi-000001.age'),
      identity: { recoveryKey: office.recoverySecret },
      into: join(office.folder, 'opened.sqlite'),
    }
    await expect(openBackup(request, job)).rejects.toMatchObject({ code: 'cancelled' })
    expect(await readdir(office.folder)).toEqual(['snapshot.sqlite', 'usb'])
  })
})

describe('listBackups', () => {
  it('orders by number, whatever the clock said, and marks what is incomplete', async () => {
    for (const sequence of [1, 2, 3, 4]) await office.backUp(sequence)
    await createBackup(
      office.request(5, { fields: { ...fields, createdAt: '1999-01-01T00:00:00.000Z' } }),
      quietJob(),
    )
    await rm(inUsb('dkhoi-000002.json'))
    await writeFile(inUsb('dkhoi-000003.json'), '{"format":')
    await writeFile(inUsb('dkhoi-000004.age'), 'shorter')
    await writeFile(inUsb('dkhoi-000009.age.part'), 'unfinished')
    await writeFile(inUsb('dkhoi-000099.exe'), 'a worm')

    const listed = await listBackups(inUsb())
    expect(listed.map(({ sequence, state }) => [sequence, state])).toEqual([
      [5, 'whole'],
      [4, 'sizeDiffers'],
      [3, 'unreadableSidecar'],
      [2, 'withoutSidecar'],
      [1, 'whole'],
    ])
    expect(listed[0]?.sidecar?.createdAt).toBe('1999-01-01T00:00:00.000Z')
  })

  it('finds nothing in a folder that is not there', async () => {
    expect(await listBackups(join(office.usb, 'missing'))).toEqual([])
  })
})

describe('checkBackup', () => {
  it('proves a backup against its sidecar without any key, and finds one flipped bit', async () => {
    const { sidecar, containerFile } = await office.backUp(1)
    await checkBackup({ containerFile, sidecar }, quietJob())
    const bytes = await readFile(containerFile)
    bytes.writeUInt8(bytes.readUInt8(5000) ^ 4, 5000)
    await writeFile(containerFile, bytes)
    const checking = checkBackup({ containerFile, sidecar }, quietJob())
    await expect(checking).rejects.toMatchObject({ code: 'mediumLies' })
  })
})
