import { builtInId } from '@electron/database/migrations/0030/built-in'
import type { NominationStatus } from '@shared/features/nominations/nominations.kinds'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import {
  addNominees,
  demoMeeting,
  demoMembers,
  getMeeting,
  holdMeeting,
  itemAt,
  raiseHands,
  statusOf,
} from '../../support/demo-council'
import { addRound, idsOf, importList, line, write } from '../../support/demo-round'
import { day, type Office, openOffice } from '../../support/office'

const newMeeting = async (office: Office, nominationIds: readonly never[], title = 'Họp lần hai') =>
  (
    await office.do('council.create', {
      details: { ...demoMeeting, title, heldOn: day('2022-12-18') },
      ...{ members: demoMembers(), nominationIds: [...nominationIds] },
    })
  ).id

const lastOf = async (office: Office, procedure: string) =>
  office.db
    .selectFrom('change_record')
    .select('seq')
    .where('procedure', '=', procedure)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

/** A file in two meetings that are not over. */
const inTwoMeetings = async (office: Office) => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from (
    select i.nomination_id from council_item i join council_meeting m on m.id = i.meeting_id
    where m.status in ('preparing', 'meeting') group by 1 having count(*) > 1)`.execute(
    office.workspace.database.kysely,
  )
  return rows[0]?.count
}

describe('one file before one open meeting', () => {
  it('is kept when an item taken off is brought back by undoing that alone', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office)
    const item = itemAt(meeting, 0)
    await office.do('council.removeItems', { id, itemIds: [item.id] })
    const removed = await lastOf(office, 'council.removeItems')
    await newMeeting(office, [item.nominationId as never])
    const reply = await office.call('history.undoRecord', removed)
    expect(reply).toMatchObject({ ok: false, error: { code: 'changeLog.changedSince' } })
    expect(await inTwoMeetings(office)).toBe(0)
  })

  it('is kept when a whole meeting is brought back', async () => {
    const office = await openOffice()
    const { id, nominationIds } = await holdMeeting(office)
    await office.do('council.remove', { id })
    const removed = await lastOf(office, 'council.remove')
    await newMeeting(office, nominationIds as never)
    expect(await office.call('history.undoRecord', removed)).toMatchObject({
      error: { code: 'changeLog.changedSince' },
    })
    expect(await inTwoMeetings(office)).toBe(0)
  })

  it('is kept when the close of a meeting is undone after another took up what it left', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office)
    await raiseHands(office, itemAt(meeting, 0).id, 9)
    const left = itemAt(meeting, 1)
    await office.do('council.postpone', { itemId: left.id, isPostponed: true })
    await office.do('council.close', { id })
    const closed = await lastOf(office, 'council.close')
    await newMeeting(office, [left.nominationId as never])
    expect(await office.call('history.undoRecord', closed)).toMatchObject({
      error: { code: 'changeLog.changedSince' },
    })
    expect(await inTwoMeetings(office)).toBe(0)
  })

  it('would not be kept without the triggers, which the same check shows', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office)
    for (const name of [
      'council_item_meets_once_on_insert',
      'council_meeting_meets_once_on_insert',
    ])
      await write(office, (tx) => sql`drop trigger ${sql.ref(name)}`.execute(tx))
    const item = itemAt(meeting, 0)
    // The file stays “waiting” throughout, so that nothing else of the undo is in the way.
    await write(office, (tx) =>
      tx.updateTable('council_item').set({ status_before: 'waiting' }).execute(),
    )
    await office.do('council.removeItems', { id, itemIds: [item.id] })
    const removed = await lastOf(office, 'council.removeItems')
    await newMeeting(office, [item.nominationId as never])
    await office.call('history.undoRecord', removed)
    expect(await inTwoMeetings(office)).toBe(1)
  })
})

describe('a file that leaves the agenda', () => {
  it.each<NominationStatus>(['submitted', 'screening', 'eligible'])(
    'stands again where it stood before: %s',
    async (status) => {
      const office = await openOffice()
      const nominationIds = await idsOf(office, await addNominees(office, ['Lê Thị Thí Dụ']))
      if (status !== 'submitted')
        await office.do('nominations.setStatus', { ids: nominationIds, status })
      const id = await newMeeting(office, nominationIds as never)
      expect(await statusOf(office, nominationIds[0]!)).toBe('waiting')
      const item = itemAt(await getMeeting(office, id), 0)
      await office.do('council.removeItems', { id, itemIds: [item.id] })
      expect(await statusOf(office, nominationIds[0]!)).toBe(status)
      await office.do('history.undo', {})
      expect(await statusOf(office, nominationIds[0]!)).toBe('waiting')
    },
  )

  it('goes on waiting where an earlier meeting left it', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office)
    await raiseHands(office, itemAt(meeting, 0).id, 9)
    const left = itemAt(meeting, 1)
    await office.do('council.postpone', { itemId: left.id, isPostponed: true })
    await office.do('council.close', { id })
    const next = await newMeeting(office, [left.nominationId as never])
    const item = itemAt(await getMeeting(office, next), 0)
    await office.do('council.removeItems', { id: next, itemIds: [item.id] })
    expect(await statusOf(office, left.nominationId)).toBe('waiting')
  })
})

describe('a title that the law has voted on by 90% of all members, in secret (NĐ 91/2017, Điều 45.8)', () => {
  const hero = builtInId('form', 20) as never
  const required = { mode: 'secret', threshold: 'nine-tenths', base: 'members' } as const

  async function roundFor(office: Office) {
    const roundId = await addRound(office, { formId: hero })
    await importList(office, roundId, [
      line({ name: 'Lê Thị Thí Dụ', level: 'province', unit: 'Chi bộ Thí dụ' }),
      line({ name: 'Trần Văn Ví Dụ', level: 'bloc', unit: 'Chi bộ Thí dụ' }),
    ])
    return roundId
  }

  it('is proposed for its own nominees only, and may be changed', async () => {
    const office = await openOffice()
    const roundId = await roundFor(office)
    expect(await office.do('council.required', { roundId })).toMatchObject({
      ...{ ...required, forms: ['Chiến sĩ thi đua toàn quốc'], count: 1, isEverybody: false },
    })
    const id = await newMeeting(office, (await idsOf(office, roundId)) as never)
    const items = (await getMeeting(office, id)).items
    const [titled] = items.filter(({ level }) => level === 'province')
    const [usual] = items.filter(({ level }) => level === 'bloc')
    expect(titled).toMatchObject(required)
    expect(usual).toMatchObject({ mode: null, threshold: null, base: null })
    await office.do('council.setItem', {
      ...{ itemId: titled!.id, mode: null, threshold: null, base: null, note: '' },
    })
  })

  it('is the rule of the meeting itself where that is prepared so', async () => {
    const office = await openOffice()
    const roundId = await addRound(office, { formId: hero })
    await importList(office, roundId, [line({ name: 'Lê Thị Thí Dụ', level: 'province' })])
    expect(await office.do('council.required', { roundId })).toMatchObject({ isEverybody: true })
    const { id } = await office.do('council.create', {
      details: { ...demoMeeting, ...required },
      ...{ members: demoMembers(), nominationIds: await idsOf(office, roundId) },
    })
    expect(itemAt(await getMeeting(office, id), 0)).toMatchObject({
      ...{ mode: null, threshold: null, base: null },
    })
  })

  it('is proposed for no round without such a title', async () => {
    const office = await openOffice()
    const roundId = await addNominees(office, ['Lê Thị Thí Dụ'])
    expect(await office.do('council.required', { roundId })).toBeNull()
  })
})
