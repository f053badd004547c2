import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atomicPut, readIfExists } from '@electron/files/atomic-put'
import { type FileOperations, nodeFiles } from '@electron/files/file-operations'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { faultyFiles, shortWrites, systemError } from './faulty-files'

let folder: string
let path: string
const oldBytes = Buffer.from('what was there before')
const newBytes = Buffer.from('the new content, which is longer than the old one')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atomic-put-'))
  path = join(folder, 'settings.json')
  await writeFile(path, oldBytes)
})
afterEach(() => rm(folder, { recursive: true }))

/** What widely used packages do: one write, its byte count ignored. */
async function naivePut(target: string, bytes: Uint8Array, files: FileOperations) {
  const handle = await files.open(`${target}.tmp`, 'wx')
  await handle.write(bytes)
  await handle.sync()
  await handle.close()
  await files.rename(`${target}.tmp`, target)
}

describe('atomicPut', () => {
  it('replaces the content and leaves nothing else behind', async () => {
    await atomicPut(path, newBytes)
    expect(await readFile(path)).toEqual(newBytes)
    expect(await readdir(folder)).toEqual(['settings.json'])
  })

  it('keeps the previous content as .bak when asked', async () => {
    await atomicPut(path, newBytes, { keepBackup: true })
    expect(await readFile(`${path}.bak`)).toEqual(oldBytes)
    expect(await readFile(path)).toEqual(newBytes)
  })

  it('completes on a medium that takes only part of each write', async () => {
    await atomicPut(path, newBytes, { files: faultyFiles(shortWrites) })
    expect(await readFile(path)).toEqual(newBytes)
  })

  it('negative control: ignoring the byte count truncates the good file', async () => {
    await naivePut(path, newBytes, faultyFiles(shortWrites))
    expect(await readFile(path)).not.toEqual(newBytes)
  })

  it.each(['ENOSPC', 'EIO'])('leaves the old content and no litter after %s', async (code) => {
    const failing = { write: () => Promise.reject(systemError(code)) }
    const putting = atomicPut(path, newBytes, { files: faultyFiles(failing) })
    await expect(putting).rejects.toMatchObject({ code })
    expect(await readFile(path)).toEqual(oldBytes)
    expect(await readdir(folder)).toEqual(['settings.json'])
  })

  it('leaves the old content when syncing fails', async () => {
    const files = faultyFiles({ sync: () => Promise.reject(systemError('EIO')) })
    await expect(atomicPut(path, newBytes, { files })).rejects.toMatchObject({ code: 'EIO' })
    expect(await readFile(path)).toEqual(oldBytes)
  })

  it('refuses a medium that stores something else than it was given', async () => {
    const files = faultyFiles({
      write: (real, bytes) => real(Buffer.alloc(bytes.length, 0x2a), 0, bytes.length),
    })
    await expect(atomicPut(path, newBytes, { files })).rejects.toMatchObject({ code: 'EIO' })
    expect(await readFile(path)).toEqual(oldBytes)
  })

  it('waits while a virus scanner holds the file', async () => {
    const waits: number[] = []
    let held = 3
    const rename: FileOperations['rename'] = async (from, to) => {
      if (held-- > 0) throw systemError('EBUSY')
      await nodeFiles.rename(from, to)
    }
    const pause = async (ms: number) => waits.push(ms)
    await atomicPut(path, newBytes, { files: { ...nodeFiles, rename }, pause })
    expect(await readFile(path)).toEqual(newBytes)
    expect(waits).toHaveLength(3)
  })

  it('gives up after two seconds of waiting, with the old content in place', async () => {
    const waits: number[] = []
    const rename = () => Promise.reject(systemError('EPERM'))
    const pause = async (ms: number) => waits.push(ms)
    const putting = atomicPut(path, newBytes, { files: { ...nodeFiles, rename }, pause })
    await expect(putting).rejects.toMatchObject({ code: 'EPERM' })
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(2000)
    expect(await readFile(path)).toEqual(oldBytes)
    expect(await readdir(folder)).toEqual(['settings.json'])
  })
})

describe('readIfExists', () => {
  it('tells a missing file from an empty one', async () => {
    await writeFile(path, '')
    expect(await readIfExists(path)).toEqual(Buffer.alloc(0))
    expect(await readIfExists(join(folder, 'missing'))).toBeUndefined()
  })
})
