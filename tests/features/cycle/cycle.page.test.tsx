// @vitest-environment jsdom

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { openOffice } from '../../support/office'
import { renderApp } from '../../support/render'

async function readyOffice(today = '2025-12-20') {
  const office = await openOffice({ today })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }))

it('offers the steps of the year, puts them into the calendar and moves the day off Saturday', async () => {
  const office = await readyOffice()
  renderApp(office, '/vong-nam')
  expect(await screen.findByText('Bộ mốc năm này chưa có trong lịch')).toBeTruthy()
  const ribbon = screen.getByRole('list', { name: 'Các bước đến 17/01/2026' })
  expect(within(ribbon).getAllByRole('listitem')).toHaveLength(11)
  expect(within(ribbon).getByText('Hội đồng, 23/12/2025: Tiếp theo')).toBeTruthy()
  expect(screen.getByText(/^17\/01 rơi vào Thứ Bảy/)).toBeTruthy()

  await press('Thêm bộ mốc 17/01')
  await press('Dời lễ sang 16/01/2026')
  await waitFor(async () =>
    expect(await office.do('cycle.year', {})).toMatchObject({ missing: 0, isOnRestDay: false }),
  )
  expect(await screen.findByText(/Lễ đã được xếp vào Thứ Sáu, 16\/01\/2026/)).toBeTruthy()
})

it('marks a step done with a day and a result', async () => {
  const office = await readyOffice()
  await office.do('cycle.add', { year: 2026 })
  renderApp(office, '/vong-nam')
  await press('Đánh dấu đã xong: Thu báo cáo của cơ sở')
  const result = await screen.findByLabelText('Kết quả')
  fireEvent.change(result, { target: { value: 'Đủ 75 báo cáo' } })
  const form = result.closest('form')
  if (!form) throw new Error('There is a form')
  fireEvent.submit(form)
  expect(await screen.findByText('1/11 bước đã xong')).toBeTruthy()
  expect(screen.getByText('Đủ 75 báo cáo')).toBeTruthy()
})

it('goes from year to year', async () => {
  const office = await readyOffice()
  renderApp(office, '/vong-nam')
  await press('Năm trước')
  expect(await screen.findByText(/Kỷ niệm 65 năm Ngày Bến Tre Đồng Khởi/)).toBeTruthy()
  await press('Vòng hiện nay')
  expect(await screen.findByText('Năm 2026')).toBeTruthy()
})

it('is offered where a month of the calendar is empty', async () => {
  const office = await readyOffice()
  renderApp(office, '/lich')
  await press('Thêm bộ mốc 17/01')
  await waitFor(async () => expect((await office.do('cycle.year', {})).missing).toBe(0))
})
