import type { InputOf } from '@shared/ipc/app-contract'
import { expect, it } from 'vitest'
import { addCampaign } from '../../support/demo-campaign'
import { issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { day, type Office, openOffice } from '../../support/office'
import { addDuty } from '../duties/duty-samples'
import { item, movement, registerPerson } from '../registrations/registration-samples'

const march = { from: day('2026-03-01'), to: day('2026-03-31') }
const itemsOf = async (office: Office, kind: string, range = march) =>
  (await office.do('calendar.range', range)).items.filter((item) => item.kind === kind)

const work = {
  ...{ campaignId: null, frameworkItemId: null, year: 2026, field: '', title: '' },
  ...{ organisationId: null, personId: null, ownerText: '', startsOn: null, dueOn: null },
  ...{ doneOn: null, state: 'planned', progress: 0, result: '', note: '' },
} satisfies InputOf<'works.create'>

it('reads the deadlines of work items with their owner, but not of those dropped', async () => {
  const office = await openOffice({ today: '2026-03-10' })
  const dueOn = day('2026-03-09')
  await office.do('works.create', {
    ...work,
    title: 'Viết đề cương',
    ownerText: 'Tổ giúp việc',
    dueOn,
  })
  await office.do('works.create', { ...work, title: 'Đã thôi', dueOn, state: 'dropped' })
  await office.do('works.create', {
    ...work,
    title: 'Đã xong',
    dueOn,
    state: 'done',
    progress: 100,
  })
  expect(await itemsOf(office, 'work')).toMatchObject([
    { title: 'Hạn: Viết đề cương', detail: 'Tổ giúp việc', state: 'planned' },
    { title: 'Hạn: Đã xong', state: 'done' },
  ])
  const [first] = await itemsOf(office, 'work')
  expect(first?.path).toBe(`/dau-viec?item=${first?.id.slice('work:'.length)}`)
})

it('reads the times of recurring duties, shifted to a working day', async () => {
  const office = await openOffice({ today: '2026-03-10' })
  const id = await addDuty(office)
  // The 20th is a Friday in March and a Saturday in June: the rule goes to the day before.
  const june = { from: day('2026-06-01'), to: day('2026-06-30') }
  expect(await itemsOf(office, 'duty')).toMatchObject([
    { title: 'Báo cáo kết quả phong trào thi đua', startsOn: '2026-03-20' },
  ])
  expect(await itemsOf(office, 'duty', june)).toMatchObject([
    { startsOn: '2026-06-19', path: `/bao-cao-dinh-ky/${id}/2026-Q2` },
  ])
})

it('reads the day on which a pledge is to be signed', async () => {
  const office = await openOffice({ today: '2026-03-10' })
  const campaignId = await addCampaign(office)
  await office.do('pledges.create', {
    ...{ year: 2026, title: 'Giao ước thi đua năm 2026', campaignId, signingOn: day('2026-03-20') },
    ...{ place: 'Bến Tre', content: '', isWitnessed: true, note: '', items: [] },
    parties: [
      {
        ...{ id: null, signerName: '', signerPosition: '' },
        subject: { kind: 'other', name: 'Đảng bộ Sở Y tế' },
      },
    ],
  })
  expect(await itemsOf(office, 'pledge')).toMatchObject([
    { title: 'Ký “Giao ước thi đua năm 2026”', place: 'Bến Tre', state: 'planned', campaignId },
  ])
})

it('reads a decision once it is issued, by its number', async () => {
  const { office, roundId } = await officeWithPassedRound()
  const december = { from: day('2022-12-01'), to: day('2022-12-31') }
  const id = await issuedDecision(office, roundId)
  expect(await itemsOf(office, 'decision', december)).toMatchObject([
    {
      title: expect.stringMatching(/^Ban hành Quyết định số \d+-QĐ\/ĐUK$/),
      path: `/quyet-dinh/${id}`,
    },
  ])
})

// What the sources skip must be there to be skipped: the same row, not dropped, is read.
it('would show a dropped work item if it were not dropped', async () => {
  const office = await openOffice({ today: '2026-03-10' })
  const { id } = await office.do('works.create', {
    ...{ ...work, title: 'Đã thôi', dueOn: day('2026-03-09'), state: 'dropped' },
  })
  expect(await itemsOf(office, 'work')).toEqual([])
  await office.do('history.undo', {})
  await office.do('works.create', { ...work, title: 'Đã thôi', dueOn: day('2026-03-09') })
  expect(await itemsOf(office, 'work')).toHaveLength(1)
  expect(id).toBeTruthy()
})

it('leads from the day of signing to the pledge itself', async () => {
  const office = await openOffice({ today: '2026-03-10' })
  const { id } = await office.do('pledges.create', {
    ...{ year: 2026, title: 'Giao ước', campaignId: null, signingOn: day('2026-03-20') },
    ...{ place: '', content: '', isWitnessed: true, note: '', items: [] },
    parties: [
      {
        ...{ id: null, signerName: '', signerPosition: '' },
        subject: { kind: 'other', name: 'Đảng bộ Sở Y tế' },
      },
    ],
  })
  expect(await itemsOf(office, 'pledge')).toMatchObject([{ path: `/giao-uoc/${id}` }])
})

it('reads by when contents of registrations are to be done, one line for a campaign and day', async () => {
  const place = await movement()
  const { office, campaignId, an, binh, chi } = place
  const november = { from: day('2022-11-01'), to: day('2022-11-30') }
  const due = (text: string) => ({
    items: [{ ...item, dueOn: text as typeof item.dueOn & string }],
  })
  await registerPerson(place, an, due('2022-11-20'))
  await registerPerson(place, binh, due('2022-11-20'))
  await registerPerson(place, chi, due('2022-11'))
  expect(await itemsOf(office, 'registration', november)).toMatchObject([
    {
      ...{ title: 'Hạn của 2 nội dung đăng ký thi đua', startsOn: '2022-11-20', campaignId },
      path: `/phong-trao/${campaignId}?tab=registrations`,
    },
  ])
})
