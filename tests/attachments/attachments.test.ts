import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  attachmentFolder,
  fileOf,
  keepAttachment,
  readAttachment,
} from '@electron/attachments/attachment-folder'
import { tellKind } from '@electron/attachments/attachment-kind'
import { clearUnneeded } from '@electron/attachments/clear-unneeded'
import { databaseFile } from '@electron/database/generations'
import { openOfficeData } from '@electron/database/office-data'
import { nodeFiles } from '@electron/files/file-operations'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { pdfBytes } from '../support/demo-directives'
import { temporaryFolder } from '../support/office'
import { zipOf } from './zip-of'

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const oleHead = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** A compound file whose directory, in its first sector, names one stream. */
function compoundFile(stream: string): Buffer {
  const bytes = Buffer.alloc(2048)
  Buffer.from(oleHead).copy(bytes)
  bytes.writeUInt16LE(9, 30)
  for (const [index, name] of ['Root Entry', stream].entries()) {
    const at = 512 + index * 128
    bytes.write(name, at, 'utf16le')
    bytes.writeUInt16LE(name.length * 2 + 2, at + 64)
  }
  return bytes
}
const office = (...parts: string[]) => zipOf('[Content_Types].xml', ...parts)

it.each([
  ['a PDF', pdfBytes('x'), 'pdf'],
  ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'jpg'],
  ['a PNG', Buffer.from(png), 'png'],
  ['a TIFF', Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0]), 'tif'],
  ['Word', office('word/document.xml'), 'docx'],
  ['Excel', office('xl/workbook.xml'), 'xlsx'],
  ['Word 97', compoundFile('WordDocument'), 'doc'],
  ['Excel 97', compoundFile('Workbook'), 'xls'],
  ['Word with a macro', office('word/document.xml', 'word/vbaProject.bin'), 'macro'],
  ['a program', Buffer.from('MZ\x90\x00this program cannot be run in DOS mode'), null],
  ['a program of Linux', Buffer.from('\x7fELF\x02\x01\x01'), null],
  ['a script', Buffer.from('#!/bin/sh\necho'), null],
  ['an installer', compoundFile('_Tables'), null],
  ['an archive', zipOf('setup.exe'), null],
  ['a broken archive', zipOf('word/document.xml').subarray(0, 40), null],
  ['a web page', Buffer.from('<html><script>'), null],
  ['nothing', Buffer.alloc(0), null],
])('tells %s by its content', async (_, bytes, kind) => {
  expect(await tellKind(bytes)).toBe(kind)
})

it('keeps the same content once, and finds it changed', async () => {
  const folder = temporaryFolder()
  const kept = await keepAttachment(folder, { bytes: pdfBytes('one'), kind: 'pdf' })
  expect(await keepAttachment(folder, { bytes: pdfBytes('one'), kind: 'pdf' })).toEqual(kept)
  await keepAttachment(folder, { bytes: pdfBytes('two'), kind: 'pdf' })
  expect(readdirSync(attachmentFolder(folder))).toHaveLength(2)
  expect(await readAttachment(folder, kept)).toMatchObject({ state: 'whole' })

  writeFileSync(fileOf(folder, kept), 'changed')
  expect(await readAttachment(folder, kept)).toEqual({ state: 'damaged' })
  // Kept again, it is whole again.
  await keepAttachment(folder, { bytes: pdfBytes('one'), kind: 'pdf' })
  expect(readFileSync(fileOf(folder, kept))).toEqual(pdfBytes('one'))
  rmSync(fileOf(folder, kept))
  expect(await readAttachment(folder, kept)).toEqual({ state: 'missing' })
})

it('leaves nothing under the name when the disk fills', async () => {
  const folder = temporaryFolder()
  const full: typeof nodeFiles = {
    ...nodeFiles,
    open: (async (file: string, flags: string) => {
      const handle = await nodeFiles.open(file, flags)
      if (flags !== 'wx') return handle
      const write = async () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
      return Object.assign(handle, { write })
    }) as typeof nodeFiles.open,
  }
  const keep = keepAttachment(folder, { bytes: pdfBytes('one'), kind: 'pdf' }, full)
  await expect(keep).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(readdirSync(attachmentFolder(folder))).toEqual([])
  expect(path.basename(attachmentFolder(folder))).toBe('attachments')
})

it('removes what nothing refers to, but not beside data it cannot read', async () => {
  const folder = path.join(temporaryFolder(), 'office')
  const database = await openOfficeData(folder)
  const newer = path.dirname(databaseFile(folder, 9))
  mkdirSync(newer)
  const raw = new BetterSqlite3(databaseFile(folder, 9))
  raw.exec(`create table other_attachment (id, sha256, kind, name);
    insert into other_attachment values (1, '${'a'.repeat(64)}', 'of-later', 'Tệp')`)
  raw.close()
  await keepAttachment(folder, { bytes: pdfBytes('one'), kind: 'pdf' })
  await clearUnneeded(folder, database)
  expect(readdirSync(attachmentFolder(folder))).toHaveLength(1)
  rmSync(newer, { recursive: true })
  await clearUnneeded(folder, database)
  expect(readdirSync(attachmentFolder(folder))).toEqual([])
  await database.close()
})

it('opens sound data although the folder of attachments cannot be read', async () => {
  const folder = path.join(temporaryFolder(), 'office')
  const database = await openOfficeData(folder)
  // No folder at all, so listing it fails as a failing disk would make it.
  rmSync(attachmentFolder(folder), { recursive: true, force: true })
  writeFileSync(attachmentFolder(folder), 'not a folder')
  await expect(clearUnneeded(folder, database)).resolves.toBeUndefined()
  await database.close()
  // A database that is closed is a bug or damage, and is told.
  rmSync(attachmentFolder(folder))
  await keepAttachment(folder, { bytes: pdfBytes('one'), kind: 'pdf' })
  await expect(clearUnneeded(folder, database)).rejects.toThrow()
})
