// @vitest-environment jsdom

import { OrganisationScreen } from '@renderer/app/OrganisationScreen'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { connectOffice, renderPart, words } from '../../support/render'
import { departments, onDay, standing, staysOf } from './reorganisation-samples'

type Setting = Awaited<ReturnType<typeof departments>>

/** Opens the tree with one organisation in hand. */
async function inHand({ office }: Setting, name: string): Promise<HTMLElement> {
  connectOffice(office)
  renderPart(<OrganisationScreen />, '/to-chuc')
  await screen.findByRole('tree', { name: 'Các tổ chức đảng' })
  fireEvent.click(screen.getByRole('treeitem', { name: new RegExp(`^${name}`) }))
  return await screen.findByRole('region', { name })
}

async function more(panel: HTMLElement, label: string): Promise<HTMLElement> {
  fireEvent.click(within(panel).getByRole('button', { name: /^Việc khác/ }))
  fireEvent.click(await screen.findByRole('menuitem', { name: label }))
  return await screen.findByRole('dialog')
}

const effect = (dialog: HTMLElement) => within(dialog).findByRole('region', { name: 'Kết quả' })

it('hands an organisation over after telling how many leave, and offers to take it back', async () => {
  const setting = await departments()
  const panel = await inHand(setting, 'Đảng bộ Sở Giao thông vận tải')
  const dialog = await more(panel, 'Bàn giao ra ngoài…')
  const to = within(dialog).getByRole('textbox', { name: /^Nơi tiếp nhận/ })
  fireEvent.change(to, { target: { value: 'Đảng ủy tỉnh bạn' } })
  expect(
    await within(dialog).findByText(words('4 đảng viên và 1 người ngoài Đảng ra khỏi Đảng bộ')),
  ).toBeTruthy()
  fireEvent.click(within(dialog).getByRole('button', { name: 'Bàn giao' }))
  await waitFor(async () => expect(await standing(setting.office)).toHaveLength(4))
  expect(await screen.findByRole('button', { name: 'Tiếp nhận lại…' })).toBeTruthy()
  expect(screen.getByText('Đảng ủy tỉnh bạn')).toBeTruthy()
})

it('says in the dialog why a level cannot be taken, and dissolves the cells when asked to', async () => {
  const setting = await departments()
  const { office, transport, people } = setting
  const panel = await inHand(setting, 'Đảng bộ Sở Giao thông vận tải')
  const dialog = await more(panel, 'Đổi cấp, loại hình…')
  fireEvent.click(within(dialog).getByRole('combobox', { name: 'Cấp tổ chức' }))
  fireEvent.click(await screen.findByRole('option', { name: 'Chi bộ cơ sở' }))
  const result = await effect(dialog)
  await waitFor(() => expect(result.textContent).toContain('Chưa thực hiện được'))
  fireEvent.click(within(dialog).getByRole('checkbox', { name: /^Giải thể 2 đơn vị/ }))
  expect(await within(dialog).findByText(/^2 đảng viên chuyển sang/)).toBeTruthy()
  fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu thay đổi' }))
  await waitFor(async () =>
    expect((await office.do('organisation.get', { id: transport })).level).toBe('base-cell'),
  )
  expect((await staysOf(office, people.binh)).at(-1)).toContain('2025-06-01–')
})

it('deals members out by the keys 1 and 2 until nobody is left, then shows the effect', async () => {
  const setting = await departments()
  const { office, people } = setting
  const panel = await inHand(setting, 'Đảng bộ Sở Giao thông vận tải')
  const dialog = await more(panel, 'Chia tách…')
  const name = await within(dialog).findByRole('textbox', { name: /^Tên đầy đủ/ })
  fireEvent.change(name, { target: { value: 'Đảng bộ Cảng vụ' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Tiếp: chia đảng viên' }))

  const list = await within(dialog).findByRole('grid', { name: 'Đảng viên cần chia' })
  expect(
    within(dialog).getAllByText(words('còn 3 người chưa chia, còn 2 đơn vị trực thuộc chưa chia'))
      .length,
  ).toBeGreaterThan(0)
  fireEvent.keyDown(list, { key: 'ArrowDown' })
  for (const key of ['2', '1', '2']) fireEvent.keyDown(list, { key })
  for (const cell of ['Chi bộ 1', 'Chi bộ Thanh tra']) {
    const choice = within(dialog).getByRole('group', { name: `Phần nhận ${cell}` })
    fireEvent.click(within(choice).getByRole('button', { name: /^1\./ }))
  }
  expect(await within(dialog).findByText('Đã chia hết')).toBeTruthy()
  fireEvent.click(within(dialog).getByRole('button', { name: 'Tiếp: xem kết quả' }))
  expect(
    await within(dialog).findByText(
      words('1 đảng viên và 1 người ngoài Đảng chuyển sang Đảng bộ Cảng vụ'),
    ),
  ).toBeTruthy()
  fireEvent.click(within(dialog).getByRole('button', { name: 'Chia tách' }))
  await waitFor(async () => expect(await standing(office)).toContain('  Đảng bộ Cảng vụ'))
  // By name: Dũng, Én, Giang.
  expect((await staysOf(office, people.dung)).at(-1)).toContain('Đảng bộ Cảng vụ 2025-06-01–')
  expect((await staysOf(office, people.en)).at(-1)).toContain('Đảng bộ Sở Giao thông vận tải')
})

it('tells where an organisation came from, and leads there and back', async () => {
  const setting = await departments()
  const { office, building, transport } = setting
  await office.do('reorganisation.merge', {
    predecessors: [{ id: transport, carriesHistory: true }],
    into: { to: 'existing', id: building },
    ...onDay('2025-03-01'),
  })
  const panel = await inHand(setting, 'Đảng bộ Sở Xây dựng')
  expect(await within(panel).findByText(/Sáp nhập từ/)).toBeTruthy()
  fireEvent.click(within(panel).getByRole('button', { name: 'Chia tách lại…' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Tiếp: chia đảng viên' }))
  // Everyone and every cell is dealt back to where they came from.
  expect(await within(dialog).findByText('Đã chia hết')).toBeTruthy()
  fireEvent.click(within(dialog).getByRole('button', { name: 'Tiếp: xem kết quả' }))
  fireEvent.click(await within(dialog).findByRole('button', { name: 'Chia tách' }))
  await waitFor(async () =>
    expect(await standing(office)).toContain('  Đảng bộ Sở Giao thông vận tải'),
  )
})
