import { createHash } from 'node:crypto'
import { CHAIN_START, sealLogged } from '@electron/database/change-log/chain'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Office, openOffice } from '../support/office'

type Row = readonly [table: string, id: string, before: string | null, after: string | null]

const head = (seq: number) => ({
  ...{ prev_hash: CHAIN_START, seq, at_utc: '2022-12-20T02:00:00.000Z', actor: 'office' },
  ...{ procedure: 'test.seal', sentence: 'Đã “ký”\n', final_note: null, reverses_seq: null },
})

/** As every released version has written it: the chain of an office is checked years later. */
function sealOf(seq: number, rows: readonly Row[]): string {
  const lines = [Object.values(head(seq)), ...rows].map((line) => `${JSON.stringify(line)}\n`)
  return createHash('sha256').update(lines.join('')).digest('hex')
}

function log({ workspace }: Office, seq: number, rows: readonly Row[]): void {
  const insert = workspace.database.raw.prepare(
    `insert into change_row (seq, table_name, row_id, before_json, after_json)
      values (?, ?, ?, ?, ?)`,
  )
  for (const row of rows) insert.run(seq, ...row)
}

// SQLite ends a text at a NUL, and no JSON text has one.
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }).map((each) => each.replaceAll('\0', '')),
  fc.constantFrom('"', '\\', "'", '\u2028', '\u007f', '\u001f\b\f\n\r\t', 'Đặng Thị Ệ', '😀'),
)
const json: fc.Arbitrary<string> = fc
  .dictionary(text, fc.oneof(text, fc.integer(), fc.constant(null)))
  .map((row) => JSON.stringify(row))
const row: fc.Arbitrary<Row> = fc.tuple(text, text, fc.option(json, { nil: null }), json)

it('seals rows to the letter as JSON.stringify writes them, whatever they hold', async () => {
  const office = await openOffice()
  let seq = 1000
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
      seq += 1
      log(office, seq, rows)
      expect(await sealLogged(office.db, head(seq))).toBe(sealOf(seq, rows))
    }),
    { numRuns: 200 },
  )
})

it('seals and counts thousands of rows portion by portion', async () => {
  const office = await openOffice()
  for (const count of [499, 500, 501, 1700]) {
    const rows = Array.from({ length: count }, (_, n): Row => {
      const table = n % 10 === 0 ? 'backup_run' : 'person'
      return [table, `${n}`, null, JSON.stringify({ n, name: 'Ánh' })]
    })
    log(office, count, rows)
    const seen = { rows: 0, own: 0 }
    const seal = await sealLogged(office.db, head(count), ({ rows: some, own }) => {
      seen.rows += some
      seen.own += own
    })
    expect(seal).toBe(sealOf(count, rows))
    expect(seen).toEqual({ rows: count, own: count - Math.ceil(count / 10) })
  }
})

it('would be caught: rows in another order have another seal', async () => {
  const office = await openOffice()
  const rows: readonly Row[] = [
    ['person', 'a', null, '{}'],
    ['person', 'b', null, '{}'],
  ]
  log(office, 7, rows)
  expect(await sealLogged(office.db, head(7))).not.toBe(sealOf(7, rows.toReversed()))
})
