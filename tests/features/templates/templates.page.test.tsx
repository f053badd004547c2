// @vitest-environment jsdom

import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { wordTemplate } from '../../documents/word-files'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { openOffice } from '../../support/office'
import { renderApp } from '../../support/render'

async function readyOffice() {
  const office = await openOffice({ today: '2026-09-25' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const { rawCall } = office
  office.rawCall = (name, input) => {
    const call = rawCall(name, input)
    running.add(call)
    return call.finally(() => running.delete(call))
  }
  const own = path.join(office.workspace.root, 'templates', 'cong-van-2026.docx')
  mkdirSync(path.dirname(own), { recursive: true })
  return { office, write: async (text: string) => writeFile(own, await wordTemplate(text)) }
}

/** A test must not end while Word's file is still being read. */
async function wasChecked() {
  await screen.findByText(/^Mẫu dùng được/u)
  await waitFor(() => expect(document.querySelector('[data-loading]')).toBeNull())
}

/** Calls that the page has made and that are not answered yet. */
const running = new Set<Promise<unknown>>()

afterEach(async () => {
  cleanup() // nothing new is asked for
  while (running.size > 0) await Promise.all(running)
})

const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }))

it('lists every template with what the office uses, and opens one', async () => {
  const { office, write } = await readyOffice()
  await write('{số văn bản}')
  renderApp(office, '/mau-van-ban')
  const letter = (await screen.findByText('Công văn')).closest('tr')
  if (!letter) throw new Error('There is a row')
  expect(await within(letter).findByText(/^Mẫu riêng, lưu ngày/u)).toBeTruthy()
  expect(within(letter).getByText('Mẫu gốc')).toBeTruthy() // of the older guideline
  fireEvent.click(letter)
  expect(await screen.findByRole('heading', { level: 1, name: 'Công văn' })).toBeTruthy()
  await wasChecked()
})

it('says what is wrong with the office’s own, and reads it again when asked', async () => {
  const { office, write } = await readyOffice()
  await write('{số văn bảng}')
  renderApp(office, '/mau-van-ban/cong-van')
  const meant = '{số văn bảng}: không có trường này. Có phải {số văn bản}?'
  expect(await screen.findByText(meant)).toBeTruthy()
  await write('{số văn bản}')
  await press('Kiểm tra mẫu')
  expect(await screen.findByText(/^Mẫu dùng được/u)).toBeTruthy()
  expect(screen.getByText(/^Mẫu gốc có mà mẫu này không dùng/u)).toBeTruthy()
})

it('opens Word for the guideline that is chosen, and goes back to the built-in one', async () => {
  const { office } = await readyOffice()
  renderApp(office, '/mau-van-ban/giay-moi')
  fireEvent.click(await screen.findByRole('radio', { name: /^Trước 27\/5\/2026/u }))
  await press('Mở bằng Word')
  await waitFor(() =>
    expect(office.desk.opened.map((file) => path.basename(file))).toEqual(['giay-moi-2018.docx']),
  )
  await press('Việc khác với Giấy mời hội nghị')
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Dùng lại mẫu gốc' }))
  await press('Dùng lại mẫu gốc')
  await waitFor(async () => {
    const said = await office.db.selectFrom('change_record').select('sentence').execute()
    expect(said.at(-1)?.sentence).toMatch(/^Đã dùng lại mẫu gốc “.+”; mẫu riêng giữ lại ở/u)
  })
  await wasChecked()
})

it('copies a field with both its ends, found without accents', async () => {
  const { office } = await readyOffice()
  const copied: string[] = []
  document.execCommand = vi.fn(() => {
    const event = new Event('copy') as Event & { clipboardData: object }
    event.clipboardData = { setData: (_: string, text: string) => copied.push(text) }
    return document.dispatchEvent(event)
  })
  renderApp(office, '/mau-van-ban/cong-van')
  await wasChecked()
  fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'noi gui' } })
  await press('Chép {#nơi gửi} … {/nơi gửi}')
  expect(copied).toEqual(['{#nơi gửi}{/nơi gửi}'])
  expect(screen.queryByText('{số văn bản}')).toBeNull()
})

it('says so when there is no such template', async () => {
  const { office } = await readyOffice()
  renderApp(office, '/mau-van-ban/khong-co')
  expect(await screen.findByText('Không có mẫu này')).toBeTruthy()
})

it('shows what the sample document says without Word, and opens Word when asked', async () => {
  const { office } = await readyOffice()
  renderApp(office, '/mau-van-ban/cong-van')
  await wasChecked()
  await press('Xem thử')
  const dialog = await screen.findByRole('dialog', { name: 'Xem thử: Công văn' })
  const table = await within(dialog).findByRole('table', { name: 'Các trường trong mẫu' })
  expect(within(table).getByText('{số văn bản}')).toBeTruthy()
  expect(office.desk.opened).toEqual([])
  fireEvent.click(within(dialog).getByRole('button', { name: 'Mở bằng Word' }))
  await waitFor(() => expect(office.desk.opened).toHaveLength(1))
})
