import fs from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { dialogOf, fill, goTo, press, willOpen, willSaveAs } from '../../app/clerk'
import { expect } from '../../app/fixture'
import type { RunningApp } from '../../support/launch'

// The stick: a change that is taken back and done again, the backup, the restore and its undo.

const original = 'Đảng bộ Sở Y tế'
const first = 'Đảng bộ Ngành Y tế'
const second = 'Đảng bộ Ngành Y tế và Dân số'

const panelOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

async function openOrganisation(page: Page, name: string, words: string): Promise<void> {
  await goTo(page, 'Cây tổ chức')
  await page.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill(words)
  await page.getByRole('treeitem', { name }).click()
  await expect(panelOf(page, name)).toBeVisible()
}

async function rename(page: Page, from: string, to: string, day: string): Promise<void> {
  await press(panelOf(page, from), 'Đổi tên')
  const dialog = dialogOf(page, `Đổi tên ${from}`)
  await fill(dialog, { 'Tên đầy đủ': to, 'Ngày có hiệu lực': day })
  await press(dialog, 'Đổi tên')
  await expect(panelOf(page, to)).toBeVisible()
}

export async function renameBackAndForth(page: Page): Promise<void> {
  await openOrganisation(page, original, 'so y te')
  await rename(page, original, first, '01/11/2022')
  await page.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('')
  await page.getByRole('tree').focus()
  await page.keyboard.press('Control+z')
  await expect(panelOf(page, original)).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(panelOf(page, first)).toBeVisible()
}

interface Stick {
  readonly usb: string
  /** Where the recovery sheet is saved. */
  readonly sheet: string
}

/** @returns the words of the passphrase, as copied from the screen */
export async function backUp({ app, page }: RunningApp, { usb, sheet }: Stick): Promise<string> {
  await goTo(page, 'Sao lưu, phục hồi')
  await expect(page.getByText('Chưa có bản sao lưu.')).toBeVisible()
  await press(page, 'Sao lưu ra USB')
  const words = await makeKeys({ app, page }, sheet)

  const dialog = dialogOf(page, 'Sao lưu ra USB')
  await willOpen(app, usb)
  await press(dialog, 'Chọn thư mục khác…')
  await expect(dialog.getByRole('radio', { name: /^usb\./ })).toBeChecked()
  await press(dialog, 'Bắt đầu sao lưu')
  const done = dialogOf(page, /^Đã sao lưu xong/)
  await expect(done).toBeVisible({ timeout: 60_000 })
  await expect(done.getByText('Đã mở khóa thử và kiểm tra dữ liệu bên trong')).toBeVisible()
  await press(done, 'Xong')
  await expect(page.getByText('An toàn.')).toBeVisible()
  expect(await fs.readdir(path.join(usb, 'SAO-LUU'))).toContain('dkhoi-000001.age')
  return words
}

async function makeKeys({ app, page }: RunningApp, sheet: string): Promise<string> {
  const list = page.getByRole('list', { name: 'Cụm mật khẩu' }).getByRole('listitem')
  await expect(list).toHaveCount(8)
  const words = (await list.allInnerTexts()).map((word) => word.trim()).join(' ')
  await press(page, 'Đã chép xong')
  const second = dialogOf(page, /bước 2\/3/)
  await willSaveAs(app, sheet)
  await press(second, 'Lưu PDF')
  await expect(second.getByText('Đã lưu to-khoa.pdf.')).toBeVisible()
  await press(second, 'Tiếp tục')
  const third = dialogOf(page, /bước 3\/3/)
  await fill(third, { 'Cụm mật khẩu': words })
  await press(third, 'Tạo khóa sao lưu')
  await expect(third).toBeHidden({ timeout: 60_000 })
  return words
}

interface Backup {
  readonly usb: string
  readonly words: string
}

export async function restoreAndReturn(running: RunningApp, backup: Backup): Promise<void> {
  const { page } = running
  await openOrganisation(page, first, 'nganh y te')
  await rename(page, first, second, '02/11/2022')
  await restore(running, backup)
  await openOrganisation(page, first, 'nganh y te')

  await goTo(page, 'Sao lưu, phục hồi')
  await press(page, 'Hoàn tác phục hồi')
  await press(dialogOf(page, 'Hoàn tác phục hồi'), 'Hoàn tác phục hồi')
  await expect(page.getByText('Đang dùng dữ liệu đã phục hồi')).toBeHidden({ timeout: 30_000 })
  await openOrganisation(page, second, 'nganh y te')
}

async function restore({ app, page }: RunningApp, { usb, words }: Backup): Promise<void> {
  await goTo(page, 'Sao lưu, phục hồi')
  await press(page, 'Phục hồi từ bản sao lưu…')
  const source = dialogOf(page, 'Phục hồi từ bản sao lưu')
  await willOpen(app, usb)
  await press(source, 'Chọn thư mục khác…')
  await press(source, 'Xem các bản sao lưu')
  await expect(page.getByRole('radio', { name: /Bản số 1/ })).toBeChecked()
  await press(dialogOf(page, 'Phục hồi từ bản sao lưu'), 'Tiếp tục')
  const secret = dialogOf(page, 'Mở khóa bản số 1')
  await fill(secret, { 'Cụm mật khẩu': words })
  await press(secret, 'Xem trước')
  const plan = dialogOf(page, 'Xem trước khi phục hồi')
  await expect(plan).toBeVisible({ timeout: 60_000 })
  await expect(plan.getByText('1 việc sẽ không còn')).toBeVisible()
  await fill(plan, { 'Gõ “Đảng ủy Khối” để xác nhận': 'dang uy khoi' })
  await press(plan, 'Phục hồi')
  await expect(page.getByText('Đang dùng dữ liệu đã phục hồi')).toBeVisible({ timeout: 60_000 })
}
