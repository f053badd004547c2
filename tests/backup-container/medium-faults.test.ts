import { execFileSync } from 'node:child_process'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContainerFault } from '@electron/backup-container/container-fault'
import { createBackup } from '@electron/backup-container/create-backup'
import { writeContainer } from '@electron/backup-container/write-container'
import { type FileOperations, nodeFiles } from '@electron/files/file-operations'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Faults, faultyFiles, shortWrites, systemError } from '../files/faulty-files'
import {
  isRoot,
  openTestOffice,
  quietJob,
  surroundings,
  type TestOffice,
} from './container-fixture'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice({ people: 1500, noteBytes: 2000 })
})
afterEach(() => office.close())

const inUsb = (...names: string[]) => join(office.usb, 'SAO-LUU', ...names)
const only = (path: string) => path.endsWith('.part')
const failingAt = (nth: number, code: string): Faults => ({
  only,
  write: (real, bytes, call) =>
    call === nth ? Promise.reject(systemError(code)) : real(bytes, 0, bytes.length),
})

/** No container name, finished or not, is on the stick. */
async function expectNothingLeft() {
  const names = await readdir(inUsb())
  expect(names.filter((name) => name.startsWith('dkhoi-'))).toEqual([])
}

describe('a failing medium', () => {
  it.each([
    ['ENOSPC', 'mediumFull'],
    ['EROFS', 'mediumReadOnly'],
    ['EIO', 'mediumRemoved'],
    ['ENOTCONN', 'mediumRemoved'],
    ['ENOENT', 'mediumRemoved'],
    ['EFBIG', 'tooLarge'],
  ])('ends with its own fault at %s: %s', async (system, code) => {
    for (const nth of [0, 1, 2]) {
      const files = faultyFiles(failingAt(nth, system))
      await expect(office.backUp(1, { files })).rejects.toMatchObject({ code })
      await expectNothingLeft()
    }
  })

  it('ends with a fault when a sync on the way fails', async () => {
    const large = await openTestOffice({ people: 6000, noteBytes: 2000 })
    const datasync = () => Promise.reject(systemError('EIO'))
    const refused = large.backUp(1, { files: faultyFiles({ only, datasync }) })
    await expect(refused).rejects.toMatchObject({ code: 'mediumRemoved' })
    await large.close()
  })

  it('ends with a fault when syncing fails', async () => {
    const files = faultyFiles({ only, sync: () => Promise.reject(systemError('EIO')) })
    await expect(office.backUp(1, { files })).rejects.toMatchObject({ code: 'mediumRemoved' })
    await expectNothingLeft()
  })

  it('that takes half of every write still gets a whole, verified backup', async () => {
    await office.backUp(1, { files: faultyFiles(shortWrites) })
    expect(await readdir(inUsb())).toContain('dkhoi-000001.json')
  })

  it('that is too small is refused before anything is written', async () => {
    const statfs = async () => ({
      ...(await nodeFiles.statfs(office.usb)),
      bavail: 10,
      bsize: 4096,
    })
    const files = { ...nodeFiles, statfs } as unknown as FileOperations
    const refused = office.backUp(1, { files })
    await expect(refused).rejects.toMatchObject({
      code: 'mediumFull',
      params: { freeBytes: 40_960 },
    })
    await expectNothingLeft()
  })

  it('that cannot hold so large a file is refused', async () => {
    const refused = office.backUp(1, { limitBytes: 100_000 })
    await expect(refused).rejects.toMatchObject({ code: 'tooLarge' })
    await expectNothingLeft()
  })

  it('is left as it was when the user stops', async () => {
    const stop = new AbortController()
    const job = {
      signal: stop.signal,
      onProgress: ({ stage }: { stage: string }) => stage === 'write' && stop.abort(),
    }
    const stopped = createBackup(office.request(1), job)
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
    await expectNothingLeft()
  })
})

/** Stores one byte of the container wrongly and says nothing. */
const lying: Faults = {
  only,
  write: (real, bytes, call) => {
    const stored = Buffer.from(bytes)
    if (call === 1) stored.writeUInt8(stored.readUInt8(100) ^ 1, 100)
    return real(stored, 0, stored.length)
  },
}

describe('a medium that lies', () => {
  it('is found out by re-reading, and the file gets no name', async () => {
    const files = faultyFiles(lying)
    await expect(office.backUp(1, { files })).rejects.toMatchObject({ code: 'mediumLies' })
    await expectNothingLeft()
  })

  it('negative control: the writer without the re-reading notices nothing', async () => {
    const { manifest } = await office.backUp(1)
    const path = inUsb('dkhoi-000002.age.part')
    const { officeRecipient, recoveryRecipient } = office.request(2).keys
    const target = {
      ...surroundings({ files: faultyFiles(lying) }),
      path,
      recipients: [officeRecipient, recoveryRecipient],
    }
    const source = { manifest, snapshotFile: office.snapshotFile, attachments: [] }
    const written = await writeContainer(source, target, quietJob())
    expect((await readFile(path)).length).toBe(written.size)
  })
})

describe('a medium that goes away', () => {
  it('is noticed by its device number, although every write succeeded', async () => {
    let isGone = false
    const stat = async (path: string) => {
      const found = await nodeFiles.stat(path)
      return isGone && path.startsWith(office.usb)
        ? Object.assign(found, { dev: found.dev + 1 })
        : found
    }
    const files = faultyFiles(
      {
        only,
        sync: async () => {
          isGone = true
        },
      },
      { stat: stat as FileOperations['stat'] },
    )
    await expect(office.backUp(1, { files })).rejects.toMatchObject({ code: 'mediumRemoved' })
    expect(await readdir(inUsb())).not.toContain('dkhoi-000001.age')
  })

  it('before it began is not replaced by a folder of the same name', async () => {
    await rm(office.usb, { recursive: true })
    await expect(office.backUp(1)).rejects.toMatchObject({ code: 'mediumRemoved' })
    expect(await readdir(office.folder)).toEqual(['snapshot.sqlite'])
  })
})

describe.skipIf(!isRoot)('a real mount', () => {
  const mount = (...options: string[]) =>
    execFileSync('mount', ['-t', 'tmpfs', '-o', options.join(','), 'tmpfs', office.usb])
  const unmount = () => execFileSync('umount', ['-l', office.usb])

  it('that is full ends with one of two outcomes at every size: verified, or nothing left', {
    timeout: 120_000,
  }, async () => {
    const outcomes = new Set<string>()
    const { size } = await nodeFiles.stat(office.snapshotFile)
    // Pretend there is room, so that the writing itself meets the end of the medium.
    const statfs = async () => ({ bavail: 1e9, blocks: 1e9, bsize: 4096 })
    const files = { ...nodeFiles, statfs } as unknown as FileOperations
    for (let bytes = 64 * 1024; bytes < 1.5 * size; bytes += 256 * 1024) {
      mount(`size=${bytes}`)
      try {
        const outcome = await office.backUp(1, { files }).then(
          () => 'verified',
          (error: ContainerFault) => error.code,
        )
        outcomes.add(outcome)
        const left = (await readdir(office.usb, { recursive: true })).filter((name) =>
          /\.(age\.part|tmp)$|dkhoi/.test(name),
        )
        expect(left).toHaveLength(outcome === 'verified' ? 2 : 0)
      } finally {
        unmount()
      }
    }
    expect([...outcomes].sort()).toEqual(['mediumFull', 'verified'])
  })

  it('that is read-only is named as such', async () => {
    mount('ro')
    try {
      await expect(office.backUp(1)).rejects.toMatchObject({ code: 'mediumReadOnly' })
    } finally {
      unmount()
    }
  })

  it('that is lazily unmounted while being written is noticed, and its folder stays empty', async () => {
    mount('size=64m')
    let isMounted = true
    const leave = () => {
      if (isMounted) unmount()
      isMounted = false
    }
    const job = quietJob(({ stage }) => stage === 'write' && leave())
    const backingUp = createBackup(office.request(1), job)
    await expect(backingUp).rejects.toMatchObject({ code: 'mediumRemoved' })
    leave()
    expect(await readdir(office.usb)).toEqual([])
  })

  it('negative control: writing to the unmounted stick raises no error by itself', async () => {
    mount('size=1m')
    const handle = await nodeFiles.open(join(office.usb, 'x'), 'w')
    unmount()
    await handle.write(Buffer.from('lost'))
    await handle.sync()
    await handle.close()
    expect(await readdir(office.usb)).toEqual([])
  })
})
