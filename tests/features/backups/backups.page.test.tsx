// @vitest-environment jsdom

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { choosePlace, giveKeys, taskId } from '../../support/backups'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { type Office, openOffice, temporaryFolder } from '../../support/office'
import { renderApp } from '../../support/render'

async function readyOffice() {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

function newStick(): string {
  const stick = path.join(temporaryFolder(), 'USB-MAU')
  mkdirSync(stick)
  return stick
}

/** An office with keys and one backup on a stick. */
async function backedUpOffice() {
  const office = await readyOffice()
  const { passphrase } = await giveKeys(office)
  const stick = newStick()
  await office.do('backups.create', {
    taskId: taskId(),
    place: await choosePlace(office, stick),
  })
  return { office, passphrase, stick }
}

const dialog = () => within(screen.getByRole('dialog'))
const press = async (name: string | RegExp) =>
  fireEvent.click(await dialog().findByRole('button', { name }))
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(dialog().getByLabelText(label), { target: { value } })

async function chooseStick(office: Office, stick: string) {
  await dialog().findByText('Chưa thấy USB nào')
  office.desk.answer(stick)
  await press('Chọn thư mục khác…')
  await dialog().findByRole('radio', { name: /^USB-MAU/, checked: true })
}

it('leads from no backup through the keys to a backup that was checked', async () => {
  const office = await readyOffice()
  renderApp(office, '/sao-luu')
  expect(await screen.findByText('Chưa có bản sao lưu.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Sao lưu ra USB' }))

  const words = within(await screen.findByRole('list', { name: 'Cụm mật khẩu' }))
  const passphrase = words.getAllByRole('listitem').map((word) => word.textContent)
  await press('Đã chép xong')
  const next = await dialog().findByRole<HTMLButtonElement>('button', { name: 'Tiếp tục' })
  expect(next.disabled).toBe(true)
  await press('In tờ khóa phục hồi')
  await dialog().findByText('Đã mở hộp thoại in tờ khóa phục hồi.')
  expect(office.desk.printed).toHaveLength(1)
  await press('Tiếp tục')

  await dialog().findByLabelText('Cụm mật khẩu')
  type('Cụm mật khẩu', 'sai mat khau')
  await press('Tạo khóa sao lưu')
  expect(await dialog().findByText(/từ thứ 1 khác từ đã ghi/)).toBeTruthy()
  type('Cụm mật khẩu', passphrase.join(' '))
  await press('Tạo khóa sao lưu')

  await waitFor(() => dialog().getByText('Chọn nơi lưu'), { timeout: 20_000 })
  await chooseStick(office, newStick())
  await press('Bắt đầu sao lưu')
  await waitFor(() => dialog().getByText(/^Đã sao lưu xong/), { timeout: 20_000 })
  expect(dialog().getByText(/Đã ghi dkhoi-000001\.age/)).toBeTruthy()
  await press('Xong')

  expect(await screen.findByText(/^An toàn\. Bản gần nhất 09:00 ngày 20\/12\/2022/)).toBeTruthy()
  expect(screen.getByRole('grid', { name: 'Các bản đã sao lưu' }).textContent).toContain('USB-MAU')
}, 90_000)

it('says that the passphrase is wrong, then shows what a restore would change, and restores', async () => {
  const { office, passphrase, stick } = await backedUpOffice()
  const late = { ...demoSigner, fullName: 'Lê Thử Nghiệm', isDefault: false }
  await office.do('committee.addSigner', late)
  renderApp(office, '/sao-luu')
  fireEvent.click(await screen.findByRole('button', { name: 'Phục hồi từ bản sao lưu…' }))
  await chooseStick(office, stick)
  await press('Xem các bản sao lưu')
  await dialog().findByRole('radio', { name: /20\/12\/2022 09:00\. Bản số 1/, checked: true })
  await press('Tiếp tục')

  const secret = await dialog().findByRole('textbox', { name: 'Cụm mật khẩu' })
  fireEvent.change(secret, { target: { value: 'mot hai ba' } })
  await press('Xem trước')
  await waitFor(() => dialog().getByText(/Cụm mật khẩu không đúng/), { timeout: 20_000 })
  fireEvent.change(secret, { target: { value: passphrase } })
  await press('Xem trước')

  await waitFor(() => dialog().getByText('Xem trước khi phục hồi'), { timeout: 20_000 })
  const signers = dialog().getByRole('row', { name: /^Người ký/ })
  expect(signers.textContent).toBe('Người ký21bớt 1')
  expect(dialog().getByText('Đã thêm người ký Lê Thử Nghiệm')).toBeTruthy()
  const restore = dialog().getByRole<HTMLButtonElement>('button', { name: 'Phục hồi' })
  expect(restore.disabled).toBe(true)
  type(/^Gõ “Đảng ủy Khối” để xác nhận/, 'dang uy khoi')
  await press('Phục hồi')

  expect(await screen.findByText('Đang dùng dữ liệu đã phục hồi')).toBeTruthy()
  const { signers: left } = await office.do('committee.profile', {})
  expect(left.map(({ fullName }) => fullName)).toEqual([demoSigner.fullName])
}, 90_000)

it('begins a backup with Ctrl+B from any page', async () => {
  const { office } = await backedUpOffice()
  renderApp(office, '/cai-dat')
  await screen.findByRole('heading', { level: 1 })
  fireEvent.keyDown(document.body, { key: 'b', ctrlKey: true })
  expect(await screen.findByText('Chọn nơi lưu')).toBeTruthy()
  await press('Thôi')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(window.location.hash).toBe('#/sao-luu')
}, 60_000)

it('offers the restore on the screen of damaged data', async () => {
  renderApp(
    {
      events: [],
      rawCall: async (name: string) =>
        name === 'office.state' ? { ok: true, value: refused } : { ok: true, value: [] },
    },
    '/',
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Phục hồi từ bản sao lưu…' }))
  expect(await dialog().findByText('Chưa thấy USB nào')).toBeTruthy()
})

const refused = {
  phase: 'refused',
  dataset: 'office',
  refusal: { code: 'database.damaged', message: 'Tệp dữ liệu bị hỏng.' },
  committee: null,
  today: '2022-12-20',
  appVersion: '0.0.0',
}
