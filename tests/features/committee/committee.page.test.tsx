// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openOffice } from '../../support/office'
import { renderApp } from '../../support/render'

const field = (name: RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name })
async function openForm() {
  const office = await openOffice({ today: '2022-12-20' })
  renderApp(office, '/')
  fireEvent.click(await screen.findByRole('button', { name: 'Thiết lập đơn vị' }))
  await field(/Cấp ủy cấp trên/u)
  return office
}
const save = async () =>
  fireEvent.click(await screen.findByRole('button', { name: 'Lưu và bắt đầu' }))

it('shows every problem of an empty form at once and goes to the first', async () => {
  await openForm()
  fireEvent.change(await field(/Áp dụng từ ngày/u), { target: { value: '31/02/2020' } })
  await save()
  expect(await screen.findByText(/Hãy nhập tên cấp ủy cấp trên/u)).toBeTruthy()
  expect(screen.getByText(/Hãy nhập họ và tên người ký/u)).toBeTruthy()
  expect(document.activeElement).toBe(await field(/Cấp ủy cấp trên/u))
})

it('offers the usual letters in one click, and writes the symbol in capitals by itself', async () => {
  await openForm()
  const upper = await field(/Cấp ủy cấp trên/u)
  fireEvent.change(upper, { target: { value: 'đảng bộ tỉnh bến tre' } })
  fireEvent.click(await screen.findByRole('button', { name: 'Đổi thành chữ in hoa' }))
  await waitFor(() => expect(upper.value).toBe('ĐẢNG BỘ TỈNH BẾN TRE'))

  const signer = await field(/Họ và tên người ký/u)
  fireEvent.change(signer, { target: { value: 'nguyễn văn thí dụ' } })
  fireEvent.click(await screen.findByRole('button', { name: 'Viết hoa chữ đầu' }))
  await waitFor(() => expect(signer.value).toBe('Nguyễn Văn Thí Dụ'))

  const symbol = await field(/Ký hiệu văn bản/u)
  fireEvent.change(symbol, { target: { value: 'đuk' } })
  fireEvent.blur(symbol)
  await waitFor(() => expect(symbol.value).toBe('ĐUK'))
})

it('refuses a term that runs backwards', async () => {
  await openForm()
  fireEvent.change(await field(/Nhiệm kỳ/u), { target: { value: '2025-2020' } })
  await save()
  expect(await screen.findByText(/Năm đầu nhiệm kỳ phải trước năm cuối/u)).toBeTruthy()
})
