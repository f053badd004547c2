import { pathOf } from '@renderer/features/search/find-records'
import { type RecordHit, searchKinds } from '@shared/features/search/search.contract'
import { expect, it } from 'vitest'
import { addCampaign } from '../../support/demo-campaign'
import { demoMeeting, demoMembers } from '../../support/demo-council'
import { issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { day, type Office, openOffice } from '../../support/office'
import { addEvent } from '../calendar/calendar-samples'
import { officeWithCeremony } from '../ceremony/prepared-ceremony'
import { addDuty } from '../duties/duty-samples'
import { addPerson, importPeople, manyPeople } from '../people/people-samples'
import { movement, registerCollective, registerPerson } from '../registrations/registration-samples'
import { addTarget } from '../targets/target-samples'

const find = (office: Office, text: string) => office.do('search.find', { text })
const brief = (hits: readonly RecordHit[]) => hits.map(({ kind, title }) => `${kind}: ${title}`)

async function addOrganisations(office: Office) {
  const place = { kind: 'party', openedOn: day('2020-08-19') } as const
  const add = (parentId: never, name: string, level: 'bloc' | 'base-committee' | 'cell') =>
    office.do('organisation.add', { parentId, name, level, ...place })
  const bloc = await add(null as never, 'Đảng bộ Khối', 'bloc')
  const health = await add(bloc.id as never, 'Đảng bộ Sở Y tế', 'base-committee')
  return add(health.id as never, 'Chi bộ 3', 'cell')
}

it('finds words in any order, accents and case aside, and tells namesakes apart', async () => {
  const office = await openOffice()
  const cell = await addOrganisations(office)
  const who = { birthDate: '1980-05-02', organisationId: cell.id } as never
  await addPerson(office, { fullName: 'Đặng Thử Uỷ', ...(who as object) })
  await addCampaign(office)

  const [person, ...others] = await find(office, 'uy  DANG')
  expect(others).toEqual([])
  expect(person).toMatchObject({ kind: 'person', title: 'Đặng Thử Uỷ', parentId: null })
  expect(person?.description).toBe('Sinh 02/05/1980 · Chi bộ 3, Đảng bộ Sở Y tế')
  expect(brief(await find(office, 'y te chi bo 3'))).toEqual(['organisation: Chi bộ 3'])
  expect(brief(await find(office, 'moi khoi dong'))).toEqual([
    'campaign: Đồng Khởi mới',
    'directive: Chỉ thị số 01-CT/TU, ngày 17/10/2020, của Ban Thường vụ Tỉnh ủy',
  ])
  expect(await find(office, 'khong co gi nhu the')).toEqual([])
  expect(await find(office, '   ')).toEqual([])
})

it('finds rounds, nominations, decisions and awards, each under its own kind', async () => {
  const { office, roundId } = await officeWithPassedRound()
  const decisionId = await issuedDecision(office, roundId)

  expect(await find(office, 'nam 02 so ket')).toContainEqual(
    expect.objectContaining({ kind: 'round', id: roundId, title: 'Sơ kết 02 năm' }),
  )
  const [decision] = await find(office, 'quyet dinh duk')
  expect(decision).toMatchObject({ kind: 'decision', id: decisionId })
  expect(decision?.title).toMatch(/^Quyết định số \d+-QĐ\/ĐUK$/)

  const subject = await find(office, 'nguoi thu bloc 2')
  const title = 'Người Thứ bloc 2'
  expect(subject[0]).toMatchObject({ kind: 'nomination', parentId: roundId, title })
  // “2” is in everyone's achievement too; whose name has it comes first.
  expect(subject[1]).toMatchObject({ kind: 'award', parentId: decisionId, title })
  expect(subject[1]?.description).toMatch(/Giấy khen, Quyết định số .+, ngày 20\/12\/2022$/)
})

it('finds awards of the older books, which have no decision to open', async () => {
  const office = await openOffice()
  const { id: bookId } = await office.do('olderBooks.add', {
    book: { name: 'Sổ 2010–2015', level: 'bloc', firstYear: 2010, lastYear: 2015, note: '' },
  })
  await office.do('olderBooks.enter', {
    bookId,
    lines: [
      {
        ...{ bookNumber: '7', decisionNumber: '', decidedOn: '2012' as never, kind: 'person' },
        ...{ name: 'Người Trong Sổ Cũ', position: '', unit: 'Chi bộ 3', form: 'Giấy khen' },
        ...{ achievement: '', amountDong: null, handedOn: null, receivedBy: '', note: '' },
        ...{ organisationId: null, personId: null },
      },
    ],
  })
  expect(await find(office, 'trong so cu')).toMatchObject([
    {
      ...{ kind: 'award', parentId: null, title: 'Người Trong Sổ Cũ' },
      description: 'Chi bộ 3 · Giấy khen · 2012 · Sổ 2010–2015',
    },
  ])
})

it('shows at most eight of a kind', async () => {
  const office = await openOffice()
  await importPeople(office, manyPeople(60, []))
  expect(await find(office, 'thu')).toHaveLength(8)
})

it('takes quotes, wildcards and a blank-looking text as plain letters', async () => {
  const office = await openOffice()
  await addPerson(office, { fullName: 'Lê Thử Nghiệm' })
  for (const text of ['"', "'; drop table person; --", '%', '_', '*', 'NEAR(', '\u00a0'])
    expect(await find(office, text)).toEqual([])
})

it('gives every kind a page', () => {
  const hit = { id: 'a', parentId: 'b', title: 'Lê & Thử', description: '' }
  const paths = searchKinds.map((kind) => pathOf({ ...hit, kind }))
  expect(paths).toEqual([
    '/to-chuc/a',
    '/ca-nhan/a',
    '/phong-trao/a',
    '/van-ban/a',
    '/chi-tieu/a',
    '/dau-viec?item=a',
    '/dang-ky/phieu/a',
    '/giao-uoc/a',
    '/dien-hinh/ho-so/a',
    '/bao-cao-dinh-ky',
    '/lich?event=a',
    '/ho-so/a',
    '/hop-xet/a',
    '/quyet-dinh/a',
    '/ho-so/b?text=L%C3%AA+%26+Th%E1%BB%AD',
    '/quyet-dinh/b',
    '/in-giay-khen/bo-cuc/a',
    '/in-giay-khen?decision=b',
    '/le-trao/a',
  ])
})

it('finds what the movement is made of: targets, works, papers, pledges, duties and events', async () => {
  const place = await movement()
  const { office, an, health, campaignId } = place
  await registerPerson(place, an)
  await registerCollective(place, health, { year: 2023 })
  await office.do('pledges.draft', {
    ...{ campaignId, year: 2023, shape: 'each', organisationIds: [health] },
    ...{ groupIds: [], signingOn: null },
  })
  await addTarget(office)
  await addDuty(office)
  await office.do('works.create', {
    ...{ campaignId: null, frameworkItemId: null, year: 2022, field: '', title: 'Viết đề cương' },
    ...{ organisationId: null, personId: null, ownerText: '', startsOn: null, dueOn: null },
    ...{ doneOn: null, state: 'planned', progress: 0, result: '', note: '' },
  })
  await addEvent(office, { title: 'Họp giao ban' })
  expect(brief(await find(office, 'nguyen thu an'))).toEqual([
    ...['person: Nguyễn Thử An', 'registration: Nguyễn Thử An'],
  ])
  expect(brief(await find(office, 'ket nap moi'))).toEqual(['target: 1 Kết nạp đảng viên mới'])
  expect(brief(await find(office, 'de cuong'))).toEqual(['work: Viết đề cương'])
  expect(brief(await find(office, 'bao cao phong trao'))).toEqual([
    'duty: Báo cáo kết quả phong trào thi đua',
  ])
  expect(brief(await find(office, 'giao ban'))).toEqual(['event: Họp giao ban'])
  expect((await find(office, 'giao uoc y te')).map(({ kind }) => kind)).toEqual(['pledge'])
})

it('finds meetings, designs, print runs and ceremonies', async () => {
  const { office, decisionId, id } = await officeWithCeremony()
  await office.do('certificates.addDesign', {
    ...{ name: 'Khung trống đồng', stockId: null, formId: null, appliesTo: 'everyone' },
    copyOf: null,
  })
  await office.do('printing.start', {
    ...{ decisionId, awardIds: null, packSize: 10 },
    taskId: '00000000-0000-4000-8000-000000009999' as never,
  })
  await office.do('council.create', {
    details: { ...demoMeeting, title: 'Họp xét đợt tháng Chạp' },
    ...{ members: demoMembers(), nominationIds: [] },
  })

  expect(await find(office, 'thang chap hop xet')).toMatchObject([
    { kind: 'meeting', title: 'Họp xét đợt tháng Chạp' },
  ])
  expect(await find(office, 'trong dong')).toMatchObject([
    { kind: 'design', title: 'Khung trống đồng' },
  ])
  const [run] = await find(office, 'luot in 1')
  expect(run).toMatchObject({ kind: 'run', parentId: decisionId })
  expect(run?.title).toMatch(/^Lượt in 1, Quyết định số \d+-QĐ\/ĐUK$/)
  expect(await find(office, 'hoi truong ky niem')).toMatchObject([
    { kind: 'ceremony', id, description: '17/01/2023 · Hội trường Khối' },
  ])
})
