import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../support/demo-committee'
import { addRound, idsOf, importList, line } from '../support/demo-round'
import { freshFolder, openOffice } from '../support/office'
import childFile from './decisions-child?modulePath'

type Mode = 'honest' | 'hasty'

const people = 150

async function officeWithPeople(): Promise<string> {
  const folder = freshFolder()
  const office = await openOffice({ folder })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const roundId = await addRound(office, { name: 'Khen đột xuất', achievement: 'Có thành tích' })
  const names = Array.from({ length: people }, (_, index) => `Người Mẫu ${index + 1}`)
  await importList(
    office,
    roundId,
    names.map((name) => line({ name })),
  )
  const ids = await idsOf(office, roundId)
  await office.do('nominations.setStatus', { ids, status: 'passed' })
  await office.close()
  return folder
}

/** @returns numbers of decisions and of the ledger that went to paper, over all kills */
async function numbersOnPaper(mode: Mode, kills: number) {
  const folder = await officeWithPeople()
  const onPaper: string[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    const child = spawn(process.execPath, [childFile, folder, mode], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'close')
    let issued = 0
    for await (const said of createInterface(child.stdout)) {
      if (said === 'ready') continue
      if (!said.startsWith('ack ')) throw new Error(said)
      onPaper.push(said.slice(4))
      issued += 1
      // Chosen moments, not waiting: the fault is the kill, at a time the child cannot foresee.
      if (issued === 1 + (kill % 2))
        void setTimeout((kill * 13) % 90).then(() => child.kill('SIGKILL'))
    }
    await ended
  }
  return { folder, papers: onPaper.map((one) => one.split(' ')) }
}

const twice = (numbers: readonly unknown[]) =>
  numbers.filter((number, index) => numbers.indexOf(number) !== index)

it('gives no decision and no ledger line a number twice, whenever issuing is killed', async () => {
  const { folder, papers } = await numbersOnPaper('honest', 14)
  expect(papers.length).toBeGreaterThan(4)
  expect(twice(papers.map(([decision]) => decision))).toEqual([])
  expect(twice(papers.map(([, ledger]) => ledger))).toEqual([])
  // What was issued is whole: one line of the ledger each, in an unbroken series.
  const { db } = await openOffice({ folder })
  const lines = await db
    .selectFrom('award')
    .select('ledger_number')
    .orderBy('ledger_number')
    .execute()
  expect(lines.map((one) => one.ledger_number)).toEqual(lines.map((_, index) => index + 1))
  const issued = await db
    .selectFrom('decision')
    .where('status', '=', 'issued')
    .selectAll()
    .execute()
  expect(issued).toHaveLength(lines.length)
}, 240_000)

it('would notice: an office that prints before it issues does give one twice', async () => {
  const { papers } = await numbersOnPaper('hasty', 8)
  expect(twice(papers.map(([decision]) => decision))).not.toEqual([])
  expect(twice(papers.map(([, ledger]) => ledger))).not.toEqual([])
}, 240_000)
