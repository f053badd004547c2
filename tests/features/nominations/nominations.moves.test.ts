import { moveByDecision } from '@electron/features/nominations/nominations.moves'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { describe, expect, it } from 'vitest'
import {
  addRound,
  idsOf,
  importList,
  line,
  listOf,
  publishedList,
  write,
} from '../../support/demo-round'
import { type Office, openOffice } from '../../support/office'

describe('moving many at once', () => {
  it('passes the whole Bloc level in one command, undone as one', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    await importList(office, roundId, publishedList())
    const ids = await idsOf(office, roundId, { level: 'bloc' })
    expect(ids).toHaveLength(13)
    await office.do('nominations.setStatus', { ids, status: 'passed' })

    expect((await listOf(office, roundId, { status: 'passed' })).total).toBe(13)
    const { entries } = await office.do('history.list', { limit: 1 })
    expect(entries[0]).toMatchObject({ sentence: 'Đã thông qua 13 hồ sơ đề nghị', rowCount: 13 })
    await office.do('history.undo', {})
    expect((await listOf(office, roundId, { status: 'passed' })).total).toBe(0)
  })

  it('refuses all when one of them cannot move, and says which', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    await importList(office, roundId, [line({ name: 'Lê Thị An' }), line({ name: 'Trần Bình' })])
    const ids = await idsOf(office, roundId)
    await office.do('nominations.setStatus', { ids: [ids[0]!], status: 'withdrawn' })

    const reply = await office.call('nominations.setStatus', { ids, status: 'passed' })
    expect(reply).toMatchObject({ ok: false, error: { code: 'nominations.cannotMove' } })
    expect(!reply.ok && reply.error.message).toContain('Lê Thị An')
    expect((await listOf(office, roundId, { status: 'passed' })).total).toBe(0)
  })

  it('wants a reason for turning somebody down, and keeps it', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    await importList(office, roundId, [line({ name: 'Lê Thị An' })])
    const ids = await idsOf(office, roundId)
    expect(
      await office.call('nominations.setStatus', { ids, status: 'returned', reason: '  ' }),
    ).toMatchObject({ ok: false, error: { code: 'nominations.reasonMissing' } })

    const reason = 'Thiếu bản thành tích có xác nhận'
    await office.do('nominations.setStatus', { ids, status: 'returned', reason })
    expect((await listOf(office, roundId)).rows[0]).toMatchObject({
      status: 'returned',
      note: reason,
    })
  })

  it('leaves those alone that are there already, and then writes nothing', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    await importList(office, roundId, [line({ name: 'Lê Thị An' })])
    const ids = await idsOf(office, roundId)
    const reply = await office.call('nominations.setStatus', { ids, status: 'submitted' })
    expect(reply).toEqual({ ok: true, value: null })
  })

  it('keeps what a decision has decided, whatever the clerk asks', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    await importList(office, roundId, [line({ name: 'Lê Thị An' })])
    const ids = await idsOf(office, roundId)
    await decide(office, ids)

    const settled = { ok: false, error: { code: 'nominations.settled' } }
    expect(await office.call('nominations.setStatus', { ids, status: 'withdrawn' })).toMatchObject(
      settled,
    )
    expect(await office.call('nominations.remove', { ids })).toMatchObject(settled)
    const edit = { id: ids[0]!, name: 'Khác', position: '', unit: '', achievement: '' }
    expect(
      await office.call('nominations.edit', { ...edit, note: '', overrideReason: '' }),
    ).toMatchObject(settled)
    expect((await listOf(office, roundId)).rows[0]).toMatchObject({
      name: 'Lê Thị An',
      status: 'decided',
    })
  })
})

describe('one achievement, one reward', () => {
  async function twoRounds(office: Office, second: { achievement?: string } = {}) {
    const roundId = await addRound(office)
    const otherId = await addRound(office, { name: 'Tổng kết năm 2022', ...second })
    const an = line({ name: 'Lê Thị An', unit: 'Chi bộ 1' })
    await importList(office, roundId, [an, line({ name: 'Trần Bình', unit: 'Chi bộ 1' })])
    await importList(office, otherId, [{ ...an, level: 'base' }])
    return { roundId, otherId }
  }

  it('warns in both rounds, with round and level of the other one', async () => {
    const office = await openOffice()
    const { roundId, otherId } = await twoRounds(office)
    const { rows } = await listOf(office, roundId, { warningsOnly: true })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      name: 'Lê Thị An',
      warnings: [
        {
          kind: 'same-achievement',
          roundName: 'Tổng kết năm 2022',
          isSameRound: false,
          level: 'base',
          status: 'submitted',
        },
      ],
    })
    expect((await listOf(office, otherId, { warningsOnly: true })).total).toBe(1)
    expect((await office.do('nominations.counts', { roundId })).openWarnings).toBe(1)
  })

  it('warns when one subject stands at two levels of one round', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    const an = line({ name: 'Lê Thị An' })
    await importList(office, roundId, [an, { ...an, level: 'province' }])
    const { rows } = await listOf(office, roundId)
    expect(rows.map((row) => row.warnings)).toMatchObject([
      [{ isSameRound: true, level: 'province' }],
      [{ isSameRound: true, level: 'bloc' }],
    ])
  })

  it('welcomes the same form for another achievement, and a namesake of another unit', async () => {
    const office = await openOffice()
    const { roundId } = await twoRounds(office, { achievement: 'Cứu người bị nạn' })
    await importList(office, roundId, [
      line({ name: 'Lê Thị An', unit: 'Chi bộ 2', level: 'base' }),
    ])
    expect((await listOf(office, roundId, { warningsOnly: true })).total).toBe(0)
  })

  it('passes a warned nomination with a reason only, and keeps the reason', async () => {
    const office = await openOffice()
    const { roundId } = await twoRounds(office)
    const ids = await idsOf(office, roundId)
    const refused = await office.call('nominations.setStatus', { ids, status: 'passed' })
    expect(refused).toMatchObject({ ok: false, error: { code: 'nominations.overrideMissing' } })
    expect(!refused.ok && refused.error.message).toContain('Lê Thị An')

    const overrideReason = 'Thành tích bổ sung trong quý IV'
    await office.do('nominations.setStatus', { ids, status: 'passed', overrideReason })
    const { rows } = await listOf(office, roundId, { sort: 'name' })
    expect(rows.map((row) => [row.name, row.overrideReason])).toEqual([
      ['Lê Thị An', overrideReason],
      ['Trần Bình', ''],
    ])
    expect((await office.do('nominations.counts', { roundId })).openWarnings).toBe(0)
  })

  it('no longer warns once the other nomination is withdrawn', async () => {
    const office = await openOffice()
    const { roundId, otherId } = await twoRounds(office)
    await office.do('nominations.setStatus', {
      ids: await idsOf(office, otherId),
      status: 'withdrawn',
    })
    expect((await listOf(office, roundId, { warningsOnly: true })).total).toBe(0)
  })

  it('shows what else the subject was put forward for', async () => {
    const office = await openOffice()
    const { roundId } = await twoRounds(office)
    const [id] = await idsOf(office, roundId, { text: 'an chi bo' })
    expect(await office.do('nominations.get', { id: id! })).toMatchObject({
      round: { name: 'Sơ kết 02 năm thực hiện Chỉ thị 01-CT/TU' },
      otherAwards: [{ roundName: 'Tổng kết năm 2022', level: 'base', decision: null }],
    })
  })
})

/** What the issue of a decision does to its nominations. */
async function decide(office: Office, ids: readonly NominationId[]) {
  await office.do('nominations.setStatus', { ids: [...ids], status: 'passed' })
  await write(office, (tx) => moveByDecision(tx, ids, 'decided'))
}
