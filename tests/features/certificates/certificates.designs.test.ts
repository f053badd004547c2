import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  type designsFor,
  pinDesigns,
  stockFor,
} from '@electron/features/certificates/certificates.chosen'
import { recordsFor } from '@electron/features/certificates/certificates.records'
import { runCommand } from '@electron/ipc/run-command'
import { coreErrors } from '@shared/core/core.errors'
import { fold } from '@shared/core/vietnamese-fold'
import { DEFAULT_LAYOUT } from '@shared/features/certificates/certificates.default-layout'
import {
  DEFAULT_DESIGN,
  DesignLayout,
  drawnLayout,
  starterDesign,
} from '@shared/features/certificates/certificates.design'
import { addressBy } from '@shared/features/certificates/certificates.honorifics'
import type { DesignId, StockId } from '@shared/features/certificates/certificates.ids'
import { CertificateLayout } from '@shared/features/certificates/certificates.layout'
import { usualSheets } from '@shared/features/certificates/certificates.sheets'
import { trialRecords } from '@shared/features/certificates/certificates.trial-records'
import type { AwardId } from '@shared/features/decisions/decisions.ids'
import type { TaskId } from '@shared/ipc/app.contract'
import { describe, expect, it } from 'vitest'
import { issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { type Office, openOffice, temporaryFolder, testId } from '../../support/office'
import { inspectPdf } from './pdf-inspection'

const taskId = testId(9102) as TaskId

const stockA3 = {
  ...{ name: 'Phôi A3', width: 420, height: 297, safeX: 22, safeY: 22 },
  ...{ isPreprinted: true, note: '' },
}

async function withDesign(office: Office, change: Partial<{ stockId: StockId }> = {}) {
  const { id } = await office.do('certificates.addDesign', {
    ...{ name: 'Bố cục thử', stockId: null, formId: null, appliesTo: 'everyone', copyOf: null },
    ...change,
  })
  const { layout } = await office.do('certificates.design', { id })
  return { id, layout: layout as DesignLayout }
}

async function editTo(office: Office, id: DesignId, layout: DesignLayout) {
  const { name, stockId, formId, appliesTo } = await office.do('certificates.design', { id })
  return office.do('certificates.editDesign', {
    ...{ id, name, stockId, formId, appliesTo },
    layout: DesignLayout.parse(layout),
  })
}

const withTitle = (layout: DesignLayout, text: string): DesignLayout => ({
  ...layout,
  fields: layout.fields.map((field) =>
    field.kind === 'fixed' && field.id === 'title' ? { ...field, text } : field,
  ),
})

describe('the built-in design', () => {
  it('is, as one that can be changed, drawn exactly as it always was', () => {
    expect(drawnLayout(DEFAULT_LAYOUT.name, DEFAULT_DESIGN)).toEqual(DEFAULT_LAYOUT)
    expect(DesignLayout.parse(DEFAULT_DESIGN)).toEqual(DEFAULT_DESIGN)
  })

  it.each(usualSheets)('is made to the size of $width × $height', ({ width, height }) => {
    const design = starterDesign({ width, height })
    expect(CertificateLayout.safeParse(drawnLayout('Thử', design)).success).toBe(true)
    for (const { x, y, width: wide, maxHeight } of design.fields) {
      expect(x + wide).toBeLessThan(width)
      expect(y + maxHeight).toBeLessThan(height)
    }
  })
})

describe('designs of the office', () => {
  it('print what they say, and the built-in one prints while there is none', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    const before = await office.do('certificates.pdf', { decisionId })
    const { id, layout } = await withDesign(office)
    await editTo(office, id, withTitle(layout, 'BẰNG GHI CÔNG'))
    expect(await office.do('certificates.pdf', { decisionId })).toEqual(before)

    await office.do('certificates.makeDefault', { id, isDefault: true })
    const { pages } = inspectPdf(await office.do('certificates.pdf', { decisionId }))
    expect(pages).toHaveLength(13)
    expect(pages[0]).toContain('BẰNG GHI CÔNG')
  })

  it('stay with a decision as they were when its first sheet was printed', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    const { id, layout } = await withDesign(office)
    await office.do('certificates.makeDefault', { id, isDefault: true })
    await pin(office, decisionId)
    const printed = await office.do('certificates.pdf', { decisionId })

    const changed = await editTo(office, id, withTitle(layout, 'GIẤY KHEN MỚI'))
    expect(changed.version).toBe(2)
    expect(await office.do('certificates.pdf', { decisionId })).toEqual(printed)
    const reply = await office.call('certificates.chooseDesign', {
      ...{ decisionId, kind: 'person', designId: null },
    })
    expect(reply).toMatchObject({ ok: false, error: { code: 'certificates.alreadyPrinted' } })
    expect(await office.call('certificates.removeDesign', { id })).toMatchObject({
      ok: false,
      error: { code: 'certificates.designInUse' },
    })
  })

  it('are changed in place as long as nothing was printed with them', async () => {
    const office = await openOffice({ today: '2022-12-20' })
    const { id, layout } = await withDesign(office)
    expect(await editTo(office, id, withTitle(layout, 'MỘT'))).toEqual({ version: 1 })
    expect(await editTo(office, id, withTitle(layout, 'HAI'))).toEqual({ version: 1 })
    await office.do('certificates.removeDesign', { id })
    expect(await office.do('certificates.designs', {})).toEqual([])
  })

  it('may differ for people and collectives: two files then', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    const { id } = await withDesign(office)
    await office.do('certificates.chooseDesign', { decisionId, kind: 'person', designId: id })
    expect(await office.do('certificates.parts', { decisionId })).toMatchObject([
      { kind: 'collective', pages: 7, designName: DEFAULT_LAYOUT.name },
      { kind: 'person', pages: 6, designName: 'Bố cục thử' },
    ])
    expect(await office.call('certificates.pdf', { decisionId })).toMatchObject({
      ok: false,
      error: { code: 'certificates.severalDesigns' },
    })
    const people = await office.do('certificates.pdf', { decisionId, kind: 'person' })
    expect(inspectPdf(people).pages).toHaveLength(6)
  })

  it('choose the nearest default: of the kind of subject before everyone', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    const everyone = await withDesign(office)
    await office.do('certificates.makeDefault', { id: everyone.id, isDefault: true })
    const people = await office.do('certificates.addDesign', {
      ...{ name: 'Cá nhân', stockId: null, formId: null, appliesTo: 'person', copyOf: everyone.id },
    })
    await office.do('certificates.makeDefault', { id: people.id, isDefault: true })
    const chosen = await office.do('certificates.chosenDesigns', { decisionId })
    expect(chosen.designs.person.id).toBe(people.id)
    expect(chosen.designs.collective.id).toBe(everyone.id)
    await office.do('certificates.retireDesign', { id: people.id, isRetired: true })
    const after = await office.do('certificates.chosenDesigns', { decisionId })
    expect(after.designs.person.id).toBe(everyone.id)
  })

  it('must have the size of their stock', async () => {
    const office = await openOffice({ today: '2022-12-20' })
    const stock = await office.do('certificates.addStock', stockA3)
    const { id, layout } = await withDesign(office, { stockId: stock.id })
    expect(layout.sheet).toEqual({ width: 420, height: 297 })
    const reply = await office.call('certificates.editDesign', {
      ...{ id, name: 'Sai', stockId: stock.id, formId: null, appliesTo: 'everyone' },
      layout: DEFAULT_DESIGN,
    })
    expect(reply).toMatchObject({ ok: false, error: { code: 'certificates.sizeDiffers' } })
    expect(await office.call('certificates.removeStock', { id: stock.id })).toMatchObject({
      ok: false,
      error: { code: 'certificates.stockInUse' },
    })
  })
})

async function pin(office: Office, decisionId: Parameters<typeof designsFor>[1]) {
  await runCommand({
    database: office.workspace.database,
    procedure: 'printing.start',
    surroundings: { nowUtc: () => '2022-12-20T02:00:00.000Z' } as never,
    work: async ({ tx, say }) => {
      await pinDesigns(tx, decisionId)
      say('Đã in')
    },
  })
}

describe('the address before a name', () => {
  it('follows the rules of the design, and is blank where the stock has it', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    const { id, layout } = await withDesign(office)
    const [first] = await recordsFor(office.db, decisionId)
    const honorifics = [
      { of: 'collective', nameBegins: fold(first?.name ?? ''), words: '' },
      { of: 'collective', nameBegins: '', words: 'Cán bộ và nhân dân' },
      { of: 'member', nameBegins: '', words: 'Đồng chí đảng viên' },
    ] as const
    await editTo(office, id, { ...layout, honorifics })
    await office.do('certificates.makeDefault', { id, isDefault: true })
    const records = await recordsFor(office.db, decisionId)
    for (const { name, subjectKind, addressedAs } of records) {
      const ofCollective = name === first?.name ? '' : 'Cán bộ và nhân dân'
      expect(addressedAs).toBe(subjectKind === 'person' ? 'Đồng chí đảng viên' : ofCollective)
    }
  })

  it.each([
    { honorific: 'mrs', name: 'Lê Thị An', words: 'Cô' },
    { honorific: 'mr', name: 'Trần Bình', words: undefined },
    { honorific: 'none', name: 'Trần Bình', words: '' },
    { honorific: 'collective', name: 'Chi bộ 3', words: 'Tập thể' },
    { honorific: 'collective', name: 'Chi bội', words: undefined },
  ] as const)('is “$words” for $honorific $name', ({ honorific, name, words }) => {
    const rules = [
      { of: 'woman', nameBegins: '', words: 'Cô' },
      { of: 'collective', nameBegins: 'Chi bộ', words: 'Tập thể' },
    ] as const
    expect(addressBy(rules, { honorific, name })).toBe(words)
  })
})

describe('one certificate of its own', () => {
  it('has its own words, lines and size, and no other has', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    const before = inspectPdf(await office.do('certificates.pdf', { decisionId })).pages
    const [candidate] = await office.do('certificates.previewCandidates', {})
    const awardId = candidate?.awardId as AwardId
    const { fields, name } = await office.do('certificates.override', { awardId })
    expect(fields.find(({ id }) => id === 'achievement')?.text).toContain('Đã có thành tích')
    await office.do('certificates.setOverride', {
      awardId,
      overrides: { achievement: { text: 'Vì sự nghiệp\nĐồng Khởi mới', size: 12 } },
    })
    const after = inspectPdf(await office.do('certificates.pdf', { decisionId })).pages
    const changed = after.flatMap((page, index) => (page === before[index] ? [] : [page]))
    expect(changed).toHaveLength(1)
    expect(changed[0]).toContain('Vì sự nghiệp Đồng Khởi mới')
    expect(changed[0]).toContain(name)
    await office.do('certificates.setOverride', { awardId, overrides: {} })
    expect(inspectPdf(await office.do('certificates.pdf', { decisionId })).pages).toEqual(before)
  })

  it('cannot change a field that its design does not have', async () => {
    const { office, roundId } = await officeWithPassedRound()
    await issuedDecision(office, roundId)
    const [candidate] = await office.do('certificates.previewCandidates', { text: 'chi bo' })
    const reply = await office.call('certificates.setOverride', {
      awardId: candidate?.awardId as AwardId,
      overrides: { nothing: { size: 9 } },
    })
    expect(reply).toMatchObject({ ok: false, error: { code: 'certificates.unknownField' } })
  })
})

describe('the preview of a design', () => {
  it('is made by the press for every trial record, and says which words are set smaller', async () => {
    const office = await openOffice({ today: '2022-12-20' })
    const { layout } = await withDesign(office)
    for (const record of trialRecords) {
      const subject = { kind: 'trial', record } as const
      const { pdf, findings } = await office.do('certificates.previewDesign', {
        ...{ layout, stockId: null, subject },
      })
      const { pages, complaints } = inspectPdf(pdf ?? new Uint8Array())
      expect(complaints).toBe('')
      expect(pages).toHaveLength(1)
      expect(findings.filter(({ preventsPrinting }) => preventsPrinting)).toEqual([])
      if (record === 'longCitation' || record === 'longName')
        expect(findings).toMatchObject([
          { fieldId: record === 'longName' ? 'personName' : 'achievement' },
        ])
    }
  })

  it('names the words that do not fit the place a design gives them', async () => {
    const office = await openOffice({ today: '2022-12-20' })
    const { layout } = await withDesign(office)
    const narrow = layout.fields.map((field) =>
      field.id === 'achievement' ? { ...field, maxLines: 2 } : field,
    )
    const { findings } = await office.do('certificates.previewDesign', {
      ...{ layout: { ...layout, fields: narrow }, stockId: null },
      subject: { kind: 'trial', record: 'longCitation' },
    })
    expect(findings).toMatchObject([{ fieldId: 'achievement', preventsPrinting: true }])
  })

  it('never carries the scan of the stock into the PDF', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    const { id: stockId } = await office.do('certificates.addStock', stockA3)
    const picture = path.join(temporaryFolder(), 'phoi.png')
    await writeFile(picture, Buffer.concat([PNG, Buffer.alloc(50_000, 7)]))
    office.desk.answer(picture)
    await office.do('certificates.attachScan', { id: stockId, taskId })
    const scan = await office.do('certificates.scan', { id: stockId })
    expect(scan?.bytes.length).toBe((await readFile(picture)).length)

    const { id, layout } = await withDesign(office, { stockId })
    await office.do('certificates.makeDefault', { id, isDefault: true })
    const subject = { kind: 'trial', record: 'ordinary' } as const
    const { pdf } = await office.do('certificates.previewDesign', { layout, stockId, subject })
    const printed = await office.do('certificates.pdf', { decisionId })
    for (const bytes of [pdf ?? new Uint8Array(), printed]) {
      expect(Buffer.from(bytes).includes('/Image')).toBe(false)
      expect(inspectPdf(bytes).pages[0]).not.toContain('GIẤY KHEN')
    }
    // The negative control: a PDF with a picture in it would be told apart.
    expect(Buffer.from('<</Subtype/Image>>').includes('/Image')).toBe(true)
  })

  it('shows the boxes alone for the light table', async () => {
    const office = await openOffice({ today: '2022-12-20' })
    const { id, layout } = await withDesign(office)
    const subject = { kind: 'trial', record: 'ordinary' } as const
    const { pdf } = await office.do('certificates.previewDesign', {
      ...{ layout, stockId: null, subject, outlines: true },
    })
    const [page] = inspectPdf(pdf ?? new Uint8Array()).pages
    expect(page).toContain('giơ trước ánh sáng')
    expect(page).not.toContain('Nguyễn Thị Ví Dụ')
    await office.do('certificates.printOutlines', { designId: id, profileId: null, taskId })
    expect(office.desk.printed).toHaveLength(1)
  })
})

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

describe('the stock in the cupboard', () => {
  it('is counted by what came, what was spoiled and what was counted by hand', async () => {
    const office = await openOffice({ today: '2022-12-20' })
    const { id } = await office.do('certificates.addStock', stockA3)
    const move = (reason: 'received' | 'spoiled' | 'counted', sheets: number) =>
      office.call('certificates.moveStock', {
        ...{ id, reason, sheets, movedOn: '2022-12-20' as never, note: '' },
      })
    expect(await move('received', 100)).toMatchObject({ ok: true, value: { left: 100 } })
    expect(await move('spoiled', 3)).toMatchObject({ ok: true, value: { left: 97 } })
    expect(await move('spoiled', 98)).toMatchObject({
      ok: false,
      error: { code: 'certificates.moreSpoiledThanLeft' },
    })
    expect(await move('counted', 95)).toMatchObject({ ok: true, value: { left: 95 } })
    const moves = await office.do('certificates.stockMoves', { id })
    expect(moves.map(({ sheets }) => sheets)).toEqual([-2, -3, 100])
    expect(await office.do('certificates.stocks', {})).toMatchObject([{ left: 95, designs: 0 }])
  })
})

it('says in words that a design is gone', async () => {
  const office = await openOffice({ today: '2022-12-20' })
  const reply = await office.call('certificates.design', { id: testId(1) as DesignId })
  expect(reply).toMatchObject({
    ok: false,
    error: { code: coreErrors.notFound({ what: '' }).code },
  })
})

it('prints on paper as the stock is, put right for the printer', () => {
  const stock = { id: testId(1) as StockId, name: 'Phôi', isPreprinted: true }
  const correction = { a: 1, b: 0, c: 0, d: 1, e: 2, f: 0 }
  const design = { stock } as Parameters<typeof stockFor>[0]
  expect(stockFor(design, correction)).toMatchObject({ isPreprinted: true, correction })
  expect(stockFor({ ...design, stock: null })).not.toHaveProperty('correction')
})
