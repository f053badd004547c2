// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { type Office, openOffice } from '../../support/office'
import { renderApp } from '../../support/render'
import { ratedBloc, ratePerson } from './rating-samples'

async function openGrid(office: Office) {
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  await ratedBloc(office)
  renderApp(office, '/xep-loai')
  const grid = await screen.findByRole('grid', { name: 'Xếp loại đảng viên năm 2022' })
  await within(grid).findByText('Nguyễn Thử An')
  grid.focus()
  return grid
}

/** A key where the focus is; a letter in an open cell is added to its text. */
function press(key: string, modifiers: { readonly ctrlKey?: true; readonly shiftKey?: true } = {}) {
  const target = document.activeElement ?? document.body
  const isTaken = !fireEvent.keyDown(target, { key, ...modifiers })
  if (!isTaken && key.length === 1 && target instanceof HTMLInputElement)
    fireEvent.change(target, { target: { value: target.value + key } })
}

function type(text: string) {
  for (const letter of text) press(letter)
}

const outcomes = async (office: Office) => {
  const { rows } = await office.do('ratings.grid', { year: 2022, subject: 'person' })
  return rows.map(({ outcome }) => outcome)
}

const paste = (grid: HTMLElement, text: string) =>
  fireEvent.paste(grid, { clipboardData: { getData: () => text } })

it('rates down the list by initials, and copies the cell above with Ctrl+D', async () => {
  const office = await openOffice()
  await openGrid(office)
  type('x')
  press('Enter')
  type('t')
  press('ArrowDown')
  type('xuất sắc')
  press('Enter')
  await waitFor(async () =>
    expect((await outcomes(office)).slice(0, 3)).toEqual(['excellent', 'good', 'excellent']),
  )
  press('d', { ctrlKey: true })
  await waitFor(async () => expect((await outcomes(office))[3]).toBe('excellent'))
  await screen.findByText('Đã nhập 4/6 đảng viên')
})

it('tells by attributes where one is, and what may be changed', async () => {
  const office = await openOffice()
  const grid = await openGrid(office)
  expect(grid.getAttribute('aria-rowcount')).toBe('7')
  const active = () => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')
  expect(active()?.getAttribute('aria-colindex')).toBe('5')
  press('End', { ctrlKey: true })
  expect(active()?.getAttribute('aria-colindex')).toBe('7')
  press('Home', { ctrlKey: true })
  expect(active()?.textContent).toBe('Nguyễn Thử An')
  expect(active()?.getAttribute('aria-readonly')).toBe('true')
  type('x')
  expect(await outcomes(office)).toEqual(Array(6).fill(null))
  press('Tab')
  press('Tab')
  expect(active()?.getAttribute('aria-colindex')).toBe('6')
})

it('keeps a cell open that it cannot read, and lets go of it with Esc', async () => {
  const office = await openOffice()
  const grid = await openGrid(office)
  type('ab')
  press('Enter')
  expect((await screen.findByRole('alert')).textContent).toContain('Không hiểu “ab”')
  const cell = screen.getByRole('textbox', { name: 'Đang sửa: Xếp loại năm 2022' })
  expect(cell.getAttribute('aria-invalid')).toBe('true')
  press('Escape')
  expect(document.activeElement).toBe(grid)
  expect(await outcomes(office)).toEqual(Array(6).fill(null))
})

it('writes a pasted block as one change, which one undo takes back', async () => {
  const office = await openOffice()
  const grid = await openGrid(office)
  const block = ['HTXSNV', 'Hoàn thành tốt nhiệm vụ'.normalize('NFD'), 'k', ''].join('\r\n')
  paste(grid, `${block}\r\n`)
  await waitFor(async () =>
    expect((await outcomes(office)).slice(0, 4)).toEqual([
      ...['excellent', 'good', 'not-completed', null],
    ]),
  )
  press('z', { ctrlKey: true })
  await waitFor(async () => expect(await outcomes(office)).toEqual(Array(6).fill(null)))
})

it('writes nothing of a block with an unknown word until told to write the rest', async () => {
  const office = await openOffice()
  const grid = await openGrid(office)
  paste(grid, 'X\ngiỏi\nT')
  const dialog = await screen.findByRole('dialog', { name: 'Có ô chưa đọc được' })
  expect(dialog.textContent).toContain('Không hiểu “giỏi”')
  expect(await outcomes(office)).toEqual(Array(6).fill(null))
  fireEvent.click(within(dialog).getByRole('button', { name: 'Ghi 2 ô đọc được' }))
  await waitFor(async () =>
    expect((await outcomes(office)).slice(0, 3)).toEqual(['excellent', null, 'good']),
  )
})

it('copies what is selected as Excel takes it, and clears it with Delete', async () => {
  const office = await openOffice()
  const grid = await openGrid(office)
  type('x')
  press('Enter')
  type('t')
  press('Enter')
  await screen.findByText('Đã nhập 2/6 đảng viên')
  press('ArrowUp')
  press('ArrowUp')
  press('ArrowDown', { shiftKey: true })
  const clipboard: string[] = []
  fireEvent.copy(grid, {
    clipboardData: { setData: (_: string, text: string) => clipboard.push(text) },
  })
  expect(clipboard).toEqual(['Hoàn thành xuất sắc nhiệm vụ\r\nHoàn thành tốt nhiệm vụ'])
  press('Delete')
  await waitFor(async () => expect(await outcomes(office)).toEqual(Array(6).fill(null)))
})

it('says what is beyond the cap and writes it all the same (R-200)', async () => {
  const office = await openOffice()
  await openGrid(office)
  type('x')
  press('Enter')
  type('x')
  press('Enter')
  await screen.findByText(/0 đảng viên; đang vượt 2\./)
  expect((await outcomes(office)).slice(0, 2)).toEqual(['excellent', 'excellent'])
})

it('opens the rows behind a number of the tables', async () => {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const { an, chi } = await ratedBloc(office)
  await ratePerson(office, an, 'excellent')
  await ratePerson(office, chi, 'good')
  renderApp(office, '/xep-loai/tong-hop')
  const table = await screen.findByRole('table', { name: 'Tổng hợp xếp loại đảng viên năm 2022' })
  fireEvent.click(within(table).getByRole('button', { name: 'Đảng bộ Sở Y tế, Xuất sắc: 1' }))
  const behind = await screen.findByRole('dialog')
  await within(behind).findByText('Nguyễn Thử An')
  expect(within(behind).queryByText('Lê Thử Chi')).toBeNull()
  press('Escape')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  fireEvent.click(within(table).getByRole('button', { name: 'Đảng bộ Sở Y tế, Chưa nhập: 2' }))
  const missing = await screen.findByRole('dialog')
  await within(missing).findByText('Trần Thử Bình')
  expect(within(missing).queryByText('Lê Thử Chi')).toBeNull()
  expect(within(table).getByRole('button', { name: 'Cộng, Tổng số: 6' })).toBeDefined()
})
