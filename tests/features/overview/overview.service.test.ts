import type { InputOf } from '@shared/ipc/app-contract'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { addRound, importList, line } from '../../support/demo-round'
import { day, type Office, openOffice } from '../../support/office'
import { addEvent, date } from '../calendar/calendar-samples'

async function readyOffice() {
  const office = await openOffice({ today: '2026-01-10' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

const linesOf = async (office: Office) =>
  (await office.do('overview.today', {})).lines.map(({ group, kind, title, day: on, count }) =>
    [group, kind, title, on, count].filter((part) => part !== null && part !== '').join(' '),
  )

type Work = InputOf<'works.create'>
const work: Work = {
  ...{ campaignId: null, frameworkItemId: null, year: 2026, field: '', title: '' },
  ...{ organisationId: null, personId: null, ownerText: 'Ban Tổ chức', startsOn: null },
  ...{ dueOn: null, doneOn: null, state: 'planned', progress: 0, result: '', note: '' },
}

it('has nothing but the backup to ask for in a new office', async () => {
  expect(await linesOf(await readyOffice())).toEqual(['today backup 0'])
})

it('sorts work items and events into late, today and this week, and leaves out what is done', async () => {
  const office = await readyOffice()
  const add = (title: string, dueOn: string, state: 'planned' | 'done' = 'planned') =>
    office.do('works.create', {
      ...{ ...work, title, dueOn: day(dueOn), state },
      ...(state === 'done' ? { doneOn: day('2026-01-05'), progress: 100 } : {}),
    })
  await add('Trễ', '2026-01-08')
  await add('Xong', '2026-01-08', 'done')
  await add('Xa', '2026-01-30')
  await addEvent(office, { title: 'Họp hôm nay', startsOn: date('2026-01-10') })
  await addEvent(office, {
    ...{ title: 'Đợt kiểm tra', startsOn: date('2026-01-05') },
    endsOn: day('2026-01-20'),
  })
  await addEvent(office, { title: 'Tuần sau', startsOn: date('2026-01-16') })
  await addEvent(office, { title: 'Chưa rõ ngày', startsOn: date('2026-01') })
  expect(await linesOf(office)).toEqual([
    'today backup 0',
    'overdue work Trễ 2026-01-08 1',
    'today event Họp hôm nay 2026-01-10 1',
    'today event Đợt kiểm tra 2026-01-10 1',
    'week event Tuần sau 2026-01-16 1',
  ])
})

it('counts nominations that wait, and those that were passed and wait for a decision', async () => {
  const office = await readyOffice()
  const roundId = await addRound(office)
  await importList(office, roundId, [
    line({ kind: 'collective', name: 'Chi bộ Một' }),
    line({ kind: 'collective', name: 'Chi bộ Hai' }),
  ])
  const before = await office.do('overview.today', {})
  expect(before).toMatchObject({ nominationsWaiting: 2, waitingRound: roundId })
  const { rows } = await office.do('nominations.list', { roundId })
  await office.do('nominations.setStatus', {
    ids: rows.map(({ id }) => id),
    status: 'passed',
    reason: '',
    overrideReason: '',
  })
  const after = await office.do('overview.today', {})
  expect(after).toMatchObject({ nominationsWaiting: 0, waitingRound: null })
  expect(after.lines.find(({ kind }) => kind === 'deciding')).toMatchObject({
    count: 2,
    path: `/quyet-dinh?round=${roundId}`,
  })
})

it('tells duties that are owed, with how many of how many, once their day is near', async () => {
  const office = await readyOffice()
  const catalogue = await office.do('duties.catalogue', {})
  await office.do('duties.addFromCatalogue', { keys: catalogue.map(({ key }) => key) })
  office.setToday('2026-12-28')
  const { lines } = await office.do('overview.standing', {})
  const duties = lines.filter(({ kind }) => kind === 'duty')
  expect(duties.length).toBeGreaterThan(0)
  for (const { count, path } of duties) {
    expect(count).toBeGreaterThan(0)
    expect(path).toMatch(/^\/bao-cao-dinh-ky\//)
  }
})
