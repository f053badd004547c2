import type { InputOf } from '@shared/ipc/app-contract'
import { describe, expect, it } from 'vitest'
import { addRound, write } from '../../support/demo-round'
import { day, type Office, openOffice } from '../../support/office'

const always = { validFrom: null, validTo: null }
const ownForm = {
  ...{ system: 'party', category: 'form', recognition: 'award', name: 'Thư khen' },
  ...{ level: 'bloc', period: 'occasion', giver: 'Bí thư', subjects: ['person'] },
  ...{ basis: '', note: '', ...always },
} satisfies InputOf<'awards.addForm'>

const catalogue = (office: Office) => office.do('awards.catalogue', {})
const formOf = async (office: Office, label: string, system = 'party') => {
  const found = (await catalogue(office)).forms.find(
    (form) => form.label === label && form.system === system,
  )
  if (!found) throw new Error(`no form ${label}`)
  return found
}

describe('the catalogue as it comes', () => {
  it('keeps Party and State, titles and forms, each in a list of its own', async () => {
    const { forms } = await catalogue(await openOffice())
    const count = (system: string, category: string) =>
      forms.filter((form) => form.system === system && form.category === category).length
    expect([
      count('party', 'title'),
      count('party', 'form'),
      count('state', 'title'),
      count('state', 'form'),
    ]).toEqual([0, 14, 10, 7])
    expect(
      new Set(forms.map(({ system, category, label }) => `${system}${category}${label}`)).size,
    ).toBe(forms.length)
  })

  // Quy định thi hành Điều lệ Đảng, 27.2: bằng khen và cờ là của tỉnh ủy; Khối tặng giấy khen.
  it('lets the Bloc give giấy khen and praise, and only the province bằng khen and cờ', async () => {
    const { forms } = await catalogue(await openOffice())
    const names = (level: string) => [
      ...new Set(forms.filter((f) => f.system === 'party' && f.level === level).map((f) => f.name)),
    ]
    expect(names('bloc')).toEqual(['Biểu dương', 'Giấy khen'])
    expect(names('province')).toEqual(expect.arrayContaining(['Bằng khen', 'Cờ', 'Huy hiệu Đảng']))
    expect(names('cell')).toEqual(['Biểu dương'])
  })

  it('marks what no text at hand confirms', async () => {
    const { pay, money } = await catalogue(await openOffice())
    expect(pay.map(({ amountDong }) => amountDong)).toEqual([2_340_000, 1_800_000, 1_490_000])
    expect(pay.every(({ isOwnKnowledge }) => isOwnKnowledge)).toBe(true)
    expect(money.some(({ isOwnKnowledge }) => isOwnKnowledge)).toBe(true)
    expect(money.some(({ isOwnKnowledge }) => !isOwnKnowledge)).toBe(true)
  })
})

describe('forms', () => {
  it('are added, told in the log, and taken back by one undo', async () => {
    const office = await openOffice()
    const reply = await office.call('awards.addForm', ownForm)
    expect(reply).toMatchObject({
      ok: true,
      change: { sentence: expect.stringContaining('Thư khen'), undoable: true },
    })
    await office.do('history.undo', {})
    await expect(formOf(office, 'Thư khen, cấp Khối, chuyên đề, đột xuất')).rejects.toThrow()
  })

  it('are not there twice on one day, and may come back after they ended', async () => {
    const office = await openOffice()
    await office.do('awards.addForm', { ...ownForm, validTo: day('2024-12-31') })
    const again = { ...ownForm, validFrom: day('2024-12-31') }
    expect(await office.call('awards.addForm', again)).toMatchObject({
      error: { code: 'awards.formTaken' },
    })
    await office.do('awards.addForm', { ...again, validFrom: day('2025-01-01') })
  })

  it('end, and are never removed, once they are used; unused ones go', async () => {
    const office = await openOffice()
    const { id } = await office.do('awards.addForm', ownForm)
    const roundId = await addRound(office)
    await write(office, (tx) =>
      tx.updateTable('award_round').set({ form_id: id }).where('id', '=', roundId).execute(),
    )
    expect(await office.call('awards.removeForm', { id })).toMatchObject({
      error: { code: 'awards.formInUse' },
    })
    expect(
      await office.call('awards.editForm', { id, form: { ...ownForm, name: 'Thư khác' } }),
    ).toMatchObject({ error: { code: 'awards.formIsFixed' } })
    await office.do('awards.editForm', { id, form: { ...ownForm, validTo: day('2024-12-31') } })
    await write(office, (tx) =>
      tx.updateTable('award_round').set({ form_id: null }).where('id', '=', roundId).execute(),
    )
    await office.do('awards.removeForm', { id })
  })

  it('built in stay what they are', async () => {
    const office = await openOffice()
    const { id } = await formOf(office, 'Cờ, cấp tỉnh, 5 năm liền')
    expect(await office.call('awards.removeForm', { id })).toMatchObject({
      error: { code: 'awards.builtIn' },
    })
    expect(await office.call('awards.editForm', { id, form: ownForm })).toMatchObject({
      error: { code: 'awards.formIsFixed' },
    })
  })

  it('named by a condition of another form are not removed', async () => {
    const office = await openOffice()
    const { id } = await office.do('awards.addForm', ownForm)
    const other = await formOf(office, 'Cờ, cấp tỉnh, 5 năm liền')
    await office.do('eligibility.addRule', {
      ...{ system: null, formId: other.id, subject: null, title: 'Đã có thư khen' },
      ...{ sentence: '', source: '', ...always },
      tree: { kind: 'earlier-award', formIds: [id], withinYears: 5, times: 1 },
    })
    expect(await office.call('awards.removeForm', { id })).toMatchObject({
      error: { code: 'awards.formInRules' },
    })
  })
})

describe('multiples and base pay', () => {
  it('a new multiple ends the open one on the day before', async () => {
    const office = await openOffice()
    const { id: formId } = await formOf(office, 'Giấy khen, cấp Khối, chuyên đề, đột xuất')
    await office.do('awards.addMoney', {
      ...{ formId, subject: 'person', tenths: 12, basis: 'Hướng dẫn mới' },
      ...{ validFrom: day('2027-01-01'), validTo: null },
    })
    const { money } = await catalogue(office)
    expect(
      money
        .filter((each) => each.formId === formId && each.subject === 'person')
        .map(({ tenths, validFrom, validTo }) => [tenths, validFrom, validTo]),
    ).toEqual([
      [12, '2027-01-01', null],
      [10, '2015-10-27', '2026-12-31'],
    ])
    await office.do('history.undo', {})
    const before = (await catalogue(office)).money
    expect(
      before.find((each) => each.formId === formId && each.subject === 'person'),
    ).toMatchObject({
      validTo: null,
    })
  })

  it('refuses two multiples for one day, and a subject the form is not for', async () => {
    const office = await openOffice()
    const { id: formId } = await formOf(office, 'Giấy khen, cấp Khối, hằng năm')
    const add = (change: object) =>
      office.call('awards.addMoney', {
        ...{ formId, subject: 'base-organisation', tenths: 3, basis: '' },
        ...{ validFrom: day('2014-01-01'), validTo: day('2015-10-27'), ...change },
      })
    expect(await add({})).toMatchObject({ error: { code: 'awards.moneyOverlaps' } })
    expect(await add({ validTo: day('2015-10-26') })).toMatchObject({ ok: true })
    expect(await add({ subject: 'person' })).toMatchObject({
      error: { code: 'awards.moneyNotForSubject' },
    })
  })

  it('has one base pay for a day; one that is written over is the clerk’s word', async () => {
    const office = await openOffice()
    const next = { validFrom: day('2026-07-01'), amountDong: 2_530_000, basis: '' }
    const { id } = await office.do('awards.addPay', next)
    expect(await office.call('awards.addPay', next)).toMatchObject({
      error: { code: 'awards.payTaken' },
    })
    await office.do('awards.removePay', { id })
    const [built] = (await catalogue(office)).pay
    if (!built) throw new Error('no base pay')
    expect(await office.call('awards.removePay', { id: built.id })).toMatchObject({
      error: { code: 'awards.builtInPay' },
    })
    await office.do('awards.editPay', {
      id: built.id,
      pay: { validFrom: built.validFrom, amountDong: built.amountDong, basis: 'Đã đối chiếu' },
    })
    expect((await catalogue(office)).pay[0]).toMatchObject({ isOwnKnowledge: false })
  })
})

describe('legal bases', () => {
  const basis = {
    ...{ system: 'party', purpose: 'award', text: 'Quy định số 19-QĐ/TU của Tỉnh ủy' },
    ...{ issuer: null, note: '', validFrom: day('2025-12-25'), validTo: null },
  } satisfies InputOf<'awards.addBasis'>

  it('are added by the clerk, ended, and removed again; built-in ones are only ended', async () => {
    const office = await openOffice()
    const { id } = await office.do('awards.addBasis', basis)
    expect(await office.call('awards.addBasis', basis)).toMatchObject({
      error: { code: 'awards.basisTaken' },
    })
    await office.do('awards.editBasis', { id, basis: { ...basis, validTo: day('2026-12-31') } })
    await office.do('awards.removeBasis', { id })
    const [first] = (await catalogue(office)).bases
    if (!first) throw new Error('no bases')
    expect(await office.call('awards.removeBasis', { id: first.id })).toMatchObject({
      error: { code: 'awards.builtIn' },
    })
  })

  it('refuses a span that ends before it begins', async () => {
    const office = await openOffice()
    const backwards = { ...basis, validTo: day('2025-12-24') }
    expect(await office.call('awards.addBasis', backwards)).toMatchObject({ ok: false })
  })
})
