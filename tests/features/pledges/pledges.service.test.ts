import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { LocalDate } from '@shared/core/local-date'
import { isWeekend } from '@shared/features/holidays/holidays.rules'
import type { PledgeId } from '@shared/features/pledges/pledges.ids'
import { canMovePledge, signingDayOf } from '@shared/features/pledges/pledges.rules'
import type { InputOf } from '@shared/ipc/app-contract'
import { describe, expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { day, type Office, temporaryFolder } from '../../support/office'
import { cellsOf } from '../office/workbook-cells'
import { movement, registerCollective, taskId } from '../registrations/registration-samples'

type Input = InputOf<'pledges.create'>

const blank = {
  ...{ year: 2023, title: 'Giao ước thử', campaignId: null, signingOn: day('2023-01-17') },
  ...{ place: 'Bến Tre', content: '', isWitnessed: true, note: '' },
} satisfies Partial<Input>

const party = (subject: Input['parties'][number]['subject']) => ({
  ...{ id: null, subject, signerName: '', signerPosition: '' },
})

const get = (office: Office, id: PledgeId) => office.do('pledges.get', { id })

/** The two committees of the small Bloc have registered for 2023 and are drafted a pledge each. */
async function drafted() {
  const sample = await movement()
  const { office, campaignId, health, law } = sample
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  await registerCollective(sample, health, { year: 2023 })
  const { drafted } = await office.do('pledges.draft', {
    ...{ campaignId, year: 2023, shape: 'each', organisationIds: [health, law] },
    ...{ groupIds: [], signingOn: null },
  })
  const [first, second] = drafted
  if (!first || !second) throw new Error('nothing was drafted')
  return { ...sample, first, second }
}

describe('the rules', () => {
  it('sign before judging, and go back one step only', () => {
    expect(canMovePledge('draft', 'signed')).toBe(true)
    expect(canMovePledge('waiting', 'evaluated')).toBe(false)
    expect(canMovePledge('evaluated', 'waiting')).toBe(false)
    expect(canMovePledge('evaluated', 'signed')).toBe(true)
  })

  it('know the weekends that 17/01 falls on (Saturday in 2026, Sunday in 2027)', () => {
    const falls = [2025, 2026, 2027, 2028].filter((year) => isWeekend(signingDayOf(year)))
    expect(falls).toEqual([2026, 2027])
  })
})

it('drafts a pledge for each unit from what it registered, on 17/01 (R-148)', async () => {
  const { office, first, second } = await drafted()
  const pledge = await get(office, first)
  expect(pledge).toMatchObject({
    ...{ year: 2023, status: 'draft', signingOn: '2023-01-17', place: 'Bến Tre' },
    ...{ campaign: 'Đồng Khởi mới', isWitnessed: true },
  })
  expect(pledge.title).toContain('Đảng bộ Sở Y tế')
  expect(pledge.parties).toMatchObject([{ name: 'Đảng bộ Sở Y tế', signerPosition: 'Bí thư' }])
  expect(pledge.items).toHaveLength(1)
  expect(pledge.items[0]).toMatchObject({ partyId: null, registered: { outcome: null } })
  expect((await get(office, second)).items).toEqual([])
})

it('drafts one pledge for all, each content under the party that promises it', async () => {
  const sample = await movement()
  const { office, campaignId, health, law } = sample
  for (const unit of [health, law]) await registerCollective(sample, unit, { year: 2023 })
  const { drafted } = await office.do('pledges.draft', {
    ...{ campaignId, year: 2023, shape: 'together', organisationIds: [health, law] },
    ...{ groupIds: [], signingOn: day('2023-01-16') },
  })
  const [id] = drafted
  if (!id) throw new Error('nothing was drafted')
  const { parties, items, signingOn } = await get(office, id)
  expect(signingOn).toBe('2023-01-16')
  expect(items.map(({ partyId }) => partyId)).toEqual(parties.map((one) => one.id))
})

it('drafts one pledge for each group, and none for a unit twice', async () => {
  const sample = await movement()
  const { office, campaignId, health, law } = sample
  const group = await office.do('comparisons.create', {
    ...{ name: 'Khối các sở', form: 'cluster', subject: 'organisation', firstYear: 2023 },
    members: [health, law],
  })
  const draft = {
    ...{ campaignId, year: 2023, shape: 'groups' as const, signingOn: null },
    ...{ organisationIds: [], groupIds: [group.id] },
  }
  const { drafted } = await office.do('pledges.draft', draft)
  const [id] = drafted
  if (!id) throw new Error('nothing was drafted')
  expect(await get(office, id)).toMatchObject({ group: 'Khối các sở', partyCount: 2 })
  expect(await office.call('pledges.draft', draft)).toMatchObject({
    ok: false,
    error: { code: 'pledges.nothingToDraft' },
  })
  const candidates = await office.do('pledges.candidates', { campaignId, year: 2023 })
  expect(candidates.map(({ name, isPledged }) => [name, isPledged])).toEqual([
    ['Đảng bộ Sở Y tế', true],
    ['Đảng bộ Sở Tư pháp', true],
  ])
  await office.do('history.undo', {})
  expect(await office.do('pledges.list', {})).toEqual([])
})

it('marks parties as they sign; with the last of them the pledge is signed', async () => {
  const { office, health, law } = await movement()
  const { id } = await office.do('pledges.create', {
    ...blank,
    parties: [
      party({ kind: 'organisation', id: health }),
      party({ kind: 'organisation', id: law }),
      party({ kind: 'other', name: 'Tỉnh ủy' }),
    ],
    items: [],
  })
  const { parties } = await get(office, id)
  expect(parties.map(({ name }) => name)).toEqual([
    'Đảng bộ Sở Y tế',
    'Đảng bộ Sở Tư pháp',
    'Tỉnh ủy',
  ])
  const [one, ...others] = parties.map((each) => each.id)
  if (!one) throw new Error('no party')
  const mark = (partyIds: typeof others, signedOn: LocalDate | null) =>
    office.do('pledges.markSigned', { id, partyIds, signedOn })
  await office.do('pledges.move', { ids: [id], to: 'waiting' })
  const early = { id, partyIds: [one], signedOn: day('2023-01-17') }
  expect(await office.call('pledges.markSigned', early)).toMatchObject({
    error: { code: 'pledges.signedInFuture' },
  })
  office.setToday('2023-01-18')
  await mark([one], day('2023-01-17'))
  expect(await get(office, id)).toMatchObject({ status: 'waiting', signedCount: 1 })
  await mark(others, day('2023-01-18'))
  expect(await get(office, id)).toMatchObject({ status: 'signed', signedCount: 3 })
  await mark([one], null)
  expect(await get(office, id)).toMatchObject({ status: 'waiting', signedCount: 2 })
})

it('does not reword what was signed', async () => {
  const { office, first } = await drafted()
  expect(await office.call('pledges.move', { ids: [first], to: 'signed' })).toMatchObject({
    error: { code: 'pledges.signedInFuture' },
  })
  office.setToday('2023-01-17')
  await office.do('pledges.move', { ids: [first], to: 'signed' })
  const { parties, ...signed } = await get(office, first)
  expect(parties.every(({ signedOn }) => signedOn === '2023-01-17')).toBe(true)
  const pledge = { ...blank, title: 'Tên khác', parties: [party({ kind: 'other', name: 'A' })] }
  expect(
    await office.call('pledges.edit', { id: first, pledge: { ...pledge, items: [] } }),
  ).toMatchObject({ ok: false, error: { code: 'pledges.locked' } })
  expect(await get(office, first)).toMatchObject(signed)
  await office.do('pledges.move', { ids: [first], to: 'waiting' })
  await office.do('pledges.edit', { id: first, pledge: { ...pledge, items: [] } })
  expect((await get(office, first)).title).toBe('Tên khác')
})

it('keeps signatures and results of what stays when a pledge is edited', async () => {
  const { office, first, law } = await drafted()
  const { parties, items } = await get(office, first)
  const [own] = parties
  const [content] = items
  if (!own || !content) throw new Error('an empty pledge')
  await office.do('pledges.edit', {
    id: first,
    pledge: {
      ...blank,
      parties: [
        party({ kind: 'organisation', id: law }),
        { id: own.id, subject: own.subject, signerName: 'Nguyễn Thử', signerPosition: 'Bí thư' },
      ],
      items: [
        {
          ...{ id: content.id, party: 1, frameworkItemId: null, content: 'Nội dung sửa' },
          ...{ target: '', dueOn: null },
        },
      ],
    },
  })
  const edited = await get(office, first)
  expect(edited.parties.map(({ id }) => id)[1]).toBe(own.id)
  expect(edited.items).toMatchObject([
    { id: content.id, content: 'Nội dung sửa', partyId: own.id, registered: { outcome: null } },
  ])
})

it('refuses a status out of turn and a signature without a day, for all of them at once', async () => {
  const { office, first, second, health } = await drafted()
  const { id } = await office.do('pledges.create', {
    ...{ ...blank, signingOn: null, items: [] },
    parties: [party({ kind: 'organisation', id: health })],
  })
  office.setToday('2023-01-17')
  expect(await office.call('pledges.move', { ids: [first, id], to: 'signed' })).toMatchObject({
    error: { code: 'pledges.noSigningDay' },
  })
  expect((await get(office, first)).status).toBe('draft')
  expect(await office.call('pledges.move', { ids: [second], to: 'evaluated' })).toMatchObject({
    error: { code: 'pledges.cannotMove' },
  })
})

it('is judged a year later, content by content, beside what the registration says', async () => {
  const { office, first } = await drafted()
  const { parties, items } = await get(office, first)
  const [own] = parties
  const [content] = items
  if (!own || !content) throw new Error('an empty pledge')
  const evaluation = {
    ...{ id: first, evaluation: 'Thực hiện tốt', evaluatedOn: day('2024-01-17') },
    parties: [{ id: own.id, outcome: 'met' as const, result: 'Đủ' }],
    items: [{ id: content.id, outcome: 'exceeded' as const, result: '05 đảng viên' }],
  }
  expect(await office.call('pledges.evaluate', evaluation)).toMatchObject({
    error: { code: 'pledges.notSigned' },
  })
  office.setToday('2024-01-16')
  await office.do('pledges.move', { ids: [first], to: 'signed' })
  expect(await office.call('pledges.evaluate', evaluation)).toMatchObject({
    error: { code: 'pledges.evaluatedInFuture' },
  })
  office.setToday('2024-01-17')
  await office.do('pledges.evaluate', evaluation)
  expect(await get(office, first)).toMatchObject({
    ...{ status: 'evaluated', evaluatedOn: '2024-01-17' },
    parties: [{ outcome: 'met', result: 'Đủ' }],
    items: [{ outcome: 'exceeded', result: '05 đảng viên' }],
  })
})

it('counts by status and by what is missing', async () => {
  const { office, first, second, campaignId } = await drafted()
  office.setToday('2023-01-17')
  await office.do('pledges.move', { ids: [first], to: 'signed' })
  expect(await office.do('pledges.counts', { year: 2023, campaignId })).toEqual({
    total: 2,
    byStatus: { draft: 1, waiting: 0, signed: 1, evaluated: 0 },
    byGap: { unsigned: 1, 'no-scan': 1 },
  })
  const ids = async (gap: 'unsigned' | 'no-scan') =>
    (await office.do('pledges.list', { gap })).map(({ id }) => id)
  expect(await ids('unsigned')).toEqual([second])
  expect(await ids('no-scan')).toEqual([first])
  expect(await office.do('pledges.list', { text: 'so tu phap' })).toMatchObject([{ id: second }])
})

it('goes with its parties and contents, and comes back whole by one undo', async () => {
  const { office, first, health } = await drafted()
  const before = await get(office, first)
  await office.do('pledges.remove', { ids: [first] })
  expect(await office.call('pledges.get', { id: first })).toMatchObject({
    error: { code: 'pledges.gone' },
  })
  await office.do('history.undo', {})
  expect(await get(office, first)).toEqual(before)
  expect(await office.do('pledges.ofSubject', { subjectId: health })).toMatchObject([{ id: first }])
})

it('keeps what was promised when the registration it came from goes', async () => {
  const { office, first, health, campaignId } = await drafted()
  const found = await office.do('registrations.ofSubject', {
    subject: { kind: 'collective', id: health },
  })
  const [registration] = found
  if (!registration) throw new Error('no registration')
  expect(campaignId).toBeTruthy()
  await office.do('registrations.remove', { id: registration.id })
  expect((await get(office, first)).items).toMatchObject([{ registered: null }])
  await office.do('history.undo', {})
  expect((await get(office, first)).items).toMatchObject([{ registered: { outcome: null } }])
})

it('prints the pledge with its parties, contents, promise and witness', async () => {
  const { office, first } = await drafted()
  await office.do('pledges.pdf', { taskId: taskId(), ids: [first] })
  const html = office.desk.laidOut.at(-1)
  for (const words of [
    ...['GIAO ƯỚC THI ĐUA “ĐỒNG KHỞI MỚI” NĂM 2023', 'ĐẠI DIỆN<br>ĐẢNG BỘ SỞ Y TẾ'],
    ...['Hôm nay, ngày 17 tháng 01 năm 2023, tại Bến Tre', 'bình xét vào dịp 17/01/2024'],
    ...['(chứng kiến)', demoSigner.fullName],
  ])
    expect(html).toContain(words)
})

it('puts many parties on a sheet to be signed, escaped whatever they are called', async () => {
  const { office, first } = await drafted()
  const { id } = await office.do('pledges.create', {
    ...{ ...blank, items: [] },
    parties: Array.from({ length: 6 }, (_, n) => party({ kind: 'other', name: `<b>Bên ${n}</b>` })),
  })
  await office.do('pledges.pdf', { taskId: taskId(), ids: [id] })
  expect(office.desk.laidOut.at(-1)?.match(/class="sign"/gu)).toHaveLength(6)
  await office.do('pledges.sheetPdf', { taskId: taskId(), ids: [first, id] })
  const sheet = office.desk.laidOut.at(-1)
  expect(sheet?.match(/class="sign"/gu)).toHaveLength(7)
  expect(sheet).toContain('&lt;b&gt;Bên 5')
  expect(sheet).not.toContain('<b>Bên')
})

it('takes the list to Excel', async () => {
  const { office } = await drafted()
  const file = path.join(temporaryFolder(), 'giao-uoc.xlsx')
  office.desk.answer(file)
  await office.do('pledges.saveXlsx', { taskId: taskId(), year: 2023 })
  const text = (await cellsOf(file)).flat().join('|')
  expect(text).toContain('Năm 2023')
  expect(text).toMatch(/Đảng bộ Sở Y tế\|Tue Jan 17 2023[^|]*\|0\/1 bên\|1\|0\|Dự thảo/)
})

it('keeps the signed scan, hands it out again and lets it go', async () => {
  const { office, first } = await drafted()
  const file = path.join(temporaryFolder(), 'ban-ky.pdf')
  writeFileSync(file, '%PDF-1.7 bản ký')
  office.desk.answer(file)
  await office.do('pledges.attach', { taskId: taskId(), id: first })
  const { attachments } = await get(office, first)
  expect(attachments).toMatchObject([{ name: 'ban-ky.pdf', kind: 'pdf' }])
  office.desk.answer(file)
  expect(await office.call('pledges.attach', { taskId: taskId(), id: first })).toMatchObject({
    ok: false,
  })
  const [scan] = attachments
  if (!scan) throw new Error('no scan')
  const copy = path.join(temporaryFolder(), 'ban-sao.pdf')
  office.desk.answer(copy)
  await office.do('pledges.saveAttachment', { taskId: taskId(), id: scan.id })
  expect(readFileSync(copy)).toEqual(readFileSync(file))
  await office.do('pledges.detach', { id: scan.id })
  expect((await get(office, first)).fileCount).toBe(0)
})
