// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { type Office, openOffice } from '../../support/office'
import { renderApp } from '../../support/render'

async function openCatalogue(office: Office, tab: string, grid: string) {
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  renderApp(office, `/danh-muc-khen-thuong/${tab}`)
  return screen.findByRole('grid', { name: grid })
}

const type = (label: RegExp | string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

it('shows forms of both systems, and only those of one when asked', async () => {
  const office = await openOffice()
  const grid = await openCatalogue(office, 'hinh-thuc', 'Danh hiệu, hình thức')
  await within(grid).findAllByText('Giấy khen')
  expect(grid.getAttribute('aria-rowcount')).toBe('32')
  fireEvent.change(screen.getByLabelText('Tìm trong danh mục'), {
    target: { value: 'co thi dua chinh phu' },
  })
  await waitFor(() => expect(grid.getAttribute('aria-rowcount')).toBe('2'))
})

it('hides texts that are over until asked for', async () => {
  const office = await openOffice({ today: '2026-11-22' })
  const grid = await openCatalogue(office, 'can-cu', 'Căn cứ')
  expect(within(grid).queryByText(/29-QĐ\/TW/u)).toBeNull()
  fireEvent.click(screen.getByRole('switch', { name: 'Cả mục đã hết áp dụng' }))
  await within(grid).findByText(/29-QĐ\/TW/u)
  expect(within(grid).getAllByText('Hết áp dụng').length).toBeGreaterThan(3)
})

it('takes a new base pay as it is typed, with its day', async () => {
  const office = await openOffice({ today: '2026-11-22' })
  await openCatalogue(office, 'muc-tien', 'Mức lương cơ sở')
  fireEvent.click(screen.getByRole('button', { name: 'Thêm mức lương cơ sở' }))
  const dialog = await screen.findByRole('dialog')
  type(/^Từ ngày/u, '1/7/2026')
  fireEvent.blur(screen.getByLabelText(/^Từ ngày/u))
  type(/^Số tiền \(đồng\)/u, '2.530.000')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Thêm mức lương cơ sở' }))
  await waitFor(async () =>
    expect((await office.do('awards.catalogue', {})).pay[0]).toMatchObject({
      validFrom: '2026-07-01',
      amountDong: 2_530_000,
    }),
  )
})

it('lets the clerk enter the criteria that were missing, without code', async () => {
  const office = await openOffice({ today: '2022-12-20' })
  const grid = await openCatalogue(office, 'dieu-kien', 'Điều kiện')
  fireEvent.click(await within(grid).findByText('Tiêu chí của Đảng ủy Khối'))
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(within(dialog).getByRole('switch', { name: /Đã có tiêu chí để xét/u }))
  await within(dialog).findByText('Xếp loại trong năm: hoàn thành xuất sắc nhiệm vụ')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu thay đổi' }))
  await waitFor(async () => {
    const rules = await office.do('eligibility.rules', {})
    expect(rules.find(({ title }) => title === 'Tiêu chí của Đảng ủy Khối')?.tree).toMatchObject({
      kind: 'rating',
    })
  })
})
