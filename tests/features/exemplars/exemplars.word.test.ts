import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readParagraphs } from '../../documents/word-files'
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
