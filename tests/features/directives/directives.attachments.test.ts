import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { attachmentFolder } from '@electron/attachments/attachment-folder'
import { attachmentLimitBytes } from '@shared/core/attachment'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import { expect, it } from 'vitest'
import { taskId } from '../../support/backups'
import { addDirective, pdfBytes } from '../../support/demo-directives'
import { freshFolder, type Office, openOffice, temporaryFolder } from '../../support/office'

const kept = (office: Office) =>
  existsSync(attachmentFolder(office.workspace.folder))
    ? readdirSync(attachmentFolder(office.workspace.folder)).sort()
    : []

/** Chooses a file with this content in the dialog. */
function chosen(office: Office, name: string, bytes: Buffer): void {
  const file = path.join(temporaryFolder(), name)
  writeFileSync(file, bytes)
  office.desk.answer(file)
}
async function attach(office: Office, id: DirectiveId, name: string, bytes: Buffer) {
  chosen(office, name, bytes)
  return office.call('directives.attach', { taskId: taskId(), id })
}
const names = async (office: Office, id: DirectiveId) =>
  (await office.do('directives.get', { id })).attachments.map(({ name }) => name)

it('keeps a file with a document, takes it away and brings it back', async () => {
  const office = await openOffice()
  const id = await addDirective(office)
  expect(await attach(office, id, 'Chỉ thị 01.pdf', pdfBytes('one'))).toMatchObject({ ok: true })
  const { attachments } = await office.do('directives.get', { id })
  expect(attachments).toMatchObject([{ name: 'Chỉ thị 01.pdf', kind: 'pdf' }])
  expect(await office.do('directives.list', {})).toMatchObject([{ attachmentCount: 1 }])

  await office.do('directives.detach', { id: attachments[0]!.id })
  expect(await names(office, id)).toEqual([])
  expect(kept(office)).toHaveLength(1)
  await office.do('history.undo', {})
  expect(await names(office, id)).toEqual(['Chỉ thị 01.pdf'])
  await office.do('history.undo', {})
  expect(await names(office, id)).toEqual([])
  await office.do('history.redo', {})
  expect(await names(office, id)).toEqual(['Chỉ thị 01.pdf'])
})

it('stores one content once, for however many documents', async () => {
  const office = await openOffice()
  const one = await addDirective(office)
  const other = await addDirective(office, { number: '02-CT/TU' })
  await attach(office, one, 'a.pdf', pdfBytes('same'))
  await attach(office, other, 'b.pdf', pdfBytes('same'))
  expect(kept(office)).toHaveLength(1)
  const again = await attach(office, one, 'c.pdf', pdfBytes('same'))
  expect(again).toMatchObject({ error: { code: 'attachments.alreadyAttached' } })
})

it('opens a read-only copy whose ending is that of the content', async () => {
  const office = await openOffice()
  const id = await addDirective(office)
  await attach(office, id, 'Kế hoạch 51 “bản ký”.pdf', pdfBytes('one'))
  const { attachments } = await office.do('directives.get', { id })
  await office.do('directives.openAttachment', { taskId: taskId(), id: attachments[0]!.id })
  const [copy] = office.desk.opened
  expect(path.basename(copy!)).toBe('Kế hoạch 51 “bản ký”.pdf')
  expect(readFileSync(copy!)).toEqual(pdfBytes('one'))
  expect(statSync(copy!).mode & 0o222).toBe(0)
  expect(copy!.startsWith(office.workspace.folder)).toBe(false)
  chmodSync(copy!, 0o600)
})

it('saves a copy where the user wants it', async () => {
  const office = await openOffice()
  const id = await addDirective(office)
  await attach(office, id, 'a.pdf', pdfBytes('one'))
  const { attachments } = await office.do('directives.get', { id })
  const file = path.join(temporaryFolder(), 'ban-sao.pdf')
  office.desk.answer(file)
  await office.do('directives.saveAttachment', { taskId: taskId(), id: attachments[0]!.id })
  expect(readFileSync(file)).toEqual(pdfBytes('one'))
})

it.each([
  ['chay.pdf', Buffer.from('MZ\x90\x00'), 'attachments.fileNotAllowed'],
  ['chay.exe', pdfBytes('x'), 'attachments.nameMismatch'],
  ['anh.jpg', pdfBytes('x'), 'attachments.nameMismatch'],
  ['rong.pdf', Buffer.alloc(0), 'attachments.fileEmpty'],
  ['to.pdf', Buffer.alloc(attachmentLimitBytes + 1), 'attachments.fileTooLarge'],
])('refuses %s and keeps nothing of it', async (name, bytes, code) => {
  const office = await openOffice()
  const id = await addDirective(office)
  const reply = await attach(office, id, name, bytes)
  expect(reply).toMatchObject({ ok: false, error: { code } })
  expect(!reply.ok && reply.error.message).toContain(name)
  expect(kept(office)).toEqual([])
  expect(office.incidents).toEqual([])
})

it('says so when the file is gone before it was read, and does nothing when the dialog is closed', async () => {
  const office = await openOffice()
  const id = await addDirective(office)
  office.desk.answer(path.join(temporaryFolder(), 'rut-usb.pdf'))
  const gone = await office.call('directives.attach', { taskId: taskId(), id })
  expect(gone).toMatchObject({ error: { code: 'attachments.fileUnreadable' } })
  office.desk.answer(null)
  expect(await office.do('directives.attach', { taskId: taskId(), id })).toBeNull()
})

it('does not open what was changed behind its back', async () => {
  const office = await openOffice()
  const id = await addDirective(office)
  await attach(office, id, 'a.pdf', pdfBytes('one'))
  const { attachments } = await office.do('directives.get', { id })
  const file = path.join(attachmentFolder(office.workspace.folder), kept(office)[0]!)
  writeFileSync(file, pdfBytes('forged'))
  const reply = await office.call('directives.openAttachment', {
    ...{ taskId: taskId(), id: attachments[0]!.id },
  })
  expect(reply).toMatchObject({ error: { code: 'attachments.fileDamaged' } })
  expect(office.desk.opened).toEqual([])
})

it('clears at the next start what no row and no logged row needs, and nothing else', async () => {
  const folder = freshFolder()
  const office = await openOffice({ folder })
  const id = await addDirective(office)
  await attach(office, id, 'con.pdf', pdfBytes('still shown'))
  await attach(office, id, 'bo.pdf', pdfBytes('only the log remembers'))
  const { attachments } = await office.do('directives.get', { id })
  await office.do('directives.detach', {
    id: attachments.find(({ name }) => name === 'bo.pdf')!.id,
  })
  const needed = kept(office)
  // What a power cut leaves between the file and its row, and in the middle of a file.
  const store = attachmentFolder(office.workspace.folder)
  writeFileSync(path.join(store, `${'ab'.repeat(32)}.pdf`), 'no row')
  writeFileSync(path.join(store, `${'cd'.repeat(32)}.pdf.1a2b.tmp`), 'half')
  await office.close()

  const again = await openOffice({ folder })
  expect(kept(again)).toEqual(needed)
  expect(await names(again, id)).toEqual(['con.pdf'])
})

it('keeps everything while an older generation cannot be read', async () => {
  const folder = freshFolder()
  const office = await openOffice({ folder })
  const id = await addDirective(office)
  await attach(office, id, 'a.pdf', pdfBytes('one'))
  const store = attachmentFolder(office.workspace.folder)
  writeFileSync(path.join(store, `${'ab'.repeat(32)}.pdf`), 'perhaps needed')
  await office.close()
  const { mkdirSync } = await import('node:fs')
  mkdirSync(path.join(folder, 'office', 'gen-000009'))
  writeFileSync(path.join(folder, 'office', 'gen-000009', 'app.db'), 'not readable'.repeat(999))
  expect(kept(await openOffice({ folder }))).toHaveLength(2)
})
