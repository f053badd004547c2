// @vitest-environment jsdom

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { addRound, idsOf, importList, line, listOf, publishedList } from '../../support/demo-round'
import { type Office, openOffice } from '../../support/office'
import { renderApp } from '../../support/render'

async function readyOffice() {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

async function publishedRound(office: Office) {
  const roundId = await addRound(office)
  await importList(office, roundId, publishedList())
  return roundId
}

const tableRows = () => within(screen.getByRole('grid')).getAllByRole('row').slice(1)
const button = (name: string | RegExp) => screen.getByRole('button', { name })

it('leads an office without rounds to its first one', async () => {
  const office = await readyOffice()
  renderApp(office, '/ho-so')
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm đợt khen thưởng' }))
  fireEvent.change(await screen.findByLabelText(/^Tên đợt/), { target: { value: 'Sơ kết 2022' } })
  const dialog = within(screen.getByRole('dialog'))
  fireEvent.click(dialog.getByRole('button', { name: 'Thêm đợt khen thưởng' }))

  expect(await screen.findByText('Đợt này chưa có hồ sơ nào')).toBeTruthy()
  const main = within(screen.getByRole('main'))
  const link = main.getByRole('link', { name: 'Nhập từ Excel' })
  const [round] = await office.do('rounds.list', {})
  expect(link.getAttribute('href')).toContain(`target=nominations&round=${round!.id}`)
  expect(window.location.hash).toBe(`#/ho-so/${round!.id}`)
})

it('shows the award table 39/161, 7/6, 2/2, and every number opens its rows', async () => {
  const office = await readyOffice()
  const roundId = await publishedRound(office)
  renderApp(office, `/ho-so/${roundId}`)
  const table = await screen.findByRole('table', { name: 'Số lượng đề nghị' })
  const numbers = within(table)
    .getAllByRole('link')
    .map((link) => link.textContent)
  expect(numbers).toEqual(['39', '7', '2', '161', '6', '2'])

  fireEvent.click(within(table).getByRole('link', { name: /^6 – Xem danh sách Cá nhân – Khối/ }))
  expect(await screen.findByText('6 dòng')).toBeTruthy()
  await waitFor(() => expect(tableRows()).toHaveLength(6))
  expect(window.location.search).toBe('?level=bloc&kind=person&status=standing')
})

it('passes the whole Bloc level at once and then offers the decision', async () => {
  const office = await readyOffice()
  const roundId = await publishedRound(office)
  renderApp(office, `/ho-so/${roundId}`)
  const table = await screen.findByRole('table', { name: 'Số lượng đề nghị' })
  fireEvent.click(within(table).getByRole('link', { name: /^7 – / }))
  await screen.findByText('7 dòng')
  expect(screen.queryByRole('link', { name: 'Lập quyết định' })).toBeNull()

  fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn tất cả các dòng' }))
  await screen.findByText('Đã chọn 7 dòng')
  fireEvent.click(button('Thông qua'))
  const decide = await screen.findByRole('link', { name: 'Lập quyết định' })
  expect(decide.getAttribute('href')).toContain(`/quyet-dinh?round=${roundId}`)
  expect(screen.queryByText(/Đã chọn/)).toBeNull()
  expect((await listOf(office, roundId, { status: 'passed' })).total).toBe(7)
})

it('asks why a file is returned, and keeps the answer', async () => {
  const office = await readyOffice()
  const roundId = await addRound(office)
  await importList(office, roundId, [line({ name: 'Lê Thị An' })])
  renderApp(office, `/ho-so/${roundId}`)
  await screen.findByText('Lê Thị An')
  fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn dòng 1' }))
  fireEvent.click(button('Trả lại…'))
  const reason = 'Thiếu xác nhận của chi bộ'
  const words = await screen.findByLabelText('Nói rõ thêm')
  expect(button('Trả lại hồ sơ')).toHaveProperty('disabled', true) // a return says why
  fireEvent.change(words, { target: { value: reason } })
  fireEvent.click(screen.getByRole('checkbox', { name: /chưa có số liệu/ }))
  fireEvent.click(button('Trả lại hồ sơ'))

  expect(await screen.findByText('Cần bổ sung')).toBeTruthy()
  const note = `Báo cáo thành tích chưa có số liệu chứng minh; ${reason}`
  expect((await listOf(office, roundId)).rows[0]).toMatchObject({ note })
})

it('warns of one achievement rewarded twice, and passes it with a reason only', async () => {
  const office = await readyOffice()
  const roundId = await addRound(office)
  const other = await addRound(office, { name: 'Tổng kết năm 2022' })
  await importList(office, roundId, [line({ name: 'Lê Thị An' }), line({ name: 'Trần Bình' })])
  await importList(office, other, [line({ name: 'Lê Thị An', level: 'base' })])
  renderApp(office, `/ho-so/${roundId}`)
  expect(await screen.findByText('1 hồ sơ có cảnh báo trùng chưa giải trình.')).toBeTruthy()
  fireEvent.click(screen.getByRole('link', { name: 'Xem các hồ sơ này' }))
  await screen.findByText('1 dòng')

  fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn dòng 1' }))
  fireEvent.click(button('Thông qua'))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText(/Lê Thị An/)).toBeTruthy()
  const field = within(dialog).getByLabelText(/^Lý do vẫn đề nghị/)
  fireEvent.change(field, { target: { value: 'Thành tích quý IV' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Thông qua' }))
  expect(await screen.findByText('Cảnh báo đã giải trình')).toBeTruthy()
})

it('opens one nomination beside the list and saves what will be printed', async () => {
  const office = await readyOffice()
  const roundId = await addRound(office)
  await importList(office, roundId, [line({ name: 'Lê Thị An', unit: 'Chi bộ 1' })])
  renderApp(office, `/ho-so/${roundId}`)
  fireEvent.click(await screen.findByText('Lê Thị An'))
  const panel = within(await screen.findByRole('dialog'))
  fireEvent.change(await panel.findByLabelText('Chức vụ'), { target: { value: 'Bí thư chi bộ' } })
  fireEvent.click(panel.getByRole('button', { name: 'Lưu thay đổi' }))

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await screen.findByText('Bí thư chi bộ')).toBeTruthy()
})

it('puts a person forward by name alone, and says so when the name is there already', async () => {
  const office = await readyOffice()
  const roundId = await addRound(office)
  await importList(office, roundId, [line({ name: 'Lê Thị An', unit: 'Chi bộ 1' })])
  renderApp(office, `/ho-so/${roundId}`)
  await screen.findByText('Lê Thị An')
  fireEvent.click(button('Thêm hồ sơ'))
  const dialog = within(await screen.findByRole('dialog'))
  const fill = (label: RegExp, value: string) =>
    fireEvent.change(dialog.getByLabelText(label), { target: { value } })
  fill(/^Họ và tên/, 'Le Thi An')
  fill(/^Đơn vị công tác/, 'Chi bộ 1')
  fireEvent.click(dialog.getByRole('button', { name: 'Thêm hồ sơ' }))
  expect(await dialog.findByText(/đã có trong danh sách cấp Khối/)).toBeTruthy()

  fill(/^Họ và tên/, 'Trần Văn Bình')
  fireEvent.click(dialog.getByRole('button', { name: 'Thêm hồ sơ' }))
  expect(await screen.findByText('Trần Văn Bình')).toBeTruthy()
  expect(await idsOf(office, roundId)).toHaveLength(2)
})
