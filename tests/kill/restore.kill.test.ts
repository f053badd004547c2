import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { findBrokenLink } from '@electron/database/change-log/chain'
import { generationsIn, makeCurrent, newGeneration } from '@electron/database/generations'
import { migrate, schemaVersion } from '@electron/database/migrate'
import { migrations } from '@electron/database/migrations'
import { openOfficeData } from '@electron/database/office-data'
import { findDamage, openDatabase } from '@electron/database/open'
import { expect, it } from 'vitest'
import { choosePlace, giveKeys, taskId } from '../support/backups'
import { demoIdentity, demoSigner } from '../support/demo-committee'
import { freshFolder, openOffice, temporaryFolder } from '../support/office'
import upgradeFile from './open-child?modulePath'
import childFile from './restore-child?modulePath'

interface Kill {
  /** The clock starts at this line of the child; null: it is left to finish. */
  readonly after: string | null
  readonly ms: number
}
interface Run {
  readonly said: readonly string[]
  /** Milliseconds from the first line to the last. */
  readonly lasted: number
}

/** Lets a child work until it is killed at a moment of its own. */
async function runChild(args: readonly string[], kill: Kill): Promise<Run> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  const said: string[] = []
  const at: number[] = []
  for await (const line of createInterface(child.stdout)) {
    said.push(line)
    at.push(performance.now())
    // Chosen moments, not waiting: the fault is the kill, at a time the child cannot foresee.
    if (line === kill.after) void setTimeout(kill.ms).then(() => child.kill('SIGKILL'))
  }
  const [code, signal] = (await ended) as [number | null, string | null]
  if (signal === null) expect(code).toBe(0)
  return { said, lasted: (at.at(-1) ?? 0) - (at[0] ?? 0) }
}

/** An office with one signer in its backup and two in use; each kill gets a copy of it. */
async function prepared() {
  const [folder, stick] = [freshFolder(), temporaryFolder()]
  const office = await openOffice({ folder })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const { recoveryKey } = await giveKeys(office)
  const place = await choosePlace(office, stick)
  await office.do('backups.create', { taskId: taskId(), place })
  const late = { ...demoSigner, fullName: 'Lê Thử Nghiệm', isDefault: false }
  await office.do('committee.addSigner', late)
  await office.close()
  const copy = () => {
    const fresh = temporaryFolder()
    cpSync(folder, fresh, { recursive: true })
    return fresh
  }
  const childArguments = (at: string, mode: string) => [childFile, at, stick, recoveryKey, mode]
  return { copy, childArguments }
}

/** Everything the data must be after a kill. @returns whether it is the old or the new */
async function inspect(folder: string): Promise<'old' | 'new'> {
  const data = path.join(folder, 'office')
  const database = await openOfficeData(data)
  try {
    expect(findDamage(database.raw, 'full')).toBeNull()
    expect(await findBrokenLink(database.kysely)).toBeNull()
    expect(await database.kysely.selectFrom('change_open').selectAll().execute()).toEqual([])
    const current = readFileSync(path.join(data, 'CURRENT'), 'utf8')
    const signers = await database.kysely.selectFrom('signer').select('id').execute()
    // Nothing unfinished is left, and what a restore replaced is kept.
    expect(
      readdirSync(data)
        .filter((name) => name.startsWith('gen-'))
        .at(-1),
    ).toBe(current.trim())
    if (signers.length === 2) expect(generationsIn(data)).toEqual([1])
    else expect(generationsIn(data)).toEqual([1, 2])
    expect([1, 2]).toContain(signers.length)
    return signers.length === 2 ? 'old' : 'new'
  } finally {
    await database.close()
  }
}

it('leaves the old or the new data, whole, in 25 kills during a restore', async () => {
  const { copy, childArguments } = await prepared()
  const unharmed = copy()
  const whole = await runChild(childArguments(unharmed, 'honest'), { after: null, ms: 0 })
  expect(whole.said).toEqual(['ready', 'planned', 'restored'])
  expect(await inspect(unharmed)).toBe('new')

  const found = { old: 0, new: 0 }
  for (let kill = 0; kill < 25; kill += 1) {
    const folder = copy()
    // Every third anywhere in the whole run; the others close around the swap.
    const moment: Kill =
      kill % 3 === 0
        ? { after: 'ready', ms: (whole.lasted * kill) / 24 }
        : { after: 'planned', ms: (kill * whole.lasted) / 100 }
    const { said } = await runChild(childArguments(folder, 'honest'), moment)
    const state = await inspect(folder)
    found[state] += 1
    if (said.includes('restored')) expect(state).toBe('new')
    if (!said.includes('planned')) expect(state).toBe('old')
  }
  expect(found.old).toBeGreaterThan(0)
  expect(found.new).toBeGreaterThan(0)
}, 240_000)

it('would notice: a restore that writes over the data in use leaves neither old nor new', async () => {
  const { copy, childArguments } = await prepared()
  const verdicts: string[] = []
  // A busy machine writes few pages in a millisecond: each kill waits longer, and one in between is enough.
  for (let kill = 0; kill < 40 && !verdicts.includes('bad'); kill += 1) {
    const folder = copy()
    await runChild(childArguments(folder, 'naive'), { after: 'overwriting', ms: kill * 8 })
    verdicts.push(await inspect(folder).catch(() => 'bad'))
  }
  expect(verdicts).toContain('bad')
}, 240_000)

/** The data of a program one version older, with a row in it. */
async function olderData(folder: string): Promise<void> {
  const data = path.join(folder, 'office')
  const generation = newGeneration(data)
  const database = openDatabase(path.join(data, `gen-00000${generation}`, 'app.db'))
  await migrate(database.kysely, migrations.slice(0, -1))
  database.raw.exec(`insert into change_open (only, seq) values (1, 1);
    insert into directive (id, number, type, issuer, title) values ('d', '01', 'CT', 'TU', 'Test');
    delete from change_open`)
  await database.close()
  await makeCurrent(data, generation)
}

it('leaves the data of the older or the newer program, whole, in 12 kills during an upgrade', async () => {
  const origin = temporaryFolder()
  await olderData(origin)
  for (let kill = 0; kill < 12; kill += 1) {
    const folder = temporaryFolder()
    cpSync(origin, folder, { recursive: true })
    await runChild([upgradeFile, folder], { after: 'opening', ms: kill * 6 })
    const data = path.join(folder, 'office')
    const current = readFileSync(path.join(data, 'CURRENT'), 'utf8').trim()
    const before = openDatabase(path.join(data, current, 'app.db'))
    expect([migrations.length - 1, migrations.length]).toContain(await schemaVersion(before.kysely))
    await before.close()
    const database = await openOfficeData(data)
    expect(findDamage(database.raw, 'full')).toBeNull()
    expect(await database.kysely.selectFrom('directive').select('id').execute()).toEqual([
      { id: 'd' },
    ])
    await database.close()
  }
}, 120_000)
