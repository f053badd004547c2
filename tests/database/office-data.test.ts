import { spawnSync } from 'node:child_process'
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { Workspace } from '@electron/app/workspace'
import { takeCleanMark } from '@electron/database/clean-mark'
import { databaseFile, newGeneration } from '@electron/database/generations'
import { migrate } from '@electron/database/migrate'
import { migrations } from '@electron/database/migrations'
import { adoptGeneration, openOfficeData } from '@electron/database/office-data'
import { APPLICATION_ID, findDamage, openDatabase } from '@electron/database/open'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/office'

const isRoot = process.getuid?.() === 0
const current = (folder: string) => readFileSync(path.join(folder, 'CURRENT'), 'utf8').trim()

async function closedOffice(): Promise<string> {
  const folder = path.join(temporaryFolder(), 'office')
  await (await openOfficeData(folder)).close()
  return folder
}

it('makes the first generation and points to it', async () => {
  const folder = await closedOffice()
  expect(current(folder)).toBe('gen-000001')
  expect(readdirSync(path.join(folder, 'gen-000001'))).toContain('app.db')
})

it('keeps no shared memory file: nobody else may look in while it is open', async () => {
  const folder = await closedOffice()
  const database = await openOfficeData(folder)
  await database.kysely.selectFrom('person').select('id').execute()
  expect(readdirSync(path.join(folder, 'gen-000001')).sort()).toEqual(['app.db', 'app.db-wal'])
  await database.close()
})

it('runs with every promise about durability read back from SQLite', async () => {
  const database = await openOfficeData(path.join(temporaryFolder(), 'office'))
  const pragma = (name: string) => database.raw.pragma(name, { simple: true })
  expect(pragma('journal_mode')).toBe('wal')
  expect(pragma('locking_mode')).toBe('exclusive')
  expect(pragma('synchronous')).toBe(2)
  expect(pragma('foreign_keys')).toBe(1)
  expect(pragma('trusted_schema')).toBe(0)
  expect(pragma('application_id')).toBe(APPLICATION_ID)
  expect(pragma('user_version')).toBe(migrations.length)
  await database.close()
})

it('keeps every table strict, so that a number never becomes text in silence', async () => {
  const database = await openOfficeData(path.join(temporaryFolder(), 'office'))
  const all = database.raw.pragma('table_list') as { name: string; type: string; strict: number }[]
  const tables = all.filter(({ type }) => type !== 'view') // a view keeps nothing of its own
  const loose = tables.filter((t) => t.strict === 0 && !/^sqlite_|_search/.test(t.name))
  expect(tables.length).toBeGreaterThan(100)
  expect(loose).toEqual([])
  await database.close()
})

it('refuses data made by a newer program, and does not touch it', async () => {
  const folder = await closedOffice()
  const file = databaseFile(folder, 1)
  const raw = new BetterSqlite3(file)
  raw.pragma(`user_version = ${migrations.length + 1}`)
  raw.pragma('journal_mode = delete')
  raw.close()
  const before = readFileSync(file)
  await expect(openOfficeData(folder)).rejects.toMatchObject({ code: 'database.newerThanApp' })
  expect(readdirSync(folder).sort()).toEqual(['CURRENT', 'gen-000001'])
  const raw2 = new BetterSqlite3(file, { readonly: true })
  expect(raw2.pragma('user_version', { simple: true })).toBe(migrations.length + 1)
  raw2.close()
  expect(readFileSync(file).length).toBe(before.length)
})

it('refuses a database of another program', async () => {
  const folder = await closedOffice()
  rmSync(databaseFile(folder, 1))
  const raw = new BetterSqlite3(databaseFile(folder, 1))
  raw.exec('create table somebody_elses (x)')
  raw.close()
  await expect(openOfficeData(folder)).rejects.toMatchObject({ code: 'database.notOurs' })
})

it.each([
  [
    'overwritten with text',
    (file: string) => writeFileSync(file, 'không phải dữ liệu'.repeat(500)),
  ],
  ['cut in half', (file: string) => truncateSync(file, readFileSync(file).length / 2)],
])('says a file is damaged when it was %s, and repairs nothing', async (_, damage) => {
  const folder = await closedOffice()
  const file = databaseFile(folder, 1)
  damage(file)
  const before = readFileSync(file)
  await expect(openOfficeData(folder)).rejects.toMatchObject({ code: 'database.damaged' })
  expect(readFileSync(file).equals(before)).toBe(true)
})

it('does not guess when data is there but nothing says which is in use', async () => {
  const folder = await closedOffice()
  rmSync(path.join(folder, 'CURRENT'))
  await expect(openOfficeData(folder)).rejects.toMatchObject({ code: 'database.pointerLost' })
  expect(existsSync(databaseFile(folder, 1))).toBe(true)
})

it('starts over after a first start that was cut short', async () => {
  const folder = path.join(temporaryFolder(), 'office')
  const generation = newGeneration(folder)
  writeFileSync(databaseFile(folder, generation), '')
  const database = await openOfficeData(folder)
  expect(current(folder)).toBe('gen-000001')
  await database.close()
})

it('lets one process in at a time, and a second one hears why', async () => {
  const folder = path.join(temporaryFolder(), 'office')
  const database = await openOfficeData(folder)
  await expect(openOfficeData(folder)).rejects.toMatchObject({ code: 'database.inUse' })
  expect(findDamage(database.raw, 'full')).toBeNull()
  await database.close()
})

it('upgrades older data on a copy, and leaves what it was made from', async () => {
  const folder = path.join(temporaryFolder(), 'office')
  const generation = newGeneration(folder)
  const old = openDatabase(databaseFile(folder, generation))
  await migrate(old.kysely, migrations.slice(0, 2))
  await old.close()
  writeFileSync(path.join(folder, 'CURRENT'), 'gen-000001\n')

  const database = await openOfficeData(folder)
  expect(current(folder)).toBe('gen-000002')
  expect(database.raw.pragma('user_version', { simple: true })).toBe(migrations.length)
  await database.close()
  const left = new BetterSqlite3(databaseFile(folder, 1), { readonly: true })
  expect(left.pragma('user_version', { simple: true })).toBe(2)
  left.close()
})

it('drops a copy that fails its check, and the old data stays in use', async () => {
  const folder = await closedOffice()
  const generation = newGeneration(folder)
  writeFileSync(databaseFile(folder, generation), 'hỏng'.repeat(5000))
  await expect(adoptGeneration(folder, generation)).rejects.toMatchObject({
    code: 'database.damaged',
  })
  expect(current(folder)).toBe('gen-000001')
  expect(readdirSync(folder).sort()).toEqual(['CURRENT', 'gen-000001'])
})

/** A small disk of its own, in memory; needs root. */
function smallDisk(size: string): { readonly folder: string; mount(options: string): void } {
  const folder = temporaryFolder()
  const run = (...command: [string, ...string[]]) => {
    const [program, ...rest] = command
    const { status, stderr } = spawnSync(program, rest, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`)
  }
  run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder)
  onTestFinished(() => run('umount', '-l', folder))
  return { folder, mount: (options) => run('mount', '-o', options, folder) }
}

describe.runIf(isRoot && process.platform === 'linux')('on a disk that will not take more', () => {
  it('says it is full, leaves nothing half-made, and works once there is room', async () => {
    const disk = smallDisk('1m')
    const office = path.join(disk.folder, 'office')
    writeFileSync(path.join(disk.folder, 'filler'), Buffer.alloc(1 << 20))
    await expect(openOfficeData(office)).rejects.toMatchObject({ code: 'database.diskFull' })
    rmSync(path.join(disk.folder, 'filler'))
    disk.mount('remount,size=8m')
    await (await openOfficeData(office)).close()
    expect(current(office)).toBe('gen-000001')
  })

  it('says the folder cannot be written to', async () => {
    const disk = smallDisk('8m')
    const office = path.join(disk.folder, 'office')
    await (await openOfficeData(office)).close()
    disk.mount('remount,ro')
    await expect(openOfficeData(office)).rejects.toMatchObject({ code: 'database.readOnly' })
    const fresh = path.join(disk.folder, 'fresh')
    await expect(openOfficeData(fresh)).rejects.toMatchObject({ code: 'database.readOnly' })
    disk.mount('remount,rw')
    await (await openOfficeData(office)).close()
  })
})

it('never drops data that is not marked as unfinished, whatever CURRENT says', async () => {
  const folder = await closedOffice()
  const generation = newGeneration(folder)
  writeFileSync(databaseFile(folder, generation), 'mới hơn')
  rmSync(path.join(folder, 'gen-000002', 'UNFINISHED'))
  await (await openOfficeData(folder)).close()
  expect(readFileSync(databaseFile(folder, generation), 'utf8')).toBe('mới hơn')
})

it('keeps the data in use even when its mark was left behind by a crash', async () => {
  const folder = await closedOffice()
  writeFileSync(path.join(folder, 'gen-000001', 'UNFINISHED'), '')
  await (await openOfficeData(folder)).close()
  expect(existsSync(databaseFile(folder, 1))).toBe(true)
  expect(existsSync(path.join(folder, 'gen-000001', 'UNFINISHED'))).toBe(false)
})

describe('a file that was closed in good order', () => {
  /** Not what a page should hold, where only reading the whole file shows it. */
  function spoilOnePage(file: string): void {
    const content = readFileSync(file)
    content.fill(0xff, content.length - 4096)
    writeFileSync(file, content)
  }

  it('is not read through again, and its mark is gone while it is open', async () => {
    const folder = await closedOffice()
    const file = databaseFile(folder, 1)
    const mark = path.join(path.dirname(file), 'CLEAN')
    expect(existsSync(mark)).toBe(true)
    const database = await openOfficeData(folder)
    expect(existsSync(mark)).toBe(false)
    await database.close()
    expect(existsSync(mark)).toBe(true)
  })

  it('is read through when it was changed since', async () => {
    const folder = await closedOffice()
    spoilOnePage(databaseFile(folder, 1))
    await expect(openOfficeData(folder)).rejects.toMatchObject({ code: 'database.damaged' })
  })

  it('is read through after a crash, even where the file itself was not touched', async () => {
    const folder = await closedOffice()
    const file = databaseFile(folder, 1)
    rmSync(path.join(path.dirname(file), 'CLEAN')) // as the crashed program had taken it
    const { mtime, atime } = statSync(file)
    spoilOnePage(file)
    utimesSync(file, atime, mtime)
    await expect(openOfficeData(folder)).rejects.toMatchObject({ code: 'database.damaged' })
  })

  it('is read through after a week, or after a call met damage, though nobody touched it', async () => {
    const folder = await closedOffice()
    const file = databaseFile(folder, 1)
    const mark = path.join(path.dirname(file), 'CLEAN')
    const day = 86_400_000
    const reopened = async () => {
      await (await openOfficeData(folder)).close()
      return Number(readFileSync(mark, 'utf8').split(' ').at(-1))
    }
    const readAt = await reopened()
    expect(await reopened()).toBe(readAt) // being opened again is not being read
    expect(takeCleanMark(file, readAt + 6 * day)).toBe(readAt)
    expect(takeCleanMark(file, (await reopened()) + 8 * day)).toBeNull()
    expect(takeCleanMark(file, (await reopened()) - day)).toBeNull() // the clock was set back
    const workspace = await Workspace.open(temporaryFolder())
    const suspect = path.join(path.dirname(workspace.database.file), 'CLEAN')
    workspace.suspectDamage()
    await workspace.close()
    expect(existsSync(suspect)).toBe(false)
  })
})
