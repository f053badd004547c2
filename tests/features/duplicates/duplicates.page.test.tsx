// @vitest-environment jsdom
import type { PartialDate } from '@shared/core/partial-date'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { type Office, openOffice } from '../../support/office'
import { renderApp } from '../../support/render'
import { addPerson } from '../people/people-samples'

async function officeWithTwins(): Promise<Office> {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const birthDate = '1965-03-17' as PartialDate
  await addPerson(office, { fullName: 'NGUYỄN VĂN AN', birthDate, partyCard: '12 345678' })
  await addPerson(office, { fullName: 'Nguyễn Văn An', birthDate, category: 'Công chức' })
  return office
}

const people = async (office: Office) => (await office.do('people.list', {})).rows

it('shows who may be on file twice, merges them as chosen, and says what was done', async () => {
  const office = await officeWithTwins()
  renderApp(office, '/tim-trung')
  await screen.findByText('Rất giống')
  expect(screen.getByRole('tab', { name: 'Có thể trùng (1)' })).toBeTruthy()
  const table = await screen.findByRole('table', { name: 'So sánh' })
  expect(within(table).queryByText('12 345678')).toBeNull()
  fireEvent.click(screen.getByRole('switch', { name: 'Hiện số thẻ, số định danh' }))
  expect(within(table).getByText('12 345678')).toBeTruthy()
  fireEvent.click(within(table).getByRole('radio', { name: /Họ và tên.*: NGUYỄN VĂN AN$/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Gộp…' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Gộp' }))
  await screen.findByText('Đã xem hết các gợi ý')
  expect(await people(office)).toMatchObject([{ fullName: 'NGUYỄN VĂN AN', category: 'Công chức' }])
})

it('remembers that two people are different, and lets the mark be taken back', async () => {
  const office = await officeWithTwins()
  renderApp(office, '/tim-trung')
  await screen.findByRole('table', { name: 'So sánh' })
  fireEvent.click(screen.getByRole('button', { name: 'Không trùng' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Hai người cùng quê' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Không trùng' }))
  await screen.findByText('Đã xem hết các gợi ý')
  fireEvent.click(screen.getByRole('tab', { name: 'Đã đánh dấu không trùng (1)' }))
  expect(await screen.findByText('Hai người cùng quê')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ dấu' }))
  await waitFor(() => expect(screen.getByRole('tab', { name: 'Có thể trùng (1)' })).toBeTruthy())
  expect(await people(office)).toHaveLength(2)
})

it('says so when nobody is on file twice', async () => {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  renderApp(office, '/tim-trung')
  expect(await screen.findByText('Không thấy ai bị ghi hai lần')).toBeTruthy()
})

it('asks to look again while somebody is added who may be on file', async () => {
  const office = await officeWithTwins()
  renderApp(office, '/ca-nhan')
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm người' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(within(dialog).getByLabelText(/Họ và tên/), {
    target: { value: 'nguyen van an' },
  })
  fireEvent.change(within(dialog).getByLabelText(/Ngày sinh/), { target: { value: '17/3/1965' } })
  fireEvent.blur(within(dialog).getByLabelText(/Ngày sinh/))
  expect(await within(dialog).findByText('Có thể đã có:')).toBeTruthy()
})
