// @vitest-environment jsdom

import { readPoints } from '@renderer/features/comparisons/comparison-points'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { openOffice } from '../../support/office'
import { renderApp } from '../../support/render'
import { smallBloc } from '../organisation/organisation-samples'
import { rateOrganisation } from '../ratings/rating-samples'

async function office() {
  const opened = await openOffice()
  await opened.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return { opened, tree: await smallBloc(opened) }
}

it('makes the groups that the tree suggests, and opens one', async () => {
  const { opened } = await office()
  renderApp(opened, '/cum-khoi')
  await screen.findByText('Chưa có nhóm thi đua nào')
  fireEvent.click(screen.getByRole('button', { name: 'Lập từ cây tổ chức' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Lập 2 nhóm' }))
  const list = await screen.findByRole('grid', { name: 'Cụm, khối, cặp thi đua' })
  fireEvent.click(await within(list).findByText('Chi bộ trực thuộc – Đảng bộ Sở Y tế'))
  await screen.findByRole('heading', { name: 'Chi bộ trực thuộc – Đảng bộ Sở Y tế' })
  const board = await screen.findByRole('grid', { name: 'Xếp hạng năm 2022' })
  expect(within(board).getByText('Chi bộ 1, Đảng bộ Sở Y tế')).toBeTruthy()
})

it('asks for both sides of a pair before it is made', async () => {
  const { opened } = await office()
  renderApp(opened, '/cum-khoi')
  fireEvent.click(await screen.findByRole('button', { name: 'Lập nhóm thi đua' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(within(dialog).getByRole('combobox', { name: 'Kiểu nhóm' }))
  fireEvent.click(await screen.findByRole('option', { name: 'Cặp thi đua' }))
  expect(await within(dialog).findByRole('combobox', { name: 'Bên thứ hai' })).toBeTruthy()
  expect(within(dialog).getByText('Hãy chọn đủ hai bên.')).toBeTruthy()
})

it('shows computed points beside the place, and says when unlike ones are compared', async () => {
  const { opened, tree } = await office()
  const { id } = await opened.do('comparisons.create', {
    ...{ name: 'Khối Y tế', form: 'cluster', subject: 'organisation', firstYear: 2022 },
    members: [tree.health, tree.health1],
  })
  await opened.do('comparisons.setCriteria', {
    ...{ id, year: 2022 },
    criteria: [
      {
        ...{ id: null, title: 'Xếp loại năm', mostPoints: 5050, source: 'rating' },
        ratingPoints: [5050, 4000, 2500, 0],
      },
    ],
  })
  await rateOrganisation(opened, tree.health, 'excellent')
  renderApp(opened, `/cum-khoi/${id}`)
  const board = await screen.findByRole('grid', { name: 'Xếp hạng năm 2022' })
  expect(within(board).getByText('Xếp loại năm (50,5)')).toBeTruthy()
  expect(within(board).getAllByText('50,5')).toHaveLength(2) // the points and the total
  expect(screen.getByText(/Các thành viên khác cấp/)).toBeTruthy()
  expect(screen.getByText('Chưa cử trưởng năm 2022')).toBeTruthy()
})

it.each([
  ['9,25', { ok: true, points: 925 }],
  ['9.5', { ok: true, points: 950 }],
  [' ', { ok: true, points: null }],
  ['10', { ok: true, points: 1000 }],
])('reads “%s” as points', (text, reading) => {
  expect(readPoints(text, 1000)).toEqual(reading)
})

it.each(['mười', '-1', '9,255', '10,01', '1.200'])('does not take “%s” for points', (text) => {
  expect(readPoints(text, 1000)).toMatchObject({ ok: false, problem: expect.any(String) })
})
