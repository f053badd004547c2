// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { openOffice } from '../../support/office'
import { renderApp } from '../../support/render'
import { movement, registerCollective, registerPerson } from './registration-samples'

async function furnished() {
  const place = await movement()
  await place.office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return place
}

it('shows how far each unit is from 100%, and opens the rows behind a number', async () => {
  const place = await furnished()
  await registerPerson(place, place.an)
  await registerCollective(place, place.health1)
  renderApp(place.office, '/dang-ky')
  const table = await screen.findByRole('table', { name: 'Tỷ lệ đăng ký của từng đơn vị' })
  const health = within(table).getByRole('row', { name: /Đảng bộ Sở Y tế/u })
  expect(within(health).getByText('25%')).toBeTruthy()
  fireEvent.click(
    within(health).getByRole('button', { name: 'Tập thể: đã nộp – Đảng bộ Sở Y tế: 1' }),
  )
  const drawer = await screen.findByRole('dialog')
  await within(drawer).findByText('Chi bộ 1')
})

it('goes down the tree by the name of a unit, and back up', async () => {
  const place = await furnished()
  renderApp(place.office, '/dang-ky')
  fireEvent.click(await screen.findByRole('button', { name: 'Đảng bộ Sở Y tế' }))
  await screen.findByText('Đảng bộ Sở Y tế (riêng cấp này)')
  fireEvent.click(await screen.findByRole('button', { name: 'Đảng bộ Khối mẫu' }))
  await screen.findByRole('button', { name: 'Đảng bộ Sở Tư pháp' })
})

it('approves the papers that are selected, all in one step', async () => {
  const place = await furnished()
  const { office, campaignId, an, binh } = place
  for (const id of [an, binh]) await registerPerson(place, id)
  renderApp(office, '/dang-ky/phieu-da-nop')
  const grid = await screen.findByRole('grid', { name: 'Phiếu đăng ký của cá nhân' })
  await within(grid).findByText('Nguyễn Thử An')
  for (const box of within(grid).getAllByRole('checkbox').slice(1, 3)) fireEvent.click(box)
  const bar = await screen.findByRole('toolbar')
  fireEvent.click(within(bar).getByRole('button', { name: 'Duyệt' }))
  await waitFor(async () => {
    const { total } = await office.do('registrations.coverage', { campaignId, year: 2022 })
    expect(total.people.approved).toBe(2)
  })
})

it('types a paper into the grid as in Excel', async () => {
  const place = await furnished()
  const { office, campaignId } = place
  renderApp(office, '/dang-ky/nhap-nhanh')
  const grid = await screen.findByRole('grid', { name: 'Đăng ký thi đua năm 2022 của cá nhân' })
  await within(grid).findByText('Nguyễn Thử An')
  grid.focus()
  const key = (name: string) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key: name })
  key('d')
  const field = document.activeElement as HTMLInputElement
  fireEvent.change(field, { target: { value: 'd' } })
  key('Enter')
  await waitFor(async () => {
    const { rows } = await office.do('registrations.list', {
      ...{ campaignId, year: 2022, subject: 'person' },
    })
    expect(rows.map(({ name, state }) => [name, state])).toEqual([['Nguyễn Thử An', 'approved']])
  })
})

it('shows a paper with what it lacks, and keeps a check that was made', async () => {
  const place = await furnished()
  const { office, an } = place
  const { id } = await registerPerson(place, an, { items: [] })
  renderApp(office, `/dang-ky/phieu/${id}`)
  await screen.findByText('Chưa nêu nội dung cụ thể')
  fireEvent.click(screen.getByRole('button', { name: 'Ghi thêm' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(within(dialog).getByLabelText('Ai kiểm tra'), { target: { value: 'Bí thư' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Ghi lại' }))
  await waitFor(async () =>
    expect((await office.do('registrations.get', { id })).checks).toMatchObject([
      { kind: 'check', who: 'Bí thư' },
    ]),
  )
})

it('leads to the campaigns while there is none', async () => {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  renderApp(office, '/dang-ky')
  await screen.findByText('Chưa có phong trào thi đua')
})
