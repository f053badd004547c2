import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { day, temporaryFolder } from '../../support/office'
import { inspectPdf } from '../certificates/pdf-inspection'
import {
  awardsOf,
  officeWithDecision,
  printedDecision,
  printedPack,
  startedRun,
  taskId,
} from './printing-run'

const handed = {
  ...{ handedOn: day('2023-01-17'), handedBy: 'Văn phòng Đảng ủy Khối' },
  ...{ receivedBy: '', isProxy: false, note: '' },
}

describe('a certificate', () => {
  it('goes from printed through signed to handed over, and its file is awarded', async () => {
    const { office, decisionId } = await printedDecision()
    const awardIds = await awardsOf(office, decisionId)
    await office.do('printing.setSigned', { awardIds, signedOn: day('2022-12-30') })
    await office.do('printing.handOver', { ...handed, awardIds })
    const { rows } = await office.do('printing.certificates', { decisionId })
    expect(rows).toHaveLength(13)
    expect(rows.every(({ state }) => state === 'handed')).toBe(true)
    expect(rows[0]?.handover).toEqual({
      ...{ handedOn: '2023-01-17', handedBy: 'Văn phòng Đảng ủy Khối', isProxy: false, note: '' },
      receivedBy: rows[0]?.name,
    })
    const files = await office.db.selectFrom('nomination').select('status').execute()
    expect(files.filter(({ status }) => status === 'awarded')).toHaveLength(13)
  })

  it('is taken back where the hand-over was a mistake, and the file with it', async () => {
    const { office, decisionId } = await printedDecision()
    const awardIds = (await awardsOf(office, decisionId)).slice(0, 2)
    await office.do('printing.handOver', { ...handed, awardIds })
    await office.do('printing.takeBack', { awardIds })
    expect(await office.do('printing.counts', { decisionId })).toMatchObject({
      printed: 13,
      handed: 0,
    })
    const files = await office.db.selectFrom('nomination').select('status').execute()
    expect(files.some(({ status }) => status === 'awarded')).toBe(false)
    await office.do('history.undo', {})
    await office.do('history.undo', {})
    expect(await office.do('printing.counts', { decisionId })).toMatchObject({ printed: 13 })
  })

  it('names who received it for somebody else', async () => {
    const { office, decisionId } = await printedDecision()
    const awardIds = (await awardsOf(office, decisionId)).slice(0, 1)
    const proxy = { receivedBy: 'Trần Thị Thí Dụ', isProxy: true, note: 'Đi công tác' }
    await office.do('printing.handOver', { ...handed, ...proxy, awardIds })
    const { rows } = await office.do('printing.certificates', { decisionId, state: 'handed' })
    expect(rows[0]?.handover).toMatchObject(proxy)
  })

  it('is not handed over before it is printed, nor before the day of the decision', async () => {
    const { office, decisionId } = await officeWithDecision()
    const awardIds = await awardsOf(office, decisionId)
    expect(await office.call('printing.handOver', { ...handed, awardIds })).toMatchObject({
      error: { code: 'printing.wrongState' },
    })
    const early = { awardIds, signedOn: day('2022-12-01') }
    expect(await office.call('printing.setSigned', early)).toMatchObject({
      error: { code: 'printing.signedTooEarly' },
    })
  })

  it('made elsewhere is signed without a sheet, and nothing is printed for it any more', async () => {
    const { office, decisionId } = await officeWithDecision()
    const awardIds = (await awardsOf(office, decisionId)).slice(0, 1)
    await office.do('printing.setSigned', { awardIds, signedOn: day('2022-12-20') })
    expect(
      await office.call('printing.start', { decisionId, awardIds, packSize: 10, taskId }),
    ).toMatchObject({ error: { code: 'printing.notPrintable' } })
    await office.do('printing.setSigned', { awardIds, signedOn: null })
    expect(await office.do('printing.counts', { decisionId })).toMatchObject({ unprinted: 13 })
  })

  it('found spoiled when it was stamped is printed again, and its sheet is in the log', async () => {
    const { office, decisionId } = await printedDecision()
    const [awardId] = await awardsOf(office, decisionId)
    if (!awardId) throw new Error('no award')
    await office.do('printing.setSigned', { awardIds: [awardId], signedOn: day('2022-12-21') })
    await office.do('printing.spoil', { awardId, reason: 'Đóng dấu lệch' })
    expect(await office.do('printing.spoiled', { decisionId })).toMatchObject([
      { reason: 'Đóng dấu lệch', isMadeGood: false },
    ])
    await printedPack(office, await startedRun(office, decisionId), 1)
    expect(await office.do('printing.spoiled', { decisionId })).toMatchObject([
      { isMadeGood: true },
    ])
  })

  it('issued anew keeps its ledger number, says so on paper, and remembers the first', async () => {
    const { office, decisionId } = await printedDecision()
    const [awardId] = await awardsOf(office, decisionId)
    if (!awardId) throw new Error('no award')
    await office.do('printing.handOver', { ...handed, awardIds: [awardId] })
    const anew = { awardId, reason: 'Bị cháy', marking: 'Cấp lại lần 1' }
    await office.do('printing.replace', anew)
    await printedPack(office, await startedRun(office, decisionId), 1)
    const { pages } = inspectPdf(office.desk.printed.at(-1)?.pdf ?? new Uint8Array())
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('Vào sổ khen thưởng số: 01 (Cấp lại lần 1)')
    const papers = await office.do('printing.papers', { awardId })
    expect(papers).toMatchObject([
      { copy: 1, state: 'printed', reason: 'Bị cháy' },
      { copy: 0, state: 'replaced', handover: { handedOn: '2023-01-17' } },
    ])
    expect(papers[1]?.sheets).toHaveLength(1)
  })

  it('issued anew carries no word where the clerk wants none', async () => {
    const { office, decisionId } = await printedDecision()
    const [awardId] = await awardsOf(office, decisionId)
    if (!awardId) throw new Error('no award')
    await office.do('printing.replace', { awardId, reason: 'Bị ướt', marking: '' })
    await printedPack(office, await startedRun(office, decisionId), 1)
    const { pages } = inspectPdf(office.desk.printed.at(-1)?.pdf ?? new Uint8Array())
    expect(pages[0]).toMatch(/Vào sổ khen thưởng số: 01(?! \()/u)
  })
})

describe('the list to sign', () => {
  it('names everybody in the order of the ledger, with what is known filled in', async () => {
    const { office, decisionId } = await printedDecision()
    const awardIds = (await awardsOf(office, decisionId)).slice(0, 1)
    await office.do('printing.handOver', { ...handed, awardIds })
    await office.do('printing.receiptPdf', { decisionId, awardIds: null, taskId })
    const html = office.desk.laidOut.at(-1) ?? ''
    expect(html).toContain('DANH SÁCH GIAO NHẬN GIẤY KHEN')
    expect(html.match(/<tr>/gu)).toHaveLength(14)
    expect(html).toContain('17/01/2023')
    const file = path.join(temporaryFolder(), 'giao-nhan.xlsx')
    office.desk.answer(file)
    const saved = await office.do('printing.receiptXlsx', { decisionId, awardIds: null, taskId })
    expect(saved).toEqual({ name: 'giao-nhan.xlsx' })
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
  })
})
