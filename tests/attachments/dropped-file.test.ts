import { readdirSync } from 'node:fs'
import { attachmentFolder, sha256Of } from '@electron/attachments/attachment-folder'
import { attachmentLimitBytes } from '@shared/core/attachment'
import { type DroppedFileId, pieceBytes } from '@shared/core/dropped-file'
import { describe, expect, it } from 'vitest'
import { taskId } from '../support/backups'
import { addDirective, pdfBytes } from '../support/demo-directives'
import { type Office, openOffice } from '../support/office'

/** Lets a file go over the window, as the page passes it on. */
async function drop(office: Office, name: string, bytes: Buffer): Promise<DroppedFileId> {
  const { dropped } = await office.do('app.dropFile', { name, sizeBytes: bytes.length })
  for (let at = 0; at < bytes.length; at += pieceBytes)
    await office.do('app.dropPiece', { dropped, piece: bytes.subarray(at, at + pieceBytes) })
  return dropped
}

let directives = 0

/** To a document of its own. */
async function attach(office: Office, dropped: DroppedFileId) {
  const id = await addDirective(office, { number: `${++directives}-CT/TU` })
  const reply = await office.call('directives.attach', { taskId: taskId(), id, dropped })
  return { reply, id }
}

/** A sound PDF of many pieces, whose last one is not full. */
const longPdf = (bytes: number) => Buffer.concat([pdfBytes('long'), Buffer.alloc(bytes, 'ă')])

describe('a file that was dropped', () => {
  it('is kept as it was, in however many pieces it came, and no dialog opens', async () => {
    const office = await openOffice()
    const bytes = longPdf(3 * pieceBytes + 17)
    const { reply, id } = await attach(office, await drop(office, 'Kế hoạch 12.pdf', bytes))
    expect(reply).toMatchObject({ ok: true, value: { name: 'Kế hoạch 12.pdf' } })
    expect((await office.do('directives.get', { id })).attachments).toMatchObject([
      { name: 'Kế hoạch 12.pdf', kind: 'pdf', sizeBytes: bytes.length },
    ])
    expect(readdirSync(attachmentFolder(office.workspace.folder))).toEqual([
      `${sha256Of(bytes)}.pdf`,
    ])
  })

  it('passes the same checks of its content as one that was chosen', async () => {
    const office = await openOffice()
    for (const [name, bytes, code] of [
      ['chuong-trinh.exe', Buffer.from('MZ program'), 'attachments.fileNotAllowed'],
      ['chuong-trinh.pdf', Buffer.from('MZ program'), 'attachments.fileNotAllowed'],
      ['to-trinh.docx', pdfBytes('not Word'), 'attachments.nameMismatch'],
    ] as const) {
      const { reply, id } = await attach(office, await drop(office, name, bytes))
      expect(reply).toMatchObject({ ok: false, error: { code } })
      expect((await office.do('directives.get', { id })).attachments).toEqual([])
    }
  })

  it('is refused before anything of it is sent when it is empty or too large', async () => {
    const office = await openOffice()
    const announce = (sizeBytes: number) =>
      office.call('app.dropFile', { name: 'phim.pdf', sizeBytes })
    expect(await announce(0)).toMatchObject({ error: { code: 'attachments.fileEmpty' } })
    expect(await announce(attachmentLimitBytes + 1)).toMatchObject({
      error: { code: 'attachments.fileTooLarge' },
    })
    expect(await announce(attachmentLimitBytes)).toMatchObject({ ok: true })
  })
})

describe('what is not whole is never kept', () => {
  const lost = { ok: false, error: { code: 'attachments.dropLost' } }

  it('refuses a file of which a piece is missing', async () => {
    const office = await openOffice()
    const bytes = pdfBytes('cut short')
    const { dropped } = await office.do('app.dropFile', {
      name: 'a.pdf',
      sizeBytes: bytes.length + 1,
    })
    await office.do('app.dropPiece', { dropped, piece: bytes })
    expect((await attach(office, dropped)).reply).toMatchObject(lost)
    // Negative control: with the last byte the very same file is taken.
    const whole = await drop(office, 'a.pdf', Buffer.concat([bytes, Buffer.from([10])]))
    expect((await attach(office, whole)).reply).toMatchObject({ ok: true })
  })

  it('refuses more than was announced', async () => {
    const office = await openOffice()
    const { dropped } = await office.do('app.dropFile', { name: 'a.pdf', sizeBytes: 4 })
    const reply = await office.call('app.dropPiece', { dropped, piece: Buffer.from('%PDF-') })
    expect(reply).toMatchObject(lost)
  })

  it('hands a file out once, and only the last one that was dropped', async () => {
    const office = await openOffice()
    const first = await drop(office, 'a.pdf', pdfBytes('one'))
    const second = await drop(office, 'b.pdf', pdfBytes('two'))
    expect((await attach(office, first)).reply).toMatchObject(lost)
    expect((await attach(office, second)).reply).toMatchObject({ ok: true })
    expect((await attach(office, second)).reply).toMatchObject(lost)
  })
})

it('takes neither a path for a name nor a piece too large for one call', async () => {
  const office = await openOffice()
  for (const name of ['/etc/passwd', 'C:\\bí mật.pdf', '..\\a.pdf', 'a\0.pdf', ''])
    expect(await office.call('app.dropFile', { name, sizeBytes: 5 }), name).toMatchObject({
      error: { code: 'core.invalidInput' },
    })
  const { dropped } = await office.do('app.dropFile', { name: 'a.pdf', sizeBytes: 2 * pieceBytes })
  for (const piece of [new Uint8Array(0), new Uint8Array(pieceBytes + 1)])
    expect(await office.call('app.dropPiece', { dropped, piece })).toMatchObject({
      error: { code: 'core.invalidInput' },
    })
})
