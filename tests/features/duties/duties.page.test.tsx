// @vitest-environment jsdom
import type { DutyId } from '@shared/features/duties/duties.ids'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { type Office, openOffice } from '../../support/office'
import { renderApp } from '../../support/render'
import { addDuty, statesOf, submit, threeBases } from './duty-samples'

async function officeWithDuty(): Promise<{
  readonly office: Office
  readonly dutyId: DutyId
  readonly units: Awaited<ReturnType<typeof threeBases>>
}> {
  const office = await openOffice({ today: '2026-09-25' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const units = await threeBases(office)
  return { office, units, dutyId: await addDuty(office) }
}

const key = '2026-Q3'
const field = (form: HTMLElement, name: RegExp | string) => within(form).getByLabelText(name)

it('shows how many handed in and how many are overdue, each number a door to its rows', async () => {
  const { office, dutyId, units } = await officeWithDuty()
  const note = submit('2026-09-17')
  await office.do('duties.note', { dutyId, periodKey: key, units: [units.law], note })
  renderApp(office, '/bao-cao-dinh-ky')
  const board = await screen.findByRole('region', { name: 'Năm 2026' })
  within(board).getByRole('link', { name: /^1\/3: .*quý III\/2026, hạn 18\/09\/2026/ })
  fireEvent.click(within(board).getByRole('link', { name: /2 đơn vị quá hạn: .*quý III/ }))
  const grid = await screen.findByRole('grid', { name: 'Các đơn vị phải thực hiện' })
  await within(grid).findByText('Đảng bộ Sở Y tế')
  await waitFor(() => expect(within(grid).queryByText('Đảng bộ Sở Tư pháp')).toBeNull())
  expect(screen.getByRole('button', { name: 'Quá hạn 2' }).getAttribute('aria-pressed')).toBe(
    'true',
  )
})

it('notes what several units handed in, and takes it back by one undo', async () => {
  const { office, dutyId } = await officeWithDuty()
  renderApp(office, `/bao-cao-dinh-ky/${dutyId}/${key}`)
  const grid = await screen.findByRole('grid', { name: 'Các đơn vị phải thực hiện' })
  await within(grid).findByText('Đảng bộ Sở Y tế')
  const boxes = within(grid).getAllByRole('checkbox')
  fireEvent.click(boxes[1]!)
  fireEvent.click(boxes[2]!)
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi nhận nộp' }))
  const dialog = await screen.findByRole('dialog', { name: 'Ghi nhận 2 đơn vị đã nộp' })
  expect(field(dialog, /Ngày nộp/)).toHaveProperty('value', '25/09/2026')
  fireEvent.change(field(dialog, /Ngày nộp/), { target: { value: '17/9/2026' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Ghi nhận nộp' }))
  await within(grid).findAllByText('Đã nộp')
  expect(Object.values(await statesOf(office, dutyId, key)).toSorted()).toEqual([
    ...['overdue', 'submitted', 'submitted'],
  ])
  await office.do('history.undo', {})
  expect(Object.values(await statesOf(office, dutyId, key))).toEqual(Array(3).fill('overdue'))
})

it('does not send a report back without a reason', async () => {
  const { office, dutyId, units } = await officeWithDuty()
  const note = submit('2026-09-17')
  await office.do('duties.note', { dutyId, periodKey: key, units: [units.law], note })
  renderApp(office, `/bao-cao-dinh-ky/${dutyId}/${key}`)
  const grid = await screen.findByRole('grid', { name: 'Các đơn vị phải thực hiện' })
  fireEvent.click(await within(grid).findByText('Đảng bộ Sở Tư pháp'))
  const drawer = await screen.findByRole('dialog', { name: 'Đảng bộ Sở Tư pháp' })
  fireEvent.click(await within(drawer).findByRole('button', { name: 'Trả lại…' }))
  const dialog = await screen.findByRole('dialog', { name: /Trả lại bài nộp/ })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Trả lại' }))
  await within(dialog).findByText('Hãy ghi lý do.')
  fireEvent.change(field(dialog, /Lý do/), { target: { value: 'Thiếu phụ lục' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Trả lại' }))
  await waitFor(async () =>
    expect((await statesOf(office, dutyId, key))['Đảng bộ Sở Tư pháp']).toBe('returned'),
  )
  await within(drawer).findByText('Thiếu phụ lục')
})

it('reads the rule back while it is written, and adds the duty', async () => {
  const { office } = await officeWithDuty()
  renderApp(office, '/bao-cao-dinh-ky')
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm nhiệm vụ' }))
  const dialog = await screen.findByRole('dialog', { name: 'Thêm nhiệm vụ' })
  within(dialog).getByText(
    'Ngày 20 tháng cuối quý, nhắc trước 10 ngày, dời sang ngày làm việc trước',
  )
  await within(dialog).findByText('18/12/2026')
  fireEvent.change(field(dialog, /^Ngày$/), { target: { value: '25' } })
  within(dialog).getByText(
    'Ngày 25 tháng cuối quý, nhắc trước 10 ngày, dời sang ngày làm việc trước',
  )
  await within(dialog).findByText('25/12/2026')
  fireEvent.change(field(dialog, /^Ngày$/), { target: { value: '' } })
  within(dialog).getByText(/Nhập đủ các ô bên trái/)
  fireEvent.change(field(dialog, /^Ngày$/), { target: { value: '25' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Thêm nhiệm vụ' }))
  await within(dialog).findByText('Hãy nhập tên nhiệm vụ.')
  fireEvent.change(field(dialog, /Tên nhiệm vụ/), { target: { value: 'Báo cáo thử' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Thêm nhiệm vụ' }))
  await screen.findByRole('button', { name: 'Báo cáo thử' })
  const added = (await office.do('duties.list', {})).find(({ title }) => title === 'Báo cáo thử')
  expect(added).toMatchObject({ anchorDay: 25, anchorMonth: 3, period: 'quarter', owedBy: 'base' })
})

it('makes the letter to those late, and shows the pages', async () => {
  const { office, dutyId } = await officeWithDuty()
  renderApp(office, `/bao-cao-dinh-ky/${dutyId}/${key}`)
  fireEvent.click(await screen.findByRole('button', { name: 'Công văn đôn đốc' }))
  const dialog = await screen.findByRole('dialog', { name: 'Công văn đôn đốc' })
  within(dialog).getByText(/Gửi 3 đơn vị quá hạn/)
  fireEvent.click(within(dialog).getByRole('button', { name: 'Xem trước' }))
  await waitFor(() => expect(office.desk.laidOut).toHaveLength(1))
  expect(office.desk.laidOut[0]).toContain('Đảng bộ Sở Y tế')
})

it('shows the office its own duty with the same states', async () => {
  const { office } = await officeWithDuty()
  const own = await addDuty(office, { title: 'Báo cáo về tỉnh', owedBy: 'office' })
  renderApp(office, '/bao-cao-dinh-ky')
  const board = await screen.findByRole('region', { name: 'Năm 2026' })
  fireEvent.click(within(board).getByRole('link', { name: /^Quá hạn: Báo cáo về tỉnh, quý III/ }))
  const card = await screen.findByRole('region', { name: 'Cơ quan thực hiện' })
  fireEvent.click(await within(card).findByRole('button', { name: 'Ghi nhận nộp' }))
  const dialog = await screen.findByRole('dialog', { name: 'Ghi nhận Cơ quan đã nộp' })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Ghi nhận nộp' }))
  await within(card).findByText('Đã nộp')
  expect(await statesOf(office, own, key)).toEqual({ 'Cơ quan': 'submitted' })
})

it('asks from which period on another day counts, once something is recorded', async () => {
  const { office, dutyId, units } = await officeWithDuty()
  await office.do('duties.note', {
    ...{ dutyId, periodKey: '2026-Q2', units: [units.law], note: submit('2026-06-19') },
  })
  renderApp(office, '/bao-cao-dinh-ky')
  fireEvent.click(await screen.findByTitle('Sửa nhiệm vụ'))
  const dialog = await screen.findByRole('dialog', { name: 'Sửa nhiệm vụ' })
  expect(within(dialog).queryByLabelText(/Hạn mới áp dụng từ kỳ/)).toBeNull()
  fireEvent.change(field(dialog, 'Ngày'), { target: { value: '10' } })
  const from = within(dialog).getByRole('combobox', { name: 'Hạn mới áp dụng từ kỳ' })
  expect(from).toHaveProperty('value', 'quý IV/2026 (hạn đang là 18/12/2026)')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu nhiệm vụ' }))
  await waitFor(async () => {
    const { rows } = await office.do('duties.board', { year: 2026 })
    expect(rows[0]?.times.map(({ dueOn }) => dueOn)).toEqual([
      ...['2026-03-20', '2026-06-19', '2026-09-18', '2026-12-10'],
    ])
  })
})
