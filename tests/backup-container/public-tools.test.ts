import { execFileSync, spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasTools, openTestOffice, passphrase, type TestOffice } from './container-fixture'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice({ people: 3000 })
  await office.backUp(123)
})
afterAll(() => office.close())

const inUsb = (name: string) => join(office.usb, 'SAO-LUU', name)

/** What DOC-TRUOC.txt tells to do after the ZIP is there. */
function unzipAndCount(zip: string): { manifest: unknown; integrity: string; people: number } {
  const run = (tool: string, ...args: string[]) =>
    execFileSync(tool, args, { cwd: office.folder, encoding: 'utf8', maxBuffer: 1e8 })
  run('unzip', '-o', zip)
  return {
    manifest: JSON.parse(run('cat', 'manifest.json')),
    integrity: run('sqlite3', 'data.sqlite', 'PRAGMA integrity_check').trim(),
    people: Number(run('sqlite3', 'data.sqlite', 'SELECT count(*) FROM person')),
  }
}

const expected = {
  integrity: 'ok',
  people: 3000,
  manifest: { tables: { person: 3000 }, sequence: 123 },
}

describe.skipIf(!hasTools('age', 'unzip', 'sqlite3'))('without this program', () => {
  it('the paper key, age, unzip and sqlite3 bring everything back', async () => {
    const key = join(office.folder, 'khoa-giay.txt')
    const zip = join(office.folder, 'ban-sao.zip')
    await writeFile(key, `${office.recoverySecret}\n`)
    execFileSync('age', ['-d', '-i', key, '-o', zip, inUsb('dkhoi-000123.age')])
    expect(unzipAndCount(zip)).toMatchObject(expected)
    expect(execFileSync('unzip', ['-t', zip], { encoding: 'utf8' })).toContain('No errors detected')
    const data = await readFile(join(office.folder, 'data.sqlite'))
    expect(data.equals(await readFile(office.snapshotFile))).toBe(true)
    const db = new Database(join(office.folder, 'data.sqlite'), { readonly: true })
    expect(db.pragma('journal_mode', { simple: true })).toBe('delete')
    db.close()
  })

  // age asks on the terminal only, so `script` lends it one.
  it.skipIf(!hasTools('script'))('so do the identity file and the passphrase', () => {
    const zip = join(office.folder, 'by-passphrase.zip')
    const command = `age -d -i ${inUsb('khoa-sao-luu.age')} -o ${zip} ${inUsb('dkhoi-000123.age')}`
    const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      input: `${passphrase}\n`,
      encoding: 'utf8',
      timeout: 20_000,
    })
    expect(status, stdout).toBe(0)
    expect(unzipAndCount(zip)).toMatchObject(expected)
  })

  it('the instructions name the very files and keys on the stick', async () => {
    const readme = await readFile(inUsb('DOC-TRUOC.txt'), 'utf8')
    for (const word of [
      'khoa-sao-luu.age',
      'dkhoi-000123.age',
      'AGE-SECRET-KEY-1',
      'data.sqlite',
    ]) {
      expect(readme).toContain(word)
    }
    expect(readme.startsWith('\uFEFF')).toBe(true)
    expect(readme).toBe(readme.normalize('NFC'))
  })
})
