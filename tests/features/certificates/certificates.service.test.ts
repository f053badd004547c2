import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { composeTexts } from '@shared/features/certificates/certificates.record'
import type { TaskId } from '@shared/ipc/app.contract'
import { describe, expect, it } from 'vitest'
import { draftOf, editOf, issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { addRound, idsOf, importList, line } from '../../support/demo-round'
import { temporaryFolder, testId } from '../../support/office'
import { addPerson } from '../people/people-samples'
import { samplePerson } from './certificate-samples'
import { inspectPdf } from './pdf-inspection'

const taskId = testId(9002) as TaskId

describe('certificates of an issued decision', () => {
  it('are one page each, in its order, with name, ledger number and citation', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    expect(await office.do('certificates.check', { decisionId })).toEqual({
      pages: 13,
      isIssued: true,
      findings: [],
    })

    const { pages } = inspectPdf(await office.do('certificates.pdf', { decisionId }))
    const { subjects } = await office.do('decisions.get', { id: decisionId })
    expect(pages).toHaveLength(13)
    subjects.forEach(({ name, ledgerNumber }, index) => {
      expect(pages[index]).toContain(name)
      expect(pages[index]).toContain(`Vào sổ khen thưởng số: ${ledgerNumber}`)
      expect(pages[index]).toContain('Đã có thành tích xuất sắc qua 02 năm')
      expect(pages[index]).toContain('BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI CƠ QUAN - DOANH NGHIỆP TỈNH')
      expect(pages[index]).toMatch(/Quyết định số: 01-QĐ\/ĐUK, ngày 20 tháng 12\snăm 2022/u)
    })
  })

  it('say “Đã có thành tích …”, however the list words it', () => {
    const first = (achievement: string) =>
      composeTexts({ ...samplePerson(), achievement }).achievement
    expect(first('Có thành tích')).toBe('Đã có thành tích')
    expect(first('có thành tích')).toBe('Đã có thành tích')
    expect(first('Hoàn thành xuất sắc nhiệm vụ')).toBe('Đã hoàn thành xuất sắc nhiệm vụ')
    expect(first('Đã có thành tích')).toBe('Đã có thành tích')
    expect(first('Vì sự nghiệp')).toBe('Vì sự nghiệp')
  })

  it('are saved as the very bytes of the preview', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    const preview = await office.do('certificates.pdf', { decisionId })
    const file = path.join(temporaryFolder(), 'giay-khen.pdf')
    office.desk.answer(file)
    await office.do('certificates.savePdf', { decisionId, taskId })
    expect((await readFile(file)).equals(preview)).toBe(true)
  })

  it('address members and others as they should be', async () => {
    const { office } = await officeWithPassedRound()
    const roundId = await addRound(office, { name: 'Đột xuất' })
    const member = await addPerson(office, { fullName: 'Lê Thị An', gender: 'female' })
    const worker = await addPerson(office, {
      fullName: 'Trần Bình',
      gender: 'male',
      isPartyMember: false,
    })
    await importList(office, roundId, [
      line({ name: 'Lê Thị An', personId: member }),
      line({ name: 'Trần Bình', personId: worker, position: 'Công nhân', unit: 'Xưởng 1' }),
      line({ name: 'Chi bộ 3', kind: 'collective', unit: 'Đảng bộ Mẫu' }),
    ])
    const ids = await idsOf(office, roundId)
    await office.do('nominations.setStatus', { ids, status: 'passed' })
    const decisionId = await issuedDecision(office, roundId)
    const { pages } = inspectPdf(await office.do('certificates.pdf', { decisionId }))
    expect(pages[0]).toMatch(/Tập thể Chi bộ 3 Đảng bộ Mẫu/u)
    expect(pages[1]).toMatch(/Đồng chí Lê Thị An/u)
    expect(pages[2]).toMatch(/Ông Trần Bình Công nhân, Xưởng 1/u)
  })
})

describe('before printing', () => {
  it('says whose text does not fit and refuses to print it, in words', async () => {
    const { office } = await officeWithPassedRound()
    const roundId = await addRound(office, { name: 'Dài' })
    const achievement = 'Có thành tích rất dài '.repeat(40).trim()
    await importList(office, roundId, [
      line({ name: 'Lê Thị An' }),
      line({ name: 'Trần Bình', achievement }),
    ])
    const ids = await idsOf(office, roundId)
    await office.do('nominations.setStatus', { ids, status: 'passed' })
    const decisionId = await issuedDecision(office, roundId)

    const { findings } = await office.do('certificates.check', { decisionId })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ page: 2, name: 'Trần Bình', preventsPrinting: true })
    expect(findings[0]?.sentence).toContain('“thành tích” không vừa')
    const reply = await office.call('certificates.pdf', { decisionId })
    expect(reply).toMatchObject({ ok: false, error: { code: 'certificates.cannotPrint' } })
  })

  it('shows a draft with “…” for the ledger number, and refuses to print it', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await draftOf(office, roundId)
    expect(await office.do('certificates.check', { decisionId })).toMatchObject({ isIssued: false })
    const { pages } = inspectPdf(await office.do('certificates.pdf', { decisionId }))
    expect(pages[0]).toContain('Vào sổ khen thưởng số: …')
    expect(await office.call('certificates.savePdf', { decisionId, taskId })).toMatchObject({
      ok: false,
      error: { code: 'certificates.notIssued' },
    })
  })

  it('refuses an empty draft with a sentence', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await draftOf(office, roundId)
    const empty = await editOf(office, decisionId, { nominationIds: [] })
    await office.do('decisions.edit', empty)
    expect(await office.call('certificates.pdf', { decisionId })).toMatchObject({
      ok: false,
      error: { code: 'certificates.nothingToPrint' },
    })
  })
})
