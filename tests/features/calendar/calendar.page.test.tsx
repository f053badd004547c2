// @vitest-environment jsdom

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { day, openOffice } from '../../support/office'
import { renderApp, words } from '../../support/render'
import { addEvent, date } from './calendar-samples'

async function readyOffice() {
  const office = await openOffice({ today: '2026-01-14' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

const january = { from: day('2026-01-01'), to: day('2026-01-31') }
const grid = () => screen.findByRole('grid')
const square = async (text: string) =>
  (await grid()).querySelector<HTMLElement>(`[data-day="${text}"]`) as HTMLElement
const panel = () => screen.getByRole('complementary', { name: 'Ngày đang chọn' })

it('shows a month from Monday on, with lunar days, Đồng Khởi and the day in full', async () => {
  const office = await readyOffice()
  await addEvent(office, { title: 'Hội nghị tổng kết', startsAt: '08:00', place: 'Hội trường' })
  renderApp(office, '/lich')
  expect(await screen.findByRole('heading', { name: 'Tháng 1 năm 2026' })).toBeTruthy()
  expect((await square('2026-01-17')).textContent).toContain('29/11')
  expect((await square('2026-01-19')).textContent).toContain('tháng Chạp')
  expect((await square('2026-01-17')).textContent).toContain('Ngày Bến Tre Đồng Khởi (66 năm)')
  expect((await square('2026-01-14')).getAttribute('aria-current')).toBe('date')

  fireEvent.click(await square('2026-01-17'))
  const title = 'Thứ Bảy, 17/01/2026 – 29/11 Ất Tỵ'
  expect(await within(panel()).findByRole('heading', { name: title })).toBeTruthy()
  expect(within(panel()).getByText('Hội nghị tổng kết')).toBeTruthy()
  expect(within(panel()).getByText(words('Sơ kết, tổng kết · 08:00 · Hội trường'))).toBeTruthy()
})

it('moves by keys: from day to day, month to month, to today, and into the day', async () => {
  const office = await readyOffice()
  renderApp(office, '/lich')
  fireEvent.click(await square('2026-01-14'))
  const press = async (key: string) => fireEvent.keyDown(await grid(), { key })
  const chosen = async () =>
    (await grid()).querySelector('[aria-selected="true"]')?.getAttribute('data-day')
  await press('ArrowRight')
  expect(await chosen()).toBe('2026-01-15')
  await press('ArrowDown')
  expect(await chosen()).toBe('2026-01-22')
  await press('PageDown')
  await screen.findByRole('heading', { name: 'Tháng 2 năm 2026' })
  await waitFor(async () => expect(await chosen()).toBe('2026-02-22'))
  await press('t')
  await screen.findByRole('heading', { name: 'Tháng 1 năm 2026' })
  await waitFor(async () => expect(await chosen()).toBe('2026-01-14'))
  expect(document.activeElement?.getAttribute('data-day')).toBe('2026-01-14')
  await press('Enter')
  expect(document.activeElement?.textContent).toContain('Thứ Tư, 14/01/2026')
})

it('says how many more a crowded day has, and shows them all beside the month', async () => {
  const office = await readyOffice()
  for (let n = 1; n <= 6; n++)
    await addEvent(office, { title: `Việc ${n}`, startsOn: date('2026-01-20') })
  renderApp(office, '/lich')
  expect((await square('2026-01-20')).textContent).toContain('+4 việc nữa')
  fireEvent.click(await square('2026-01-20'))
  for (let n = 1; n <= 6; n++) expect(within(panel()).getByText(`Việc ${n}`)).toBeTruthy()
})

it('adds an event on the chosen day by Ctrl+N, refusing one without a name', async () => {
  const office = await readyOffice()
  renderApp(office, '/lich')
  fireEvent.click(await square('2026-01-16'))
  fireEvent.keyDown(window, { key: 'n', ctrlKey: true })
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByDisplayValue('16/01/2026')).toBeTruthy()
  expect(await dialog.findByText(/Nhằm ngày 28 tháng 11 năm Ất Tỵ/)).toBeTruthy()
  fireEvent.click(dialog.getByRole('button', { name: 'Thêm việc' }))
  expect(await dialog.findByText('Hãy nhập tên việc.')).toBeTruthy()

  fireEvent.change(dialog.getByLabelText(/^Tên việc/), { target: { value: 'Họp Ban Thường vụ' } })
  fireEvent.change(dialog.getByLabelText('Giờ'), { target: { value: '8h30' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Thêm việc' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const { items } = await office.do('calendar.range', january)
  expect(items.find(({ title }) => title === 'Họp Ban Thường vụ')).toMatchObject({
    startsOn: '2026-01-16',
    startsAt: '08:30',
  })
})

it('marks an event done with what came of it', async () => {
  const office = await readyOffice()
  const id = await addEvent(office, { title: 'Sơ kết', startsOn: date('2026-01-12') })
  renderApp(office, '/lich')
  fireEvent.click(await square('2026-01-12'))
  expect(await within(panel()).findByText('Quá hạn')).toBeTruthy()
  fireEvent.click(within(panel()).getByRole('button', { name: 'Sơ kết' }))
  const details = within(await screen.findByRole('dialog'))
  fireEvent.click(await details.findByRole('button', { name: 'Đánh dấu đã thực hiện' }))
  const result = await screen.findByLabelText('Kết quả')
  fireEvent.change(result, { target: { value: 'Đủ 95 đơn vị' } })
  const form = result.closest('form')
  if (!form) throw new Error('There is a form')
  fireEvent.submit(form)
  await waitFor(async () =>
    expect(await office.do('calendar.event', { id })).toMatchObject({
      state: 'done',
      doneOn: '2026-01-14',
      result: 'Đủ 95 đơn vị',
    }),
  )
})

it('lists the year, finds without diacritics, and says when nothing is found', async () => {
  const office = await readyOffice()
  await addEvent(office, { title: 'Họp Hội đồng thi đua', kind: 'meeting' })
  renderApp(office, '/lich')
  fireEvent.click(await screen.findByLabelText('Danh sách'))
  expect(await screen.findByText('Họp Hội đồng thi đua')).toBeTruthy()
  const search = screen.getByRole('searchbox', { name: 'Tìm trong lịch' })
  fireEvent.change(search, { target: { value: 'hoi dong' } })
  await waitFor(() => expect(screen.queryByText(/Bến Tre Đồng Khởi/)).toBeNull())
  expect(screen.getByText('Họp Hội đồng thi đua')).toBeTruthy()
  fireEvent.change(search, { target: { value: 'khong co' } })
  expect(await screen.findByText('Không thấy việc nào khớp')).toBeTruthy()
})

it('shows the year as twelve months, and what comes next with what is late before it', async () => {
  const office = await readyOffice()
  await addEvent(office, { title: 'Việc trễ', startsOn: date('2026-01-10') })
  await addEvent(office, { title: 'Việc sắp tới', startsOn: date('2026-01-16') })
  renderApp(office, '/lich')
  fireEvent.click(await screen.findByLabelText('Năm'))
  expect(await screen.findByRole('region', { name: 'Tháng 12' })).toBeTruthy()
  expect(screen.getByText('Mốc trong năm')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /^Thứ Bảy, 17\/01\/2026/ }))
  expect(within(panel()).getByRole('heading', { name: /17\/01\/2026/ })).toBeTruthy()

  fireEvent.click(screen.getByLabelText('Chương trình'))
  const late = within(await screen.findByRole('region', { name: 'Quá hạn' }))
  expect(late.getByText('Việc trễ')).toBeTruthy()
  expect(await screen.findByRole('heading', { name: 'Thứ Sáu, 16/01/2026' })).toBeTruthy()
})

it('prints the month in a preview', async () => {
  const office = await readyOffice()
  renderApp(office, '/lich')
  await grid()
  fireEvent.click(screen.getByRole('button', { name: 'In, xuất tệp' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: /In tháng này/ }))
  await waitFor(() => expect(office.desk.laidOut).toHaveLength(1))
  expect(office.desk.laidOut[0]).toContain('LỊCH CÔNG TÁC THÁNG 1 NĂM 2026')
})
