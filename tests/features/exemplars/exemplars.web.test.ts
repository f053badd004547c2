import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { taskId } from '../../support/backups'
import { temporaryFolder } from '../../support/office'
import { addExemplar, officeWithExemplar, unit } from './exemplar-samples'

it('R-047: saves an exemplar as text for the web site, whole, with nothing that is not on record', async () => {
  const { office, health } = await officeWithExemplar()
  const story = 'Phân công một đầu mối. '.repeat(300).trim()
  const id = await addExemplar(office, { subject: unit(health), title: 'Một đầu mối', story })
  const file = path.join(temporaryFolder(), 'dien-hinh.txt')
  office.desk.answer(file)
  expect(await office.do('exemplars.saveText', { id, taskId: taskId() })).toEqual({
    name: 'dien-hinh.txt',
  })
  const text = readFileSync(file, 'utf8')
  expect(text.startsWith('\ufeffMột đầu mối\r\n\r\nĐiển hình: Đảng bộ Sở Y tế\r\n')).toBe(true)
  expect(text).toContain(`Cách làm\r\n${story}`)
  expect(text).not.toContain('Hiệu quả công việc')
})
