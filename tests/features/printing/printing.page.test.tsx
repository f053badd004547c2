// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { draftOf, issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { addRound, idsOf, importList, line } from '../../support/demo-round'
import { renderApp } from '../../support/render'
import { printedDecision } from './printing-run'

beforeEach(() => {
  window.history.replaceState(null, '', window.location.pathname)
})

const button = (name: string | RegExp) => screen.findByRole('button', { name })

it('says where certificates come from while no decision is issued', async () => {
  const { office } = await officeWithPassedRound()
  renderApp(office, '/in-giay-khen')
  expect(
    await screen.findByRole('heading', { name: 'Chưa có quyết định nào để in giấy khen' }),
  ).toBeTruthy()
})

it('prints pack by pack, asks which sheets are spoiled, and prints those again', async () => {
  const { office, roundId } = await officeWithPassedRound()
  await issuedDecision(office, roundId)
  renderApp(office, '/in-giay-khen')
  expect(await screen.findByText('13 tờ, không có lỗi.')).toBeTruthy()
  fireEvent.click(await button('In 13 giấy khen'))
  fireEvent.click(await button('Lập lượt in'))
  expect(await screen.findByRole('heading', { name: 'Lượt in 1: 13 tờ' })).toBeTruthy()
  fireEvent.click(await button('In tập 1 (10 tờ)'))
  expect(await screen.findByRole('heading', { name: 'Tập 1: tờ nào hỏng?' })).toBeTruthy()
  expect(office.desk.printed).toHaveLength(1)

  const first = await screen.findByRole('radiogroup', { name: 'Kết quả tờ của Chi bộ bloc 1' })
  fireEvent.click(within(first).getByRole('radio', { name: 'Hỏng' }))
  expect(await button('Ghi 9 tốt, 1 in lại')).toHaveProperty('disabled', true)
  fireEvent.change(screen.getByRole('combobox', { name: 'Lý do hỏng tờ của Chi bộ bloc 1' }), {
    target: { value: 'Lem mực' },
  })
  fireEvent.click(await button('Ghi 9 tốt, 1 in lại'))
  fireEvent.click(await button('In lại 1 tờ'))
  await waitFor(() => expect(office.desk.printed).toHaveLength(2))
  fireEvent.click(await button('Ghi 1 tờ tốt'))
  fireEvent.click(await button('In tập 2 (3 tờ)'))
  fireEvent.click(await button('Ghi 3 tờ tốt'))
  expect(await screen.findByText('Mọi giấy khen của quyết định này đã in xong.')).toBeTruthy()

  fireEvent.click(screen.getByRole('radio', { name: 'Tờ in hỏng' }))
  expect(await screen.findByText('Lem mực')).toBeTruthy()
})

it('comes back to the question after the program was closed in the middle of a pack', async () => {
  const { office, roundId } = await officeWithPassedRound()
  const decisionId = await issuedDecision(office, roundId)
  const asked = { decisionId, awardIds: null, packSize: 10 }
  const taskId = '00000000-0000-4000-8000-000000009999' as never
  const { runIds } = await office.do('printing.start', { ...asked, taskId })
  await office.do('printing.printPack', { runId: runIds[0] as never, pack: 1, taskId })
  renderApp(office, '/in-giay-khen')
  expect(await screen.findByRole('heading', { name: 'Tập 1: tờ nào hỏng?' })).toBeTruthy()
  expect(screen.getByText(/đã được gửi tới máy in/u)).toBeTruthy()
  fireEvent.click(await button('Không tờ nào ra'))
  fireEvent.click(await button('Ghi 0 tốt, 10 in lại'))
  expect(await button('In lại 10 tờ')).toBeTruthy()
})

it('hands the printed ones over and shows who took them', async () => {
  const { office } = await printedDecision()
  renderApp(office, '/in-giay-khen')
  fireEvent.click(await screen.findByRole('radio', { name: 'Ký và trao' }))
  const grid = await screen.findByRole('grid', { name: 'Giấy khen của quyết định' })
  await within(grid).findByText('Chi bộ bloc 1')
  fireEvent.click(within(grid).getByRole('checkbox', { name: 'Chọn tất cả các dòng' }))
  fireEvent.click(await button('Trao'))
  fireEvent.change(screen.getByLabelText('Ngày trao'), { target: { value: '17/01/2023' } })
  fireEvent.blur(screen.getByLabelText('Ngày trao'))
  fireEvent.change(screen.getByLabelText('Người trao'), { target: { value: 'Văn phòng' } })
  fireEvent.click(await button('Ghi đã trao'))
  await waitFor(async () => {
    const rows = await office.db.selectFrom('handover').selectAll().execute()
    expect(rows).toHaveLength(13)
  })
  expect((await within(grid).findAllByText('17/01/2023')).length).toBeGreaterThan(5)
})

it('names the person whose text does not fit, and offers nothing to print', async () => {
  const { office } = await officeWithPassedRound()
  const roundId = await addRound(office, { name: 'Dài' })
  const achievement = 'Có thành tích rất dài '.repeat(40).trim()
  await importList(office, roundId, [line({ name: 'Trần Bình', achievement })])
  const ids = await idsOf(office, roundId)
  await office.do('nominations.setStatus', { ids, status: 'passed' })
  await issuedDecision(office, roundId)
  renderApp(office, '/in-giay-khen')
  expect(await screen.findByText('1 tờ, chưa in được: có 1 lỗi.')).toBeTruthy()
  expect(screen.getByText(/Tờ 1 – Trần Bình:/u)).toBeTruthy()
  expect(await button('In 1 giấy khen')).toHaveProperty('disabled', true)
})

it('shows a draft but does not print it', async () => {
  const { office, roundId } = await officeWithPassedRound()
  await draftOf(office, roundId)
  renderApp(office, '/in-giay-khen')
  expect(await screen.findByText(/Quyết định còn là dự thảo/u)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^In /u })).toBeNull()
})
