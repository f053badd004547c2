// @vitest-environment jsdom
import type { InputOf } from '@shared/ipc/app-contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { type Office, openOffice } from '../../support/office'
import { renderApp } from '../../support/render'

const series = { issuer: 'ĐUK', type: 'TTr', term: '2020-2025' } as const

beforeEach(() => {
  window.history.replaceState(null, '', window.location.pathname)
})

async function newOffice(): Promise<Office> {
  const office = await openOffice({ today: '2022-12-20' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

const enter = (office: Office, change: Partial<InputOf<'numbers.enter'>> = {}) =>
  office.do('numbers.enter', { ...series, number: null, about: 'đề nghị khen thưởng', ...change })

/** The register over the list of decisions, where the clerk opens it. */
async function openRegister(office: Office) {
  renderApp(office, '/quyet-dinh')
  fireEvent.click(await screen.findByRole('button', { name: 'Sổ số văn bản' }))
  return within(await screen.findByRole('dialog', { name: 'Sổ số văn bản' }))
}

async function openForm(register: Awaited<ReturnType<typeof openRegister>>) {
  fireEvent.click(register.getByRole('button', { name: 'Cấp số, ghi số' }))
  const form = within(await screen.findByRole('dialog', { name: 'Cấp số, ghi số' }))
  const type = (label: string | RegExp, value: string) =>
    fireEvent.change(form.getByLabelText(label, { selector: 'input' }), { target: { value } })
  return { form, type, send: form.getByRole('button', { name: 'Cấp số, ghi số' }) }
}

it('gives the first number of a series by itself, in the term of the day', async () => {
  const office = await newOffice()
  const register = await openRegister(office)
  expect(
    await register.findByText('Chưa có số nào. Dãy số bắt đầu từ 01 trong mỗi nhiệm kỳ.'),
  ).toBeTruthy()
  const { form, type, send } = await openForm(register)
  expect(form.getByLabelText(/^Nhiệm kỳ/u)).toHaveProperty('value', '2020-2025')
  expect(send).toHaveProperty('disabled', true)
  type(/^Loại văn bản/u, 'TTr')
  type(/^Trích yếu/u, 'đề nghị khen thưởng quý IV')
  fireEvent.click(send)

  expect(await screen.findByText('Đã cấp số 01-TTr/ĐUK.')).toBeTruthy()
  expect(await register.findByText('Số tiếp theo: 02. 1 số đã ghi.')).toBeTruthy()
  expect(await register.findByText('đề nghị khen thưởng quý IV')).toBeTruthy()
})

it('refuses a number that is taken, says by what, and keeps the form as it was typed', async () => {
  const office = await newOffice()
  await enter(office, { number: 4 })
  const register = await openRegister(office)
  await register.findByText(/^Số tiếp theo: 05/u)
  const { form, type, send } = await openForm(register)
  type(/^Số/u, '4')
  type(/^Trích yếu/u, 'tờ trình khác')
  fireEvent.click(send)
  expect((await form.findByRole('alert')).textContent).toBe(
    'Số 04-TTr/ĐUK đã dùng cho văn bản “đề nghị khen thưởng”. Chưa có gì được ghi; hãy nhập số khác, hoặc để trống để lấy số tiếp theo.',
  )
  expect(form.getByLabelText(/^Trích yếu/u)).toHaveProperty('value', 'tờ trình khác')
  expect(await office.do('numbers.ofSeries', series)).toHaveLength(1)

  type(/^Số/u, '')
  fireEvent.click(send)
  expect(await screen.findByText('Đã cấp số 05-TTr/ĐUK.')).toBeTruthy()
})

it.each([
  [/^Số$/u, '0', 'Số là số nguyên từ 1 đến 99999'],
  [/^Số$/u, '12a', 'Số là số nguyên từ 1 đến 99999'],
  [/^Nhiệm kỳ/u, '2020', 'Nhiệm kỳ gồm hai năm, ví dụ 2020-2025'],
])('says what is wrong while %s holds %j, and sends nothing', async (label, value, sentence) => {
  const office = await newOffice()
  const register = await openRegister(office)
  const { form, type, send } = await openForm(register)
  type(/^Loại văn bản/u, 'CV')
  type(/^Trích yếu/u, 'mời họp')
  await waitFor(() => expect(send).toHaveProperty('disabled', false))
  type(label, value)
  expect(form.getByText(sentence)).toBeTruthy()
  expect(send).toHaveProperty('disabled', true)
})

it('shows the gap between older numbers, and closes it with a number that is given up', async () => {
  const office = await newOffice()
  await enter(office, { number: 1 })
  await enter(office, { number: 3, about: 'kế hoạch năm' })
  const register = await openRegister(office)
  expect(await register.findByText(/^Chưa thấy: 02\. Có thể thuộc văn bản khác/u)).toBeTruthy()
  const { form, type, send } = await openForm(register)
  type(/^Số/u, '2')
  type(/^Trích yếu/u, 'viết hỏng')
  fireEvent.click(form.getByRole('checkbox', { name: 'Bỏ số này (không có văn bản)' }))
  fireEvent.click(send)
  expect(await register.findByText('viết hỏng')).toBeTruthy()
  expect(register.getByText('Bỏ số')).toBeTruthy()
  await waitFor(() => expect(register.queryByText(/^Chưa thấy/u)).toBeNull())
})

it('mends and removes what was entered by hand, and does not open what a decision holds', async () => {
  const { office, roundId } = await officeWithPassedRound()
  await issuedDecision(office, roundId)
  await enter(office, { type: 'QĐ', number: 7, about: 'kiện toàn Ban Chỉ đạo' })
  const register = await openRegister(office)
  const grid = within(await register.findByRole('grid', { name: 'Các số của dãy' }))
  fireEvent.click(await grid.findByText('01'))
  expect(screen.queryByRole('dialog', { name: 'Sửa dòng' })).toBeNull()

  fireEvent.click(grid.getByText('kiện toàn Ban Chỉ đạo'))
  const form = within(await screen.findByRole('dialog', { name: 'Sửa dòng' }))
  fireEvent.change(form.getByLabelText(/^Trích yếu/u), {
    target: { value: 'kiện toàn Ban Chỉ đạo 35' },
  })
  fireEvent.click(form.getByRole('button', { name: 'Lưu' }))
  fireEvent.click(await grid.findByText('kiện toàn Ban Chỉ đạo 35'))
  const again = within(await screen.findByRole('dialog', { name: 'Sửa dòng' }))
  fireEvent.click(again.getByRole('button', { name: 'Xóa dòng' }))
  const question = await screen.findByRole('dialog', { name: 'Xóa dòng' })
  expect(question.textContent).toContain('Dòng số 7 sẽ bị xóa khỏi sổ. Có thể hoàn tác.')
  fireEvent.click(within(question).getByRole('button', { name: 'Xóa dòng' }))
  await waitFor(() => expect(grid.queryByText(/kiện toàn/u)).toBeNull())
  expect(grid.getByText('Đã dùng')).toBeTruthy()
})
