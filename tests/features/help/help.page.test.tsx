// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { type Office, openOffice } from '../../support/office'
import { renderApp } from '../../support/render'

async function anOffice(): Promise<Office> {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

const press = (key: string, init: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init })

it('opens beside the screen on F1, and gives the keyboard back on Esc', async () => {
  renderApp(await anOffice(), '/nhat-ky')
  const search = await screen.findByRole('searchbox')
  search.focus()
  press('F1')
  const pane = await screen.findByRole('complementary', { name: 'Trợ giúp: Nhật ký' })
  await waitFor(() => expect(pane.contains(document.activeElement)).toBe(true))
  press('Escape')
  await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
  expect(document.activeElement).toBe(search)
})

it('opens from within a dialog and leaves what is typed there alone', async () => {
  renderApp(await anOffice(), '/cai-dat')
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm người ký' }))
  const dialog = await screen.findByRole('dialog')
  const name = within(dialog).getByLabelText(/Họ và tên người ký/)
  fireEvent.change(name, { target: { value: 'Trần Thị Minh Họa' } })
  name.focus()
  press('F1')
  const pane = await screen.findByRole('complementary', { name: 'Trợ giúp: Cài đặt' })
  expect(within(pane).queryByText('Mở trang Trợ giúp')).toBeNull()
  await waitFor(() => expect(pane.contains(document.activeElement)).toBe(true))
  press('Escape')
  await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
  expect(screen.getByDisplayValue('Trần Thị Minh Họa')).toBeTruthy()
})

it('searches all pages and leads to the place', async () => {
  renderApp(await anOffice(), '/tro-giup')
  fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'thu phuc hoi' } })
  fireEvent.click(await screen.findByRole('link', { name: /Thử phục hồi/ }))
  expect(await screen.findByRole('article', { name: 'Sao lưu, phục hồi' })).toBeTruthy()
})

it('has every key it lists', async () => {
  renderApp(await anOffice(), '/nhat-ky')
  await screen.findByRole('heading', { level: 1, name: 'Nhật ký' })
  press('F3')
  expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  press('F6')
  expect(document.activeElement?.closest('nav')).not.toBeNull()
  press('F6')
  expect(document.activeElement?.closest('header')).not.toBeNull()
  press('F6', { shiftKey: true })
  expect(document.activeElement?.closest('nav')).not.toBeNull()
  press('1', { code: 'Digit1', altKey: true })
  await screen.findByRole('heading', { level: 1, name: 'Tổng quan' })
  press('k', { ctrlKey: true })
  expect(await screen.findByPlaceholderText(/Tìm trang, đơn vị/)).toBeTruthy()
})
