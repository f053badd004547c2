import type { Tx } from '@electron/database/database'
import { runCommand } from '@electron/ipc/run-command'
import type { PartialDate } from '@shared/core/partial-date'
import type { PersonId } from '@shared/features/people/people.ids'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { type Office, openOffice, testId } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { addPerson, manyPeople } from './people-samples'

const names = async (office: Office, filter = {}) =>
  (await office.do('people.list', filter)).rows.map(({ fullName }) => fullName)

type Row = Readonly<Record<string, string | number | null>>

/** A nomination and a line of the ledger, as the features after this one will write them. */
function commend(office: Office, personId: PersonId) {
  const subject = { subject_kind: 'person', person_id: personId, name: 'Phạm Ví Dụ Một' }
  const rows: Readonly<Record<string, Row>> = {
    award_round: { name: 'Sơ kết 02 năm', occasion: 'review', recognition: 'award' },
    nomination: { ...subject, level: 'bloc', status: 'decided', round_id: 'award_round' },
    decision: {
      ...{ level: 'bloc', status: 'issued', number: 5, symbol: 'ĐUK', issued_on: '2022-12-15' },
      ...{ round_id: 'award_round', frozen: '{}' },
    },
    award: { ...subject, decision_id: 'decision', ledger_number: 41, form: 'Giấy khen' },
  }
  return runCommand({
    database: office.workspace.database,
    procedure: 'test.commend',
    surroundings: { nowUtc: () => '2022-12-20T02:00:00.000Z' } as never,
    work: async ({ tx, say }) => {
      for (const [table, row] of Object.entries(rows)) await insertRow(tx, table, row)
      say('Đã khen')
    },
  })
}

/** Columns that do not matter here are left blank. */
async function insertRow(tx: Tx, table: string, given: Row): Promise<void> {
  const { rows: columns } = await sql<{ name: string; type: string }>`
    select name, type from pragma_table_info(${table}) where "notnull" = 1`.execute(tx)
  const blank = columns.map(({ name, type }) => [name, type === 'INTEGER' ? 1 : ''])
  const row: Row = { ...Object.fromEntries(blank), ...given, id: table }
  const names = Object.keys(row)
  await sql`insert into ${sql.ref(table)} (${sql.join(names.map((name) => sql.ref(name)))})
    values (${sql.join(names.map((name) => row[name]))})`.execute(tx)
}

describe('a record', () => {
  it('refuses days that cannot be, in words, and saves nothing', async () => {
    const office = await openOffice()
    const person = { ...manyPeople(1, [])[0]!, joinedOn: '1990' as PartialDate }
    const { id: _, ...fields } = { ...person, birthDate: '1991' as PartialDate }
    const reply = await office.call('people.add', fields)
    expect(reply).toMatchObject({ error: { code: 'people.dates' } })
    expect(await names(office)).toEqual([])
  })

  it('can be removed and brought back, with its membership, while nothing refers to it', async () => {
    const office = await openOffice()
    const { health1 } = await smallBloc(office)
    const id = await addPerson(office, { fullName: 'Phạm Ví Dụ Một', organisationId: health1 })
    await office.do('people.remove', { id })
    expect(await names(office, { text: 'vi du' })).toEqual([])
    await office.do('history.undo', {})
    expect(await names(office, { text: 'vi du', organisationId: health1 })).toHaveLength(1)
    expect(await office.call('people.get', { id: testId(4444) as typeof id })).toMatchObject({
      error: { code: 'people.gone' },
    })
  })

  it('shows nominations and awards, and cannot be removed because of them', async () => {
    const office = await openOffice()
    const id = await addPerson(office, { fullName: 'Phạm Ví Dụ Một' })
    await commend(office, id)
    const { awards, nominations } = await office.do('people.get', { id })
    expect(awards).toMatchObject([
      { ledgerNumber: 41, decision: '05-QĐ/ĐUK', issuedOn: '2022-12-15', form: 'Giấy khen' },
    ])
    expect(nominations).toMatchObject([{ round: 'Sơ kết 02 năm', level: 'bloc', isDecided: true }])
    const refused = await office.call('people.remove', { id })
    expect(refused).toMatchObject({ error: { code: 'people.inUse' } })
    expect(!refused.ok && refused.error.message).toContain('1 hồ sơ đề nghị và 1 dòng sổ')
    expect(await names(office)).toEqual(['Phạm Ví Dụ Một'])
  })
})
