// @vitest-environment jsdom
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { draftOf, officeWithPaidRound, officeWithPassedRound } from '../../support/demo-decision'
import type { Office } from '../../support/office'
import { renderApp, words } from '../../support/render'

const total = '8.940.000 đồng; 7 trường hợp chưa có mức tiền.'
const person = 'Người Thứ bloc 1'

const button = (name: string) => screen.findByRole('button', { name })

beforeEach(() => {
  window.history.replaceState(null, '', window.location.pathname)
})

/** The money of a draft, 7 collectives without an amount and 6 people by the rules of the day. */
async function openMoney() {
  const { office, roundId } = await officeWithPaidRound()
  const id = await draftOf(office, roundId)
  renderApp(office, `/quyet-dinh/${id}`)
  fireEvent.click(await screen.findByRole('tab', { name: 'Tiền thưởng' }))
  const list = await screen.findByRole('grid', { name: 'Tiền thưởng từng trường hợp' })
  return { office, id, list }
}

const rowOf = async (list: HTMLElement, name: string) => {
  const row = (await within(list).findByText(name)).closest('tr')
  if (!row) throw new Error(`no row of ${name}`)
  return row
}

async function openAmount(list: HTMLElement, name: string) {
  fireEvent.click(await within(list).findByText(name))
  const form = within(await screen.findByRole('dialog', { name: `Mức tiền thưởng của “${name}”` }))
  return {
    form,
    amount: form.getByLabelText('Số tiền (đồng)'),
    reason: form.getByLabelText('Lý do mức khác'),
    send: form.getByRole('button', { name: 'Dùng mức này' }),
  }
}

/** Amounts with a reason of their own, as the draft keeps them. */
const amountsKept = async (office: Office, id: DecisionId) =>
  (await office.do('decisions.get', { id })).subjects.flatMap(({ amountDong, amountReason }) =>
    amountReason === '' ? [] : [amountDong],
  )

it('shows how each amount is computed, who has none, and the total', async () => {
  const { list } = await openMoney()
  expect(await screen.findByText(words(`Tổng cộng ${total}`))).toBeTruthy()
  await waitFor(async () =>
    expect((await rowOf(list, person)).textContent).toMatch(/1 × 1\.490\.000.*1\.490\.000.đồng/u),
  )
  expect((await rowOf(list, 'Chi bộ bloc 1')).textContent).toContain('Chưa có mức')
})

it('takes another amount with its reason, counts it in, and keeps it with the draft', async () => {
  const { office, id, list } = await openMoney()
  const { form, amount, reason, send } = await openAmount(list, 'Chi bộ bloc 1')
  fireEvent.change(amount, { target: { value: '2.980.000' } })
  expect(form.getByText('Hãy ghi lý do của mức tiền khác')).toBeTruthy()
  expect(send).toHaveProperty('disabled', true)
  fireEvent.change(reason, { target: { value: 'theo Nghị quyết của Ban Thường vụ' } })
  fireEvent.click(send)

  expect(
    await screen.findByText(words('Tổng cộng 11.920.000 đồng; 6 trường hợp chưa có mức tiền.')),
  ).toBeTruthy()
  const row = await rowOf(list, 'Chi bộ bloc 1')
  expect(row.textContent).toContain('theo Nghị quyết của Ban Thường vụ')
  expect(await amountsKept(office, id)).toEqual([])
  fireEvent.click(await button('Lưu dự thảo'))
  await waitFor(async () => expect(await amountsKept(office, id)).toEqual([2_980_000]))
})

it.each(['1.5', '1,5 triệu', '447000đ', '-5'])(
  'refuses the amount %j in words beside the field, and changes no sum',
  async (typed) => {
    const { list } = await openMoney()
    const { form, amount, reason, send } = await openAmount(list, person)
    fireEvent.change(reason, { target: { value: 'mức riêng' } })
    fireEvent.change(amount, { target: { value: typed } })
    expect(form.getAllByText('Số tiền là số nguyên đồng, ví dụ 447.000').length).toBeGreaterThan(0)
    expect(send).toHaveProperty('disabled', true)
    expect(reason).toHaveProperty('value', 'mức riêng')
    fireEvent.click(form.getByRole('button', { name: 'Thôi' }))
    expect(await screen.findByText(words(`Tổng cộng ${total}`))).toBeTruthy()
  },
)

it('goes back to the amount of the rules when the other one is emptied', async () => {
  const { list } = await openMoney()
  const first = await openAmount(list, person)
  fireEvent.change(first.amount, { target: { value: '500000' } })
  fireEvent.change(first.reason, { target: { value: 'mức riêng' } })
  fireEvent.click(first.send)
  await waitFor(async () => expect((await rowOf(list, person)).textContent).toContain('mức riêng'))
  const again = await openAmount(list, person)
  expect(again.amount).toHaveProperty('value', '500000')
  fireEvent.change(again.amount, { target: { value: '' } })
  fireEvent.click(again.send)
  await waitFor(async () =>
    expect((await rowOf(list, person)).textContent).toContain('1 × 1.490.000'),
  )
  expect(await screen.findByText(words(`Tổng cộng ${total}`))).toBeTruthy()
})

it('leaves out whoever is unticked in the list', async () => {
  const { list } = await openMoney()
  await rowOf(list, person)
  fireEvent.click(screen.getByRole('tab', { name: 'Danh sách (13)' }))
  const names = await screen.findByRole('grid', { name: 'Tập thể, cá nhân được khen thưởng' })
  fireEvent.click(within(await rowOf(names, person)).getByRole('checkbox'))
  fireEvent.click(screen.getByRole('tab', { name: 'Tiền thưởng' }))
  expect(
    await screen.findByText(words('Tổng cộng 7.450.000 đồng; 7 trường hợp chưa có mức tiền.')),
  ).toBeTruthy()
  expect(screen.queryByText(person)).toBeNull()
})

it('has amounts of nobody where no form says one, and still lists everybody', async () => {
  const { office, roundId } = await officeWithPassedRound()
  const id = await draftOf(office, roundId)
  renderApp(office, `/quyet-dinh/${id}`)
  fireEvent.click(await screen.findByRole('tab', { name: 'Tiền thưởng' }))
  expect(
    await screen.findByText(words('Tổng cộng 0 đồng; 13 trường hợp chưa có mức tiền.')),
  ).toBeTruthy()
})
