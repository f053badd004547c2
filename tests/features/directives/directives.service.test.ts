import { expect, it } from 'vitest'
import { addCampaign } from '../../support/demo-campaign'
import { addDirective, date, details } from '../../support/demo-directives'
import { type Office, openOffice, temporaryFolder } from '../../support/office'
import { cellsOf } from '../office/workbook-cells'

const list = (office: Office, filter: object = {}) =>
  office.do('directives.list', filter).then((all) => all.map(({ number }) => number))

/** CT 01 ← KH 51, which replaces KH 20 and, in parts, KH 43. */
async function plans() {
  const office = await openOffice()
  const ct01 = await addDirective(office)
  const plan = { type: 'Kế hoạch', issuer: 'Ban Thường vụ Đảng ủy Khối' }
  const kh51 = await addDirective(office, { ...plan, number: '51-KH/ĐUK', issuedOn: null })
  const kh20 = await addDirective(office, {
    ...{ ...plan, number: '20-KH/ĐUK', issuedOn: date('2021-01-14') },
  })
  const kh43 = await addDirective(office, {
    ...{ ...plan, number: '43-KH/ĐUK', issuedOn: date('2021-05') },
  })
  const relate = (fromId: typeof ct01, kind: never, toId: typeof ct01, extent: string | null) =>
    office.call('directives.relate', { fromId, toId, kind, extent: extent as never, note: '' })
  await relate(kh51, 'implements' as never, ct01, null)
  await relate(kh51, 'replaces' as never, kh20, 'whole')
  await relate(kh51, 'replaces' as never, kh43, 'partial')
  return { office, ct01, kh51, kh20, kh43, relate }
}

it('keeps what is known of a document and says what is not (R-205)', async () => {
  const office = await openOffice()
  const id = await addDirective(office, {
    ...{ number: 'Số 51-KH/ĐUK', type: 'Kế hoạch', issuedOn: null, signerTitle: 'PHÓ BÍ THƯ' },
    ...{ recipients: 'Thường trực Tỉnh ủy (b/c)\nLưu VT', direction: 'outgoing' },
  })
  const { directive } = await office.do('directives.get', { id })
  expect(directive).toMatchObject({
    ...{ number: '51-KH/ĐUK', issuedOn: null, signerTitle: 'PHÓ BÍ THƯ', direction: 'outgoing' },
    ...{ recipients: 'Thường trực Tỉnh ủy (b/c)\nLưu VT', validity: 'in-force' },
  })
  await office.do('directives.edit', {
    id,
    directive: details({ number: '51-KH/ĐUK', issuedOn: date('2021') }),
  })
  expect((await office.do('directives.get', { id })).directive.issuedOn).toBe('2021')
  await office.do('history.undo', {})
  expect((await office.do('directives.get', { id })).directive).toEqual(directive)
})

it('finds by number, title and issuer without diacritics, and by type, issuer, year and validity', async () => {
  const { office } = await plans()
  expect(await list(office)).toEqual(['43-KH/ĐUK', '20-KH/ĐUK', '01-CT/TU', '51-KH/ĐUK'])
  expect(await list(office, { text: '51-kh/duk' })).toEqual(['51-KH/ĐUK'])
  expect(await list(office, { text: 'dong khoi chi thi' })).toEqual(['01-CT/TU'])
  expect(await list(office, { type: 'Kế hoạch', year: 2021 })).toEqual(['43-KH/ĐUK', '20-KH/ĐUK'])
  expect(await list(office, { issuer: 'Ban Thường vụ Tỉnh ủy' })).toEqual(['01-CT/TU'])
  expect(await list(office, { validity: 'replaced' })).toEqual(['20-KH/ĐUK'])
  expect(await list(office, { validity: 'partly-replaced' })).toEqual(['43-KH/ĐUK'])
})

it('shows a relation from both sides, and what was replaced by what', async () => {
  const { office, ct01, kh51, kh20 } = await plans()
  const seen = async (id: typeof ct01) =>
    (await office.do('directives.get', { id })).relations.map(
      ({ side, kind, other }) => `${side} ${kind} ${other.number}`,
    )
  expect(await seen(kh51)).toEqual([
    'outward implements 01-CT/TU',
    'outward replaces 20-KH/ĐUK',
    'outward replaces 43-KH/ĐUK',
  ])
  expect(await seen(ct01)).toEqual(['inward implements 51-KH/ĐUK'])
  const { directive } = await office.do('directives.get', { id: kh20 })
  expect(directive).toMatchObject({
    ...{ validity: 'replaced', replacedBy: [{ number: '51-KH/ĐUK', extent: 'whole' }] },
  })
})

it('refuses what cannot be: itself, twice, through a chain, by an older one', async () => {
  const { office, ct01, kh51, kh20, kh43, relate } = await plans()
  const refused = async (...said: Parameters<typeof relate>) => {
    const reply = await relate(...said)
    return reply.ok ? 'taken' : reply.error.code
  }
  expect(await refused(kh51, 'cites' as never, kh51, null)).toBe('directives.itself')
  expect(await refused(kh51, 'implements' as never, ct01, null)).toBe('directives.alreadyRelated')
  expect(await refused(ct01, 'based-on' as never, kh51, null)).toBe('directives.circle')
  expect(await refused(kh20, 'replaces' as never, kh51, 'whole')).toBe('directives.circle')
  expect(await refused(kh20, 'based-on' as never, kh43, null)).toBe('directives.backward')
  expect(await refused(kh20, 'replaces' as never, ct01, null)).toBe('core.invalidInput')
  // Two documents may well cite each other.
  expect(await refused(ct01, 'cites' as never, kh51, null)).toBe('taken')
  expect(await office.do('directives.links', {})).toHaveLength(4)
  expect(office.incidents).toEqual([])
})

it('refuses a corrected day that would turn a replacement round', async () => {
  const { office, kh51 } = await plans()
  const edit = (issuedOn: string) =>
    office.call('directives.edit', {
      id: kh51,
      directive: details({ number: '51-KH/ĐUK', type: 'Kế hoạch', issuedOn: date(issuedOn) }),
    })
  expect(await edit('2020-12')).toMatchObject({ error: { code: 'directives.datesContradict' } })
  // As far as it is known, 2021 contradicts nothing.
  expect(await edit('2021')).toMatchObject({ ok: true })
})

it('takes one document once, and two of one number from two terms', async () => {
  const office = await openOffice()
  await addDirective(office, { number: '05-CT/TW', issuedOn: date('2016-05-15') })
  const again = details({ number: 'Số 5-CT/TW', issuedOn: null, title: 'Khác' })
  expect(await office.call('directives.create', again)).toMatchObject({
    error: { code: 'directives.alreadyThere' },
  })
  await addDirective(office, { number: '05-CT/TW', issuedOn: date('2021') })
  expect(await list(office)).toEqual(['05-CT/TW', '05-CT/TW'])
})

it('is removed with its relations, and comes back with them', async () => {
  const { office, kh51, kh20 } = await plans()
  await office.do('directives.remove', { id: kh51 })
  expect(await office.do('directives.links', {})).toEqual([])
  expect((await office.do('directives.get', { id: kh20 })).directive.validity).toBe('in-force')
  await office.do('history.undo', {})
  expect(await office.do('directives.links', {})).toHaveLength(3)
})

it('stays while a campaign rests on it', async () => {
  const office = await openOffice()
  await addCampaign(office)
  const [directive] = await office.do('directives.list', {})
  const reply = await office.call('directives.remove', { id: directive!.id })
  expect(reply).toMatchObject({ error: { code: 'directives.inUse' } })
  const [campaign] = await office.do('campaigns.ofDirective', { directiveId: directive!.id })
  expect(campaign).toMatchObject({ name: 'Đồng Khởi mới' })
})

it('adds the documents of the catalogue with their relations, and a second time nothing', async () => {
  const office = await openOffice()
  // What the clerk has typed himself is taken for the same document.
  await addDirective(office, { title: 'Chỉ thị Đồng Khởi mới' })
  const items = await office.do('directives.catalogue', {})
  const keys = items.map(({ key }) => key)
  const first = await office.do('directives.addFromCatalogue', { keys })
  expect(first).toEqual({ documents: items.length - 1, relations: 29 })
  expect(await office.do('directives.addFromCatalogue', { keys })).toEqual({
    documents: 0,
    relations: 0,
  })
  const [kh20] = await office.do('directives.list', { text: '20-kh' })
  expect(kh20).toMatchObject({ validity: 'replaced', replacedBy: [{ number: '51-KH/ĐUK' }] })
  const [kh51] = await office.do('directives.list', { text: '51-kh' })
  expect(kh51).toMatchObject({ issuedOn: null })
  await office.do('history.undo', {})
  expect(await list(office)).toEqual(['01-CT/TU'])
})

it('saves the register as it is filtered, with what is unknown said to be', async () => {
  const { office } = await plans()
  const file = `${temporaryFolder()}/van-ban.xlsx`
  office.desk.answer(file)
  const taskId = '00000000-0000-4000-8000-000000900123' as never
  const saved = await office.do('directives.saveXlsx', { taskId, type: 'Kế hoạch' })
  expect(saved).toEqual({ name: 'van-ban.xlsx' })
  const text = (await cellsOf(file)).flat().join(' | ')
  expect(text).toContain('Bị thay thế bởi Kế hoạch 51-KH/ĐUK (chưa rõ ngày)')
  expect(text).toContain('Thực hiện Chỉ thị 01-CT/TU')
  expect(text).toContain('chưa rõ')
  expect(text).toContain('Tổng số: 3 văn bản.')
})
