import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { draftOf, officeWithPassedRound } from '../../support/demo-decision'
import { write } from '../../support/demo-round'
import { inspectPdf } from '../certificates/pdf-inspection'
import { awardsOf, officeWithDecision, printedPack, startedRun, taskId } from './printing-run'

describe('a print run', () => {
  it('prints packs of ten in the order of the decision and remembers from which words', async () => {
    const { office, decisionId } = await officeWithDecision()
    const runId = await startedRun(office, decisionId)
    const run = await office.do('printing.run', { runId })
    expect(run.packs.map(({ sheets, state }) => [sheets, state])).toEqual([
      [10, 'waiting'],
      [3, 'waiting'],
    ])
    expect(run.dataSha256).toMatch(/^[0-9a-f]{64}$/u)
    await printedPack(office, runId, 1)
    await printedPack(office, runId, 2)
    const { subjects } = await office.do('decisions.get', { id: decisionId })
    const printed = office.desk.printed.flatMap(({ pdf }) => inspectPdf(pdf).pages)
    expect(printed).toHaveLength(13)
    subjects.forEach(({ name, ledgerNumber }, index) => {
      expect(printed[index]).toContain(name)
      expect(printed[index]).toContain(`Vào sổ khen thưởng số: ${ledgerNumber}`)
    })
    expect(await office.do('printing.run', { runId })).toMatchObject({ state: 'finished' })
    expect(await office.do('printing.counts', { decisionId })).toMatchObject({
      printed: 13,
      all: 13,
    })
  })

  it('asks which sheets are spoiled and prints only those again', async () => {
    const { office, decisionId } = await officeWithDecision()
    const runId = await startedRun(office, decisionId)
    await office.do('printing.printPack', { runId, pack: 1, taskId })
    const sheets = await office.do('printing.sheets', { runId, pack: 1 })
    const [stained, , lost] = sheets
    if (!stained || !lost) throw new Error('too few sheets')
    await office.do('printing.settle', {
      ...{ runId, pack: 1, missing: [lost.id] },
      spoiled: [{ sheetId: stained.id, reason: 'Lem mực' }],
    })
    const { packs } = await office.do('printing.run', { runId })
    expect(packs.at(-1)).toMatchObject({ pack: 3, sheets: 2, isReprint: true, state: 'waiting' })
    await printedPack(office, runId, 3)
    const again = inspectPdf(office.desk.printed.at(-1)?.pdf ?? new Uint8Array()).pages
    expect(again).toHaveLength(2)
    expect(again[0]).toContain(stained.name)
    expect(again[1]).toContain(lost.name)
    expect(await office.do('printing.spoiled', { decisionId })).toMatchObject([
      { name: stained.name, reason: 'Lem mực', isMadeGood: true, runNumber: 1 },
    ])
  })

  it('never sends a pack twice, nor the next one before the clerk has answered', async () => {
    const { office, decisionId } = await officeWithDecision()
    const runId = await startedRun(office, decisionId)
    await office.do('printing.printPack', { runId, pack: 1, taskId })
    expect(await office.call('printing.printPack', { runId, pack: 1, taskId })).toMatchObject({
      error: { code: 'printing.packNotWaiting' },
    })
    expect(await office.call('printing.printPack', { runId, pack: 2, taskId })).toMatchObject({
      error: { code: 'printing.answerFirst' },
    })
    expect(office.desk.printed).toHaveLength(1)
    expect(await office.call('printing.stop', { runId, note: '' })).toMatchObject({
      error: { code: 'printing.answerFirst' },
    })
  })

  it('tells when the dialog was closed, and still lets the clerk say what came out', async () => {
    const { office, decisionId } = await officeWithDecision()
    const runId = await startedRun(office, decisionId)
    office.desk.printOutcome = 'cancelled'
    expect(await office.do('printing.printPack', { runId, pack: 1, taskId })).toEqual({
      isCancelled: true,
    })
    const sheets = await office.do('printing.sheets', { runId, pack: 1 })
    expect(sheets.every(({ state }) => state === 'sent')).toBe(true)
    const missing = sheets.map(({ id }) => id)
    await office.do('printing.settle', { runId, pack: 1, spoiled: [], missing })
    expect(await office.do('printing.counts', { decisionId })).toMatchObject({
      unprinted: 13,
      spoiledSheets: 0,
    })
  })

  it('has the database refuse a second sheet for a number, whatever the program does', async () => {
    const { office, decisionId } = await officeWithDecision()
    const runId = await startedRun(office, decisionId)
    const twice = write(office, (tx) =>
      sql`insert into print_sheet select 'twice', run_id, certificate_id, 9, 99, 'sent', '',
        '2022-12-20T02:00:00.000Z', null, null from print_sheet where run_id = ${runId} limit 1`.execute(
        tx,
      ),
    )
    await expect(twice).rejects.toThrow(/UNIQUE|constraint/u)
    await expect(
      write(office, (tx) =>
        sql`insert into certificate select 'second', award_id, 1, 'unprinted', null, '', 'vì sao'
          from certificate limit 1`.execute(tx),
      ),
    ).rejects.toThrow(/UNIQUE|constraint/u)
  })

  it('leaves out what is printed, and refuses those who are asked for by name', async () => {
    const { office, decisionId } = await officeWithDecision()
    const awards = await awardsOf(office, decisionId)
    const runId = await startedRun(office, decisionId, { awardIds: awards.slice(0, 3) })
    await printedPack(office, runId, 1)
    const asked = { decisionId, awardIds: awards.slice(2, 4), packSize: 10, taskId }
    expect(await office.call('printing.start', asked)).toMatchObject({
      error: { code: 'printing.notPrintable' },
    })
    expect(await office.do('printing.preflight', { decisionId, awardIds: null })).toMatchObject({
      sheets: 10,
      findings: [{ preventsPrinting: false }],
    })
    const rest = await startedRun(office, decisionId)
    expect(await office.do('printing.run', { runId: rest })).toMatchObject({
      number: 2,
      certificates: 10,
    })
    expect(await office.call('printing.start', { ...asked, awardIds: null })).toMatchObject({
      error: { code: 'printing.nothingLeft' },
    })
  })

  it('prints nothing more once the words are others than those it was started with', async () => {
    const { office, decisionId } = await officeWithDecision()
    const runId = await startedRun(office, decisionId)
    await write(office, (tx) =>
      tx
        .updateTable('print_run')
        .set({ data_sha256: 'a'.repeat(64) })
        .execute(),
    )
    expect(await office.call('printing.printPack', { runId, pack: 1, taskId })).toMatchObject({
      error: { code: 'printing.changed' },
    })
    expect(await office.do('printing.run', { runId })).toMatchObject({ isAsStarted: false })
    expect(office.desk.printed).toEqual([])
    await office.do('printing.stop', { runId, note: 'Đổi mẫu' })
    expect((await office.do('printing.run', { runId })).sheets).toMatchObject({ dropped: 13 })
    await startedRun(office, decisionId)
  })

  it('takes an answer back on undo, unless the sheets were sent again since', async () => {
    const { office, decisionId } = await officeWithDecision()
    const runId = await startedRun(office, decisionId)
    await office.do('printing.printPack', { runId, pack: 1, taskId })
    const [sheet] = await office.do('printing.sheets', { runId, pack: 1 })
    if (!sheet) throw new Error('no sheet')
    const spoiled = [{ sheetId: sheet.id, reason: 'Rách' }]
    await office.do('printing.settle', { runId, pack: 1, spoiled, missing: [] })
    await office.do('history.undo', {})
    expect((await office.do('printing.run', { runId })).packs).toMatchObject([
      { state: 'sent' },
      { state: 'waiting' },
    ])
    await office.do('printing.settle', { runId, pack: 1, spoiled: [], missing: [] })
    expect(await office.do('printing.counts', { decisionId })).toMatchObject({ printed: 10 })
    // What went to the printer cannot be taken back.
    await office.do('history.undo', {})
    expect(await office.call('history.undo', {})).toMatchObject({ ok: false })
  })

  it('prints a trial that says so and uses up no number', async () => {
    const { office, decisionId } = await officeWithDecision()
    const [first] = await awardsOf(office, decisionId)
    if (!first) throw new Error('no award')
    await office.do('printing.trial', { decisionId, awardIds: [first], taskId })
    const { pages } = inspectPdf(office.desk.printed[0]?.pdf ?? new Uint8Array())
    expect(pages[0]).toContain('BẢN IN THỬ')
    expect(await office.do('printing.counts', { decisionId })).toMatchObject({
      trial: 1,
      unprinted: 12,
    })
    const runId = await startedRun(office, decisionId)
    expect(await office.do('printing.run', { runId })).toMatchObject({ certificates: 13 })
  })

  it('refuses a draft, in words', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await draftOf(office, roundId)
    const input = { decisionId, awardIds: null, packSize: 10, taskId }
    expect(await office.call('printing.start', input)).toMatchObject({
      error: { code: 'certificates.notIssued' },
    })
  })

  it('makes the check sheet from totals, first and last names, design, stock and hash', async () => {
    const { office, decisionId } = await officeWithDecision()
    const runId = await startedRun(office, decisionId)
    await office.do('printing.checkSheet', { runId, taskId })
    const html = office.desk.laidOut.at(-1) ?? ''
    const { subjects } = await office.do('decisions.get', { id: decisionId })
    const { dataSha256 } = await office.do('printing.run', { runId })
    expect(html).toContain('PHIẾU KIỂM TRA LƯỢT IN GIẤY KHEN')
    expect(html).toContain(subjects[0]?.name)
    expect(html).toContain(subjects.at(-1)?.name)
    expect(html.replaceAll(' ', '')).toContain(dataSha256.slice(0, 32))
    expect(html).toContain('07 tập thể, 06 cá nhân')
  })
})
