// @vitest-environment jsdom

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { openOffice } from '../../support/office'
import { renderApp } from '../../support/render'

async function readyOffice() {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

const items = () => screen.getAllByRole('treeitem').map((item) => item.getAttribute('aria-label'))

it('takes the frameworks in from the catalogue, each with the sentence it comes from', async () => {
  const office = await readyOffice()
  renderApp(office, '/khung-noi-dung')
  expect(await screen.findByText('Chưa có khung nội dung nào')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Thêm từ danh mục' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText(/Nhiệm vụ, giải pháp: Thực hiện phương châm/)).toBeTruthy()
  expect(dialog.getByText('Nguồn: Kế hoạch số 51-KH/ĐUK')).toBeTruthy()
  fireEvent.click(dialog.getByRole('checkbox', { name: /^F1/ }))
  fireEvent.click(dialog.getByRole('button', { name: 'Thêm 4 khung' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await screen.findByText('Hai chân - Ba mũi của Đảng bộ Khối')).toBeTruthy()
  expect((await office.do('frameworks.list', {})).map(({ code }) => code)).not.toContain('F1')
})

it('is changed with the keyboard alone: moved, opened, removed', async () => {
  const office = await readyOffice()
  await office.do('frameworks.addFromCatalogue', { keys: ['f4'] })
  const [framework] = await office.do('frameworks.list', {})
  renderApp(office, `/khung-noi-dung/${framework!.id}`)
  const tree = await screen.findByRole('tree')
  const [first] = within(tree).getAllByRole('treeitem')
  first!.focus()
  fireEvent.keyDown(first!, { key: 'ArrowDown', altKey: true })
  await waitFor(() =>
    expect(items().slice(0, 2)).toEqual([
      'Chân thứ nhất – Phát triển kinh tế - xã hội nhanh và bền vững',
      'Chân thứ hai – Xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh',
    ]),
  )
  const top = screen.getAllByRole('treeitem')[0]!
  top.focus()
  fireEvent.keyDown(top, { key: ' ' })
  expect(await screen.findByText(/Hai chân: \(1\) Thi đua xây dựng Đảng/)).toBeTruthy()
  fireEvent.keyDown(top, { key: 'Enter' })
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.change(dialog.getByLabelText(/^Tên mục/), { target: { value: 'Phát triển du lịch' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Lưu thay đổi' }))
  await waitFor(() => expect(items()[0]).toBe('Chân thứ nhất – Phát triển du lịch'))
  fireEvent.keyDown(screen.getAllByRole('treeitem')[0]!, { key: 'Delete' })
  fireEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Xóa mục' }),
  )
  await waitFor(() => expect(items()).toHaveLength(7))
})

it('offers a new version, and no change, of what a launched campaign rests on', async () => {
  const office = await readyOffice()
  await office.do('campaigns.addFromCatalogue', { keys: ['c2'] })
  const [framework] = await office.do('frameworks.list', { text: 'f2' })
  renderApp(office, `/khung-noi-dung/${framework!.id}`)
  expect(await screen.findByText('Khung đang dùng cho phong trào đã phát động')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Thêm chân' })).toBeNull()
  fireEvent.keyDown((await screen.findAllByRole('treeitem'))[0]!, { key: 'Enter' })
  expect(screen.queryByRole('dialog')).toBeNull()

  fireEvent.click(screen.getByRole('button', { name: 'Lập bản mới' }))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByRole('button', { name: 'Lập bản mới' }))
  expect(
    await screen.findByRole('heading', { level: 1, name: /^F2 \(bản 2\) – Hai chân - Ba mũi/ }),
  ).toBeTruthy()
  expect(await screen.findByRole('button', { name: 'Thêm chân' })).toBeTruthy()
})
