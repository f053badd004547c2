// @vitest-environment jsdom

import type { ItemId, MeetingId } from '@shared/features/council/council.ids'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import {
  getMeeting,
  holdMeeting,
  itemAt,
  onePack,
  saveCount,
  setUpOffice,
} from '../../support/demo-council'
import { type Office, openOffice } from '../../support/office'
import { renderApp } from '../../support/render'

async function meetingOf(options: Parameters<typeof holdMeeting>[1] = {}) {
  const office = await openOffice()
  await setUpOffice(office)
  return { office, ...(await holdMeeting(office, options)) }
}

const show = (office: Office, id: MeetingId) => renderApp(office, `/hop-xet/${id}`)

/** The middle pane shows this nominee. */
const shown = async (name: string) =>
  within(await screen.findByRole('region', { name: 'Hồ sơ' })).findByRole('heading', { name })

/** Types over whatever field has the focus, and presses Enter; no mouse. */
function enter(figure: string): void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement)) throw new Error('no field has the focus')
  fireEvent.change(field, { target: { value: figure } })
  fireEvent.keyDown(field, { key: 'Enter' })
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

const focusIsOn = (name: string) =>
  waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name })))

it('is voted through by figures and Enter alone, nominee after nominee', async () => {
  const { office, id } = await meetingOf()
  show(office, id)
  await shown('Lê Thị Thí Dụ')
  screen.getByText('trên 50% tổng số thành viên')

  await focusIsOn('Đồng ý – Tại cuộc họp')
  enter('5')
  await focusIsOn('Không đồng ý – Tại cuộc họp')
  enter('4')
  await shown('Trần Văn Ví Dụ')
  await focusIsOn('Đồng ý – Tại cuộc họp')
  enter('4')
  await focusIsOn('Không đồng ý – Tại cuộc họp')
  enter('5')
  await screen.findByTitle('2/2 đã có kết quả')

  press('PageUp')
  await shown('Lê Thị Thí Dụ')
  await screen.findByText('Đồng ý 5/9 (55,56%)')
  const { items } = await getMeeting(office, id)
  expect(items.map(({ votes }) => votes)).toEqual([
    { agree: 5, disagree: 4, other: 0 },
    { agree: 4, disagree: 5, other: 0 },
  ])
})

it('puts one nominee on the whole screen, walked through by arrows and left by Escape', async () => {
  const { office, id } = await meetingOf()
  show(office, id)
  await shown('Lê Thị Thí Dụ')
  press('F11')
  const wall = await screen.findByRole('dialog', { name: 'Trình chiếu' })
  within(wall).getByRole('heading', { name: 'Lê Thị Thí Dụ' })
  await waitFor(() => expect(office.desk.isFullScreen).toBe(true))
  press('ArrowRight')
  await within(wall).findByRole('heading', { name: 'Trần Văn Ví Dụ' })
  press('Escape')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(office.desk.isFullScreen).toBe(false))
  await shown('Trần Văn Ví Dụ')
})

it('keeps figures of a secret ballot off the wall until the count is closed', async () => {
  const { office, id, meeting } = await meetingOf({ details: { mode: 'secret' } })
  await office.do('council.issueBallots', { id, issued: 9, packSize: 10 })
  const packs = onePack(meeting, 9, [6, 4])
  await saveCount(office, { id, turn: 1, packs })
  await saveCount(office, { id, turn: 2, packs })
  const page = show(office, id)
  await screen.findByText('Đồng ý 6/9 (66,67%)')
  press('F11')
  const wall = await screen.findByRole('dialog', { name: 'Trình chiếu' })
  within(wall).getByRole('heading', { name: 'Lê Thị Thí Dụ' })
  expect(within(wall).queryByText(/6\/9/)).toBeNull()
  page.unmount()

  await office.do('council.close', { id })
  show(office, id)
  await screen.findByText('Đồng ý 6/9 (66,67%)')
  press('F11')
  await screen.findByText('Thông qua – Đồng ý 6/9 (66,67%)')
})

it('takes the second count without a word of the first', async () => {
  const { office, id, meeting } = await meetingOf({ details: { mode: 'secret' } })
  await office.do('council.issueBallots', { id, issued: 9, packSize: 10 })
  await saveCount(office, { id, turn: 1, packs: onePack(meeting, 9, [6, 4]) })
  show(office, id)
  fireEvent.click(await screen.findByRole('button', { name: 'Nhập số: lần 2' }))
  const dialog = await screen.findByRole('dialog', { name: 'Kiểm lần thứ hai' })
  const field = (name: string) => within(dialog).getByRole('textbox', { name })
  const [first, second] = [itemAt(meeting, 0).name, itemAt(meeting, 1).name]
  expect(field(`Đồng ý: ${first}`)).toHaveProperty('value', '')

  const counter = within(dialog).getByRole('combobox', { name: 'Người kiểm phiếu' })
  fireEvent.change(counter, { target: { value: 'Người Kiểm Hai' } })
  field('Thu vào').focus()
  for (const figure of ['9', '9', '6', '3', '5', '4']) enter(figure)
  expect(field(`Không đồng ý: ${second}`)).toHaveProperty('value', '4')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Chốt lần kiểm này' }))
  await screen.findByText(`${second}, đồng ý: 4 – 5 (tập 1)`)
  expect(screen.queryByText(/Đồng ý \d\/9/)).toBeNull()
})

it('says in numbers what closing does, and asks before it locks for good', async () => {
  const { office, id, meeting } = await meetingOf()
  for (const { id: itemId } of meeting.items)
    await office.do('council.vote', {
      ...{ itemId: itemId as ItemId, votes: { agree: 9, disagree: 0, other: 0 } },
    })
  show(office, id)
  fireEvent.click(await screen.findByRole('button', { name: 'Kết thúc kiểm phiếu' }))
  const dialog = await screen.findByRole('dialog', { name: 'Kết thúc kiểm phiếu' })
  expect(dialog.textContent).toContain('Thông qua 02 hồ sơ, không thông qua 0')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Kết thúc kiểm phiếu' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi nhận đã ký biên bản' }))
  const sign = await screen.findByRole('dialog', { name: 'Ghi nhận đã ký biên bản' })
  fireEvent.click(within(sign).getByRole('button', { name: 'Khóa biên bản' }))
  await screen.findByText('Đã ký biên bản')
  expect((await getMeeting(office, id)).status).toBe('signed')
})
