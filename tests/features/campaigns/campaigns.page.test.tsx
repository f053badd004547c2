// @vitest-environment jsdom

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { addCampaign } from '../../support/demo-campaign'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { addRound } from '../../support/demo-round'
import { openOffice } from '../../support/office'
import { renderApp, words } from '../../support/render'

async function readyOffice() {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

it('starts from an empty list, puts a campaign with its directive on record and opens it', async () => {
  const office = await readyOffice()
  renderApp(office, '/phong-trao')
  expect(await screen.findByText('Chưa có phong trào nào')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Phát động phong trào' }))

  await screen.findByRole('dialog')
  type(/^Tên phong trào/, 'Đồng Khởi mới')
  type('Số văn bản', '1-CT/TU')
  const typeField = screen.getByLabelText<HTMLInputElement>('Loại văn bản')
  expect(typeField.value).toBe('Chỉ thị')
  fireEvent.focus(typeField) // typing it as well replaces what was offered
  expect([typeField.selectionStart, typeField.selectionEnd]).toEqual([0, 'Chỉ thị'.length])
  type(/^Trích yếu/, 'Về phát động Phong trào thi đua “Đồng Khởi mới”')
  const dialog = within(screen.getByRole('dialog'))
  fireEvent.click(dialog.getByRole('button', { name: 'Phát động phong trào' }))

  expect(await screen.findByRole('heading', { level: 1, name: 'Đồng Khởi mới' })).toBeTruthy()
  expect(screen.getByText(words('Chỉ thị số 01-CT/TU, chưa rõ ngày'))).toBeTruthy()
  expect(await screen.findByText('Phong trào này chưa có đợt khen thưởng')).toBeTruthy()
  const filled = screen.getAllByRole('button').filter((b) => b.dataset.variant === 'filled')
  expect(filled.map((button) => button.textContent)).toEqual(['Thêm đợt khen thưởng'])
})

it('keeps the form open and says what is wrong with it', async () => {
  const office = await readyOffice()
  renderApp(office, '/phong-trao')
  fireEvent.click(await screen.findByRole('button', { name: 'Phát động phong trào' }))
  await screen.findByRole('dialog')
  type('Số văn bản', 'Chỉ thị 01')
  const dialog = within(screen.getByRole('dialog'))
  fireEvent.click(dialog.getByRole('button', { name: 'Phát động phong trào' }))

  expect(await screen.findByText(/Hãy nhập tên phong trào/)).toBeTruthy()
  expect(screen.getByText(/Số văn bản ghi dạng 01-CT\/TU/)).toBeTruthy()
  expect(await office.do('campaigns.list', {})).toEqual([])
})

it('moves a campaign to its next step and shows what was done to it', async () => {
  const office = await readyOffice()
  const id = await addCampaign(office)
  renderApp(office, `/phong-trao/${id}`)
  expect(await screen.findByText('Bản nháp')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Phát động' }))
  expect(await screen.findByText('Đã phát động')).toBeTruthy()

  fireEvent.click(screen.getByRole('tab', { name: 'Lịch sử' }))
  expect(
    await screen.findByText('Đã chuyển phong trào “Đồng Khởi mới” sang “Đã phát động”'),
  ).toBeTruthy()
})

it('lists its award rounds, and a round opens its nominations', async () => {
  const office = await readyOffice()
  const id = await addCampaign(office)
  const roundId = await addRound(office, { campaignId: id })
  renderApp(office, `/phong-trao/${id}`)
  fireEvent.click(await screen.findByText(words('Sơ kết 02 năm thực hiện Chỉ thị 01-CT/TU')))
  await waitFor(() => expect(window.location.hash).toBe(`#/ho-so/${roundId}`))
})

it('says so when the campaign of an old link is gone', async () => {
  const office = await readyOffice()
  renderApp(office, '/phong-trao/00000000-0000-4000-8000-000000000999')
  expect(await screen.findByText(/Không còn thấy phong trào này/)).toBeTruthy()
})
