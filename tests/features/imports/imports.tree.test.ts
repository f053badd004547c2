import { getOrganisation } from '@electron/features/organisation/organisation.detail.queries'
import { updateFromList } from '@electron/features/organisation/organisation.list.service'
import { changeOrganisation } from '@electron/features/organisation/organisation.state'
import type { CommandContext } from '@electron/ipc/context'
import { runCommand } from '@electron/ipc/run-command'
import type { ImportSessionId } from '@shared/features/imports/imports.ids'
import { mayStandUnder } from '@shared/features/organisation/organisation.rules'
import { beforeEach, describe, expect, it } from 'vitest'
import { day, type Office, resources } from '../../support/office'
import { workbookOf } from './faulty-lists'
import { commit, officeWith, openFile } from './import-office'

const root = 'Đảng bộ Khối Cơ quan - Doanh nghiệp tỉnh'
const health = 'Đảng bộ Sở Y tế'
const clinic = 'Chi bộ Bệnh viện tư nhân Mẫu 9'
const header = ['STT', 'Tên tổ chức đảng', 'Loại hình', 'Cấp', 'Tổ chức cấp trên']

/** Name, level, what it belongs to. */
type Line = readonly [string, string, string]

let office: Office
beforeEach(async () => {
  office = await officeWith('organisations')
})

const open = async (...lines: readonly Line[]): Promise<ImportSessionId> => {
  const rows = lines.map(([name, level, parent], index) => [
    ...[index + 1, name, 'Cơ quan hành chính', level, parent],
  ])
  return openFile(office, await workbookOf([header, ...rows]))
}

const rowsOf = async (sessionId: ImportSessionId) =>
  (await office.do('imports.rows', { sessionId })).rows

const find = async (name: string) => {
  const node = (await office.do('organisation.tree', {})).find((each) => each.name === name)
  if (!node) throw new Error(`${name} is not in the tree`)
  return node
}

/** Open organisations that stand where their level may not. */
async function misplaced(): Promise<readonly string[]> {
  const tree = (await office.do('organisation.tree', {})).filter(({ isClosed }) => !isClosed)
  const byId = new Map(tree.map((node) => [node.id, node]))
  const levelAbove = (id: (typeof tree)[number]['parentId']) =>
    id === null ? null : (byId.get(id)?.level ?? null)
  return tree
    .filter(({ level, parentId }) => !mayStandUnder(level, levelAbove(parentId)))
    .map(({ name }) => name)
}

/** The list is believed wherever it differs from the record. */
async function openBelieved(...lines: readonly Line[]): Promise<ImportSessionId> {
  const sessionId = await open(...lines)
  await office.do('imports.settle', { sessionId, take: 'theirs', keys: null, field: null })
  return sessionId
}

describe('a list that gives an organisation another level', () => {
  it('is refused where there are organisations below it that may not stand there', async () => {
    const sessionId = await openBelieved([health, 'Chi bộ cơ sở', root])
    const [row] = await rowsOf(sessionId)
    expect(row).toMatchObject({ state: 'error', actions: ['skip'] })
    expect(row?.problems).toMatchObject([
      {
        ...{ severity: 'error', field: 'level' },
        sentence: expect.stringMatching(/^Đảng bộ Sở Y tế đang có đơn vị trực thuộc .* Hãy /),
      },
    ])
    await commit(office, sessionId)
    expect(await misplaced()).toEqual([])
  })

  it('is taken over once nothing open is left below it', async () => {
    const { id } = await find(health)
    const tree = await office.do('organisation.tree', {})
    for (const cell of tree.filter(({ parentId }) => parentId === id))
      await office.do('organisation.close', {
        ...{ id: cell.id, basis: '', effectiveOn: day('2023-01-05') },
      })
    const sessionId = await openBelieved([health, 'Chi bộ cơ sở', root])
    expect(await commit(office, sessionId)).toMatchObject({ updated: 1, rejected: 0 })
    expect(await find(health)).toMatchObject({ level: 'base-cell' })
  })

  it('lets no cell in below it where the clerk leaves that row out', async () => {
    const sessionId = await openBelieved(
      [clinic, 'Đảng bộ cơ sở', root],
      ['Chi bộ Khoa Ví dụ', 'Chi bộ trực thuộc', clinic],
    )
    const before = await rowsOf(sessionId)
    expect(before.map(({ state }) => state)).toEqual(['update', 'add'])
    await office.do('imports.setAction', { sessionId, keys: [before[0]!.key], action: 'skip' })
    expect((await rowsOf(sessionId)).map(({ state }) => state)).toEqual(['skip', 'error'])
    await commit(office, sessionId)
    expect(await misplaced()).toEqual([])
  })

  it('leaves the level as it is without the word of the clerk', async () => {
    const sessionId = await open([health, 'Chi bộ cơ sở', root])
    expect(await rowsOf(sessionId)).toMatchObject([
      { state: 'same', differences: [{ field: 'level', isConflict: true, take: 'ours' }] },
    ])
    await commit(office, sessionId)
    expect(await find(health)).toMatchObject({ level: 'base-committee' })
  })

  it('goes by the first of two rows that contradict each other', async () => {
    const sessionId = await open(
      ['Chi bộ Sở Ví dụ', 'Chi bộ cơ sở', root],
      ['Chi bộ Sở Ví dụ', 'Đảng bộ cơ sở', root],
      ['Chi bộ Phòng Ví dụ', 'Chi bộ trực thuộc', 'Chi bộ Sở Ví dụ'],
    )
    expect((await rowsOf(sessionId)).map(({ state }) => state)).toEqual(['add', 'skip', 'error'])
    expect(await commit(office, sessionId)).toMatchObject({ added: 1 })
    expect(await misplaced()).toEqual([])
  })
})

describe('taking over what a list says', () => {
  const asCell = {
    shortName: '',
    level: 'base-cell',
    kind: 'state',
    reportedMembers: null,
  } as const

  const command = (work: (context: CommandContext) => Promise<unknown>) =>
    runCommand({
      ...{ database: office.workspace.database, procedure: 'imports.commit' },
      surroundings: {
        ...{ workspace: office.workspace, desk: office.desk, files: office.files, resources },
        ...{ appVersion: '0.0.0-test', today: day('2023-01-05') },
        nowUtc: () => '2023-01-05T02:00:00.000Z',
        newId: <Id extends string>() => crypto.randomUUID() as Id,
      },
      work: async (context) => {
        context.say('Đã thử')
        return work(context)
      },
    })

  it('refuses by itself a level that the organisations below may not have above them', async () => {
    const { id } = await find(health)
    await expect(command((context) => updateFromList(context, id, asCell))).rejects.toMatchObject({
      code: 'organisation.childNotAllowed',
    })
    expect(await misplaced()).toEqual([])
  })

  it('would otherwise leave cells where none may be, and this file would see it', async () => {
    // Negative control: the same change written past every check.
    const { id } = await find(health)
    await command(async (context) =>
      changeOrganisation(context, await getOrganisation(context.tx, id), {
        ...{ effectiveOn: context.today, basis: '', cause: 'import' },
        state: { level: 'base-cell' },
      }),
    )
    expect(await misplaced()).toContain('Chi bộ 1')
  })
})
