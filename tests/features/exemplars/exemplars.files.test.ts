import { expect, it } from 'vitest'
import { taskId } from '../../support/backups'
import { pdfBytes } from '../../support/demo-directives'
import { choosing, jpgBytes, officeWithExemplar, recordOf } from './exemplar-samples'

it('keeps evidence with its step and one photo of the exemplar', async () => {
  const { office, id } = await officeWithExemplar()
  choosing(office, 'bien-ban.pdf', pdfBytes('x'))
  await office.do('exemplars.attach', { taskId: taskId(), id, step: 1 })
  choosing(office, 'anh.jpg', jpgBytes)
  await office.do('exemplars.setPhoto', { taskId: taskId(), id })
  const other = Buffer.concat([jpgBytes, Buffer.from([0xff, 0xd9])])
  choosing(office, 'anh-moi.jpg', other)
  await office.do('exemplars.setPhoto', { taskId: taskId(), id })
  const { files, photoId } = await recordOf(office, id)
  expect(files).toMatchObject([
    { name: 'anh-moi.jpg', isPhoto: true, step: null },
    { name: 'bien-ban.pdf', isPhoto: false, step: 1 },
  ])
  const photo = photoId && (await office.do('exemplars.photo', { id: photoId }))
  expect(photo && Buffer.from(photo.bytes)).toEqual(other)

  await office.do('exemplars.detach', { id: files[1]!.id })
  await office.do('history.undo', {})
  expect((await recordOf(office, id)).files).toHaveLength(2)
})

it('takes no photo that cannot be printed, and no file twice', async () => {
  const { office, id } = await officeWithExemplar()
  choosing(office, 'anh.pdf', pdfBytes('x'))
  expect(await office.call('exemplars.setPhoto', { taskId: taskId(), id })).toMatchObject({
    error: { code: 'attachments.notAPicture' },
  })
  for (const expected of [{ ok: true }, { error: { code: 'attachments.alreadyAttached' } }]) {
    choosing(office, 'a.pdf', pdfBytes('same'))
    expect(
      await office.call('exemplars.attach', { taskId: taskId(), id, step: null }),
    ).toMatchObject(expected)
  }
})

it('makes a sheet of one page with the photo, and tells what had to be shortened', async () => {
  const { office, id, personId } = await officeWithExemplar()
  choosing(office, 'anh.jpg', jpgBytes)
  await office.do('exemplars.setPhoto', { taskId: taskId(), id })
  const first = await office.do('exemplars.sheetPdf', { taskId: taskId(), id })
  expect(first.cut).toEqual([])
  expect(office.desk.laidOut.at(-1)).toContain('data:image/jpeg;base64,')
  expect(office.desk.laidOut.at(-1)).toContain('Rút ngắn thời gian xử lý hồ sơ')

  const sentence = 'Chi bộ phân công từng đồng chí phụ trách một khâu và họp rút kinh nghiệm. '
  await office.do('exemplars.edit', {
    id,
    exemplar: {
      ...{ subject: { kind: 'person', id: personId }, campaignId: null, year: 2026 },
      ...{ title: 'Rút ngắn thời gian xử lý hồ sơ', field: '', fieldItemId: null },
      ...{ story: sentence.repeat(105), workEffect: sentence, howToCopy: sentence.repeat(2) },
      ...{ registrationId: null, registrationNote: '' },
    },
  })
  const long = await office.do('exemplars.sheetPdf', { taskId: taskId(), id })
  expect(long.cut).toEqual(['Cách làm'])
})
