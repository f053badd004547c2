// @vitest-environment jsdom

import { OrganisationScreen } from '@renderer/app/OrganisationScreen'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { day, type Office, openOffice } from '../../support/office'
import { connectOffice, renderPart } from '../../support/render'
import { addPerson } from '../people/people-samples'
import { addOrganisation, smallBloc } from './organisation-samples'

async function showTree(office: Office) {
  connectOffice(office)
  renderPart(<OrganisationScreen />, '/to-chuc')
  return await screen.findByRole('tree', { name: 'Các tổ chức đảng' })
}
const rows = () => screen.getAllByRole('treeitem')
const names = () => rows().map((row) => row.getAttribute('aria-label')?.split(',')[0])
const press = (tree: HTMLElement, ...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(tree, { key })
}
const active = (tree: HTMLElement) =>
  document.getElementById(tree.getAttribute('aria-activedescendant') ?? '')

it('tells every row its level, place and number, and opens and folds by keys', async () => {
  const office = await openOffice()
  await smallBloc(office)
  const tree = await showTree(office)
  expect(names()).toEqual(['Đảng bộ Khối mẫu', 'Đảng bộ Sở Y tế', 'Đảng bộ Sở Tư pháp'])

  press(tree, 'ArrowDown', 'ArrowDown', 'ArrowRight')
  expect(names()).toEqual([
    'Đảng bộ Khối mẫu',
    'Đảng bộ Sở Y tế',
    'Chi bộ 1',
    'Chi bộ 2',
    'Đảng bộ Sở Tư pháp',
  ])
  press(tree, 'ArrowRight', 'ArrowDown')
  const row = active(tree)
  expect(row?.getAttribute('aria-label')).toContain('Chi bộ 2')
  expect(row?.getAttribute('aria-level')).toBe('3')
  expect(row?.getAttribute('aria-posinset')).toBe('2')
  expect(row?.getAttribute('aria-setsize')).toBe('2')

  press(tree, 'ArrowLeft', 'ArrowLeft')
  expect(names()).toHaveLength(3)
  expect(active(tree)?.getAttribute('aria-expanded')).toBe('false')
})

it('shows the one that Enter opens, with its members and its history', async () => {
  const office = await openOffice()
  const { health1 } = await smallBloc(office)
  await addPerson(office, { fullName: 'Đỗ Thị Mẫu', organisationId: health1 })
  const tree = await showTree(office)
  press(tree, 'ArrowDown', 'ArrowDown', 'Enter')
  const panel = await screen.findByRole('region', { name: 'Đảng bộ Sở Y tế' })
  expect(within(panel).getByText('01/01/2015')).toBeTruthy()
  fireEvent.click(within(panel).getByRole('tab', { name: 'Đảng viên' }))
  expect(await within(panel).findByText('Đỗ Thị Mẫu')).toBeTruthy()
  fireEvent.click(within(panel).getByRole('tab', { name: 'Lịch sử' }))
  expect(await within(panel).findByText('Đã thêm Đảng bộ Sở Y tế')).toBeTruthy()
})

it('moves a row among its siblings with Alt and an arrow', async () => {
  const office = await openOffice()
  await smallBloc(office)
  const tree = await showTree(office)
  press(tree, 'End')
  fireEvent.keyDown(tree, { key: 'ArrowUp', altKey: true })
  await waitFor(() =>
    expect(names()).toEqual(['Đảng bộ Khối mẫu', 'Đảng bộ Sở Tư pháp', 'Đảng bộ Sở Y tế']),
  )
  expect(active(tree)?.getAttribute('aria-label')).toContain('Đảng bộ Sở Tư pháp')
})

it('shows what has ended when it is asked for, chosen or named', async () => {
  const office = await openOffice()
  const { law1, law } = await smallBloc(office)
  for (const id of [law1, law])
    await office.do('organisation.close', { id, effectiveOn: day('2022-01-01') })
  await showTree(office)
  expect(names()).toEqual(['Đảng bộ Khối mẫu', 'Đảng bộ Sở Y tế'])
  fireEvent.click(screen.getByRole('switch', { name: 'Hiện cả tổ chức đã kết thúc' }))
  expect(names()).toEqual(['Đảng bộ Khối mẫu', 'Đảng bộ Sở Y tế', 'Đảng bộ Sở Tư pháp'])
  fireEvent.click(screen.getByRole('switch', { name: 'Hiện cả tổ chức đã kết thúc' }))
  expect(names()).toHaveLength(2)
  const search = screen.getByRole('searchbox', { name: 'Tìm đơn vị' })
  fireEvent.change(search, { target: { value: 'tu phap' } })
  expect(names()).toContain('Đảng bộ Sở Tư pháp')
})

it('asks with a move what the organisation becomes there', async () => {
  const office = await openOffice()
  const { bloc } = await smallBloc(office)
  const single = { name: 'Chi bộ Sở Nội vụ', level: 'base-cell', parentId: bloc } as const
  const id = await addOrganisation(office, single)
  await showTree(office)
  fireEvent.click(await screen.findByRole('treeitem', { name: /Chi bộ Sở Nội vụ/ }))
  fireEvent.click(await screen.findByRole('button', { name: 'Chuyển đến…' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(within(dialog).getByRole('combobox', { name: 'Cấp sau khi chuyển' }))
  fireEvent.click(await screen.findByRole('option', { name: 'Chi bộ trực thuộc' }))
  fireEvent.click(within(dialog).getByRole('combobox', { name: /^Tổ chức cấp trên/ }))
  fireEvent.click(await screen.findByRole('option', { name: /Đảng bộ Sở Y tế/ }))
  fireEvent.click(within(dialog).getByRole('button', { name: 'Chuyển đơn vị' }))
  await waitFor(async () =>
    expect(await office.do('organisation.get', { id })).toMatchObject({ level: 'cell' }),
  )
})

it('finds without diacritics and shows the matches under what is above them', async () => {
  const office = await openOffice()
  await smallBloc(office)
  await showTree(office)
  const search = screen.getByRole('searchbox', { name: 'Tìm đơn vị' })
  fireEvent.change(search, { target: { value: 'chi bo 2' } })
  expect(names()).toEqual(['Đảng bộ Khối mẫu', 'Đảng bộ Sở Y tế', 'Chi bộ 2'])
  fireEvent.change(search, { target: { value: 'khong co' } })
  expect(screen.queryByRole('tree')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Hiện lại cả cây' }))
  expect(names()).toHaveLength(3)
})

it('asks for the effective day before renaming, and keeps the refusal where it was typed', async () => {
  const office = await openOffice()
  const { health } = await smallBloc(office)
  const tree = await showTree(office)
  press(tree, 'ArrowDown', 'ArrowDown', 'Enter')
  fireEvent.click(await screen.findByRole('button', { name: 'Đổi tên' }))
  const dialog = await screen.findByRole('dialog')
  const field = (name: RegExp) => within(dialog).getByRole('textbox', { name })
  fireEvent.change(field(/^Tên đầy đủ/), { target: { value: 'Đảng bộ Sở Y tế mới' } })
  const submit = within(dialog).getByRole('button', { name: 'Đổi tên' })
  fireEvent.change(field(/^Ngày có hiệu lực/), { target: { value: '' } })
  fireEvent.click(submit)
  expect(await within(dialog).findByText('Hãy nhập ngày có hiệu lực.')).toBeTruthy()
  fireEvent.change(field(/^Ngày có hiệu lực/), { target: { value: '1/1/2014' } })
  fireEvent.click(submit)
  expect((await within(dialog).findByRole('alert')).textContent).toContain('01/01/2015')
  fireEvent.change(field(/^Ngày có hiệu lực/), { target: { value: '1/6/2022' } })
  fireEvent.click(submit)
  await waitFor(() => expect(names()).toContain('Đảng bộ Sở Y tế mới'))
  const { versions } = await office.do('organisation.get', { id: health })
  expect(versions.at(-1)).toMatchObject({ cause: 'rename', validFrom: '2022-06-01' })
})

it('says what to do in an empty office, and offers the Bloc first', async () => {
  const office = await openOffice()
  connectOffice(office)
  renderPart(<OrganisationScreen />, '/to-chuc')
  expect(await screen.findByText('Chưa có tổ chức đảng nào')).toBeTruthy()
  const link = screen.getByRole('link', { name: 'Nhập từ Excel' })
  expect(link.getAttribute('href')).toContain('/nhap-excel')
  fireEvent.click(screen.getByRole('button', { name: 'Thêm đơn vị' }))
  const dialog = await screen.findByRole('dialog')
  const name = within(dialog).getByRole('textbox', { name: /^Tên đầy đủ/ })
  fireEvent.change(name, { target: { value: 'Đảng bộ Khối mới' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Thêm đơn vị' }))
  expect(await screen.findByRole('treeitem', { name: /Đảng bộ Khối mới/ })).toBeTruthy()
})

it('says by the name that it is taken under the same parent', async () => {
  const office = await openOffice()
  await smallBloc(office)
  const tree = await showTree(office)
  press(tree, 'ArrowDown', 'ArrowDown', 'Enter')
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm đơn vị' }))
  const dialog = await screen.findByRole('dialog')
  const name = within(dialog).getByRole('textbox', { name: /^Tên đầy đủ/ })
  fireEvent.change(name, { target: { value: 'chi bộ 2' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Thêm đơn vị' }))
  expect(await within(dialog).findByText(/Ở đây đã có Chi bộ 2 đang hoạt động/)).toBeTruthy()
  expect(await office.do('organisation.tree', {})).toHaveLength(6)
})
