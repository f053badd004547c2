// @vitest-environment jsdom

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { openOffice } from '../../support/office'
import { renderApp } from '../../support/render'

it('lets the clerk correct the expected days of a year and settle them', async () => {
  const office = await openOffice({ today: '2026-01-14' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  renderApp(office, '/lich')
  fireEvent.click(await screen.findByRole('button', { name: 'In, xuất tệp' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: /Ngày nghỉ lễ/ }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('Dự kiến')).toBeTruthy()

  fireEvent.click(dialog.getByRole('button', { name: 'Thêm ngày làm bù' }))
  fireEvent.click(dialog.getByRole('button', { name: 'Chốt ngày nghỉ năm 2026' }))
  expect(await dialog.findByText(/Có dòng chưa ghi ngày/)).toBeTruthy()
  const days = dialog.getAllByLabelText(/^Ngày ở dòng/)
  const last = days.at(-1) as HTMLInputElement
  fireEvent.change(last, { target: { value: '31/8/2026' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Chốt ngày nghỉ năm 2026' }))
  expect(await dialog.findByText(/Ngày làm bù phải là Thứ Bảy hoặc Chủ nhật/)).toBeTruthy()

  fireEvent.change(last, { target: { value: '22/8/2026' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Chốt ngày nghỉ năm 2026' }))
  await waitFor(async () =>
    expect(await office.do('holidays.year', { year: 2026 })).toMatchObject({ isSettled: true }),
  )
  const { days: settled } = await office.do('holidays.year', { year: 2026 })
  expect(settled.find(({ kind }) => kind === 'working')?.day).toBe('2026-08-22')
})
