// @vitest-environment jsdom

import { OrganisationScreen } from '@renderer/app/OrganisationScreen'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { day, openOffice } from '../../support/office'
import { connectOffice, renderPart } from '../../support/render'
import { addPerson } from '../people/people-samples'
import { smallBloc } from './organisation-samples'

/** Y tế called Ngành Y tế since 01/03/2022. */
async function renamedBloc() {
  const office = await openOffice({ today: '2022-12-20' })
  const bloc = await smallBloc(office)
  await addPerson(office, { fullName: 'Đỗ Thị Mẫu', organisationId: bloc.health1 })
  await office.do('organisation.rename', {
    ...{ id: bloc.health, name: 'Đảng bộ Ngành Y tế', shortName: '' },
    ...{ effectiveOn: day('2022-03-01'), basis: '' },
  })
  connectOffice(office)
  renderPart(<OrganisationScreen />, '/to-chuc')
  await screen.findByRole('treeitem', { name: /Đảng bộ Ngành Y tế/ })
  return { office, ...bloc }
}

async function lookAt(text: string) {
  fireEvent.click(screen.getByRole('button', { name: 'Xem tại ngày' }))
  const field = await screen.findByRole('textbox', { name: 'Ngày cần xem' })
  fireEvent.change(field, { target: { value: text } })
  fireEvent.click(screen.getByRole('button', { name: 'Xem' }))
}

it('shows the tree and the people of a past day, without anything to change them', async () => {
  await renamedBloc()
  await lookAt('28/02/2022')
  const row = await screen.findByRole('treeitem', { name: /Đảng bộ Sở Y tế/ })
  expect(screen.getByText('Đang xem cây tại ngày 28/02/2022 – chỉ xem, không sửa.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Thêm đơn vị' })).toBeNull()
  expect(row.getAttribute('draggable')).toBe('false')

  fireEvent.click(row)
  const panel = await screen.findByRole('region', { name: 'Đảng bộ Sở Y tế' })
  expect(within(panel).getByText('01/03/2022: Đổi tên, Đảng bộ Ngành Y tế')).toBeTruthy()
  expect(within(panel).queryByRole('button', { name: 'Đổi tên' })).toBeNull()
  fireEvent.click(within(panel).getByRole('tab', { name: 'Đảng viên khi đó' }))
  expect(await within(panel).findByText('Đỗ Thị Mẫu')).toBeTruthy()
  expect(within(panel).getByText('Chi bộ 1, Đảng bộ Sở Y tế')).toBeTruthy()

  fireEvent.click(screen.getByRole('button', { name: 'Về hôm nay' }))
  expect(await screen.findByRole('treeitem', { name: /Đảng bộ Ngành Y tế/ })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Thêm đơn vị' })).toBeTruthy()
})

it('says so where nothing is on record that far back', async () => {
  await renamedBloc()
  await lookAt('01/01/2014')
  expect(await screen.findByText('Chưa có tổ chức đảng nào vào ngày 01/01/2014')).toBeTruthy()
  expect(screen.getByText(/^Không có ghi nhận thay đổi nào trước ngày 01\/01\/2015/)).toBeTruthy()
})

it('adds and drops another name in place, and finds the unit by it', async () => {
  const { office, law } = await renamedBloc()
  fireEvent.click(screen.getByRole('treeitem', { name: /Đảng bộ Sở Tư pháp/ }))
  const panel = await screen.findByRole('region', { name: 'Đảng bộ Sở Tư pháp' })
  const field = await within(panel).findByRole('textbox', { name: 'Tên gọi khác' })
  const add = async (name: string) => {
    fireEvent.change(field, { target: { value: name } })
    fireEvent.click(within(panel).getByRole('button', { name: 'Thêm' }))
  }
  await add('Đảng bộ Ngành Y tế')
  expect(await within(panel).findByText(/đã là tên gọi của Đảng bộ Ngành Y tế/)).toBeTruthy()
  await add('STP')
  expect(await within(panel).findByText('STP')).toBeTruthy()

  fireEvent.change(screen.getByRole('searchbox', { name: 'Tìm đơn vị' }), {
    target: { value: 'stp' },
  })
  await waitFor(() => expect(screen.getAllByRole('treeitem')).toHaveLength(2))
  fireEvent.click(within(panel).getByRole('button', { name: 'Bỏ tên gọi “STP”' }))
  await waitFor(async () =>
    expect((await office.do('organisation.get', { id: law })).aliases).toEqual([]),
  )
})
