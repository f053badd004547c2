import { describe, expect, it } from 'vitest'
import { addRound, importList, line, write } from '../../support/demo-round'
import { day, type Office, openOffice, testId } from '../../support/office'
import { addPerson } from '../people/people-samples'
import { ratedBloc } from '../ratings/rating-samples'
import { departments, onDay } from '../reorganisation/reorganisation-samples'
import {
  cardsOf,
  forms,
  nominationIn,
  organisation,
  person,
  rate,
  rowsOf,
  said,
  unmatched,
} from './eligibility-samples'

const year = 'Xếp loại trong năm'
const five = '5 năm liền'
const once = 'Một thành tích, một lần khen thưởng'
const movement = 'Điều kiện của phong trào “Đồng Khởi mới”'
const rightForm = 'Đúng hình thức, đúng đối tượng'
const share = 'Giới hạn tỷ lệ xuất sắc'
const fiveYears = (outcome: 'excellent' | 'exemplary') => ({
  ...{ 2018: outcome, 2019: outcome, 2020: outcome, 2021: outcome, 2022: outcome },
})

describe('in one year (HD 01-HD/TW 2021, mục 19; HD 06-HD/TW 2025, mục 19.2)', () => {
  it.each([
    ['excellent', 'met'],
    ['good', 'not-met'],
    ['unrated', 'not-met'],
  ] as const)('a member rated %s: %s', async (outcome, expected) => {
    const office = await openOffice({ today: '2023-01-05' })
    const { an } = await ratedBloc(office)
    await rate(office, ['person', an], { 2022: outcome })
    expect(said(await cardsOf(office, person(an), { formId: forms.baseYear }))[year]).toBe(expected)
  })

  it('a member nobody has rated yet: thiếu dữ liệu, never chưa đạt', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const { an } = await ratedBloc(office)
    const cards = await cardsOf(office, person(an), { formId: forms.baseYear })
    expect(said(cards)[year]).toBe('unknown')
    expect(rowsOf(cards, year)).toEqual(['Năm 2022: chưa nhập xếp loại'])
  })

  it('a chi bộ must be tiêu biểu among those rated HTXSNV', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const { health1, health2 } = await ratedBloc(office)
    await rate(office, ['organisation', health1], { 2022: 'excellent' })
    await rate(office, ['organisation', health2], { 2022: 'exemplary' })
    const ask = async (id: typeof health1) =>
      said(await cardsOf(office, organisation(id), { formId: forms.baseYear }))[year]
    expect([await ask(health1), await ask(health2)]).toEqual(['not-met', 'met'])
  })

  it('a tổ chức cơ sở đảng tiêu biểu has its giấy khen from the Bloc (HD 56-HD/VPTW 2015)', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const { health } = await ratedBloc(office)
    await rate(office, ['organisation', health], { 2022: 'exemplary' })
    const cards = await cardsOf(office, organisation(health), { formId: forms.blocYear })
    expect(said(cards)).toEqual({ [rightForm]: 'met', [once]: 'met', [year]: 'met' })
  })

  it('cites the guidance of the day, before and after 09/06/2025', async () => {
    const office = await openOffice({ today: '2026-01-05' })
    const { an } = await ratedBloc(office)
    const source = async (on: string) =>
      (await cardsOf(office, person(an), { formId: forms.baseYear, onDay: day(on) })).find(
        ({ title }) => title === year,
      )?.source
    expect(await source('2025-06-08')).toContain('01-HD/TW')
    expect(await source('2025-06-09')).toContain('06-HD/TW')
    expect(await source('2021-09-27')).toBeUndefined()
  })
})

describe('five years in a row (HD 01-HD/TW 2021, mục 19: “5 năm liền”)', () => {
  it('shows every year behind the answer, linked to the member', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const { an } = await ratedBloc(office)
    await rate(office, ['person', an], fiveYears('excellent'))
    const cards = await cardsOf(office, person(an), { formId: forms.blocFiveYear })
    expect(said(cards)[five]).toBe('met')
    expect(rowsOf(cards, five)).toHaveLength(5)
    expect(rowsOf(cards, five)[0]).toContain('Năm 2022: hoàn thành xuất sắc nhiệm vụ')
    expect(cards.find(({ title }) => title === five)?.judged).toMatchObject({
      rows: [{ link: { to: 'person', id: an } }, {}, {}, {}, {}],
    })
  })

  it('a missing year is thiếu dữ liệu, another level is chưa đạt even where a year is missing', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const { an, binh } = await ratedBloc(office)
    await rate(office, ['person', an], {
      2018: 'excellent',
      2019: 'excellent',
      2021: 'excellent',
      2022: 'excellent',
    })
    await rate(office, ['person', binh], { 2018: 'good', 2021: 'excellent', 2022: 'excellent' })
    const ask = async (id: typeof an) =>
      said(await cardsOf(office, person(id), { formId: forms.blocFiveYear }))[five]
    expect([await ask(an), await ask(binh)]).toEqual(['unknown', 'not-met'])
  })

  it('goes on through a merger into the successor, under the names of those years', async () => {
    const { office, bloc, building, transport } = await departments()
    for (const id of [building, transport])
      await rate(office, ['organisation', id], {
        2020: 'exemplary',
        2021: 'exemplary',
        2022: 'exemplary',
        2023: 'exemplary',
      })
    await office.do('organisation.rename', {
      ...{ id: building, name: 'Đảng bộ Sở Xây dựng tỉnh', shortName: '' },
      ...onDay('2022-06-01'),
    })
    const { id } = await office.do('reorganisation.merge', {
      predecessors: [building, transport].map((each) => ({ id: each, carriesHistory: true })),
      into: {
        ...{ to: 'new', name: 'Đảng bộ Sở Xây dựng và Giao thông', parentId: bloc },
        ...{ level: 'base-committee', kind: 'state' },
      },
      ...onDay('2024-03-01'),
    })
    await rate(office, ['organisation', id], { 2024: 'exemplary' })
    const ask = () =>
      cardsOf(office, organisation(id), { formId: forms.flag, onDay: day('2025-01-10') })
    const cards = await ask()
    expect(said(cards)[five]).toBe('met')
    expect(rowsOf(cards, five)[3]).toContain('kế thừa từ')
    // The least good of the merged counts: a merger makes no chain out of a better half.
    await rate(office, ['organisation', transport], { 2021: 'good' })
    expect(said(await ask())[five]).toBe('not-met')
  })
})

describe('one achievement, one reward (Luật TĐKT 2022, Điều 5 khoản 2 điểm c)', () => {
  async function proposed(office: Office, status: 'submitted' | 'draft' | 'failed') {
    const { an } = await ratedBloc(office)
    const roundId = await addRound(office)
    await importList(office, roundId, [
      line({
        name: 'Nguyễn Thử An',
        personId: an,
        achievement: 'Đã có thành tích xuất sắc năm 2022.',
      }),
    ])
    await write(office, (tx) => tx.updateTable('nomination').set({ status }).execute())
    return { an, roundId }
  }

  it.each([
    ['submitted', 'not-met'],
    ['draft', 'met'],
    ['failed', 'met'],
  ] as const)('another proposal that is %s: %s', async (status, expected) => {
    const office = await openOffice({ today: '2023-01-05' })
    const { an, roundId } = await proposed(office, status)
    const cards = await cardsOf(office, person(an), { formId: forms.blocOccasion })
    expect(said(cards)[once]).toBe(expected)
    if (expected === 'not-met')
      expect(cards.find(({ title }) => title === once)?.judged).toMatchObject({
        rows: [{ link: { to: 'round', id: roundId } }],
      })
  })

  it('is not in its own way, nor in the way of a praise (R-174) or another achievement', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const { an, roundId } = await proposed(office, 'submitted')
    const nominationId = await nominationIn(office, roundId)
    const ask = async (change: object, formId = forms.blocOccasion) =>
      said(await cardsOf(office, person(an, change), { formId }))[once]
    expect(await ask({ nominationId })).toBe('met')
    expect(await ask({ achievement: 'Sáng kiến về chuyển đổi số' })).toBe('met')
    expect(await ask({}, forms.basePraise)).toBe('met')
  })
})

describe('the ladder (Quy định thi hành Điều lệ Đảng, 27.2)', () => {
  it('says when a form is not for such a subject', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const { an, health, health1 } = await ratedBloc(office)
    const ask = async (subject: Parameters<typeof cardsOf>[1], formId: (typeof forms)['flag']) =>
      said(await cardsOf(office, subject, { formId }))[rightForm]
    expect(await ask(person(an), forms.flag)).toBe('not-met')
    expect(await ask(organisation(health), forms.flag)).toBe('met')
    expect(await ask(organisation(health1), forms.blocFiveYear)).toBe('met')
    expect(await ask(organisation(health), forms.blocFiveYear)).toBe('not-met')
    expect(await ask(organisation(health), forms.blocOccasion)).toBe('met')
  })
})

describe('the movement (R-160: hoàn thành xuất sắc, có đóng góp cụ thể)', () => {
  it('asks for the rating and for a contribution that the clerk confirms', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const { an } = await ratedBloc(office)
    await rate(office, ['person', an], { 2022: 'excellent' })
    const roundId = await addRound(office)
    await importList(office, roundId, [line({ name: 'Nguyễn Thử An', personId: an })])
    const nominationId = await nominationIn(office, roundId)
    const ask = () => cardsOf(office, person(an, { nominationId }), { formId: forms.blocOccasion })
    const cards = await ask()
    expect(said(cards)[movement]).toBe('unknown')
    const judged = cards.find(({ title }) => title === movement)?.judged
    const question =
      judged?.kind === 'group' && judged.of[1]?.kind === 'condition' ? judged.of[1].question : null
    if (!question) throw new Error('nothing is asked')
    const answer = (value: 'yes' | 'no' | null) =>
      office.do('eligibility.answer', {
        ...{ nominationId, question: question.question, value, note: '' },
      })
    await answer('yes')
    expect(said(await ask())[movement]).toBe('met')
    await answer('no')
    expect(said(await ask())[movement]).toBe('not-met')
    await answer(null)
    expect(said(await ask())[movement]).toBe('unknown')
  })
})

describe('the cap (HD 21-HD/BTCTW 2019: không vượt quá 20%)', () => {
  it('counts the tổ chức cơ sở đảng the member was rated in, and only warns', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const { an, binh, chi, uyen, health1 } = await ratedBloc(office)
    await rate(office, ['person', an], { 2022: 'excellent' })
    const others = await Promise.resolve([binh, chi])
    for (const id of others) await rate(office, ['person', id], { 2022: 'good' })
    const ask = async (id: typeof an) => cardsOf(office, person(id), { formId: forms.baseYear })
    const cards = await ask(an)
    expect(said(cards)[share]).toBe('not-met')
    expect(rowsOf(cards, share)).toEqual([
      'Đảng bộ Sở Y tế: 1 xuất sắc; giới hạn 20% của 3 là 0',
      'Vượt 1 trường hợp',
    ])
    for (const name of ['Một', 'Hai']) {
      const id = await addPerson(office, { fullName: `Thử ${name}`, organisationId: health1 })
      await rate(office, ['person', id], { 2022: 'good' })
    }
    expect(said(await ask(an))[share]).toBe('met')
    expect(said(await ask(uyen))[share]).toBe('unknown')
  })
})

describe('criteria nobody has entered (R-204)', () => {
  it.each([
    ['HD 22-HD/ĐUK', forms.blocOccasion, 'Tiêu chí của Đảng ủy Khối', '22-HD/ĐUK'],
    ['HD 6980/HD-UBND', forms.provinceState, 'Tiêu chí của Ủy ban nhân dân tỉnh', '6980/HD-UBND'],
  ] as const)('%s stands there as “chưa nhập”', async (_, formId, title, source) => {
    const office = await openOffice({ today: '2024-01-05' })
    const { an } = await ratedBloc(office)
    const cards = await cardsOf(office, person(an), { formId, onDay: day('2024-01-05') })
    const card = cards.find((each) => each.title === title)
    expect(card).toMatchObject({ outcome: 'not-entered', judged: null })
    expect(card?.source).toContain(source)
  })

  it('is counted beside the answer and stands in nobody’s way', async () => {
    const office = await openOffice({ today: '2023-01-05' })
    const { an } = await ratedBloc(office)
    const [found] = await office.do('eligibility.cards', {
      ...{ subjects: [person(an)], formId: forms.provinceState, campaignId: null, roundId: null },
      onDay: day('2024-01-05'),
    })
    expect(found).toMatchObject({ outcome: 'met', notEntered: 1 })
  })
})

it('a name matched to no record is thiếu dữ liệu wherever a record is needed', async () => {
  const office = await openOffice({ today: '2023-01-05' })
  const cards = await cardsOf(office, unmatched('x'), { formId: forms.blocFiveYear })
  expect(said(cards)).toEqual({
    [rightForm]: 'met',
    [once]: 'unknown',
    [five]: 'unknown',
    [share]: 'unknown',
  })
})

it('refuses a form that is not there', async () => {
  const office = await openOffice()
  const reply = await office.call('eligibility.cards', {
    ...{ subjects: [unmatched('x')], formId: testId(7) as never, campaignId: null, roundId: null },
    onDay: day('2023-01-05'),
  })
  expect(reply).toMatchObject({ error: { code: 'core.notFound' } })
})
