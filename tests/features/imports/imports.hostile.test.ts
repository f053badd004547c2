import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ImportSessionId } from '@shared/features/imports/imports.ids'
import { describe, expect, it } from 'vitest'
import { giantMerge } from '../../spreadsheet/hostile-bombs'
import { sheetOf } from '../../spreadsheet/xlsx-parts'
import { type Office, openOffice, temporaryFolder } from '../../support/office'
import { commit, openFile, sample, taskId } from './import-office'

async function save(bytes: Buffer): Promise<string> {
  const file = path.join(temporaryFolder(), 'danh-sach.xlsx')
  await writeFile(file, bytes)
  return file
}

/** A clerk in the middle of an import, with something decided. */
async function atWork() {
  const office = await openOffice({ today: '2023-01-05' })
  const sessionId = await openFile(office, sample('to-chuc.xlsx'))
  const { rows } = await office.do('imports.rows', { sessionId, limit: 5 })
  await office.do('imports.setAction', { sessionId, keys: [rows[4]!.key], action: 'skip' })
  return { office, sessionId }
}

const choose = async (office: Office, file: string) => {
  office.desk.answer(file)
  return office.call('imports.open', { taskId: taskId() })
}

/** All that the wizard shows, or the code of the refusal where it has nothing to show any more. */
async function shown(office: Office, sessionId: ImportSessionId) {
  const state = await office.call('imports.state', { sessionId })
  if (!state.ok) return state.error.code
  const rows = await office.do('imports.rows', { sessionId })
  return { state: state.value, rows, check: await office.do('imports.check', { sessionId }) }
}

describe('a hostile file chosen in the middle of an import', () => {
  it('gets a sentence; the import goes on as if nothing had happened', async () => {
    const { office, sessionId } = await atWork()
    const before = await shown(office, sessionId)
    expect(await choose(office, await save(giantMerge()))).toMatchObject({
      ok: false,
      error: {
        code: 'spreadsheet.mergedTooLarge',
        message: expect.stringMatching(/vẫn nguyên như cũ\. (?:Hãy|Để)/u),
      },
    })
    expect(await shown(office, sessionId)).toEqual(before)
    expect(readdirSync(path.join(office.workspace.root, 'quarantine'))).toEqual([])
    expect(office.incidents).toEqual([])
    expect(await commit(office, sessionId)).toMatchObject({ added: 329, rejected: 1 })
  })

  it('is refused for its merged area: without that, the same bytes are merely no list', async () => {
    // Negative control: the area over the whole sheet is what the refusal is about.
    const { office } = await atWork()
    const small = sheetOf('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>')
    expect(await choose(office, await save(small))).toMatchObject({
      error: { code: 'imports.noList' },
    })
  })

  it('would be seen here to take the import with it, if it did', async () => {
    // Negative control: a wizard that puts the old list away before it has read the new one.
    const { office, sessionId } = await atWork()
    const before = await shown(office, sessionId)
    await office.do('imports.close', { sessionId })
    await choose(office, await save(giantMerge()))
    expect(await shown(office, sessionId)).not.toEqual(before)
  })
})
