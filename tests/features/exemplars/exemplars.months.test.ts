import { describe, expect, it } from 'vitest'
import { taskId } from '../../support/backups'
import { day } from '../../support/office'
import { addExemplar, officeWithExemplar, recordOf, unit } from './exemplar-samples'

const said = { prize: '', note: '' }

describe('the monthly choice at the units (R-134)', () => {
  it('shows units by months: chosen, none, not said, not over', async () => {
    const { office, id, health, law } = await officeWithExemplar()
    const set = { year: 2026, ...said, isNone: false }
    await office.do('exemplarMonths.set', {
      ...{
        ...set,
        organisationId: health,
        month: 2,
        exemplarIds: [id],
        prize: 'Giải nhất tháng 2',
      },
    })
    await office.do('exemplarMonths.set', {
      ...{ ...set, organisationId: law, month: 2, exemplarIds: [], isNone: true },
    })
    const { total, rows } = await office.do('exemplarMonths.list', { year: 2026 })
    expect(total).toBe(2)
    const states = rows.map(({ name, cells }) => [name, ...cells.slice(0, 6).map((c) => c.state)])
    expect(states).toEqual([
      ['Đảng bộ Sở Tư pháp', 'open', 'none', 'open', 'open', 'open', 'ahead'],
      ['Đảng bộ Sở Y tế', 'open', 'chosen', 'open', 'open', 'open', 'ahead'],
    ])
    expect(rows[1]?.cells[1]).toMatchObject({
      ...{ exemplars: [{ id, name: 'Nguyễn Thử Ánh' }], prize: 'Giải nhất tháng 2' },
    })
    expect((await recordOf(office, id)).missing).not.toContain('evaluation')
    expect((await recordOf(office, id)).months).toMatchObject([{ month: 2, year: 2026 }])
  })

  it('finds the units that have said nothing for a month that is over', async () => {
    const { office, health, law } = await officeWithExemplar()
    for (const month of [1, 2, 3, 4, 5])
      await office.do('exemplarMonths.set', {
        ...{ ...said, organisationId: law, year: 2026, month, exemplarIds: [], isNone: true },
      })
    const lacking = await office.do('exemplarMonths.list', { year: 2026, isLacking: true })
    expect(lacking.rows.map((row) => row.organisationId)).toEqual([health])
    expect((await office.do('exemplarMonths.list', { year: 2025, isLacking: true })).total).toBe(2)
  })

  it('refuses a month to come, and “không có” beside an exemplar', async () => {
    const { office, id, health } = await officeWithExemplar()
    const set = { ...said, organisationId: health, year: 2026, exemplarIds: [id], isNone: false }
    expect(await office.call('exemplarMonths.set', { ...set, month: 7 })).toMatchObject({
      error: { code: 'exemplars.monthAhead' },
    })
    expect(
      await office.call('exemplarMonths.set', { ...set, month: 5, isNone: true }),
    ).toMatchObject({ error: { code: 'exemplars.noneAndSome' } })
  })

  it('puts somebody new into step 1 in one go, in the place of “không có”', async () => {
    const { office, law, law1 } = await officeWithExemplar()
    const month = { organisationId: law, year: 2026, month: 5 }
    await office.do('exemplarMonths.set', { ...month, ...said, exemplarIds: [], isNone: true })
    const id = await addExemplar(office, {
      ...{ subject: unit(law1), title: 'Tổ hòa giải', startedOn: day('2026-05-31') },
      chosenIn: month,
    })
    const row = (await office.do('exemplarMonths.list', { year: 2026 })).rows[0]
    expect(row?.cells[4]).toMatchObject({ state: 'chosen', exemplars: [{ id }] })
    await office.do('history.undo', {})
    const before = (await office.do('exemplarMonths.list', { year: 2026 })).rows[0]
    expect(before?.cells[4]).toMatchObject({ state: 'none' })
  })

  it('goes to paper with every month in words', async () => {
    const { office, id, health } = await officeWithExemplar()
    const cell = { organisationId: health, year: 2026, month: 3, exemplarIds: [id], isNone: false }
    await office.do('exemplarMonths.set', { ...cell, prize: 'giải nhì', note: '' })
    await office.do('exemplarMonths.pdf', { taskId: taskId(), year: 2026 })
    const html = office.desk.laidOut.at(-1) ?? ''
    expect(html).toContain('BÌNH CHỌN ĐIỂN HÌNH HẰNG THÁNG NĂM 2026')
    expect(html).toContain('Nguyễn Thử Ánh (giải: giải nhì)')
    expect(html).toContain('chưa chọn')
  })
})
