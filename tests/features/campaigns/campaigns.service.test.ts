import { expect, it } from 'vitest'
import { addCampaign, demoCampaign } from '../../support/demo-campaign'
import { details } from '../../support/demo-directives'
import { day, openOffice, testId } from '../../support/office'

it('keeps a campaign together with the directive it rests on', async () => {
  const office = await openOffice()
  const id = await addCampaign(office)

  expect(await office.do('campaigns.get', { id })).toMatchObject({
    name: 'Đồng Khởi mới',
    directive: { number: '01-CT/TU', type: 'Chỉ thị', issuedOn: '2020-10-17' },
    startsOn: '2020-10-17',
    visionYear: 2030,
    status: 'draft',
    roundCount: 0,
  })
  expect(await office.do('directives.list', {})).toHaveLength(1)
})

it('keeps a directive without number and day as unknown, and writes a known number as printed', async () => {
  const office = await openOffice()
  const unknown = { ...demoCampaign.directive.directive, number: '', issuedOn: null }
  const plain = await addCampaign(office, { directive: { kind: 'new', directive: unknown } })
  const short = { ...demoCampaign.directive.directive, number: 'Số 1-CT/TU' }
  const tidied = await addCampaign(office, { directive: { kind: 'new', directive: short } })

  expect((await office.do('campaigns.get', { id: plain })).directive).toMatchObject({
    number: '',
    issuedOn: null,
  })
  expect((await office.do('campaigns.get', { id: tidied })).directive?.number).toBe('01-CT/TU')
})

it('lists the newest campaign first and finds one without diacritics by name or directive', async () => {
  const office = await openOffice()
  await addCampaign(office)
  await addCampaign(office, {
    name: 'Cao điểm thi đua 2024-2025',
    directive: { kind: 'none' },
    startsOn: day('2024-01-29'),
    status: 'running',
  })
  await addCampaign(office, { name: 'Dân vận khéo', directive: { kind: 'none' }, startsOn: null })
  const names = async (filter: { text?: string; status?: 'running' }) =>
    (await office.do('campaigns.list', filter)).map((campaign) => campaign.name)

  expect(await names({})).toEqual(['Cao điểm thi đua 2024-2025', 'Đồng Khởi mới', 'Dân vận khéo'])
  expect(await names({ text: 'dong khoi' })).toEqual(['Đồng Khởi mới'])
  expect(await names({ text: '01-ct/tu' })).toEqual(['Đồng Khởi mới'])
  expect(await names({ text: '100%' })).toEqual([])
  expect(await names({ status: 'running' })).toEqual(['Cao điểm thi đua 2024-2025'])
})

it('lets two campaigns rest on one directive, and a correction of it reaches both', async () => {
  const office = await openOffice()
  await addCampaign(office)
  const [directive] = await office.do('directives.list', {})
  await addCampaign(office, {
    name: 'Cao điểm thi đua',
    directive: { kind: 'existing', id: directive!.id },
  })
  const { id } = directive!
  await office.do('directives.edit', { id, directive: details({ number: '02-CT/TU' }) })

  const found = await office.do('campaigns.list', { text: '02-ct' })
  expect(found.map((campaign) => campaign.directive?.number)).toEqual(['02-CT/TU', '02-CT/TU'])
  expect(await office.do('campaigns.list', { text: '01-ct' })).toEqual([])
})

it('moves along its life one step at a time; each step is undone by itself', async () => {
  const office = await openOffice()
  const id = await addCampaign(office)
  await office.do('campaigns.setStatus', { id, status: 'launched' })
  await office.do('campaigns.setStatus', { id, status: 'running' })
  await office.do('history.undo', {})
  expect(await office.do('campaigns.get', { id })).toMatchObject({ status: 'launched' })

  const leap = await office.call('campaigns.setStatus', { id, status: 'closed' })
  expect(leap).toMatchObject({ ok: false, error: { code: 'campaigns.cannotMove' } })
  expect(!leap.ok && leap.error.message).toContain('đã phát động')
  expect(await office.do('campaigns.get', { id })).toMatchObject({ status: 'launched' })
})

it('is removed and brought back with everything it said; its directive stays on record', async () => {
  const office = await openOffice()
  const id = await addCampaign(office)
  const before = await office.do('campaigns.get', { id })
  await office.do('campaigns.remove', { id })
  expect(await office.do('campaigns.list', {})).toEqual([])
  expect(await office.do('directives.list', {})).toHaveLength(1)
  await office.do('history.undo', {})
  expect(await office.do('campaigns.get', { id })).toEqual(before)
})

it('refuses the same name under the same directive twice, and keeps what was there', async () => {
  const office = await openOffice()
  const id = await addCampaign(office)
  const { directive } = await office.do('campaigns.get', { id })
  const reply = await office.call('campaigns.create', {
    ...demoCampaign,
    name: 'đồng khởi MỚI',
    directive: { kind: 'existing', id: directive!.id },
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'campaigns.nameTaken' } })
  expect(await office.do('campaigns.list', {})).toHaveLength(1)
})

it('refuses a directive or a campaign that is gone', async () => {
  const office = await openOffice()
  const gone = testId(999) as never
  expect(
    await office.call('campaigns.create', {
      ...demoCampaign,
      directive: { kind: 'existing', id: gone },
    }),
  ).toMatchObject({ ok: false, error: { code: 'core.notFound' } })
  expect(await office.call('campaigns.get', { id: gone })).toMatchObject({
    ok: false,
    error: { code: 'core.notFound' },
  })
  expect(office.incidents).toEqual([])
})

const { directive } = demoCampaign.directive

it.each([
  [
    'an unreadable document number',
    { directive: { kind: 'new', directive: { ...directive, number: 'Chỉ thị 01' } } },
  ],
  ['a period that runs backward', { endsOn: '2019-01-01' }],
  ['a vision before the office existed', { visionYear: 30 }],
  ['a campaign without a name', { name: '   ' }],
])('refuses %s', async (_, change) => {
  const office = await openOffice()
  const reply = await office.rawCall('campaigns.create', { ...demoCampaign, ...change })
  expect(reply).toMatchObject({ ok: false, error: { code: 'core.invalidInput' } })
})
