import fs from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { inspectPdf } from '../features/certificates/pdf-inspection'
import type { RunningApp } from '../support/launch'
import { dialogOf } from './clerk'
import { expect, test } from './fixture'
import { pressByKey, tabTo } from './keys'

// From the nomination to the printed certificate: nothing here clicks.

const nominee = 'Huỳnh Thị Bàn Phím'
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

async function goByKeys(page: Page, name: string): Promise<void> {
  await pressByKey(page, page.getByRole('navigation').getByRole('link', { name, exact: true }))
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function nominate(page: Page): Promise<void> {
  await goByKeys(page, 'Hồ sơ đề nghị')
  await pressByKey(page, button(page, 'Thêm hồ sơ'))
  const dialog = dialogOf(page, 'Thêm hồ sơ đề nghị')
  await tabTo(page, dialog.getByRole('textbox', { name: 'Họ và tên' }))
  await page.keyboard.insertText(nominee)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
}

async function callMeeting(page: Page): Promise<void> {
  await goByKeys(page, 'Họp xét')
  await pressByKey(page, button(page, 'Lập cuộc họp'))
  const dialog = dialogOf(page, 'Lập cuộc họp')
  for (const [label, text] of [
    ['Tên cuộc họp', 'Họp xét khen thưởng bằng bàn phím'],
    ['Hội đồng, cấp ủy họp xét', 'Ban Thường vụ Đảng ủy Khối'],
    ['Ngày họp', '15/12/2022'],
  ] as const) {
    await tabTo(page, dialog.getByLabel(label).and(page.locator('input')))
    await page.keyboard.insertText(text)
  }
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: /bằng bàn phím/ })).toBeVisible()
}

async function seatMembers(page: Page): Promise<void> {
  await pressByKey(page, button(page, /^Việc khác/))
  const members = page.getByRole('menuitem', { name: 'Sửa thành phần' })
  await tabTo(page, members, 'ArrowDown')
  await page.keyboard.press('Enter')
  const dialog = dialogOf(page, 'Thành phần cuộc họp')
  for (const place of [1, 2, 3]) {
    await pressByKey(page, dialog.getByRole('button', { name: 'Thêm dòng trống' }))
    await tabTo(page, dialog.getByLabel(`Họ và tên (dòng ${place})`), 'Shift+Tab')
    await page.keyboard.insertText(`Ủy viên Thứ ${place}`)
  }
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await pressByKey(page, button(page, 'Điểm danh'))
  const roll = dialogOf(page, 'Điểm danh')
  await pressByKey(page, roll.getByRole('button', { name: 'Tất cả có mặt' }))
  await expect(roll.getByText('Có mặt 03/03 thành viên.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(roll).toBeHidden()
}

async function vote(page: Page): Promise<void> {
  await pressByKey(page, button(page, 'Thêm hồ sơ'))
  const dialog = dialogOf(page, 'Thêm hồ sơ vào cuộc họp')
  await expect(dialog.getByText(nominee)).toBeVisible()
  await tabTo(page, dialog.getByRole('grid'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await pressByKey(page, dialog.getByRole('button', { name: 'Thêm 01 hồ sơ' }))
  await expect(dialog).toBeHidden()
  await pressByKey(page, button(page, 'Khai mạc'))
  const agree = page.getByRole('textbox', { name: 'Đồng ý – Tại cuộc họp', exact: true })
  await tabTo(page, agree)
  await page.keyboard.insertText('3')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đồng ý 3/3 (100,00%)')).toBeVisible()
}

async function lockMinutes(page: Page): Promise<void> {
  for (const [name, confirm] of [
    ['Kết thúc kiểm phiếu', 'Kết thúc kiểm phiếu'],
    ['Ghi nhận đã ký biên bản', 'Khóa biên bản'],
  ] as const) {
    await pressByKey(page, button(page, name))
    const dialog = dialogOf(page, name)
    await pressByKey(page, dialog.getByRole('button', { name: confirm }))
    await expect(dialog).toBeHidden()
  }
  await expect(page.getByText('Đã ký biên bản', { exact: true })).toBeVisible()
}

async function decide(page: Page): Promise<void> {
  await goByKeys(page, 'Hồ sơ đề nghị')
  await pressByKey(page, page.getByRole('link', { name: 'Lập quyết định' }))
  await expect(page.getByText('Có thể ban hành: 14 giấy khen')).toBeVisible()
  await pressByKey(page, button(page, 'Ban hành'))
  const question = dialogOf(page, /^Ban hành Quyết định số/)
  await expect(question.getByRole('button', { name: 'Ban hành' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^Quyết định số/ })).toBeVisible()
}

async function printAll(page: Page): Promise<void> {
  await goByKeys(page, 'In giấy khen')
  await pressByKey(page, button(page, 'In 14 giấy khen'))
  await pressByKey(page, dialogOf(page, 'Lập lượt in').getByRole('button', { name: 'Lập lượt in' }))
  for (const [pack, sheets] of [
    [1, 10],
    [2, 4],
  ] as const) {
    await pressByKey(page, button(page, `In tập ${pack} (${sheets} tờ)`))
    await pressByKey(page, button(page, `Ghi ${sheets} tờ tốt`))
  }
  await expect(page.getByText('Mọi giấy khen của quyết định này đã in xong.')).toBeVisible()
}

/** What the desktop would show to be printed comes here instead. */
async function catchPrints({ app }: RunningApp, folder: string): Promise<() => Promise<Buffer[]>> {
  const viewer = path.join(folder, 'xdg-open')
  await fs.writeFile(viewer, `#!/bin/sh\ncp "$1" "${folder}/printed-$(date +%s%N).pdf"\n`, {
    mode: 0o755,
  })
  await app.evaluate((_, place) => {
    process.env.PATH = `${place}:${process.env.PATH}`
  }, folder)
  return async () => {
    const names = (await fs.readdir(folder)).filter((name) => name.endsWith('.pdf')).sort()
    return Promise.all(names.map((name) => fs.readFile(path.join(folder, name))))
  }
}

test('a nominee is put forward, voted on, decided upon and printed by keys alone', async ({
  openSample,
  dataFolder,
  complaints,
}) => {
  test.setTimeout(180_000)
  const running = await openSample()
  const { page } = running
  const paper = path.join(dataFolder, 'paper')
  await fs.mkdir(paper)
  const printed = await catchPrints(running, paper)

  await test.step('puts her forward', () => nominate(page))
  await test.step('calls a meeting', () => callMeeting(page))
  await test.step('seats three members', () => seatMembers(page))
  await test.step('votes', () => vote(page))
  await test.step('ends the count and locks the minutes', () => lockMinutes(page))
  await test.step('issues the decision', () => decide(page))
  await test.step('prints two packs', () => printAll(page))

  const packs = (await printed()).map((pdf) => inspectPdf(pdf).pages)
  expect(packs.map((pages) => pages.length)).toEqual([10, 4])
  expect(packs.flat().filter((text) => text.includes(nominee))).toHaveLength(1)
  expect(complaints, 'the console stayed quiet').toEqual([])
})
