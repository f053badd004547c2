import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PartialDate } from '@shared/core/partial-date'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import type { AwardLevel, Occasion } from '@shared/features/nominations/nominations.kinds'
import { describe, expect, it } from 'vitest'
import { taskId } from '../../support/backups'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { pdfBytes } from '../../support/demo-directives'
import { addRound, idsOf, importList, line } from '../../support/demo-round'
import { day, type Office, openOffice, temporaryFolder } from '../../support/office'
import { addPerson } from '../people/people-samples'

async function formOf(office: Office, system: 'party' | 'state', category: 'title' | 'form') {
  const { forms } = await office.do('awards.catalogue', {})
  const form = forms.find((each) => each.system === system && each.category === category)
  return form!.id
}

interface Begun {
  readonly formId?: AwardFormId
  readonly occasion?: Occasion
}

/** At the level that gives the form: the round's form is for nobody else on its list. */
async function levelFor(office: Office, formId: AwardFormId | undefined): Promise<AwardLevel> {
  const { forms } = await office.do('awards.catalogue', {})
  const level = forms.find(({ id }) => id === formId)?.level ?? 'bloc'
  if (level === 'nation') return 'province'
  return level === 'cell' || level === 'section' ? 'base' : level
}

async function oneFile(office: Office, { formId, occasion = 'review' }: Begun = {}) {
  const roundId = await addRound(office, { formId: formId ?? null, occasion })
  const level = await levelFor(office, formId)
  await importList(office, roundId, [line({ name: 'Lê Thị An', unit: 'Đảng bộ Sở Y tế', level })])
  const [id] = await idsOf(office, roundId)
  return { roundId, id: id! }
}

const papers = (office: Office, id: NominationId) => office.do('dossiers.papers', { id })
const required = async (office: Office, id: NominationId) =>
  (await papers(office, id)).filter(({ isRequired }) => isRequired).map(({ key }) => key)

const receive = (office: Office, ids: readonly NominationId[], itemKey: string) =>
  office.do('dossiers.receive', {
    ...{ ids: [...ids], itemKey, name: itemKey, receivedOn: day('2022-12-19') },
  })

const missingIn = async (office: Office, roundId: RoundId) =>
  (await office.do('dossiers.list', { roundId, missingOnly: true })).total

describe('what a file is made of', () => {
  it('is what the Party’s guidance names while no form is chosen', async () => {
    const office = await openOffice()
    const { id } = await oneFile(office)
    expect(await required(office, id)).toEqual(['letter', 'report'])
  })

  /** Luật Thi đua, khen thưởng 2022, Điều 84 khoản 1, khoản 2; Điều 85. */
  it.each([
    {
      why: 'a title',
      category: 'title',
      occasion: 'yearly',
      keys: ['letter', 'report', 'minutes'],
    },
    { why: 'a form', category: 'form', occasion: 'review', keys: ['letter', 'report', 'minutes'] },
    { why: 'a form, ad hoc', category: 'form', occasion: 'ad-hoc', keys: ['letter', 'report'] },
  ] as const)('is what the law asks for of $why', async ({ category, occasion, keys }) => {
    const office = await openOffice()
    const formId = await formOf(office, 'state', category)
    const { id } = await oneFile(office, { formId, occasion })
    expect(await required(office, id)).toEqual(keys)
    expect((await papers(office, id))[0]?.source).toContain('Luật Thi đua, khen thưởng năm 2022')
  })

  it('is the office’s own list once it has written one, and what came before stays', async () => {
    const office = await openOffice()
    const formId = await formOf(office, 'party', 'form')
    const { id } = await oneFile(office, { formId })
    await receive(office, [id], 'report')
    const item = { kind: null, isRequired: true, source: '' }
    await office.do('dossiers.saveChecklist', {
      formId,
      items: [{ ...item, key: 'own', name: 'Phiếu nhận xét của cấp ủy nơi cư trú' }],
    })
    expect(await papers(office, id)).toMatchObject([
      { key: 'own', isListed: true, standing: 'missing' },
      { key: 'report', isListed: false, receivedOn: '2022-12-19' },
    ])
    await office.do('dossiers.resetChecklist', { formId })
    expect(await required(office, id)).toEqual(['letter', 'report'])
  })

  it('does not take two papers of one name', async () => {
    const office = await openOffice()
    const formId = await formOf(office, 'party', 'form')
    const item = { kind: null, isRequired: true, source: '' }
    expect(
      await office.call('dossiers.saveChecklist', {
        formId,
        items: [
          { ...item, key: 'a', name: 'Tờ trình' },
          { ...item, key: 'b', name: 'tờ trình' },
        ],
      }),
    ).toMatchObject({ error: { code: 'dossiers.sameKey' } })
  })
})

describe('papers that came', () => {
  it('are ticked with their day for many at once, and the same filter tells who lacks some', async () => {
    const office = await openOffice()
    const { roundId } = await oneFile(office)
    await importList(office, roundId, [line({ name: 'Trần Bình' })])
    const ids = await idsOf(office, roundId)
    expect(await missingIn(office, roundId)).toBe(2)
    await receive(office, ids, 'letter')
    await receive(office, [ids[0]!], 'report')
    expect(await missingIn(office, roundId)).toBe(1)
    const { rows } = await office.do('dossiers.list', { roundId })
    expect(rows.map(({ missing }) => missing)).toEqual([[], ['Bản thành tích']])
    expect(await office.do('dossiers.ids', { roundId, missingOnly: true })).toEqual([ids[1]])
    expect(await office.do('dossiers.statusCounts', { roundId, missingOnly: true })).toEqual({
      submitted: 1,
    })
    await office.do('dossiers.unreceive', { id: ids[0]!, itemKey: 'report' })
    expect(await missingIn(office, roundId)).toBe(2)
  })

  /** The list that is counted where it is stored must never disagree with the names that are shown. */
  it.each(['review', 'ad-hoc'] as const)(
    'are missing by the same rule in the filter and in the rows, %s',
    async (occasion) => {
      const office = await openOffice()
      const formId = await formOf(office, 'state', 'form')
      const { roundId, id } = await oneFile(office, { formId, occasion })
      for (const key of ['letter', 'report', 'minutes', 'confirmation']) {
        const { rows } = await office.do('dossiers.list', { roundId })
        const isNamed = (rows[0]?.missing.length ?? 0) > 0
        expect(await missingIn(office, roundId)).toBe(isNamed ? 1 : 0)
        await receive(office, [id], key)
      }
      expect(await missingIn(office, roundId)).toBe(0)
    },
  )

  it('count as there with a file alone, which goes and comes back with undo', async () => {
    const office = await openOffice()
    const { id } = await oneFile(office)
    const file = path.join(temporaryFolder(), 'Bản thành tích.pdf')
    writeFileSync(file, pdfBytes('report'))
    office.desk.answer(file)
    const attach = { id, itemKey: 'report', itemName: 'Bản thành tích', taskId: taskId() }
    const attached = await office.do('dossiers.attach', attach)
    const report = async () => (await papers(office, id)).find(({ key }) => key === 'report')
    expect(await report()).toMatchObject({ standing: 'scanned', files: [{ name: attached!.name }] })
    office.desk.answer(file)
    expect(await office.call('dossiers.attach', { ...attach, taskId: taskId() })).toMatchObject({
      ok: false,
    })
    await office.do('dossiers.openFile', { id: attached!.id, taskId: taskId() })
    expect(office.desk.opened).toHaveLength(1)
    await office.do('dossiers.detach', { id: attached!.id })
    expect(await report()).toMatchObject({ standing: 'missing', files: [] })
    await office.do('history.undo', {})
    expect(await report()).toMatchObject({ standing: 'scanned' })
  })

  it('go with a file that is removed, and come back with it', async () => {
    const office = await openOffice()
    const { id } = await oneFile(office)
    await receive(office, [id], 'letter')
    await office.do('nominations.remove', { ids: [id] })
    await office.do('history.undo', {})
    expect((await papers(office, id))[0]).toMatchObject({ receivedOn: '2022-12-19' })
  })
})

describe('on paper', () => {
  async function readyOffice() {
    const office = await openOffice()
    await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
    return office
  }
  const everything = { ids: null }

  it('lists what is missing, unit by unit, and nothing where nothing is', async () => {
    const office = await readyOffice()
    const { roundId, id } = await oneFile(office)
    await office.do('dossiers.missingPdf', { roundId, ...everything, taskId: taskId() })
    const html = office.desk.laidOut.at(-1) ?? ''
    for (const word of ['HỒ SƠ CÒN THIẾU', 'Đảng bộ Sở Y tế', 'Lê Thị An', 'Bản thành tích'])
      expect(html).toContain(word)
    await receive(office, [id], 'letter')
    await receive(office, [id], 'report')
    expect(
      await office.call('dossiers.missingPdf', { roundId, ...everything, taskId: taskId() }),
    ).toMatchObject({ error: { code: 'dossiers.nothingMissing' } })
  })

  it('asks a unit to complete its files, each unit on a slip of its own', async () => {
    const office = await readyOffice()
    const { roundId, id } = await oneFile(office)
    await importList(office, roundId, [line({ name: 'Trần Bình', unit: 'Đảng bộ Sở Xây dựng' })])
    const ids = await idsOf(office, roundId)
    expect(await office.call('dossiers.slipPdf', { ids, taskId: taskId() })).toMatchObject({
      error: { code: 'dossiers.nothingReturned' },
    })
    await office.do('nominations.setStatus', {
      ...{ ids, status: 'returned', reason: 'Ghi rõ năm', returnReasons: ['no-figures'] },
      dueOn: day('2022-12-25'),
    })
    await office.do('dossiers.slipPdf', { ids, taskId: taskId() })
    const html = office.desk.laidOut.at(-1) ?? ''
    expect(html.split('<article class="sheet"')).toHaveLength(3)
    for (const word of [
      ...['PHIẾU YÊU CẦU', 'Kính gửi: Đảng bộ Sở Y tế', 'Kính gửi: Đảng bộ Sở Xây dựng'],
      ...['chưa có số liệu', 'Ghi rõ năm', '25/12/2022', 'Nguyễn Văn Thí Dụ'],
    ])
      expect(html).toContain(word)
    // One that came again needs no slip.
    await office.do('nominations.setStatus', { ids: [id], status: 'submitted' })
    await office.do('dossiers.slipPdf', { ids, taskId: taskId() })
    expect(office.desk.laidOut.at(-1)).not.toContain('Sở Y tế')
  })

  it('prints the list of a proposal, to Excel as well, and drafts its letter', async () => {
    const office = await readyOffice()
    const roundId = await addRound(office)
    const { id } = await office.do('proposals.start', {
      ...{ roundId, level: 'bloc', formId: null, organisationId: null },
      ...{ document: '', documentOn: null, achievedOn: null },
    })
    const order = { roundId, proposalId: id, ...everything }
    expect(await office.call('dossiers.listPdf', { ...order, taskId: taskId() })).toMatchObject({
      error: { code: 'dossiers.emptyProposal' },
    })
    const subject = { position: 'Chuyên viên', unit: '', achievement: '', personId: null }
    await office.do('proposals.addLines', {
      ...{ id, kind: 'person' },
      lines: [{ ...subject, name: 'Lê Thị An', organisationId: null }],
    })
    await office.do('dossiers.listPdf', { ...order, taskId: taskId() })
    const html = office.desk.laidOut.at(-1) ?? ''
    for (const word of ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG', 'Năm vào Đảng', 'Lê Thị An', '01 cá nhân'])
      expect(html).toContain(word)
    const target = path.join(temporaryFolder(), 'de-nghi.xlsx')
    office.desk.answer(target)
    await office.do('dossiers.listXlsx', { ...order, taskId: taskId() })
    expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK')
    const letter = await office.do('dossiers.letter', { id })
    expect(letter).toContain('TỜ TRÌNH')
    expect(letter).toContain('Cá nhân: 01 cá nhân')
    expect(letter).not.toContain('Tập thể:')
  })

  it('says what goes with the form on the day of the round: 0,3 × 1.490.000 = 447.000 đồng', async () => {
    const office = await readyOffice()
    const { forms, money } = await office.do('awards.catalogue', {})
    const paid = new Set(
      money
        .filter(({ subject, tenths }) => subject === 'person' && tenths === 3)
        .map(({ formId }) => formId as string),
    )
    const form = forms.find(({ id }) => paid.has(id))
    const { roundId } = await oneFile(office, { formId: form!.id })
    await office.do('dossiers.listPdf', { roundId, ...everything, taskId: taskId() })
    const html = office.desk.laidOut.at(-1) ?? ''
    expect(html).toContain('Mức thưởng')
    expect(html).toContain('447.000')
  })
})

it('shows what a nominee was given in the time before this program', async () => {
  const office = await openOffice()
  const personId = await addPerson(office, { fullName: 'Lê Thị An' })
  const roundId = await addRound(office)
  await importList(office, roundId, [line({ name: 'Lê Thị An', personId })])
  const [id] = await idsOf(office, roundId)
  expect(await office.do('dossiers.awards', { id: id! })).toEqual([])
  const book = { name: 'Sổ 2015-2020', firstYear: 2015, lastYear: 2020, note: '' }
  const { id: bookId } = await office.do('olderBooks.add', { book: { ...book, level: 'bloc' } })
  const blank = { position: '', unit: '', amountDong: null, handedOn: null, receivedBy: '' }
  await office.do('olderBooks.enter', {
    bookId,
    lines: [
      {
        ...{ ...blank, bookNumber: '7', decisionNumber: '12-QĐ/ĐUK' },
        kind: 'person',
        ...{ decidedOn: PartialDate.parse('2018'), name: 'Lê Thị An', form: 'Giấy khen' },
        ...{ achievement: 'Có sáng kiến', note: '', organisationId: null, personId },
      },
    ],
  })
  expect(await office.do('dossiers.awards', { id: id! })).toMatchObject([
    { form: 'Giấy khen', decision: '12-QĐ/ĐUK', decidedOn: '2018', isRevoked: false },
  ])
})
