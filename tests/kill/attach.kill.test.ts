import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { Workspace } from '@electron/app/workspace'
import { filesIn, readAttachment } from '@electron/attachments/attachment-folder'
import { neededAttachments } from '@electron/attachments/needed-attachments'
import { findDamage } from '@electron/database/open'
import { expect, it } from 'vitest'
import { addDirective } from '../support/demo-directives'
import { freshFolder, openOffice } from '../support/office'
import childFile from './attach-child?modulePath'

/** Lets a child attach files until it is killed at a moment of its own. @returns hashes it acknowledged */
async function attachUntilKilled(folder: string, mode: string, killAfterMs: number) {
  const child = spawn(process.execPath, [childFile, folder, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  const acknowledged: string[] = []
  for await (const line of createInterface(child.stdout)) {
    // Chosen moments, not waiting: the fault is the kill, at a time the child cannot foresee.
    if (line === 'ready') void setTimeout(killAfterMs).then(() => child.kill('SIGKILL'))
    else acknowledged.push(line.slice('ack '.length))
  }
  await ended
  return acknowledged
}

/** What a kill left: rows without their file, files without a row. */
async function inspect(folder: string) {
  const workspace = await Workspace.open(folder)
  try {
    expect(findDamage(workspace.database.raw, 'full')).toBeNull()
    const needed = neededAttachments(workspace.database.raw)
    const dangling: string[] = []
    for (const kept of needed)
      if ((await readAttachment(workspace.folder, kept)).state !== 'whole')
        dangling.push(kept.sha256)
    const files = await filesIn(workspace.folder)
    return { rows: new Set(needed.map(({ sha256 }) => sha256)), dangling, files: files.length }
  } finally {
    await workspace.close()
  }
}

async function afterKills(mode: string, kills: number) {
  const folder = freshFolder()
  const office = await openOffice({ folder })
  await addDirective(office)
  await office.close()
  const acknowledged: string[] = []
  const dangling: string[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    acknowledged.push(...(await attachUntilKilled(folder, mode, 20 + ((kill * 37) % 280))))
    const found = await inspect(folder)
    dangling.push(...found.dangling)
    if (mode === 'honest') {
      expect(found.files).toBe(found.rows.size)
      expect(acknowledged.filter((sha256) => !found.rows.has(sha256))).toEqual([])
    }
  }
  return { acknowledged, dangling }
}

it('leaves no row without its file and no file without a row in 25 kills while attaching', async () => {
  const { acknowledged, dangling } = await afterKills('honest', 25)
  expect(acknowledged.length).toBeGreaterThan(10)
  expect(dangling).toEqual([])
}, 240_000)

it('would notice: a row saved before its file is left dangling', async () => {
  const { dangling } = await afterKills('row-first', 15)
  expect(dangling).not.toEqual([])
}, 240_000)
