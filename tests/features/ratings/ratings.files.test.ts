import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { TaskId } from '@shared/ipc/app.contract'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { openOffice, temporaryFolder } from '../../support/office'
import { ratedBloc, ratePerson } from './rating-samples'

const taskId = () => TaskId.parse(crypto.randomUUID())

async function ratedOffice() {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const people = await ratedBloc(office)
  for (const id of [people.an, people.binh]) await ratePerson(office, id, 'excellent')
  await ratePerson(office, people.chi, 'good')
  return { office, ...people }
}

it('prints the table of a year under the heading of the Party, with shares and the cap', async () => {
  const { office } = await ratedOffice()
  await office.do('ratings.print', { year: 2022, subject: 'person', taskId: taskId() })
  const [html = ''] = office.desk.laidOut
  for (const words of [
    ...['ĐẢNG CỘNG SẢN VIỆT NAM', 'BẢNG TỔNG HỢP', demoIdentity.name, 'Đảng bộ Sở Y tế'],
    ...['66,67', 'I. Theo tổ chức đảng', 'II. Theo loại hình', 'III. Theo cấp'],
    'số hoàn thành tốt nhiệm vụ trở lên: 0 đảng viên trên 3, đang vượt 2.',
  ])
    expect(html).toContain(words)
  expect(office.desk.printed).toHaveLength(1)
})

it('saves the same numbers for Excel, and nothing when the dialog is closed', async () => {
  const { office, health } = await ratedOffice()
  const file = path.join(temporaryFolder(), 'tong-hop.xlsx')
  const scope = { year: 2022, subject: 'person', organisationId: health } as const
  office.desk.answer(null)
  expect(await office.do('ratings.saveXlsx', { ...scope, taskId: taskId() })).toEqual({
    name: null,
  })
  office.desk.answer(file)
  expect(await office.do('ratings.saveXlsx', { ...scope, taskId: taskId() })).toEqual({
    name: 'tong-hop.xlsx',
  })
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
})
