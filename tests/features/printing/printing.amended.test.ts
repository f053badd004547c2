import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { describe, expect, it } from 'vitest'
import type { Office } from '../../support/office'
import { inspectPdf } from '../certificates/pdf-inspection'
import {
  awardsOf,
  officeWithDecision,
  printedDecision,
  printedPack,
  startedRun,
  taskId,
} from './printing-run'

const corrections = [
  ['name', 'Người Đúng Tên'],
  ['position', 'Phó Bí thư chi bộ'],
  ['honorific', 'Bà'],
] as const

/** Corrects the last of the decision, a person, on a day after it. */
async function correctLast(office: Office, decisionId: DecisionId, today: string) {
  const last = (await office.do('printing.certificates', { decisionId })).rows.at(-1)
  const { subjects } = await office.do('decisions.get', { id: decisionId })
  const nominationId = subjects.at(-1)?.nominationId ?? null
  if (!last || nominationId === null) throw new Error('nobody')
  const asPrinted = { name: last.name, position: subjects.at(-1)?.position ?? '', honorific: '' }
  await amend(office, decisionId, {
    ...{ today, kind: 'correction' },
    corrections: corrections.map(([field, after]) => ({
      ...{ nominationId, field, before: asPrinted[field], after },
    })),
  })
  return { awardId: last.awardId, name: last.name }
}

async function revokeLast(office: Office, decisionId: DecisionId, today: string) {
  const { subjects } = await office.do('decisions.get', { id: decisionId })
  const last = subjects.at(-1)
  if (!last?.nominationId) throw new Error('nobody')
  await amend(office, decisionId, {
    ...{ today, kind: 'revocation', revokedIds: [last.nominationId] },
    reason: 'kê khai thành tích không đúng sự thật',
  })
  return last
}

interface Amending {
  readonly today: string
  readonly kind: 'correction' | 'revocation'
  readonly reason?: string
  readonly revokedIds?: NominationId[]
  readonly corrections?: {
    nominationId: NominationId
    field: 'name' | 'position' | 'honorific'
    before: string
    after: string
  }[]
}

async function amend(office: Office, amendsId: DecisionId, { today, kind, ...words }: Amending) {
  office.setToday(today)
  const { id } = await office.do('amendments.draft', { amendsId, kind })
  const saved = (await office.do('amendments.get', { id })).edit
  await office.do('amendments.edit', {
    ...{ ...saved, bases: [...saved.bases], recipients: [...saved.recipients] },
    ...{ corrections: [], revokedIds: [], ...words },
  })
  await office.do('amendments.issue', { id })
  office.setToday(`${today.slice(0, 8)}28`)
}

const wordsOf = async (office: Office, decisionId: DecisionId, awardId: AwardId) => {
  const pdf = await office.do('printing.preview', {
    ...{ decisionId, awardIds: [awardId], printerId: null, taskId },
  })
  return inspectPdf(pdf).pages.join(' ')
}

const lastPrinted = (office: Office) =>
  inspectPdf(office.desk.printed.at(-1)?.pdf ?? new Uint8Array()).pages

describe('after a correction', () => {
  it('a certificate that is not printed yet carries the corrected words, the others theirs', async () => {
    const { office, decisionId } = await officeWithDecision()
    const { name } = await correctLast(office, decisionId, '2023-02-15')
    const runId = await startedRun(office, decisionId)
    await printedPack(office, runId, 1)
    expect(lastPrinted(office).join(' ')).not.toContain('Người Đúng Tên')
    await printedPack(office, runId, 2)
    const page = lastPrinted(office).at(-1)
    for (const [, after] of corrections) expect(page).toContain(after)
    expect(page).not.toContain(name)
  })

  it('a paper that is printed keeps its words, and the one that replaces it is right', async () => {
    const { office, decisionId } = await printedDecision()
    const { awardId, name } = await correctLast(office, decisionId, '2023-02-15')
    const kept = await wordsOf(office, decisionId, awardId)
    expect(kept).toContain(name)
    expect(kept).not.toContain('Người Đúng Tên')

    await office.do('printing.replace', { awardId, reason: 'In sai tên', marking: '' })
    expect(await wordsOf(office, decisionId, awardId)).toContain('Người Đúng Tên')
    await printedPack(office, await startedRun(office, decisionId), 1)
    expect(lastPrinted(office)).toHaveLength(1)
    expect(lastPrinted(office)[0]).toContain('Người Đúng Tên')
    expect(await wordsOf(office, decisionId, awardId)).toContain('Người Đúng Tên')
  })

  it('a second correction shows what the first made of the words', async () => {
    const { office, decisionId } = await officeWithDecision()
    await correctLast(office, decisionId, '2023-02-15')
    const { id } = await office.do('amendments.draft', {
      ...{ amendsId: decisionId, kind: 'correction' },
    })
    const { lines } = await office.do('amendments.get', { id })
    expect(lines.at(-1)).toMatchObject({ name: 'Người Đúng Tên', position: 'Phó Bí thư chi bộ' })
  })

  it('a run whose waiting words changed is stopped, never printed with the old ones', async () => {
    const { office, decisionId } = await officeWithDecision()
    const runId = await startedRun(office, decisionId)
    await printedPack(office, runId, 1)
    await correctLast(office, decisionId, '2023-02-15')
    expect(await office.call('printing.printPack', { runId, pack: 2, taskId })).toMatchObject({
      error: { code: 'printing.changed' },
    })
    await office.do('printing.stop', { runId, note: '' })
    await printedPack(office, await startedRun(office, decisionId), 1)
    expect(lastPrinted(office).at(-1)).toContain('Người Đúng Tên')
  })
})

describe('a revoked award', () => {
  it('is never printed: not by a run that waits, not by a new one, not into the file', async () => {
    const { office, decisionId } = await officeWithDecision()
    const runId = await startedRun(office, decisionId)
    await printedPack(office, runId, 1)
    const { name } = await revokeLast(office, decisionId, '2023-02-15')
    const reply = await office.call('printing.printPack', { runId, pack: 2, taskId })
    expect(reply).toMatchObject({ error: { code: 'printing.revokedInRun' } })
    expect(!reply.ok && reply.error.message).toContain(name)
    expect(office.desk.printed).toHaveLength(1)

    await office.do('printing.stop', { runId, note: '' })
    await printedPack(office, await startedRun(office, decisionId), 1)
    expect(lastPrinted(office)).toHaveLength(2)
    expect(lastPrinted(office).join(' ')).not.toContain(name)
    const [awardId] = (await awardsOf(office, decisionId)).slice(-1)
    const again = { decisionId, awardIds: awardId ? [awardId] : [], packSize: 10, taskId }
    expect(await office.call('printing.start', again)).toMatchObject({
      error: { code: 'printing.revoked' },
    })
    const whole = await office.do('certificates.pdf', { decisionId, kind: null })
    expect(inspectPdf(whole).pages).toHaveLength(12)
  })
})
