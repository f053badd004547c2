import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loggedTables } from '@electron/database/change-log/triggers'
import { appContract, type ProcedureName } from '@shared/ipc/app-contract'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { demoIdentity, demoSigner } from '../support/demo-committee'
import { day, type Office, openOffice, temporaryFolder } from '../support/office'
import { hostileInputs, mutated, validInput } from './arbitrary-input'

/** These open other data, which has tests of its own; here only malformed calls reach them. */
const opensOtherData = /^(office\.(openSample|leaveSample|retry)|backups\.(restore|undoRestore))/

const names = Object.keys(appContract) as ProcedureName[]
const strays: unknown[] = []
const onStray = (error: unknown) => void strays.push(error)
beforeAll(() => void process.on('unhandledRejection', onStray))
afterAll(() => void process.off('unhandledRejection', onStray))

/** Ids of the copies begin behind all that furnishing takes. */
const firstOwnId = 1000
const folder = mkdtempSync(path.join(tmpdir(), 'dong-khoi-fuzz-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A little of everything, so that generated ids meet real rows. @returns ids of these rows */
async function furnish(): Promise<readonly string[]> {
  cpSync(inject('freshOffice'), folder, { recursive: true })
  const office = await openOffice({ today: '2022-12-20', folder })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const place = { kind: 'party', openedOn: day('2020-08-19') } as const
  const bloc = await office.do('organisation.add', {
    parentId: null,
    name: 'Đảng bộ Khối',
    level: 'bloc',
    ...place,
  })
  await office.do('organisation.add', {
    parentId: bloc.id,
    name: 'Chi bộ Sở Mẫu',
    level: 'base-cell',
    ...place,
  })
  const ids: string[] = []
  for (const table of await loggedTables(office.db)) {
    const { rows } = await sql<{ id: string }>`select id from ${sql.ref(table)}`.execute(office.db)
    ids.push(...rows.map((row) => row.id))
  }
  await office.close()
  return ids
}

let furnished: Promise<readonly string[]> | undefined

/** Furnished once; every procedure has a copy of its own, so that none sees what another one broke. */
async function furnishedOffice(): Promise<{ office: Office; ids: readonly string[] }> {
  furnished ??= furnish()
  const ids = await furnished
  const own = temporaryFolder()
  cpSync(folder, own, { recursive: true })
  const office = await openOffice({ today: '2022-12-20', folder: own, firstId: firstOwnId })
  // A clerk who closes every dialog.
  Object.assign(office.desk, {
    chooseFile: async () => null,
    chooseFolder: async () => null,
    chooseSaveFile: async () => null,
  })
  return { office, ids }
}

/**
 * How far the change log has come. Any row that is written shows here: the triggers file it, and the
 * database refuses a write outside a command.
 */
function logLength(office: Office): unknown {
  return office.workspace.database.raw
    .prepare(
      `select (select count(*) from change_record) as records, (select max(id) from change_row) as row,
        (select count(*) from change_open) as open`,
    )
    .get()
}

/** Calls, and fails when the door breaks: a throw, an incident, or a write from a refused call. */
async function knock(office: Office, name: string, input: unknown): Promise<void> {
  const before = logLength(office)
  const reply = await office.rawCall(name, input)
  // Written out only for an input that broke it: some are millions of letters long.
  if (office.incidents.length > 0)
    expect(office.incidents, `${name} ${JSON.stringify(input)?.slice(0, 300)}`).toEqual([])
  if (reply.ok) return
  expect(reply.error.code).toMatch(/^\w+\.\w+$/)
  expect(reply.error.message).toMatch(/[à-ỹ]/)
  expect(logLength(office), `${name} was refused, and yet wrote`).toEqual(before)
}

it('knows procedures to call', () => expect(names.length).toBeGreaterThan(30))

it.each(names)('%s answers anything, and writes nothing when it refuses', async (name) => {
  const { office, ids } = await furnishedOffice()
  const valid = validInput(appContract[name].input, ids)
  for (const hostile of hostileInputs) await knock(office, name, hostile)
  await fc.assert(
    fc.asyncProperty(mutated(valid), (input) => knock(office, name, input)),
    { numRuns: 25 },
  )
  if (!opensOtherData.test(name))
    await fc.assert(
      fc.asyncProperty(valid, (input) => knock(office, name, input)),
      { numRuns: 15 },
    )
  expect(strays).toEqual([])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

it('does not answer to a procedure that is not in the contract', async () => {
  const { office } = await furnishedOffice()
  for (const name of ['db.insert', '__proto__', 'constructor', 'toString', ''])
    expect(await office.rawCall(name, {})).toMatchObject({ ok: false })
})
