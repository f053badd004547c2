import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Tx } from '@electron/database/database'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { getMeeting, holdMeeting, itemAt, onePack, saveCount } from '../../support/demo-council'
import { write } from '../../support/demo-round'
import { day, type Office, openOffice, temporaryFolder } from '../../support/office'

async function countedMeeting(office: Office) {
  const held = await holdMeeting(office, { details: { mode: 'secret' } })
  const { id, meeting } = held
  await office.do('council.setRecused', {
    ...{ itemId: itemAt(meeting, 0).id, memberIds: [meeting.members[8]?.id as never] },
  })
  await office.do('council.setItem', {
    ...{ itemId: itemAt(meeting, 1).id, mode: 'hands', threshold: null, base: null, note: '' },
  })
  await office.do('council.vote', {
    ...{ itemId: itemAt(meeting, 1).id, votes: { agree: 9, disagree: 0, other: 0 } },
  })
  await office.do('council.issueBallots', { id, issued: 9, packSize: 10 })
  const packs = onePack(meeting, 8, [6]).map((pack) => ({ ...pack, votes: pack.votes.slice(0, 1) }))
  await saveCount(office, { id, turn: 1, packs })
  await saveCount(office, { id, turn: 2, packs })
  await office.do('council.close', { id })
  return held
}

const signedOn = day('2022-12-16')

const parts = [
  ...['council_member', 'council_item', 'council_recusal', 'council_vote', 'council_count'],
  ...['council_pack', 'council_pack_vote'],
] as const

/** A change of every kind to every row that the minutes rest on. */
const changes: readonly { readonly what: string; readonly by: (tx: Tx) => Promise<unknown> }[] = [
  ...parts.map((table) => ({
    what: `delete from ${table}`,
    by: (tx: Tx) => sql`delete from ${sql.table(table)}`.execute(tx),
  })),
  ...[
    'update council_vote set agree = agree - 1',
    'update council_pack_vote set agree = 0',
    'update council_pack set collected = collected + 1',
    "update council_count set counted_by = 'Người khác'",
    "update council_item set outcome = 'failed'",
    "update council_member set presence = 'absent'",
    "update council_meeting set title = 'Khác'",
    "update council_meeting set status = 'counted', frozen = null, signed_on = null",
    'delete from council_meeting',
  ].map((statement) => ({
    what: statement,
    by: (tx: Tx) => sql.raw(statement).execute(tx),
  })),
]

/** What the database itself says to each of them; null: it let it happen (and it is rolled back). */
async function attempts(office: Office): Promise<readonly string[]> {
  const allowed: string[] = []
  for (const { what, by } of changes) {
    const stop = new Error('rolled back')
    const outcome = await write(office, async (tx) => {
      await sql`pragma defer_foreign_keys = on`.execute(tx)
      await by(tx)
      throw stop
    }).catch((error: unknown) => error)
    if (outcome === stop) allowed.push(what)
  }
  return allowed
}

describe('signed minutes', () => {
  it('are locked by the database itself, in every part', async () => {
    const office = await openOffice()
    const { id } = await countedMeeting(office)
    expect(await attempts(office)).toEqual(changes.map(({ what }) => what)) // before: all could change
    await office.do('council.sign', { id, signedOn })
    expect(await attempts(office)).toEqual([])
  })

  it('would not be locked without the triggers, which the same check shows', async () => {
    const office = await openOffice()
    const { id } = await countedMeeting(office)
    await office.do('council.sign', { id, signedOn })
    await sql`drop trigger council_pack_vote_signed_no_update`.execute(office.db as unknown as Tx)
    expect(await attempts(office)).toEqual(['update council_pack_vote set agree = 0'])
  })

  it('take no new votes, members or nominees', async () => {
    const office = await openOffice()
    const { id, meeting } = await countedMeeting(office)
    await office.do('council.sign', { id, signedOn })
    const refused = { error: { code: 'council.signed' } }
    const itemId = itemAt(meeting, 1).id
    expect(await office.call('council.vote', { itemId, votes: null })).toMatchObject(refused)
    expect(await office.call('council.setMembers', { id, members: [] })).toMatchObject(refused)
    expect(await office.call('council.reopen', { id })).toMatchObject(refused)
    expect(await office.call('council.remove', { id })).toMatchObject(refused)
    const words = { minutesNumber: '', endsAt: '', contents: '', opinions: '', conclusion: '' }
    expect(await office.call('council.writeMinutes', { id, ...words })).toMatchObject(refused)
  })

  it('are not undone, nor is what led to them', async () => {
    const office = await openOffice()
    const { id } = await countedMeeting(office)
    await office.do('council.sign', { id, signedOn })
    expect(await office.call('history.undo', {})).toMatchObject({
      error: { code: 'changeLog.final' },
    })
    const closed = await office.db
      .selectFrom('change_record')
      .select('seq')
      .where('procedure', '=', 'council.close')
      .executeTakeFirstOrThrow()
    expect(await office.call('history.undoRecord', closed)).toMatchObject({
      error: { code: 'changeLog.changedSince' },
    })
  })

  it('print what was signed, whatever becomes of the files afterwards', async () => {
    const office = await openOffice()
    const { id, nominationIds } = await countedMeeting(office)
    await office.do('council.sign', { id, signedOn })
    const file = await office.do('nominations.get', { id: nominationIds[0] as never })
    await office.do('nominations.edit', {
      ...{ id: file.id, name: 'Tên Khác', position: '', unit: file.unit },
      ...{ achievement: file.achievement, note: '', overrideReason: '' },
    })
    await office.do('council.paper', { taskId: crypto.randomUUID() as never, id, paper: 'minutes' })
    const [html = ''] = office.desk.laidOut
    expect(html).toContain('Lê Thị Thí Dụ')
    expect(html).not.toContain('Tên Khác')
  })

  it('take the scan of the paper that bears the signatures', async () => {
    const office = await openOffice()
    const { id } = await countedMeeting(office)
    await office.do('council.sign', { id, signedOn })
    const scan = path.join(temporaryFolder(), 'Biên bản.pdf')
    writeFileSync(scan, '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
    office.desk.answer(scan)
    await office.do('council.attach', { taskId: crypto.randomUUID() as never, id })
    expect((await getMeeting(office, id)).attachments).toMatchObject([{ name: 'Biên bản.pdf' }])
  })

  it('are signed only after the count is closed', async () => {
    const office = await openOffice()
    const { id } = await holdMeeting(office)
    expect(await office.call('council.sign', { id, signedOn })).toMatchObject({
      error: { code: 'council.cannotMove' },
    })
  })
})
