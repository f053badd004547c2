// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { draftOf, issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { addRound, idsOf, importList, line } from '../../support/demo-round'
import { renderApp } from '../../support/render'

beforeEach(() => {
  window.history.replaceState(null, '', window.location.pathname)
})

it('says where certificates come from while no decision is issued', async () => {
  const { office } = await officeWithPassedRound()
  renderApp(office, '/in-giay-khen')
  expect(
    await screen.findByRole('heading', { name: 'Chưa có quyết định nào để in giấy khen' }),
  ).toBeTruthy()
})

it('tells in one sentence that all is well, and prints all of them', async () => {
  const { office, roundId } = await officeWithPassedRound()
  await issuedDecision(office, roundId)
  renderApp(office, '/in-giay-khen')
  expect(await screen.findByText('13 tờ, không có lỗi.')).toBeTruthy()
  expect(screen.getByText(/chọn Kích thước thật \(100 %\)/u)).toBeTruthy()
  const print = await screen.findByRole('button', { name: 'In 13 giấy khen' })
  await waitFor(() => expect(print).toHaveProperty('disabled', false))
  fireEvent.click(print)
  await waitFor(() => expect(office.desk.printed).toHaveLength(1))
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
  expect(screen.getByRole('button', { name: 'In 1 giấy khen' })).toHaveProperty('disabled', true)
})

it('shows a draft but does not print it', async () => {
  const { office, roundId } = await officeWithPassedRound()
  await draftOf(office, roundId)
  renderApp(office, '/in-giay-khen')
  expect(await screen.findByText(/Quyết định còn là dự thảo/u)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'In 13 giấy khen' })).toHaveProperty('disabled', true)
})
