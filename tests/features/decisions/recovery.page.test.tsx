// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { issuedDecision, officeWithPaidRound } from '../../support/demo-decision'
import { renderApp } from '../../support/render'

beforeEach(() => {
  window.history.replaceState(null, '', window.location.pathname)
})

/** One person, 1.490.000 đồng and a certificate, of an issued decision is revoked. */
async function officeWithRevocation() {
  const { office, roundId } = await officeWithPaidRound()
  const amendsId = await issuedDecision(office, roundId)
  office.setToday('2023-02-15')
  const { id } = await office.do('amendments.draft', { amendsId, kind: 'revocation' })
  const { edit, lines } = await office.do('amendments.get', { id })
  const whom = lines.find(({ name }) => name === 'Người Thứ bloc 1')
  await office.do('amendments.edit', {
    ...{ ...edit, bases: [...edit.bases], recipients: [...edit.recipients], corrections: [] },
    ...{ revokedIds: [whom!.nominationId], reason: 'kê khai không đúng' },
  })
  await office.do('amendments.issue', { id })
  return { office, id }
}

it('takes back no more than was due, and no money without its day: the form says so and stays', async () => {
  const { office, id } = await officeWithRevocation()
  renderApp(office, `/quyet-dinh/${id}`)
  fireEvent.click(await screen.findByRole('tab', { name: 'Thu hồi' }))
  fireEvent.click(await screen.findByText('Người Thứ bloc 1'))
  const form = within(await screen.findByRole('dialog', { name: 'Thu hồi của “Người Thứ bloc 1”' }))
  const money = form.getByLabelText('Số tiền đã thu (đồng)')
  const send = form.getByRole('button', { name: 'Ghi thu hồi' })
  fireEvent.change(money, { target: { value: '1.490.001' } })
  fireEvent.click(send)
  expect((await form.findByRole('alert')).textContent).toContain(
    'không thể lớn hơn số phải thu 1.490.000 đồng. Chưa có gì được ghi',
  )
  expect(money).toHaveProperty('value', '1.490.001')

  fireEvent.change(money, { target: { value: '490.000' } })
  fireEvent.click(send)
  await waitFor(() => expect(form.getByRole('alert').textContent).toContain('phải ghi ngày thu'))
  fireEvent.change(form.getByLabelText('Ngày thu tiền'), { target: { value: '15/02/2023' } })
  fireEvent.click(send)
  const list = await screen.findByRole('grid', { name: 'Giấy khen, tiền thưởng phải thu hồi' })
  await waitFor(() => expect(list.textContent).toMatch(/490\.000\/1\.490\.000.đồng/u))
  expect(list.textContent).toContain('Chưa thu')
})
