import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readParagraphs, readPart } from '../../documents/word-files'
import { taskId } from '../../support/backups'
import { temporaryFolder } from '../../support/office'
import { addExemplar, officeWithExemplar, unit } from './exemplar-samples'

it('R-160: saves the sheet of an exemplar in Word, whole, without the parts that are not on record', async () => {
  const { office, health } = await officeWithExemplar()
  const story = `${'Phân công một đầu mối. '.repeat(300)}Hết.`
  const id = await addExemplar(office, { subject: unit(health), title: 'Một đầu mối', story })
  const file = path.join(temporaryFolder(), 'phieu.docx')
  office.desk.answer(file)
  const saved = await office.do('exemplars.saveSheetDocx', { id, taskId: taskId() })
  expect(saved).toEqual({ name: 'phieu.docx' })
  const lines = await readParagraphs(readFileSync(file))
  expect(lines).toContain('PHIẾU NHÂN RỘNG ĐIỂN HÌNH')
  expect(lines).toContain('Một đầu mối')
  expect(lines).toContain('Điển hình: Đảng bộ Sở Y tế')
  expect(lines).toContain(story)
  expect(lines).not.toContain('Hiệu quả công việc')

  office.desk.answer(null)
  expect(await office.do('exemplars.saveSheetDocx', { id, taskId: taskId() })).toEqual({
    name: null,
  })
})

/** Two pixels wide and one high, with nothing inside: enough to be a PNG and to say its size. */
const wide = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAC0lEQVR4nGNgQAcAABIAAeRVjecAAAAASUVORK5CYII=',
  'base64',
)

it('puts the photo beside the facts, in its own proportions, and does without one that is lost', async () => {
  const { office, health } = await officeWithExemplar()
  const id = await addExemplar(office, { subject: unit(health), title: 'Một đầu mối' })
  const photo = path.join(temporaryFolder(), 'anh.png')
  writeFileSync(photo, wide)
  office.desk.answer(photo)
  await office.do('exemplars.setPhoto', { taskId: taskId(), id })
  const file = path.join(temporaryFolder(), 'phieu.docx')
  office.desk.answer(file)
  await office.do('exemplars.saveSheetDocx', { id, taskId: taskId() })
  const docx = readFileSync(file)
  const xml = await readPart(docx)
  const [paragraph = ''] = xml.match(/<w:p[ >](?:(?!<\/w:p>).)*<w:drawing>.*?<\/w:p>/su) ?? []
  expect(paragraph).toContain('Đảng bộ Sở Y tế</w:t>')
  expect(paragraph).toContain('cx="1224000" cy="612000"') // 34 mm × 17 mm
  expect(await readPart(docx, 'word/_rels/document.xml.rels')).toContain('media/picture.png')
  expect(await readPart(docx, '[Content_Types].xml')).toContain('Extension="png"')
  await readPart(docx, 'word/media/picture.png')
})
