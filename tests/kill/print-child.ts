import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Workspace } from '@electron/app/workspace'
import { handlers } from '@electron/ipc/handlers'
import { createRouter } from '@electron/ipc/router'
import type { RunDetail, Sheet } from '@shared/features/printing/printing.records'
import { inspectPdf } from '../features/certificates/pdf-inspection'

// A back office in a process of its own that prints a run pack by pack until it is killed, with a
// clerk who looks at the paper in the tray. Says on standard output “ready”, and “done” at the end.
// The tray is a file: what was written to it has come out of the printer and cannot be taken back.

const [folder = '', tray = '', mode = 'honest'] = process.argv.slice(2)
const resources = path.resolve('resources')
const say = (line: string) => process.stdout.write(`${line}\n`)

/** Every seventh sheet comes out stained. */
async function printPdf(pdf: Uint8Array, title: string): Promise<'sent'> {
  const pack = /tập (\d+)/u.exec(title)?.[1] ?? '?'
  for (const page of inspectPdf(pdf).pages) {
    const number = /sổ khen thưởng số: (\d+)/u.exec(page)?.[1] ?? '?'
    const file = openSync(tray, 'a')
    const count = readFileSync(tray, 'utf8').split('\n').length
    writeSync(file, `${pack} ${number} ${count % 7 === 0 ? 'stained' : 'fine'}\n`)
    fsyncSync(file)
    closeSync(file)
    // A printer takes its time: kills must land between two sheets too.
    await setTimeout(15)
  }
  return 'sent'
}

const workspace = await Workspace.open(folder)
if (workspace.refusal) throw workspace.refusal
let isPrinterOn = true
const desk = {
  printPdf: (pdf: Uint8Array, title: string) =>
    isPrinterOn ? printPdf(pdf, title) : Promise.resolve('sent'),
}
const router = createRouter({
  handlers,
  surroundings: () =>
    ({
      ...{ workspace, desk, resources, today: '2022-12-20' },
      nowUtc: () => new Date().toISOString(),
      newId: () => randomUUID(),
    }) as never,
  logIncident: (error) => {
    throw error
  },
  emit: () => undefined,
})

async function call<T>(name: string, input: object): Promise<T> {
  const reply = await router.call(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`)
  return reply.value as T
}

const { id: decisionId } = await workspace.database.kysely
  .selectFrom('decision')
  .select('id')
  .executeTakeFirstOrThrow()
const runId = await theRun()
say('ready')
for (;;) {
  const run = await call<RunDetail>('printing.run', { runId })
  if (run.state !== 'open') break
  const sent = run.packs.find(({ state }) => state === 'sent')
  const waiting = run.packs.find(({ state }) => state === 'waiting')
  if (sent) await answer(sent.pack)
  else if (waiting) await print(waiting.pack)
}
say('done')
await workspace.close()

async function theRun(): Promise<string> {
  const [known] = await call<readonly { id: string }[]>('printing.runs', { decisionId })
  if (known) return known.id
  const asked = { decisionId, awardIds: null, packSize: 5, taskId: randomUUID() }
  const { runIds } = await call<{ runIds: [string] }>('printing.start', asked)
  return runIds[0]
}

async function print(pack: number): Promise<void> {
  // The negative control: the paper comes out first and is remembered after.
  if (mode === 'print-first') {
    const sheets = await call<readonly Sheet[]>('printing.sheets', { runId, pack })
    const rows = await workspace.database.kysely
      .selectFrom('award')
      .where(
        'ledger_number',
        'in',
        sheets.map(({ ledgerNumber }) => ledgerNumber),
      )
      .select('id')
      .execute()
    const awardIds = rows.map(({ id }) => id)
    const pdf = await call<Uint8Array>('printing.preview', {
      ...{ decisionId, awardIds, taskId: randomUUID() },
    })
    await printPdf(pdf, `tập ${pack}`)
    isPrinterOn = false
  }
  await call('printing.printPack', { runId, pack, taskId: randomUUID() })
  isPrinterOn = true
}

/** The clerk looks at what lies in the tray from this pack, and says so truthfully. */
async function answer(pack: number): Promise<void> {
  const lines = existsSync(tray) ? readFileSync(tray, 'utf8').split('\n') : []
  const sheets = await call<readonly Sheet[]>('printing.sheets', { runId, pack })
  const found = (sheet: Sheet, state: string) =>
    lines.some((line) => {
      const [of, number, was] = line.split(' ')
      return Number(of) === pack && Number(number) === sheet.ledgerNumber && was === state
    })
  const good = sheets.filter((sheet) => found(sheet, 'fine'))
  const spoiled = sheets.filter((sheet) => !good.includes(sheet) && found(sheet, 'stained'))
  const missing = sheets.filter((sheet) => !good.includes(sheet) && !spoiled.includes(sheet))
  await call('printing.settle', {
    ...{ runId, pack },
    spoiled: spoiled.map(({ id }) => ({ sheetId: id, reason: 'Lem mực' })),
    missing: missing.map(({ id }) => id),
  })
}
