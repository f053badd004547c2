import { chainHead, findBrokenLink } from '@electron/database/change-log/chain'
import { installChangeTriggers } from '@electron/database/change-log/triggers'
import { runCommand } from '@electron/ipc/run-command'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { type Office, openOffice, testId } from '../support/office'

/** Any command of the product would do; this one writes one row and says so. */
async function addDirective(office: Office, n: number, title = `Văn bản ${n}`) {
  return runCommand({
    database: office.workspace.database,
    procedure: 'test.addDirective',
    surroundings: {
      workspace: office.workspace,
      nowUtc: () => '2022-12-20T02:00:00.000Z',
    } as never,
    work: async ({ tx, say }) => {
      const directive = { id: testId(n), number: '', type: '', issuer: '', issued_on: null, title }
      await tx
        .insertInto('directive')
        .values(directive as never)
        .execute()
      say(`Đã thêm văn bản ${n}`)
    },
  })
}

const titles = (office: Office) =>
  office.db.selectFrom('directive').select('title').orderBy('title').execute()

it('refuses a write that belongs to no command', async () => {
  const office = await openOffice()
  const write =
    sql`insert into directive (id, number, type, issuer, title) values ('x', '', '', '', 'Lén')`.execute(
      office.db,
    )
  await expect(write).rejects.toThrow('change outside a command')
})

it('keeps the row before and after, and seals the record into the chain', async () => {
  const office = await openOffice()
  await addDirective(office, 1)
  const [row] = await office.db.selectFrom('change_row').selectAll().execute()
  expect(row).toMatchObject({ seq: 1, table_name: 'directive', before_json: null })
  expect(JSON.parse(row!.after_json!)).toMatchObject({ id: testId(1), title: 'Văn bản 1' })
  expect(await chainHead(office.db)).toMatchObject({ seq: 1 })
  expect(await findBrokenLink(office.db)).toBeNull()
})

it('rolls back a command that changes rows without a sentence', async () => {
  const office = await openOffice()
  const silent = runCommand({
    database: office.workspace.database,
    procedure: 'test.silent',
    surroundings: { nowUtc: () => '2022-12-20T02:00:00.000Z' } as never,
    work: async ({ tx }) =>
      sql`insert into directive (id, number, type, issuer, title) values ('x', '', '', '', 'Lén')`.execute(
        tx,
      ),
  })
  await expect(silent).rejects.toThrow('without saying so')
  expect(await titles(office)).toEqual([])
})

it('undoes, redoes and undoes again through the same log', async () => {
  const office = await openOffice()
  const { change } = await addDirective(office, 1)
  office.workspace.undo.push(change!.seq)
  await office.do('history.undo', {})
  expect(await titles(office)).toEqual([])
  await office.do('history.redo', {})
  expect(await titles(office)).toEqual([{ title: 'Văn bản 1' }])
  await office.do('history.undo', {})
  expect(await titles(office)).toEqual([])
  const log = await office.do('history.list', {})
  expect(log.entries.map((entry) => entry.sentence)).toEqual([
    'Đã hoàn tác: thêm văn bản 1',
    'Đã làm lại: thêm văn bản 1',
    'Đã hoàn tác: thêm văn bản 1',
    'Đã thêm văn bản 1',
  ])
  expect(await findBrokenLink(office.db)).toBeNull()
})

it('does not undo a record whose rows were changed since, and changes nothing', async () => {
  const office = await openOffice()
  await addDirective(office, 1)
  await runCommand({
    database: office.workspace.database,
    procedure: 'test.rename',
    surroundings: { nowUtc: () => '2022-12-20T02:00:00.000Z' } as never,
    work: async ({ tx, say }) => {
      await tx.updateTable('directive').set({ title: 'Tên khác' }).execute()
      say('Đã đổi tên')
    },
  })
  const reply = await office.call('history.undoRecord', { seq: 1 })
  expect(reply).toMatchObject({ ok: false, error: { code: 'changeLog.changedSince' } })
  expect(await titles(office)).toEqual([{ title: 'Tên khác' }])
})

it('undoes what was logged before a column was added', async () => {
  const office = await openOffice()
  await addDirective(office, 1)
  await sql`alter table directive add column seen_on text not null default ''`.execute(office.db)
  await installChangeTriggers(office.db)
  await office.do('history.undoRecord', { seq: 1 })
  expect(await titles(office)).toEqual([])
  await office.do('history.undo', {})
  expect(await titles(office)).toEqual([{ title: 'Văn bản 1' }])
})

it('says so when there is nothing to undo or redo', async () => {
  const office = await openOffice()
  expect(await office.call('history.undo', {})).toMatchObject({
    error: { code: 'changeLog.nothingToUndo' },
  })
  expect(await office.call('history.redo', {})).toMatchObject({
    error: { code: 'changeLog.nothingToRedo' },
  })
})

const tamperings = [
  ['edited', `update change_record set sentence = 'Khác' where seq = 2`],
  ['removed', 'delete from change_record where seq = 2'],
  ['given another row state', `update change_row set after_json = '{}' where seq = 2`],
] as const

it.each(tamperings)('the database refuses to have a record %s', async (_, tampering) => {
  const office = await openOffice()
  for (const n of [1, 2, 3]) await addDirective(office, n)
  await expect(sql.raw(tampering).execute(office.db)).rejects.toThrow('append-only')
})

it.each<readonly [string, string]>([
  ...tamperings,
  ['given a forged row', `insert into change_row values (99, 2, 't', 'x', null, '{}')`],
  ['followed by forged rows', `insert into change_row values (99, 9, 't', 'x', null, '{}')`],
])('with the guards removed, the chain shows that a record was %s', async (_, tampering) => {
  const office = await openOffice()
  for (const n of [1, 2, 3]) await addDirective(office, n)
  for (const table of ['change_record', 'change_row'])
    for (const event of ['update', 'delete'])
      await sql.raw(`drop trigger ${table}_no_${event}`).execute(office.db)
  expect(await findBrokenLink(office.db)).toBeNull()
  await sql.raw(tampering).execute(office.db)
  expect(await findBrokenLink(office.db)).not.toBeNull()
})

it('logs every table that holds office data', async () => {
  const office = await openOffice()
  const { rows } = await sql<{ name: string }>`select name from sqlite_schema where type = 'trigger'
    and name like 'log_%_insert'`.execute(office.db)
  const logged = rows.map((row) => row.name.replace(/^log_|_insert$/g, ''))
  expect(logged).toEqual(
    expect.arrayContaining(['committee_version', 'organisation', 'person', 'nomination', 'award']),
  )
  expect(logged).not.toContain('person_search')
})

it('does not take back what later rows hang on, and says why', async () => {
  const office = await openOffice()
  await addDirective(office, 1)
  await runCommand({
    database: office.workspace.database,
    procedure: 'test.campaign',
    surroundings: { nowUtc: () => '2022-12-20T02:00:00.000Z' } as never,
    work: async ({ tx, say }) => {
      await sql`insert into campaign (id, name, directive_id, status, scope, search_text)
        values ('c', 'Phong trào', ${testId(1)}, 'draft', '', '')`.execute(tx)
      say('Đã thêm phong trào')
    },
  })
  expect(await office.call('history.undoRecord', { seq: 1 })).toMatchObject({
    ok: false,
    error: { code: 'changeLog.changedSince' },
  })
  expect(await titles(office)).toHaveLength(1)
  expect(office.incidents).toEqual([])
})

it('says the disk is full when a command finds no room, and keeps what was there', async () => {
  const office = await openOffice()
  await addDirective(office, 1)
  const { raw } = office.workspace.database
  raw.pragma(`max_page_count = ${raw.pragma('page_count', { simple: true })}`)
  const reply = runCommand({
    database: office.workspace.database,
    procedure: 'test.large',
    surroundings: { nowUtc: () => '2022-12-20T02:00:00.000Z' } as never,
    work: async ({ tx, say }) => {
      const title = 'ă'.repeat(1_000_000)
      await sql`insert into directive (id, number, type, issuer, title)
        values ('x', '', '', '', ${title})`.execute(tx)
      say('Đã thêm')
    },
  })
  await expect(reply).rejects.toMatchObject({ code: 'database.diskFull' })
  raw.pragma('max_page_count = 1000000')
  await addDirective(office, 2)
  expect(await titles(office)).toHaveLength(2)
  expect(await findBrokenLink(office.db)).toBeNull()
})
