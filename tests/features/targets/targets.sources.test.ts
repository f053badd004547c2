import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { TaskId } from '@shared/ipc/app.contract'
import { describe, expect, it } from 'vitest'
import { openOffice, temporaryFolder } from '../../support/office'
import { addPerson } from '../people/people-samples'
import { ratedBloc, rateOrganisation, ratePerson } from '../ratings/rating-samples'
import {
  addTarget,
  fromCatalogue,
  lineOf,
  number,
  period,
  setFigure,
  share,
} from './target-samples'

const taskId = () => TaskId.parse(crypto.randomUUID())

describe('figures from what is on record', () => {
  it('R-082, R-084: shares of rated base organisations, “trở lên” cumulative, cells left out', async () => {
    const office = await openOffice({ today: '2023-01-10' })
    const { health, law, health1 } = await ratedBloc(office)
    const id = await fromCatalogue(office, '51-2')
    expect((await lineOf(office, id, 2022)).reached).toBeNull()

    await rateOrganisation(office, health, 'excellent')
    await rateOrganisation(office, law, 'completed')
    await rateOrganisation(office, health1, 'good')
    expect(await lineOf(office, id, 2022)).toMatchObject({
      reached: share(1, 2),
      standing: { status: 'missed' },
      countedOn: '2022-12-31',
    })
    const none = await fromCatalogue(office, '51-4')
    expect(await lineOf(office, none, 2022)).toMatchObject({
      reached: number(0),
      standing: { status: 'reached' },
    })
  })

  it('R-083: “trong đó” is taken of those rated good or better', async () => {
    const office = await openOffice({ today: '2023-01-10' })
    const { health, law } = await ratedBloc(office)
    await rateOrganisation(office, health, 'excellent')
    await rateOrganisation(office, law, 'not-completed')
    const id = await fromCatalogue(office, '51-3')
    expect((await lineOf(office, id, 2022)).reached).toEqual(share(1, 1))
  })

  it('R-087, R-089: members of the Bloc, and of each cell by itself', async () => {
    const office = await openOffice({ today: '2023-01-10' })
    const { an, binh, chi, health1 } = await ratedBloc(office)
    await ratePerson(office, an, 'excellent')
    await ratePerson(office, binh, 'completed')
    await ratePerson(office, chi, 'good')
    const all = await fromCatalogue(office, '51-7')
    expect((await lineOf(office, all, 2022)).reached).toEqual(share(2, 3))

    const each = await fromCatalogue(office, '51-11')
    expect(await lineOf(office, each, 2022)).toMatchObject({
      units: { expected: 3, given: 2, met: 1 },
      standing: { status: 'missed' },
    })
    const { rows } = await office.do('targets.units', {
      ...{ id: each, period: period('2022'), status: 'missed' },
    })
    expect(rows.map(({ organisationId }) => organisationId)).toEqual([health1])
  })

  it('opens the rows behind a number: those counted, and all it was taken of', async () => {
    const office = await openOffice({ today: '2023-01-10' })
    const { an, binh } = await ratedBloc(office)
    await ratePerson(office, an, 'good')
    await ratePerson(office, binh, 'completed')
    const id = await fromCatalogue(office, '51-7')
    const behind = async (part: 'counted' | 'base') =>
      (
        await office.do('targets.behind', {
          ...{ id, period: period('2022'), organisationId: null, part },
        })
      ).rows.map(({ name }) => name)
    expect(await behind('counted')).toEqual(['Nguyễn Thử An'])
    expect(await behind('base')).toEqual(['Nguyễn Thử An', 'Trần Thử Bình'])
  })

  it('R-102, R-119: who joined the Party in the year, though only the month is known', async () => {
    const office = await openOffice({ today: '2023-12-20' })
    const { health1, law } = await ratedBloc(office)
    const join = (fullName: string, joinedOn: string) =>
      addPerson(office, { fullName, organisationId: health1, joinedOn: joinedOn as never })
    await join('Hồ Thử Em', '2023-05-19')
    await join('Phan Thử Giang', '2023-07')
    await join('Lý Thử Hạnh', '2023')
    await join('Mai Thử Kiên', '2022-12-31')
    const id = await fromCatalogue(office, '2023-7')
    expect((await lineOf(office, id)).reached).toEqual(number(3))
    const behind = await office.do('targets.behind', {
      ...{ id, period: period('2023'), organisationId: law, part: 'counted' },
    })
    expect(behind.total).toBe(0)

    const ratio = await fromCatalogue(office, 'CĐ-3')
    expect((await lineOf(office, ratio)).reached).toEqual(share(3, 10))
  })

  it('lets a typed figure stand over a counted one, and shows both', async () => {
    const office = await openOffice({ today: '2023-01-10' })
    const { an } = await ratedBloc(office)
    await ratePerson(office, an, 'good')
    const id = await fromCatalogue(office, '51-7')
    await setFigure(office, id, { period: period('2022'), figure: share(9, 10) })
    expect(await lineOf(office, id, 2022)).toMatchObject({
      reached: share(9, 10),
      fromBelow: share(1, 1),
    })
  })

  it('counts work items done of those planned (R-122)', async () => {
    const office = await openOffice({ today: '2023-12-20' })
    const id = await addTarget(office, {
      ...{ metric: 'works', measure: 'share', operator: 'eq', valueLow: '100', unit: '%' },
    })
    expect((await lineOf(office, id)).standing.status).toBe('no-figure')
  })

  it('says of a target beyond the cap that it is, and leaves it as written (R-200)', async () => {
    const office = await openOffice({ today: '2023-12-20' })
    const id = await fromCatalogue(office, '51-6')
    const { overCap, target } = await lineOf(office, id)
    expect([overCap, target.valueLow]).toEqual([20, '50'])
    expect((await lineOf(office, await fromCatalogue(office, '51-3'))).overCap).toBeNull()
  })
})

describe('the built-in catalogue', () => {
  it('is added once, with its sentence, and leaves alone what the clerk changed', async () => {
    const office = await openOffice({ today: '2023-12-20' })
    const offers = await office.do('targets.catalogue', {})
    expect(offers.length).toBeGreaterThan(60)
    const keys = offers.map(({ key }) => key)
    expect(await office.do('targets.addFromCatalogue', { keys })).toEqual({ added: keys.length })
    expect(await office.do('targets.addFromCatalogue', { keys })).toEqual({ added: 0 })
    const again = await office.do('targets.catalogue', {})
    expect(again.every(({ presentAs }) => presentAs !== null)).toBe(true)
    for (const year of [2022, 2023, 2024, 2025])
      expect((await office.do('targets.list', { year })).length).toBeGreaterThan(10)
  })

  it('hangs a target on its document and its campaign where those are on record', async () => {
    const office = await openOffice({ today: '2023-12-20' })
    const documents = await office.do('directives.catalogue', {})
    await office.do('directives.addFromCatalogue', { keys: documents.map(({ key }) => key) })
    const id = await fromCatalogue(office, '51-2')
    const { target } = await lineOf(office, id)
    expect(target.directiveLine).toBe('Kế hoạch 51-KH/ĐUK')
    expect(target.quote).toContain('trên 80% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ')
  })

  it('brings the baseline its paper gives: 61% in 2023 (R-104)', async () => {
    const office = await openOffice({ today: '2024-02-20' })
    const id = await fromCatalogue(office, '2024-6')
    expect((await lineOf(office, id, 2024)).before).toEqual(number(61))
  })
})

describe('on paper and in Excel', () => {
  it('prints the list of a year and of those still silent, and saves both', async () => {
    const office = await openOffice({ today: '2023-12-20' })
    await ratedBloc(office)
    const id = await addTarget(office)
    await office.do('targets.print', { year: 2023, taskId: taskId() })
    await office.do('targets.printUnits', {
      ...{ id, period: period('2023'), status: 'missing', taskId: taskId() },
    })
    const [list = '', silent = ''] = office.desk.laidOut
    expect(list).toContain('TỔNG HỢP THỰC HIỆN CHỈ TIÊU NĂM 2023')
    expect(list).toContain('180\u00a0đảng viên trở lên')
    expect(silent).toContain('DANH SÁCH ĐƠN VỊ CHƯA CÓ SỐ LIỆU')
    expect(silent).toContain('Đảng bộ Sở Tư pháp')

    const file = path.join(temporaryFolder(), 'chi-tieu.xlsx')
    office.desk.answer(file)
    await office.do('targets.saveXlsx', { year: 2023, taskId: taskId() })
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
  })
})
