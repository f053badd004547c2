import { chainUpTo } from '@shared/features/ratings/ratings.chain.rules'
import { checkCap } from '@shared/features/ratings/ratings.rules'
import type { InputOf } from '@shared/ipc/app-contract'
import { expect, it } from 'vitest'
import { day, openOffice, testId } from '../../support/office'
import { ratedBloc, rateOrganisation, ratePerson } from './rating-samples'

const year2022 = { year: 2022, subject: 'person' } as const

it('rates one member, says so, and takes it back with one undo', async () => {
  const office = await openOffice()
  const { an } = await ratedBloc(office)
  const reply = await office.call('ratings.set', {
    ...year2022,
    changes: [{ subjectId: an, outcome: 'excellent' }],
  })
  expect(reply).toMatchObject({
    ok: true,
    change: {
      sentence: 'Đã ghi xếp loại năm 2022 của Nguyễn Thử An: hoàn thành xuất sắc nhiệm vụ',
      undoable: true,
    },
  })
  await office.do('history.undo', {})
  expect(await office.db.selectFrom('rating').selectAll().execute()).toEqual([])
  expect(await office.db.selectFrom('rating_tally').selectAll().execute()).toEqual([])
})

it('writes a block as one change, and nothing where nothing is different', async () => {
  const office = await openOffice()
  const { an, binh, chi } = await ratedBloc(office)
  const block = {
    ...year2022,
    changes: [an, binh, chi].map((subjectId) => ({ subjectId, outcome: 'good' as const })),
  }
  expect(await office.do('ratings.set', block)).toEqual({ changed: 3 })
  expect(await office.do('ratings.set', block)).toEqual({ changed: 0 })
  const log = await office.do('history.list', {})
  expect(log.entries[0]?.sentence).toBe('Đã ghi xếp loại năm 2022 của 3 đảng viên')
  await office.do('history.undo', {})
  expect(await office.do('ratings.summary', year2022)).toMatchObject({ counts: { good: 0 } })
})

it('changes only the part of a rating that is asked for', async () => {
  const office = await openOffice()
  const { an } = await ratedBloc(office)
  await ratePerson(office, an, 'excellent')
  const set = (change: object) =>
    office.do('ratings.set', { ...year2022, changes: [{ subjectId: an, ...change }] })
  await set({ isExemplary: true })
  await set({ note: 'Hai năm liền' })
  const [row] = (await office.do('ratings.grid', year2022)).rows
  expect(row).toMatchObject({ outcome: 'excellent', isExemplary: true, note: 'Hai năm liền' })
  await set({ outcome: 'good' })
  const [after] = (await office.do('ratings.grid', year2022)).rows
  expect(after).toMatchObject({ outcome: 'good', isExemplary: false, note: 'Hai năm liền' })
})

it('refuses an exemplary member who is not among the excellent, and writes nothing of the block', async () => {
  const office = await openOffice()
  const { an, binh } = await ratedBloc(office)
  const reply = await office.call('ratings.set', {
    ...year2022,
    changes: [
      { subjectId: an, outcome: 'excellent' },
      { subjectId: binh, outcome: 'good', isExemplary: true },
    ],
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'ratings.exemplaryNeedsExcellent' } })
  expect(await office.db.selectFrom('rating').selectAll().execute()).toEqual([])
})

it('refuses a year that has not begun, and subjects that are not there', async () => {
  const office = await openOffice()
  const { an } = await ratedBloc(office)
  const rate = (year: number, subjectId: string) =>
    office.call('ratings.set', {
      ...{ year, subject: 'person' },
      changes: [{ subjectId: subjectId as typeof an, outcome: 'good' }],
    })
  expect(await rate(2023, an)).toMatchObject({ error: { code: 'ratings.laterYear' } })
  expect(await rate(2022, testId(999_999))).toMatchObject({ error: { code: 'ratings.gone' } })
})

it('keeps a person where the rating was given, though the person has moved since', async () => {
  const office = await openOffice()
  const { an, health, law, law1 } = await ratedBloc(office)
  await ratePerson(office, an, 'good', 2021)
  await office.do('people.transfer', {
    ...{ personIds: [an], organisationId: law1, effectiveOn: day('2022-06-01') },
  })
  await ratePerson(office, an, 'excellent', 2022)
  const of = (year: number, organisationId: typeof health) =>
    office.do('ratings.summary', { year, subject: 'person', organisationId })
  expect(await of(2021, health)).toMatchObject({ counts: { good: 1 } })
  expect(await of(2022, health)).toMatchObject({ counts: { excellent: 0 }, previous: { good: 1 } })
  expect(await of(2022, law)).toMatchObject({ counts: { excellent: 1 }, previous: { good: 0 } })
})

it('lists who was to be rated and who was, in the order of the tree, window by window', async () => {
  const office = await openOffice()
  const { health, an, chi } = await ratedBloc(office)
  await ratePerson(office, an, 'excellent', 2021)
  await ratePerson(office, chi, 'completed')
  const page = await office.do('ratings.grid', { ...year2022, organisationId: health })
  expect(page.total).toBe(4)
  expect(page.rows.map(({ name, outcome, previous }) => [name, outcome, previous])).toEqual([
    ['Nguyễn Thử An', null, 'excellent'],
    ['Trần Thử Bình', null, null],
    ['Lê Thử Chi', 'completed', null],
    ['Đặng Thử Đạt', null, null],
  ])
  expect(page.rows[2]?.unit).toBe('Chi bộ 2, Đảng bộ Sở Y tế')
  const window = await office.do('ratings.grid', { ...year2022, offset: 4, limit: 1 })
  expect(window).toMatchObject({ total: 6, rows: [{ name: 'Võ Thử Uyên' }] })
  const missing = await office.do('ratings.grid', {
    ...{ ...year2022, organisationId: health, isMissing: true, text: 'thu b' },
  })
  expect(missing.rows.map(({ name }) => name)).toEqual(['Trần Thử Bình'])
})

it('lists the organisations of the year without the top, which the level above rates', async () => {
  const office = await openOffice()
  const { health1 } = await ratedBloc(office)
  await rateOrganisation(office, health1, 'good')
  const page = await office.do('ratings.grid', { year: 2022, subject: 'organisation' })
  expect(page.rows.map(({ name, unit, outcome }) => [name, unit, outcome])).toEqual([
    ['Đảng bộ Sở Y tế', '', null],
    ['Chi bộ 1', 'Đảng bộ Sở Y tế', 'good'],
    ['Chi bộ 2', 'Đảng bộ Sở Y tế', null],
    ['Đảng bộ Sở Tư pháp', '', null],
    ['Chi bộ 1', 'Đảng bộ Sở Tư pháp', null],
  ])
})

it('sums the tree, types and levels so that every part adds up to the whole', async () => {
  const office = await openOffice()
  const { an, binh, chi, uyen, health } = await ratedBloc(office)
  for (const person of [an, binh, chi]) await ratePerson(office, person, 'excellent')
  await ratePerson(office, uyen, 'good')
  await ratePerson(office, uyen, 'completed', 2021)
  const tables = await office.do('ratings.tables', year2022)
  expect(tables.total).toMatchObject({ counts: { excellent: 3, good: 1 }, subjects: 6 })
  const add = (lines: readonly { readonly counts: { readonly excellent: number } }[]) =>
    lines.reduce((sum, { counts }) => sum + counts.excellent, 0)
  for (const part of [tables.lines, tables.byKind, tables.byLevel]) expect(add(part)).toBe(3)
  const inside = await office.do('ratings.tables', { ...year2022, organisationId: health })
  expect(inside.path.map(({ name }) => name)).toEqual(['Đảng bộ Khối mẫu', 'Đảng bộ Sở Y tế'])
  expect(inside.lines.map(({ name, counts }) => [name, counts.excellent])).toEqual([
    ['Chi bộ 1', 2],
    ['Chi bộ 2', 1],
  ])
  expect(checkCap(inside.total.counts, inside.rule)).toEqual({ base: 3, allowed: 0, excess: 3 })
  expect(await office.do('ratings.summary', year2022)).toMatchObject({ overCap: 1 })
})

it('opens the rows behind a number', async () => {
  const office = await openOffice()
  const { an, chi, health } = await ratedBloc(office)
  await ratePerson(office, an, 'excellent')
  await ratePerson(office, chi, 'good')
  const behind = await office.do('ratings.drill', {
    ...{ ...year2022, organisationId: health, outcomes: ['excellent'] },
  })
  expect(behind).toMatchObject({ total: 1, rows: [{ name: 'Nguyễn Thử An' }] })
  const byLevel = await office.do('ratings.drill', { ...year2022, level: 'cell' })
  expect(byLevel.total).toBe(2)
})

it('finds who is behind “not entered” and behind the total, of people and of organisations', async () => {
  const office = await openOffice()
  const { an, health, health1 } = await ratedBloc(office)
  await ratePerson(office, an, 'excellent')
  await rateOrganisation(office, health1, 'good')
  const drill = async (asked: Partial<InputOf<'ratings.drill'>>) => {
    const { total, rows } = await office.do('ratings.drill', {
      ...{ ...year2022, organisationId: health },
      ...asked,
    })
    expect(total).toBe(rows.length)
    return rows.map(({ name }) => name)
  }
  const others = ['Trần Thử Bình', 'Lê Thử Chi', 'Đặng Thử Đạt']
  expect(await drill({ who: 'missing' })).toEqual(expect.arrayContaining(others))
  expect(await drill({ who: 'missing' })).toHaveLength(3)
  expect(await drill({ who: 'all' })).toHaveLength(4)
  expect(await drill({ who: 'missing', organisationId: health1 })).toEqual(['Trần Thử Bình'])
  const organisation = { subject: 'organisation' } as const
  expect(await drill({ ...organisation, who: 'missing', level: 'cell' })).toEqual(['Chi bộ 2'])
  expect(await drill({ ...organisation, who: 'all', level: 'cell' })).toHaveLength(2)
  const { lines, total } = await office.do('ratings.tables', {
    ...year2022,
    organisationId: health,
  })
  const answered = total.counts.excellent
  expect(total.subjects - answered).toBe(3)
  expect(lines).not.toEqual([])
})

it('reads the tree of that year: a cell that moved later still counts where it stood', async () => {
  const office = await openOffice()
  const { chi, health, law, health2 } = await ratedBloc(office)
  await ratePerson(office, chi, 'excellent', 2021)
  await office.do('organisation.move', {
    ...{ id: health2, parentId: law, effectiveOn: day('2022-03-01') },
  })
  const of = (year: number, organisationId: typeof health) =>
    office.do('ratings.summary', { year, subject: 'person', organisationId })
  expect(await of(2021, health)).toMatchObject({ counts: { excellent: 1 } })
  expect(await of(2021, law)).toMatchObject({ counts: { excellent: 0 } })
  expect(await of(2022, law)).toMatchObject({ previous: { excellent: 0 } })
})

it('keeps the years of one subject, newest first, ready for the five-year chain', async () => {
  const office = await openOffice()
  const { an } = await ratedBloc(office)
  for (const year of [2018, 2019, 2020, 2021, 2022]) await ratePerson(office, an, 'excellent', year)
  const years = await office.do('ratings.subject', { subject: 'person', id: an })
  expect(years.map(({ year }) => year)).toEqual([2022, 2021, 2020, 2019, 2018])
  expect(chainUpTo(years, 2022)).toMatchObject({ kind: 'complete' })
  expect(years[0]?.organisation).toBe('Chi bộ 1')
  expect(await office.do('ratings.years', {})).toEqual({
    years: [2022, 2021, 2020, 2019, 2018],
    thisYear: 2022,
    suggested: 2022,
  })
})

it('keeps one cap per first year, with the document it comes from', async () => {
  const office = await openOffice()
  await ratedBloc(office)
  const rule = {
    ...{ yearFrom: 2019, capPercent: 20 },
    capBase: 'good-only' as const,
    rounding: 'down' as const,
    basis: 'Hướng dẫn 21-HD/BTCTW',
  }
  await office.do('ratings.putRule', { id: null, rule })
  expect(await office.call('ratings.putRule', { id: null, rule })).toMatchObject({
    error: { code: 'ratings.ruleTaken' },
  })
  const [stored] = await office.do('ratings.rules', {})
  await office.do('ratings.putRule', { id: stored!.id, rule: { ...rule, capPercent: 15 } })
  expect(await office.do('ratings.summary', year2022)).toMatchObject({
    rule: { capPercent: 15, capBase: 'good-only' },
    ruleBasis: 'Hướng dẫn 21-HD/BTCTW',
  })
  await office.do('ratings.dropRule', { id: stored!.id })
  expect(await office.do('ratings.summary', year2022)).toMatchObject({
    rule: { capPercent: 20, capBase: 'good-or-better' },
    ruleBasis: '',
  })
})

it('lists who has five years in a row, and apart from them who lacks data', async () => {
  const office = await openOffice()
  const { an, binh, chi, health1, health2 } = await ratedBloc(office)
  const years = [2018, 2019, 2020, 2021, 2022]
  for (const year of years) {
    await ratePerson(office, an, 'excellent', year)
    if (year !== 2020) await ratePerson(office, binh, 'excellent', year)
    await ratePerson(office, chi, year === 2020 ? 'good' : 'excellent', year)
    await rateOrganisation(office, health1, 'excellent', year)
    if (year > 2020) await rateOrganisation(office, health2, 'excellent', year)
  }
  const ask = async (subject: 'person' | 'organisation', state: 'complete' | 'unknown') => {
    const page = await office.do('ratings.chains', { year: 2022, subject, state })
    expect(page.total).toBe(page.rows.length)
    return page.rows.map(({ name }) => name)
  }
  expect(await ask('person', 'complete')).toEqual(['Nguyễn Thử An'])
  expect(await ask('person', 'unknown')).toEqual(['Trần Thử Bình'])
  expect(await ask('organisation', 'complete')).toEqual(['Chi bộ 1'])
  expect(await ask('organisation', 'unknown')).toEqual(['Chi bộ 2'])
})
