// @vitest-environment jsdom

import { PeoplePage } from '@renderer/features/people/PeoplePage'
import { PersonPage } from '@renderer/features/people/PersonPage'
import type { PartialDate } from '@shared/core/partial-date'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Route } from 'wouter'
import { type Office, openOffice } from '../../support/office'
import { connectOffice, renderPart } from '../../support/render'
import { smallBloc } from '../organisation/organisation-samples'
import { addPerson, importPeople, manyPeople } from './people-samples'

function showPeople(office: Office, path = '/ca-nhan') {
  connectOffice(office)
  renderPart(
    <>
      <Route path="/ca-nhan">
        <PeoplePage />
      </Route>
      <Route path="/ca-nhan/:id">
        <PersonPage />
      </Route>
    </>,
    path,
  )
}
const grid = () => screen.findByRole('grid', { name: 'Danh sách đảng viên, cá nhân' })
const dialog = () => screen.findByRole('dialog')

it('shows a long list by its first rows and counts all of it', async () => {
  const office = await openOffice()
  await importPeople(office, manyPeople(1000, []))
  showPeople(office)
  expect(await screen.findByText('1.000 dòng')).toBeTruthy()
  expect((await grid()).getAttribute('aria-rowcount')).toBe('1001')
  const drawn = screen.getAllByRole('row').length
  expect(drawn).toBeGreaterThan(10)
  expect(drawn).toBeLessThan(100)
})

it('narrows as one types without diacritics, and says so when nobody is left', async () => {
  const office = await openOffice()
  await addPerson(office, { fullName: 'Trần Đông', birthDate: '1965' as PartialDate })
  await addPerson(office, { fullName: 'Lê Bình' })
  showPeople(office)
  expect(await screen.findByText('Lê Bình')).toBeTruthy()
  const search = screen.getByRole('searchbox', { name: 'Tìm tên, số thẻ' })
  fireEvent.change(search, { target: { value: 'dong' } })
  await waitFor(() => expect(screen.queryByText('Lê Bình')).toBeNull())
  expect(screen.getByText('Trần Đông')).toBeTruthy()
  expect(screen.getByText('1965')).toBeTruthy()
  fireEvent.change(search, { target: { value: 'khong co ai' } })
  expect(await screen.findByText('Không thấy ai phù hợp')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Xóa bộ lọc' }))
  expect(await screen.findByText('Lê Bình')).toBeTruthy()
})

it('moves everyone selected to another unit from a day on', async () => {
  const office = await openOffice()
  const { health1, law1 } = await smallBloc(office)
  await importPeople(office, manyPeople(3, [health1]))
  showPeople(office)
  await screen.findByText('3 dòng')
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Chọn tất cả các dòng' }))
  const bar = await screen.findByRole('toolbar', { name: 'Đã chọn 3 dòng' })
  fireEvent.click(within(bar).getByRole('button', { name: 'Chuyển đơn vị…' }))
  const form = await dialog()
  const unit = within(form).getByRole('combobox', { name: /^Đơn vị mới/ })
  fireEvent.click(unit)
  fireEvent.change(unit, { target: { value: 'chi bo 1 tu phap' } })
  fireEvent.click(await screen.findByRole('option', { name: /^Chi bộ 1, Đảng bộ Sở Tư pháp/ }))
  fireEvent.change(within(form).getByRole('textbox', { name: /^Ngày có hiệu lực/ }), {
    target: { value: '1/10/2022' },
  })
  fireEvent.click(within(form).getByRole('button', { name: 'Chuyển' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const { total } = await office.do('people.list', { organisationId: law1 })
  expect(total).toBe(3)
  expect(screen.queryByRole('toolbar')).toBeNull()
})

it('adds a person whose birth year alone is known, and refuses days that cannot be', async () => {
  const office = await openOffice()
  showPeople(office)
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm người' }))
  const form = await dialog()
  const field = (name: RegExp) => within(form).getByRole('textbox', { name })
  const submit = within(form).getByRole('button', { name: 'Thêm người' })
  fireEvent.click(submit)
  expect(await within(form).findByText('Hãy nhập họ và tên.')).toBeTruthy()
  fireEvent.change(field(/^Họ và tên/), { target: { value: 'Võ Thị Ơn Ví Dụ' } })
  fireEvent.change(field(/^Ngày sinh/), { target: { value: '1991' } })
  fireEvent.change(field(/^Ngày vào Đảng/), { target: { value: '1990' } })
  fireEvent.click(submit)
  expect(await within(form).findByText(/Ngày vào Đảng sớm hơn ngày sinh/)).toBeTruthy()
  fireEvent.change(field(/^Ngày vào Đảng/), { target: { value: '3/2015' } })
  fireEvent.click(submit)
  expect(await screen.findByText('Võ Thị Ơn Ví Dụ')).toBeTruthy()
  const { rows } = await office.do('people.list', {})
  expect(rows).toMatchObject([{ birthDate: '1991', joinedOn: '2015-03' }])
})

it('opens a person with the card number hidden until it is asked for', async () => {
  const office = await openOffice()
  const { health1 } = await smallBloc(office)
  const fullName = 'Đỗ Thị Mẫu'
  const id = await addPerson(office, { fullName, partyCard: '10 004512', organisationId: health1 })
  showPeople(office, `/ca-nhan/${id}`)
  expect(await screen.findByRole('heading', { name: fullName, level: 1 })).toBeTruthy()
  expect(screen.getByText('•••••512')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Hiện số thẻ đảng viên' }))
  expect(screen.getByText('10 004512')).toBeTruthy()
  fireEvent.click(screen.getByRole('tab', { name: 'Lịch sử' }))
  expect(await screen.findByText('Đã thêm Đỗ Thị Mẫu vào danh sách')).toBeTruthy()
})
