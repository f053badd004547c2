// @vitest-environment jsdom

import type { InputOf } from '@shared/ipc/app-contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { type Office, openOffice } from '../../support/office'
import { renderApp } from '../../support/render'

const thisYear = new Date().getFullYear()

async function readyOffice() {
  const office = await openOffice({ today: `${thisYear}-12-20` })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

async function add(office: Office, change: Partial<InputOf<'works.create'>>) {
  const blank = {
    ...{ campaignId: null, frameworkItemId: null, year: thisYear, field: '', title: '' },
    ...{ organisationId: null, personId: null, ownerText: '', startsOn: null, dueOn: null },
    ...{ doneOn: null, state: 'planned', progress: 0, result: '', note: '' },
  } satisfies InputOf<'works.create'>
  return (await office.do('works.create', { ...blank, ...change })).id
}

it('puts an item on record, and says what its plan still lacks without holding it back', async () => {
  const office = await readyOffice()
  renderApp(office, '/dau-viec')
  expect(await screen.findByText('Chưa có đầu việc nào')).toBeTruthy()
  fireEvent.click(screen.getAllByRole('button', { name: 'Thêm đầu việc' })[0]!)
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.change(dialog.getByLabelText(/^Nội dung đầu việc/), {
    target: { value: 'Kiểm tra 05 chi bộ' },
  })
  expect(await dialog.findByText(/^Chưa giao cho ai; chưa có thời điểm bắt đầu/)).toBeTruthy()
  fireEvent.click(dialog.getByRole('button', { name: 'Thêm đầu việc' }))
  expect(await screen.findByText('Kiểm tra 05 chi bộ')).toBeTruthy()
  expect(await screen.findByText('Đã thực hiện xong 0/01 đầu việc')).toBeTruthy()
})

it('marks those chosen as done, and the line above the list says so', async () => {
  const office = await readyOffice()
  await add(office, { title: 'Việc một', field: 'Chính trị, tư tưởng' })
  await add(office, { title: 'Việc hai', field: 'Tổ chức, cán bộ' })
  renderApp(office, '/dau-viec')
  await screen.findByText('Việc hai')
  fireEvent.click(screen.getAllByRole('checkbox')[0]!)
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi đã xong' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByLabelText<HTMLInputElement>('Ngày xong').value).toBe(`20/12/${thisYear}`)
  fireEvent.click(dialog.getByRole('button', { name: 'Ghi đã xong' }))
  expect(
    await screen.findByText('Đã thực hiện xong 02/02 đầu việc trên 02 lĩnh vực công tác'),
  ).toBeTruthy()
})

it('opens the late ones at a press, and one item by its address', async () => {
  const office = await readyOffice()
  const late = await add(office, { title: 'Trễ', dueOn: `${thisYear}-01-31` as never })
  await add(office, { title: 'Còn hạn', dueOn: `${thisYear}-12-31` as never })
  window.history.replaceState(null, '', `?item=${late}`)
  renderApp(office, '/dau-viec')
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByLabelText<HTMLTextAreaElement>(/^Nội dung đầu việc/).value).toBe('Trễ')
  fireEvent.click(dialog.getByRole('button', { name: 'Thôi' }))
  fireEvent.click(await screen.findByRole('button', { name: '01 đầu việc quá hạn' }))
  await waitFor(() => expect(screen.queryByText('Còn hạn')).toBeNull())
  expect(screen.getByText('Trễ')).toBeTruthy()
})
