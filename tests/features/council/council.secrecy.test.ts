import type { Meeting } from '@shared/features/council/council.results'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { getMeeting, holdMeeting, itemAt, onePack, saveCount } from '../../support/demo-council'
import { type Office, openOffice } from '../../support/office'

/** Tables that hold figures of a vote. */
const figures = ['council_vote', 'council_count', 'council_pack', 'council_pack_vote']
/** Tables by which a person could be told. */
const people = ['council_member', 'council_recusal', 'person', 'membership']

interface Key {
  readonly table: string
  readonly target: string
}

async function foreignKeys(office: Office): Promise<readonly Key[]> {
  const { rows } = await sql<Key>`
    select m.name as "table", k."table" as target
    from sqlite_schema m, pragma_foreign_key_list(m.name) k where m.type = 'table'`.execute(
    office.workspace.database.kysely,
  )
  return rows
}

/** What a table of figures leads to by any chain of its own references. */
function reachable(keys: readonly Key[], from: string, seen = new Set<string>()): Set<string> {
  for (const { table, target } of keys)
    if (table === from && !seen.has(target)) reachable(keys, target, seen.add(target))
  return seen
}

/** Tables of figures that would let somebody join a vote to a member of the council. */
const leaks = (keys: readonly Key[]): readonly string[] =>
  figures.filter((table) => {
    const reached = reachable(keys, table)
    // A nominee is a person, too, and reached through the file: that is whom, not who.
    return ['council_member', 'council_recusal'].some((one) => reached.has(one))
  })

async function voteInSecret(office: Office): Promise<Meeting> {
  const { id, meeting } = await holdMeeting(office, { details: { mode: 'secret' } })
  await office.do('council.issueBallots', { id, issued: 9, packSize: 10 })
  const packs = onePack(meeting, 9, [6, 4])
  await saveCount(office, { id, turn: 1, packs })
  await saveCount(office, { id, turn: 2, packs })
  await office.do('council.close', { id })
  return getMeeting(office, id)
}

describe('a vote is a number, never a person', () => {
  it('has no reference by which figures lead to a member', async () => {
    const office = await openOffice()
    expect(leaks(await foreignKeys(office))).toEqual([])
  })

  it('would be caught if a vote named who cast it', async () => {
    const office = await openOffice()
    const keys = await foreignKeys(office)
    expect(leaks([...keys, { table: 'council_vote', target: 'council_member' }])).toEqual([
      'council_vote',
    ])
    expect(leaks([...keys, { table: 'council_pack', target: 'council_recusal' }])).toEqual([
      ...['council_pack', 'council_pack_vote'],
    ])
  })

  it('keeps counts and places in columns of figures, and no words but who counted', async () => {
    const office = await openOffice()
    const words: string[] = []
    for (const table of figures) {
      const { rows } = await sql<{ name: string; type: string }>`
        select name, type from pragma_table_info(${table})`.execute(
        office.workspace.database.kysely,
      )
      words.push(
        ...rows
          .filter(({ name, type }) => type === 'TEXT' && name !== 'id' && !name.endsWith('_id'))
          .map(({ name }) => `${table}.${name}`),
      )
    }
    expect(words).toEqual(['council_vote.channel', 'council_count.counted_by'])
  })

  it('writes no member beside a vote in the change log either', async () => {
    const office = await openOffice()
    const meeting = await voteInSecret(office)
    const rows = await office.db
      .selectFrom('change_row')
      .select(['seq', 'table_name', 'before_json', 'after_json'])
      .execute()
    const written = rows.filter((row) => figures.includes(row.table_name))
    expect(written.length).toBeGreaterThan(4)
    const text = JSON.stringify(written)
    for (const { id, name } of meeting.members) {
      expect(text).not.toContain(id)
      expect(text).not.toContain(name)
    }
    // No command touches figures and people together, so that order or hour tells nothing.
    const seqs = new Set(written.map(({ seq }) => seq))
    expect(rows.filter((row) => seqs.has(row.seq) && people.includes(row.table_name))).toEqual([])
  })

  it('prints no name of a member on a ballot, only its number', async () => {
    const office = await openOffice()
    const { id, meeting } = await holdMeeting(office, { details: { mode: 'secret' } })
    await office.do('council.issueBallots', { id, issued: 12, packSize: 10 })
    await office.do('council.paper', {
      ...{ taskId: crypto.randomUUID() as never, id, paper: 'ballots', size: 'A5' },
    })
    const [html = ''] = office.desk.laidOut
    expect(html.match(/<article>/g)).toHaveLength(12)
    expect(html).toContain('Phiếu số: 01')
    expect(html).toContain('Phiếu số: 12')
    expect(html).toContain(itemAt(meeting, 0).name)
    for (const { name } of meeting.members) expect(html).not.toContain(name)
  })

  it('prints a pack of ballots by itself', async () => {
    const office = await openOffice()
    const { id } = await holdMeeting(office, { details: { mode: 'secret' } })
    await office.do('council.paper', {
      ...{ taskId: crypto.randomUUID() as never, id, paper: 'ballots', from: 11, to: 13 },
    })
    const [html = ''] = office.desk.laidOut
    expect(html.match(/Phiếu số: \d+/g)).toEqual(['Phiếu số: 11', 'Phiếu số: 12', 'Phiếu số: 13'])
  })
})
