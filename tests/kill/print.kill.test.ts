import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { findBrokenLink } from '@electron/database/change-log/chain'
import { openOfficeData } from '@electron/database/office-data'
import { findDamage } from '@electron/database/open'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../support/demo-committee'
import { issuedDecision } from '../support/demo-decision'
import { addRound, idsOf, importList, line } from '../support/demo-round'
import { freshFolder, openOffice } from '../support/office'
import childFile from './print-child?modulePath'

const sheets = 60

async function officeToPrint(): Promise<{ folder: string; tray: string }> {
  const folder = freshFolder()
  const office = await openOffice({ folder })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const roundId = await addRound(office, { name: 'Tổng kết' })
  const people = Array.from({ length: sheets }, (_, n) => line({ name: `Người Thứ ${n + 1}` }))
  await importList(office, roundId, people)
  await office.do('nominations.setStatus', { ids: await idsOf(office, roundId), status: 'passed' })
  await issuedDecision(office, roundId)
  await office.close()
  return { folder, tray: path.join(folder, 'tray.txt') }
}

/** @returns whether the run was over before the kill */
async function printUntilKilled(
  { folder, tray }: { readonly folder: string; readonly tray: string },
  { mode, killAfterMs }: { readonly mode: string; readonly killAfterMs: number | null },
): Promise<boolean> {
  const child = spawn(process.execPath, [childFile, folder, tray, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  let isDone = false
  for await (const said of createInterface(child.stdout)) {
    // Chosen moments, not waiting: the fault is the kill, at a time the child cannot foresee.
    if (said === 'ready' && killAfterMs !== null)
      void setTimeout(killAfterMs).then(() => child.kill('SIGKILL'))
    if (said === 'done') isDone = true
  }
  await ended
  return isDone
}

/** How often each number came out fine, after kills at many moments and one run to the end. */
async function printedAfterKills(mode: string, kills: number) {
  const places = await officeToPrint()
  let killed = 0
  let onTheWay = 0
  let isDone = false
  for (let kill = 0; kill < kills && !isDone; kill += 1) {
    isDone = await printUntilKilled(places, { mode, killAfterMs: 5 + ((kill * 137) % 1400) })
    if (!isDone) killed += 1
    if (await inspect(places.folder)) onTheWay += 1
  }
  if (!isDone) await printUntilKilled(places, { mode, killAfterMs: null })
  const lines = existsSync(places.tray) ? readFileSync(places.tray, 'utf8').trim().split('\n') : []
  const fine = new Map<string, number>()
  for (const one of lines) {
    const [, number = '', state] = one.split(' ')
    if (state === 'fine') fine.set(number, (fine.get(number) ?? 0) + 1)
  }
  return {
    killed,
    onTheWay,
    fine,
    stained: lines.length - [...fine.values()].reduce((a, b) => a + b, 0),
  }
}

/**
 * Whatever the moment: a whole file, an unbroken log, and never two live sheets of one number.
 * @returns whether sheets were on their way to the printer
 */
async function inspect(folder: string): Promise<boolean> {
  const database = await openOfficeData(path.join(folder, 'office'))
  try {
    expect(findDamage(database.raw, 'full')).toBeNull()
    expect(await findBrokenLink(database.kysely)).toBeNull()
    const live = await database.kysely
      .selectFrom('print_sheet as s')
      .innerJoin('certificate as c', 'c.id', 's.certificate_id')
      .where('s.state', 'in', ['waiting', 'sent', 'good'])
      .select((eb) => ['c.award_id', eb.fn.countAll<number>().as('count')])
      .groupBy('c.award_id')
      .execute()
    expect(live.filter(({ count }) => count > 1)).toEqual([])
    const sent = await database.kysely
      .selectFrom('print_sheet')
      .where('state', '=', 'sent')
      .select('id')
      .execute()
    return sent.length > 0
  } finally {
    await database.close()
  }
}

it('puts every ledger number on exactly one good sheet, through 30 kills while printing', async () => {
  const { killed, onTheWay, fine, stained } = await printedAfterKills('honest', 30)
  expect(killed).toBeGreaterThan(5)
  expect(onTheWay).toBeGreaterThan(1)
  expect(stained).toBeGreaterThan(0)
  expect(fine.size).toBe(sheets)
  expect([...fine.values()].filter((count) => count !== 1)).toEqual([])
}, 400_000)

it('would notice: sheets remembered only after they came out are printed twice', async () => {
  const { fine } = await printedAfterKills('print-first', 12)
  expect([...fine.values()].filter((count) => count > 1)).not.toEqual([])
}, 300_000)
