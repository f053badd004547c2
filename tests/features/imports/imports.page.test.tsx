// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import type { Office } from '../../support/office'
import { renderApp } from '../../support/render'
import { faultyPeople, peopleList, textFile } from './faulty-lists'
import { importFile, officeWith, sample } from './import-office'

async function start(): Promise<Office> {
  const office = await officeWith('organisations')
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  renderApp(office, '/nhap-excel')
  return office
}

const wait = { timeout: 60_000 }
const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }, wait))
const stepNow = () => document.querySelector('[aria-current="step"]')?.textContent ?? ''

it('takes a sound list from the file to the check in one go, and from there into the data', async () => {
  const office = await start()
  office.desk.answer(sample('dang-vien.xlsx'))
  await press('Chọn tệp…')

  // Nothing to decide in between, but every step is there to look at.
  await press('Nhập 4.513 cá nhân')
  expect(screen.getAllByText('Tự động')).toHaveLength(3)

  await screen.findByRole('heading', { name: 'Đã nhập xong' }, wait)
  expect(stepNow()).toContain('Kết quả')
  expect((await office.do('people.list', {})).total).toBe(4513)

  await press('Hoàn tác lần nhập này')
  const dialog = await screen.findByRole('dialog', {}, wait)
  fireEvent.click(within(dialog).getByRole('button', { name: 'Hoàn tác lần nhập này' }))
  await screen.findByText(/Đã hoàn tác lần nhập này/, {}, { timeout: 60_000 })
  expect((await office.do('people.list', {})).total).toBe(0)
}, 120_000)

it('lets faulty cells be mended in place and unclear units be chosen', async () => {
  const office = await start()
  office.desk.answer(await faultyPeople())
  await press('Chọn tệp…')

  await screen.findByText('Chi bộ 99, Đảng bộ Sở Y tế', {}, wait)
  expect(stepNow()).toContain('Khớp đơn vị, người')
  fireEvent.click(screen.getByLabelText('“Chi bộ 99, Đảng bộ Sở Y tế” là', { selector: 'input' }))
  fireEvent.click(await screen.findByText('Để đúng như trong tệp', {}, wait))
  await screen.findByText('Đã chọn 1 tên', {}, wait)
  await press('Tiếp tục')

  await screen.findByText(/Tháng đó không có ngày này/, {}, wait)
  await press('Sửa ngày sinh dòng 5: 31/02/1980')
  const cell = screen.getByRole('textbox', { name: 'Sửa ngày sinh dòng 5' })
  fireEvent.change(cell, { target: { value: '28/02/1980' } })
  fireEvent.keyDown(cell, { key: 'Enter' })
  await waitFor(() => expect(screen.queryByText(/Tháng đó không có ngày này/)).toBeNull(), wait)

  fireEvent.click(screen.getByRole('radio', { name: 'Tất cả (9)' }))
  await press('Việc sẽ làm với dòng 12')
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Bỏ qua' }, wait))
  await press('Nhập 3 cá nhân')
  await screen.findByRole('heading', { name: 'Đã nhập xong' }, wait)
  expect(screen.getByRole('button', { name: 'Lưu danh sách dòng bị loại…' })).toBeTruthy()
  expect((await office.do('people.list', {})).total).toBe(3)
}, 60_000)

it('hides numbers of cards in the comparison until they are asked for', async () => {
  const office = await start()
  const unit = 'Chi bộ 1, Đảng bộ Sở Y tế'
  const row = (card: string) => ['1', 'Nguyễn Văn An', '01/02/1980', '', card, '', '', unit]
  await importFile(office, await peopleList([row('')]))
  office.desk.answer(await peopleList([row('20 000512')]))
  await press('Chọn tệp…')
  await press('So sánh')
  const dialog = await screen.findByRole('dialog', {}, wait)
  expect(dialog.textContent).toContain('•••••512')
  expect(dialog.textContent).not.toContain('000512')
  expect(within(dialog).queryByRole('textbox', { name: 'Số thẻ đảng viên sẽ ghi' })).toBeNull()
  fireEvent.click(within(dialog).getByRole('switch', { name: 'Hiện số thẻ, số định danh' }))
  expect(dialog.textContent).toContain('20 000512')
  expect(within(dialog).getByRole('textbox', { name: 'Số thẻ đảng viên sẽ ghi' })).toBeTruthy()
}, 60_000)

it('shows a sentence for a file that is no list, and stays ready for another', async () => {
  const office = await start()
  office.desk.answer(await textFile('hong.xlsx', 'PK\u0003\u0004 hỏng'))
  await press('Chọn tệp…')
  const notice = await screen.findByRole('alert', {}, wait)
  expect(notice.textContent).toMatch(/Tệp bị hỏng hoặc chép chưa trọn/)
  expect(stepNow()).toContain('Chọn tệp')
  office.desk.answer(null)
  await press('Chọn tệp…')
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull(), wait)
})
