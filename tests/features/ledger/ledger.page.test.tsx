// @vitest-environment jsdom
import path from 'node:path'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { temporaryFolder } from '../../support/office'
import { renderApp } from '../../support/render'

it('says when the first line will be written', async () => {
  const { office } = await officeWithPassedRound()
  renderApp(office, '/so-khen-thuong')
  expect(await screen.findByRole('heading', { name: 'Sổ chưa có dòng nào' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'In sổ' })).toHaveProperty('disabled', true)
})

it('shows the book, finds without diacritics, opens a line, and leads to its decision', async () => {
  const { office, roundId } = await officeWithPassedRound()
  const id = await issuedDecision(office, roundId)
  renderApp(office, '/so-khen-thuong')
  expect(await screen.findByText('13 dòng: 7 tập thể, 6 cá nhân')).toBeTruthy()

  const search = screen.getByRole('searchbox', { name: 'Tìm trong sổ' })
  fireEvent.change(search, { target: { value: 'nguoi thu bloc 3' } })
  expect(await screen.findByText('1 dòng: 0 tập thể, 1 cá nhân')).toBeTruthy()
  await waitFor(() => expect(screen.queryByText('Chi bộ bloc 1')).toBeNull())
  fireEvent.click(await screen.findByText('Người Thứ bloc 3'))
  const panel = await screen.findByRole('dialog', { name: 'Số vào sổ 10' })
  expect(await within(panel).findByText('Đồng chí Người Thứ bloc 3')).toBeTruthy()
  const link = within(panel).getByRole('link', { name: 'Mở quyết định' })
  expect(link.getAttribute('href')).toBe(`#/quyet-dinh/${id}`)
})

it('takes what is shown to Excel, and says where it went', async () => {
  const { office, roundId } = await officeWithPassedRound()
  await issuedDecision(office, roundId)
  renderApp(office, '/so-khen-thuong')
  await screen.findByText('13 dòng: 7 tập thể, 6 cá nhân')
  office.desk.answer(path.join(temporaryFolder(), 'so.xlsx'))
  fireEvent.click(screen.getByRole('button', { name: 'Xuất Excel' }))
  expect(await screen.findByText('Đã lưu “so.xlsx”', {}, { timeout: 5000 })).toBeTruthy()
})
