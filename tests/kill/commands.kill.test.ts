import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { findBrokenLink } from '@electron/database/change-log/chain'
import { openOfficeData } from '@electron/database/office-data'
import { findDamage } from '@electron/database/open'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/office'
import childFile from './commands-child?modulePath'

type Mode = 'honest' | 'hasty'

/** Lets a child save until it is killed at a moment of its own. @returns what it acknowledged */
async function saveUntilKilled(folder: string, mode: Mode, killAfterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, [childFile, folder, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: string[] = []
  const ended = once(child, 'close')
  for await (const line of createInterface(child.stdout)) {
    // Chosen moments, not waiting: the fault is the kill, at a time the child cannot foresee.
    if (line === 'ready') void setTimeout(killAfterMs).then(() => child.kill('SIGKILL'))
    else if (line.startsWith('ack ')) acknowledged.push(line.slice(4))
    else throw new Error(line)
  }
  await ended
  return acknowledged
}

/** Everything the file must be after a kill, and the names it holds. */
async function inspect(folder: string): Promise<Set<string>> {
  const database = await openOfficeData(path.join(folder, 'office'))
  try {
    expect(findDamage(database.raw, 'full')).toBeNull()
    expect(await findBrokenLink(database.kysely)).toBeNull()
    expect(await database.kysely.selectFrom('change_open').selectAll().execute()).toEqual([])
    const half = await database.kysely
      .selectFrom('organisation as o')
      .leftJoin('organisation_version as v', 'v.organisation_id', 'o.id')
      .leftJoin('change_row as r', 'r.row_id', 'o.id')
      .where((eb) => eb.or([eb('v.id', 'is', null), eb('r.id', 'is', null)]))
      .select('o.name')
      .execute()
    expect(half).toEqual([])
    const rows = await database.kysely.selectFrom('organisation').select('name').execute()
    return new Set(rows.map((row) => row.name))
  } finally {
    await database.close()
  }
}

async function lostAfterKills(
  mode: Mode,
  kills: number,
): Promise<{ acks: number; lost: string[] }> {
  const folder = temporaryFolder()
  const acknowledged: string[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    acknowledged.push(...(await saveUntilKilled(folder, mode, (kill * 13) % 120)))
  }
  const kept = await inspect(folder)
  return { acks: acknowledged.length, lost: acknowledged.filter((name) => !kept.has(name)) }
}

it('loses nothing acknowledged and leaves nothing half-done in 100 kills', async () => {
  const { acks, lost } = await lostAfterKills('honest', 100)
  expect(acks).toBeGreaterThan(50)
  expect(lost).toEqual([])
}, 240_000)

it('would notice: an office that acknowledges before it saves does lose work', async () => {
  const { lost } = await lostAfterKills('hasty', 15)
  expect(lost).not.toEqual([])
}, 60_000)
