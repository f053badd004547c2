import { execFileSync } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from './container-fixture'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice({ people: 95_000, noteBytes: 2000 })
}, 60_000)
afterAll(() => office.close())

describe('a database of 200 MB', () => {
  it('is backed up, verified and opened with less than 200 MB of memory', {
    timeout: 120_000,
  }, async () => {
    expect((await stat(office.snapshotFile)).size).toBeGreaterThan(200_000_000)
    const { keys, ...request } = office.request(1)
    const argument = JSON.stringify({
      ...request,
      keys: { ...keys, identityFile: Buffer.from(keys.identityFile).toString('base64') },
      recoveryKey: office.recoverySecret,
      into: join(office.folder, 'opened.sqlite'),
      cipherName: 'native',
    })
    const script = join(import.meta.dirname, 'memory-child.ts')
    const grown = execFileSync(
      process.execPath,
      ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', script, argument],
      { encoding: 'utf8' },
    )
    expect(Number(grown)).toBeGreaterThan(0)
    expect(Number(grown)).toBeLessThan(200_000_000)
  })
})
