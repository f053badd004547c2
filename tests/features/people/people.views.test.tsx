// @vitest-environment jsdom

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { PeoplePage } from '@renderer/features/people/PeoplePage'
import type { PartialDate } from '@shared/core/partial-date'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import ExcelJS from 'exceljs'
import { afterEach, expect, it } from 'vitest'
import { type Office, openOffice, temporaryFolder } from '../../support/office'
import { connectOffice, renderPart } from '../../support/render'
import { addPerson } from './people-samples'

afterEach(() => localStorage.clear())

async function twoPeople() {
  const office = await openOffice()
  const birthDate = '1971-02-17' as PartialDate
  const numbers = { partyCard: '10 004512', citizenNumber: '083071004512' }
  await addPerson(office, { fullName: 'Đỗ Thị Mẫu', birthDate, ...numbers })
  await addPerson(office, { fullName: 'Lê Bình', isPartyMember: false, isYouthUnionMember: true })
  connectOffice(office)
  renderPart(<PeoplePage />)
  await screen.findByText('Lê Bình')
  return office
}
const headings = () => screen.getAllByRole('columnheader').map((cell) => cell.textContent ?? '')
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

it('keeps a filter under a name and brings it back with one press', async () => {
  const office = await twoPeople()
  const search = screen.getByRole('searchbox', { name: 'Tìm tên, số thẻ' })
  fireEvent.change(search, { target: { value: 'mau' } })
  await waitFor(() => expect(screen.queryByText('Lê Bình')).toBeNull())
  press('Lưu cách xem…')
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(within(dialog).getByRole('textbox', { name: /^Tên cách xem/ }), {
    target: { value: 'Người mẫu' },
  })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu cách xem' }))
  const chip = await screen.findByRole('button', { name: 'Người mẫu' })
  expect(chip.getAttribute('aria-pressed')).toBe('true')
  press('Mọi người')
  expect(await screen.findByText('Lê Bình')).toBeTruthy()
  press('Người mẫu')
  await waitFor(() => expect(screen.queryByText('Lê Bình')).toBeNull())
  expect(await office.do('views.list', { list: 'people' })).toMatchObject([
    { name: 'Người mẫu', state: { filter: { text: 'mau' }, columns: null } },
  ])
})

it('shows and moves columns from the keyboard, and keeps them on this computer', async () => {
  await twoPeople()
  expect(headings()).not.toContain('Ngày vào Đảng')
  press('Chọn cột')
  const chooser = await screen.findByRole('dialog', { name: 'Chọn cột' })
  fireEvent.click(within(chooser).getByRole('checkbox', { name: 'Ngày vào Đảng' }))
  expect(headings().at(-1)).toBe('Ngày vào Đảng')
  const joined = within(chooser).getByRole('checkbox', { name: 'Ngày vào Đảng' })
  fireEvent.keyDown(joined, { key: 'ArrowUp', altKey: true })
  expect(headings().at(-2)).toBe('Ngày vào Đảng')
  const name = within(chooser).getByRole('checkbox', { name: 'Họ và tên' })
  expect((name as HTMLInputElement).disabled).toBe(true)
  expect(localStorage.getItem('kept.people.columns')).toContain('joinedOn')
  fireEvent.click(within(chooser).getByRole('button', { name: 'Về mặc định' }))
  expect(headings()).not.toContain('Ngày vào Đảng')
})

it('hides numbers of cards until asked, for this visit only', async () => {
  await twoPeople()
  expect(screen.getByText('•••••512')).toBeTruthy()
  press('Thêm việc khác')
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Hiện số thẻ, số định danh' }))
  expect(await screen.findByText('10 004512')).toBeTruthy()
})

it('sends to Excel the shown columns, and numbers of cards only when they are ticked', async () => {
  const office = await twoPeople()
  const [plain, ticked] = [await saved(office, []), await saved(office, ['Số định danh'])]
  const shown = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Chức vụ', 'Đơn vị', 'Đối tượng']
  expect(plain).toEqual(shown)
  expect(ticked).toEqual([...shown, 'Số định danh'])
})

it('prints those selected, as pages that are looked at first', async () => {
  const office = await twoPeople()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn dòng 2' }))
  press('In danh sách…')
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByRole('radio', { name: '1 dòng đang chọn' })).toBeTruthy()
  fireEvent.click(within(dialog).getByRole('button', { name: 'Xem trước' }))
  await waitFor(() => expect(office.desk.laidOut).toHaveLength(1))
  const html = office.desk.laidOut[0] ?? ''
  expect(html).toContain('Tổng số: 1 người.')
  expect(html).toContain('Những người được chọn')
  expect(html).not.toMatch(/004512|083071/u)
})

async function saved(office: Office, tick: readonly string[]): Promise<unknown[]> {
  const file = path.join(temporaryFolder(), 'danh-sach.xlsx')
  office.desk.answer(file)
  press('Xuất Excel…')
  const dialog = await screen.findByRole('dialog')
  expect(
    within(dialog).getByText(/Nếu không đánh dấu, tệp và bản in không có các số này/),
  ).toBeTruthy()
  for (const name of tick) fireEvent.click(within(dialog).getByRole('checkbox', { name }))
  fireEvent.click(within(dialog).getByRole('button', { name: 'Xuất Excel' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const book = new ExcelJS.Workbook()
  // exceljs's own types want the Buffer of an older Node.
  await book.xlsx.load((await readFile(file)) as never)
  const rows = book.worksheets[0]!.getSheetValues() as unknown as (unknown[] | undefined)[]
  const text = JSON.stringify(rows)
  expect(text.includes('083071004512')).toBe(tick.includes('Số định danh'))
  return (rows.find((row) => row?.[1] === 'STT') ?? []).slice(1)
}
