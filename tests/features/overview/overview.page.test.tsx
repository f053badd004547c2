// @vitest-environment jsdom

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { day, openOffice } from '../../support/office'
import { renderApp } from '../../support/render'
import { addEvent, date } from '../calendar/calendar-samples'
import { addPerson } from '../people/people-samples'

async function readyOffice() {
  const office = await openOffice({ today: '2026-01-10' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

async function withLists() {
  const office = await readyOffice()
  const place = { kind: 'party', openedOn: day('2020-08-19') } as const
  const bloc = { ...place, parentId: null, name: 'Đảng bộ Khối', level: 'bloc' } as const
  const { id: parentId } = await office.do('organisation.add', bloc)
  const cell = { ...place, parentId, name: 'Chi bộ Một', level: 'base-cell' } as const
  const { id } = await office.do('organisation.add', cell)
  await addPerson(office, { fullName: 'Nguyễn Thị Thí Dụ', organisationId: id })
  return office
}

it('keeps the road of first steps while there are no lists', async () => {
  renderApp(await readyOffice(), '/')
  expect(await screen.findByText('Nhập cây tổ chức đảng')).toBeTruthy()
  expect(screen.queryByText('7 ngày tới')).toBeNull()
})

it('shows the work of today, four numbers that open their rows, and the year of 17/01', async () => {
  const office = await withLists()
  await addEvent(office, { title: 'Họp hội đồng', startsOn: date('2026-01-08') })
  renderApp(office, '/')
  const late = within(await screen.findByRole('region', { name: 'Quá hạn' }))
  expect(late.getByText('Họp hội đồng')).toBeTruthy()
  expect(late.getByText('quá 2 ngày')).toBeTruthy()
  expect(screen.getByRole('link', { name: /^Hồ sơ chờ duyệt 0/ }).getAttribute('href')).toContain(
    '/ho-so',
  )
  expect(await screen.findByRole('list', { name: 'Các bước đến 17/01/2026' })).toBeTruthy()
  expect(screen.getByText(/^17\/01 rơi vào Thứ Bảy/)).toBeTruthy()

  fireEvent.click(late.getByRole('button', { name: 'Mở: Họp hội đồng' }))
  expect(await screen.findByRole('dialog')).toBeTruthy()
})

it('takes a recent change back from where it is told', async () => {
  const office = await withLists()
  await addEvent(office, { title: 'Nhầm', startsOn: date('2026-01-12') })
  renderApp(office, '/')
  fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác: Đã thêm “Nhầm” vào lịch' }))
  const question = within(await screen.findByRole('dialog'))
  fireEvent.click(question.getByRole('button', { name: 'Hoàn tác việc này' }))
  await waitFor(async () => {
    const { lines } = await office.do('overview.today', {})
    expect(lines.some(({ title }) => title === 'Nhầm')).toBe(false)
  })
})
