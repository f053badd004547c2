import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import type { TaskId } from '@shared/ipc/app.contract'
import type { InputOf, OutputOf, ProcedureName } from '@shared/ipc/app-contract'
import type { BackOffice } from '../app/back-office'
import { chainHead } from '../database/change-log/chain'
import { createKeysFor } from '../features/backups/key-making'
import { contentOf, differingTables, type TableContent } from './content-hash'
import type { DemoDesk } from './demo-desk'

export interface Demonstration {
  readonly office: BackOffice
  readonly desk: DemoDesk
  readonly out: string
}

const newTaskId = () => crypto.randomUUID() as TaskId

/** Calls the same door as the window; a refusal ends the demonstration. */
async function ask<N extends ProcedureName>(
  office: BackOffice,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const reply = await office.call(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`)
  return reply.value as OutputOf<N>
}

/** The sample workbooks through the same import as a clerk's. */
export async function loadSampleLists({ office }: Demonstration) {
  await ask(office, 'office.openSample', { taskId: newTaskId() })
  const [round] = await ask(office, 'rounds.list', {})
  if (!round) throw new Error('the sample has no award round')
  const { levels } = await ask(office, 'nominations.counts', { roundId: round.id })
  const counts = levels.map(({ level, collective, person }) => ({
    level,
    collectives: collective.standing,
    persons: person.standing,
  }))
  const imports = await office.workspace.database.kysely
    .selectFrom('import_batch')
    .select(['target', 'file_name as file', 'added', 'updated', 'skipped as rejected'])
    .orderBy('imported_at')
    .execute()
  return { roundId: round.id, summary: { imports, counts } }
}

/** Approves what waits at the Bloc level, drafts the decision and issues it. */
export async function decide({ office }: Demonstration, roundId: RoundId) {
  const ids = await ask(office, 'nominations.ids', { roundId, level: 'bloc' })
  const pending = await waiting(office, roundId)
  if (pending.length > 0)
    await ask(office, 'nominations.setStatus', { ids: pending, status: 'passed' })
  const { id } = await ask(office, 'decisions.draft', { roundId })
  const { ledger } = await ask(office, 'decisions.issue', { id })
  return { id, summary: { nominated: ids.length, ledger } }
}

async function waiting(office: BackOffice, roundId: RoundId) {
  const { rows } = await ask(office, 'nominations.list', { roundId, level: 'bloc', limit: 500 })
  return rows.filter((row) => row.status !== 'passed').map((row) => row.id)
}

export async function saveCertificates({ office, desk, out }: Demonstration, id: DecisionId) {
  const { pages, findings } = await ask(office, 'certificates.check', { decisionId: id })
  const file = path.join(out, 'certificates.pdf')
  desk.answer(file)
  await ask(office, 'certificates.savePdf', { decisionId: id, taskId: newTaskId() })
  return { summary: { pages, findings: findings.length, bytes: statSync(file).size } }
}

export async function savePapers({ office, desk, out }: Demonstration, id: DecisionId) {
  desk.answer(path.join(out, 'decision.docx'))
  await ask(office, 'decisions.saveDocx', { id, taskId: newTaskId() })
  desk.answer(path.join(out, 'decision.pdf'))
  await ask(office, 'decisions.savePdf', { id, taskId: newTaskId() })
  desk.answer(path.join(out, 'ledger.xlsx'))
  await ask(office, 'ledger.saveXlsx', { taskId: newTaskId() })
  await keepWithDirective({ office, desk, out })
  const names = ['decision.docx', 'decision.pdf', 'ledger.xlsx']
  const sizes = names.map((name) => [name, statSync(path.join(out, name)).size] as const)
  const pages = countPages(readFileSync(path.join(out, 'decision.pdf'), 'latin1'))
  return { summary: { decisionPages: pages, bytes: Object.fromEntries(sizes) } }
}

/** The paper kept with the directive of the campaign, so that the backup carries a file too. */
async function keepWithDirective({ office, desk, out }: Demonstration): Promise<void> {
  const [directive] = await ask(office, 'directives.list', {})
  if (!directive) throw new Error('the sample has no directive')
  desk.answer(path.join(out, 'decision.pdf'))
  await ask(office, 'directives.attach', { taskId: newTaskId(), id: directive.id })
}

const countPages = (pdf: string) => pdf.match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0

/** Stretching the passphrase takes 256 MB for a second or two, by design; hence a step of its own. */
export async function makeKeys({ office }: Demonstration, passphrase: string) {
  await office.perform('backups.createKeys', (context) => createKeysFor(passphrase, context))
  return { summary: {} }
}

/** @returns what was in the data at the moment of the backup, to be compared after the restore */
export async function backUp({ office, desk, out }: Demonstration) {
  const { seq } = await chainHead(office.workspace.database.kysely)
  const content = contentOf(office.workspace.database, seq)
  desk.answer(path.join(out, 'usb'))
  const place = await ask(office, 'backups.choosePlace', {})
  if (!place) throw new Error('no place for the backup')
  const done = await ask(office, 'backups.create', { taskId: newTaskId(), place: place.handle })
  return { summary: done, content, seq }
}

interface Expected {
  readonly content: Readonly<Record<string, TableContent>>
  readonly seq: number
  readonly sequence: number
  readonly passphrase: string
}

/** Restores into another, empty office and compares every table. */
export async function restoreElsewhere(
  { office, desk, out }: Demonstration,
  { content, seq, sequence, passphrase }: Expected,
) {
  desk.answer(path.join(out, 'usb'))
  const place = await ask(office, 'backups.choosePlace', {})
  if (!place) throw new Error('no place to restore from')
  const secret = { passphrase }
  const choice = { taskId: newTaskId(), place: place.handle, sequence, secret }
  const { handle } = await ask(office, 'backups.planRestore', choice)
  await ask(office, 'backups.restore', { taskId: newTaskId(), handle })
  const restored = contentOf(office.workspace.database, seq)
  const rows = Object.values(restored).reduce((sum, table) => sum + table.rows, 0)
  const differing = differingTables(content, restored)
  return { summary: { tables: Object.keys(restored).length, rows, differing } }
}
