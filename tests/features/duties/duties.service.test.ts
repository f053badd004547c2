import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { dutiesDue, dutyOccurrences } from '@electron/features/duties/duties.due.queries'
import type { DutyId } from '@shared/features/duties/duties.ids'
import { beforeEach, describe, expect, it } from 'vitest'
import { taskId } from '../../support/backups'
import { pdfBytes } from '../../support/demo-directives'
import { day, type Office, openOffice, temporaryFolder } from '../../support/office'
import { addDuty, everyUnit, quarterly, statesOf, submit, threeBases } from './duty-samples'

const key = '2026-Q3'
let office: Office
let units: Awaited<ReturnType<typeof threeBases>>
let dutyId: DutyId

beforeEach(async () => {
  office = await openOffice({ today: '2026-09-25' }) // five days after the day due, a Sunday
  units = await threeBases(office)
  dutyId = await addDuty(office)
})

const which = () => ({ dutyId, periodKey: key })
const countsOf = async (periodKey = key) =>
  (await office.do('duties.time', { dutyId, periodKey })).time.counts

describe('who owes a duty', () => {
  it('is every base organisation, late after the day due, and nobody below', async () => {
    expect(await statesOf(office, dutyId, key)).toEqual({
      'Chi bộ Ban Dân vận': 'overdue',
      'Đảng bộ Sở Tư pháp': 'overdue',
      'Đảng bộ Sở Y tế': 'overdue',
    })
    const { time } = await office.do('duties.time', which())
    expect(time.dueOn).toBe('2026-09-18') // the Friday before
    expect(await statesOf(office, dutyId, '2026-Q4')).toMatchObject({
      'Chi bộ Ban Dân vận': 'not-due',
    })
    office.setToday('2026-12-10')
    expect(await statesOf(office, dutyId, '2026-Q4')).toMatchObject({
      'Chi bộ Ban Dân vận': 'due-soon',
    })
  })

  it('is judged by the tree of the day due, under the names of that day', async () => {
    await office.do('organisation.rename', {
      ...{ id: units.law, name: 'Đảng bộ Sở Nội vụ', shortName: '' },
      ...{ effectiveOn: day('2026-07-01'), basis: '' },
    } as never)
    await office.do('organisation.close', {
      ...{ id: units.front, effectiveOn: day('2026-09-20'), basis: '' },
    } as never)
    const q2 = await statesOf(office, dutyId, '2026-Q2')
    expect(q2['Đảng bộ Sở Tư pháp']).toBe('overdue')
    // There on 18 September, gone two days later without having submitted: not chased any more.
    expect(await statesOf(office, dutyId, key)).toEqual({
      'Chi bộ Ban Dân vận': 'ended',
      'Đảng bộ Sở Nội vụ': 'overdue',
      'Đảng bộ Sở Y tế': 'overdue',
    })
    expect(await countsOf()).toMatchObject({ overdue: 2, ended: 1 })
    expect(Object.keys(await statesOf(office, dutyId, '2026-Q4'))).toHaveLength(2)
  })

  it('may be chosen ones, a level, a type, or the office itself', async () => {
    const chosen = await addDuty(office, {
      ...{ title: 'Chỉ hai nơi', owedBy: 'chosen', unitIds: [units.law, units.cell] },
    })
    expect(Object.keys(await statesOf(office, chosen, key))).toEqual([
      ...['Chi bộ 1', 'Đảng bộ Sở Tư pháp'],
    ])
    const cells = await addDuty(office, { title: 'Chi bộ', owedBy: 'level', owedLevel: 'cell' })
    expect(Object.keys(await statesOf(office, cells, key))).toEqual(['Chi bộ 1'])
    const party = await addDuty(office, { title: 'Khối Đảng', owedBy: 'kind', owedKind: 'party' })
    expect(Object.keys(await statesOf(office, party, key))).toEqual(['Chi bộ Ban Dân vận'])
    const own = await addDuty(office, { title: 'Báo cáo về tỉnh', owedBy: 'office' })
    expect(await statesOf(office, own, key)).toEqual({ 'Cơ quan': 'overdue' })
    await office.do('duties.note', {
      ...{ dutyId: own, periodKey: key, units: [null], note: submit('2026-09-17') },
    })
    expect(await statesOf(office, own, key)).toEqual({ 'Cơ quan': 'submitted' })
  })

  it('does not ask one that is added later for what fell due before', async () => {
    const chosen = await addDuty(office, {
      ...{ title: 'Chỉ một nơi', owedBy: 'chosen', unitIds: [units.law] },
    })
    const duty = { ...quarterly, title: 'Chỉ một nơi', owedBy: 'chosen' as const }
    await office.do('duties.edit', {
      ...{ id: chosen, duty: { ...duty, unitIds: [units.law, units.health] } },
    })
    expect(Object.keys(await statesOf(office, chosen, key))).toEqual(['Đảng bộ Sở Tư pháp'])
    expect(Object.keys(await statesOf(office, chosen, '2026-Q4'))).toHaveLength(2)
  })

  it('keeps in sight what was recorded of one that owes it no more', async () => {
    await office.do('duties.note', { ...which(), units: [units.front], note: submit('2026-09-10') })
    await office.do('duties.edit', {
      ...{ id: dutyId, duty: { ...quarterly, owedBy: 'chosen', unitIds: [units.law] } },
    })
    expect(await statesOf(office, dutyId, key)).toEqual({
      'Chi bộ Ban Dân vận': 'submitted',
      'Đảng bộ Sở Tư pháp': 'overdue',
    })
  })
})

describe('what is noted', () => {
  it('goes from submitted to returned to accepted, and one undo takes each back', async () => {
    const { health } = units
    await office.do('duties.note', { ...which(), units: [health], note: submit('2026-09-21') })
    const { rows } = await office.do('duties.units', { ...which(), ...everyUnit, text: 'y te' })
    expect(rows).toMatchObject([{ state: 'submitted', daysLate: 3, number: '12-BC/CB' }])
    const back = { act: 'return', returnedOn: day('2026-09-22'), reason: 'Thiếu phụ lục' } as const
    await office.do('duties.note', { ...which(), units: [health], note: back })
    expect((await statesOf(office, dutyId, key))['Đảng bộ Sở Y tế']).toBe('returned')
    await office.do('duties.note', { ...which(), units: [health], note: submit('2026-09-23') })
    const accept = { act: 'accept', acceptedOn: day('2026-09-24') } as const
    await office.do('duties.note', { ...which(), units: [health], note: accept })
    expect(await countsOf()).toMatchObject({ accepted: 1, overdue: 2, submitted: 0 })
    await office.do('history.undo', {})
    expect(await countsOf()).toMatchObject({ accepted: 0, submitted: 1 })
  })

  it('may be of many at once, excused with a reason, or given another day', async () => {
    const all = [units.health, units.law, units.front]
    await office.do('duties.note', { ...which(), units: all, note: submit('2026-09-18') })
    expect(await countsOf()).toMatchObject({ submitted: 3, overdue: 0 })
    await office.do('duties.note', { ...which(), units: all, note: { act: 'clear' } })
    expect(await countsOf()).toMatchObject({ submitted: 0, overdue: 3 })
    const excuse = { act: 'excuse', reason: 'Đang sắp xếp tổ chức' } as const
    await office.do('duties.note', { ...which(), units: [units.law], note: excuse })
    const extend = { act: 'extend', dueOn: day('2026-09-30'), reason: 'Xin lùi' } as const
    await office.do('duties.note', { ...which(), units: [units.front], note: extend })
    expect(await statesOf(office, dutyId, key)).toEqual({
      'Chi bộ Ban Dân vận': 'due-soon',
      'Đảng bộ Sở Tư pháp': 'excused',
      'Đảng bộ Sở Y tế': 'overdue',
    })
    office.setToday('2026-10-01')
    expect(await countsOf()).toMatchObject({ overdue: 2, excused: 1 })
  })

  it.each([
    ['accept', { act: 'accept', acceptedOn: '2026-09-20' }, 'duties.notSubmitted'],
    ['return', { act: 'return', returnedOn: '2026-09-20', reason: 'x' }, 'duties.notSubmitted'],
    ['a day to come', { ...submit('2026-10-01') }, 'duties.notYet'],
  ])('refuses to %s what is not there', async (_, note, code) => {
    const reply = await office.call('duties.note', {
      ...{ ...which(), units: [units.law], note: note as never },
    })
    expect(reply).toMatchObject({ ok: false, error: { code } })
    expect(await countsOf()).toMatchObject({ overdue: 3 })
  })

  it('refuses what was accepted before it came, and a unit that does not owe it', async () => {
    await office.do('duties.note', { ...which(), units: [units.law], note: submit('2026-09-21') })
    const note = { act: 'accept', acceptedOn: day('2026-09-20') } as const
    expect(
      await office.call('duties.note', { ...which(), units: [units.law], note }),
    ).toMatchObject({ error: { code: 'duties.acceptedBeforeSubmitted' } })
    expect(
      await office.call('duties.note', {
        ...which(),
        units: [units.cell],
        note: submit('2026-09-21'),
      }),
    ).toMatchObject({ error: { code: 'duties.notOwed' } })
  })

  it('carries files, and a file alone says that it was submitted today', async () => {
    const file = path.join(temporaryFolder(), 'Báo cáo.pdf')
    writeFileSync(file, pdfBytes('report'))
    office.desk.answer(file)
    const unit = { ...which(), organisationId: units.law }
    await office.do('duties.attach', { ...unit, taskId: taskId() })
    const record = await office.do('duties.unit', unit)
    expect(record.standing).toMatchObject({
      state: 'submitted',
      submittedOn: '2026-09-25',
      files: 1,
    })
    await office.do('duties.detach', { id: record.files[0]!.id })
    expect((await office.do('duties.unit', unit)).files).toEqual([])
  })
})

describe('a time of a duty', () => {
  it('may have another day for everybody, into another month and year as well', async () => {
    await office.do('duties.setDue', {
      ...{ ...which(), dueOn: day('2027-01-05'), note: 'Theo công văn của tỉnh' },
    })
    expect((await office.do('duties.time', which())).time).toMatchObject({
      ...{ dueOn: '2027-01-05', isMoved: true, ruleDay: '2026-09-20' },
    })
    const times = async (year: number) =>
      (await office.do('duties.board', { year })).rows[0]?.times.map((time) => time.key)
    expect(await times(2026)).toEqual(['2026-Q1', '2026-Q2', '2026-Q4'])
    expect((await times(2027))?.[0]).toBe(key)
    await office.do('duties.setDue', { ...which(), dueOn: null, note: '' })
    expect(await times(2026)).toContain(key)
  })

  it('is counted for the overview and listed for the calendar', async () => {
    await office.do('duties.note', { ...which(), units: [units.law], note: submit('2026-09-15') })
    const window = { from: day('2026-06-01'), to: day('2026-12-31') }
    const due = await dutiesDue(office.db, { ...window, today: day('2026-09-25') })
    expect(due.map(({ key: period, dueOn }) => [period, dueOn])).toEqual([
      ...[
        ['2026-Q2', '2026-06-19'],
        [key, '2026-09-18'],
        ['2026-Q4', '2026-12-18'],
      ],
    ])
    expect(due[1]).toMatchObject({ counts: { submitted: 1, overdue: 2 }, isOffice: false })
    const bare = await dutyOccurrences(office.db, window)
    expect(bare.map(({ dueOn }) => dueOn)).toEqual(due.map(({ dueOn }) => dueOn))
  })

  it('that the rule does not have is refused', async () => {
    expect(await office.call('duties.time', { dutyId, periodKey: '2026-03' })).toMatchObject({
      ...{ ok: false, error: { code: 'duties.noSuchTime' } },
    })
  })
})

describe('a duty', () => {
  it('keeps its rhythm once something is recorded, and cannot be removed then', async () => {
    await office.do('duties.note', { ...which(), units: [units.law], note: submit('2026-09-15') })
    const monthly = { ...quarterly, period: 'month', anchorMonth: null } as const
    expect(await office.call('duties.edit', { id: dutyId, duty: monthly })).toMatchObject({
      ...{ error: { code: 'duties.rhythmFixed' } },
    })
    expect(await office.call('duties.remove', { id: dutyId })).toMatchObject({
      ...{ error: { code: 'duties.hasRecords' } },
    })
    await office.do('duties.note', { ...which(), units: [units.law], note: { act: 'clear' } })
    await office.do('duties.edit', { id: dutyId, duty: monthly })
    await office.do('duties.remove', { id: dutyId })
    expect(await office.do('duties.list', {})).toEqual([])
  })

  it('is not there twice', async () => {
    expect(await office.call('duties.create', quarterly)).toMatchObject({
      ...{ error: { code: 'duties.titleTaken' } },
    })
  })

  it('shows its next days while it is being written', async () => {
    const { title: _t, what: _w, addressee: _a, owedBy: _o, owedLevel: _l, ...rest } = quarterly
    const { owedKind: _k, unitIds: _u, campaignId: _c, directiveId: _d, quote: _q, ...rule } = rest
    const { note: _n, ...fields } = rule
    const next = await office.do('duties.nextDays', { rule: fields })
    expect(next.map(({ dueOn }) => dueOn)).toEqual([
      ...['2026-12-18', '2027-03-19', '2027-06-18', '2027-09-20'],
    ])
  })

  it('comes from the catalogue with its sentence, once', async () => {
    const items = await office.do('duties.catalogue', {})
    const keys = items.map((item) => item.key)
    expect(await office.do('duties.addFromCatalogue', { keys })).toEqual({ duties: items.length })
    expect(await office.do('duties.addFromCatalogue', { keys })).toEqual({ duties: 0 })
    const duties = await office.do('duties.list', {})
    const report = duties.find(({ catalogueKey }) => catalogueKey === 'bao-cao-quy-tinh')
    expect(report).toMatchObject({ owedBy: 'office', period: 'quarter', validTo: '2025-12-31' })
    expect(report?.quote).toContain('hàng quý báo cáo kết quả thực hiện')
    await office.do('history.undo', {})
  })
})

describe('a reorganisation', () => {
  const onJuly = { effectiveOn: day('2026-07-01'), basis: 'QĐ 45-QĐ/ĐUK' }

  it('lets whoever takes over owe what a chosen organisation owed, and says so before', async () => {
    const chosen = await addDuty(office, {
      ...{ title: 'Chỉ hai nơi', owedBy: 'chosen', unitIds: [units.law, units.health] },
    })
    const note = submit('2026-06-18')
    await office.do('duties.note', {
      ...{ dutyId: chosen, periodKey: '2026-Q2', units: [units.law], note },
    })
    const merger = {
      predecessors: [{ id: units.law, carriesHistory: true }],
      into: { to: 'existing', id: units.front },
      ...{ children: 'move', nominations: 'stay', ...onJuly },
    } as const
    expect(
      await office.do('reorganisation.effect', { what: 'merge', ...merger } as never),
    ).toMatchObject({ duties: 1, submissions: 1 })
    await office.do('reorganisation.merge', merger as never)
    // The quarter before the merger: as it was; the one after: the successor, and nobody twice.
    expect(await statesOf(office, chosen, '2026-Q2')).toEqual({
      'Đảng bộ Sở Tư pháp': 'submitted',
      'Đảng bộ Sở Y tế': 'overdue',
    })
    expect(await statesOf(office, chosen, key)).toEqual({
      'Chi bộ Ban Dân vận': 'overdue',
      'Đảng bộ Sở Y tế': 'overdue',
    })
    await office.do('history.undo', {})
    expect((await office.do('duties.get', { id: chosen })).unitIds).toHaveLength(2)
  })
})
