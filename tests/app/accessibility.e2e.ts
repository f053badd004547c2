import path from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible, seriousFindings } from './axe'
import { dialogOf, goTo, openRow, press, willOpen } from './clerk'
import { expect, ready, test } from './fixture'

test.describe.configure({ timeout: 180_000 })

test('every page of the rail, of the sample', async ({ openSample }) => {
  const { page } = await openSample()
  const links = page.getByRole('navigation').getByRole('link')
  await expect(links.first()).toBeVisible()
  const names = await links.allInnerTexts()
  expect(names.length).toBeGreaterThan(11)
  for (const name of names) {
    await goTo(page, name)
    await expectAccessible(page, name)
  }
  await press(page, 'Thu gọn danh mục')
  await expectAccessible(page, 'the narrow rail')
})

test('the pages before there is an office', async ({ launch }) => {
  const { page } = await launch()
  await ready(page)
  await expectAccessible(page, 'first run')
  await press(page, 'Thiết lập đơn vị')
  await expectAccessible(page, 'the form')
  await press(page, 'Lưu và bắt đầu')
  await expect(page.getByText('Hãy nhập', { exact: false }).first()).toBeVisible()
  await expectAccessible(page, 'the form with its complaints')
})

test('records and their side panels, of the sample', async ({ openSample }) => {
  const { page } = await openSample()
  await goTo(page, 'Phong trào thi đua')
  await openRow(page, 'Phong trào thi đua', 'Đồng Khởi mới')
  await page.getByRole('tab', { name: 'Lịch sử' }).click()
  await expectAccessible(page, 'a campaign')

  await goTo(page, 'Cây tổ chức')
  await page.getByRole('treeitem', { name: 'Đảng bộ Văn phòng Tỉnh ủy' }).click()
  for (const tab of ['Thông tin', 'Đảng viên', 'Lịch sử']) {
    await page.getByRole('tab', { name: tab }).click()
    await expectAccessible(page, `an organisation, ${tab}`)
  }

  await goTo(page, 'Đảng viên, cá nhân')
  await page.getByRole('grid').locator('tbody tr').first().locator('td').nth(1).click()
  for (const tab of ['Thông tin', 'Khen thưởng', 'Lịch sử']) {
    await page.getByRole('tab', { name: tab }).click()
    await expectAccessible(page, `a person, ${tab}`)
  }

  await goTo(page, 'Hồ sơ đề nghị')
  await page.getByRole('checkbox', { name: 'Chọn dòng 1', exact: true }).click()
  await expectAccessible(page, 'nominations with a selection')
  await press(page, 'Bỏ chọn')
  await page.getByRole('grid').locator('tbody tr').first().locator('td').nth(2).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'a nomination')
  await page.keyboard.press('Escape')

  await goTo(page, 'Nhật ký')
  await press(page, 'Kiểm tra nhật ký')
  await page.getByRole('grid').locator('tbody tr').first().locator('td').nth(1).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'an entry of the log')
})

test('from the draft to the ledger, of the sample', async ({ openSample }) => {
  const { page } = await openSample()
  await goTo(page, 'Hồ sơ đề nghị')
  await page.getByRole('link', { name: 'Lập quyết định' }).click()
  const firstPage = page.getByRole('img', { name: 'Trang 1', exact: true })
  await expect(firstPage).toBeVisible()
  for (const tab of ['Nội dung', /^Danh sách/, 'Lịch sử']) {
    await page.getByRole('tab', { name: tab }).click()
    await expectAccessible(page, `the draft, ${tab}`)
  }
  await press(page, 'Ban hành')
  await expectAccessible(page, 'the question before issuing')
  await press(page.getByRole('dialog'), 'Ban hành')
  await expect(page.getByRole('heading', { name: /^Quyết định số/ })).toBeVisible()
  await expect(firstPage).toBeVisible()
  await expectAccessible(page, 'the issued decision')
  await goTo(page, 'In giấy khen')
  await expect(page.getByText('Trang 1/13')).toBeVisible()
  await expectAccessible(page, 'the certificates')
  await goTo(page, 'Quyết định')
  await expectAccessible(page, 'the decisions')
  await press(page, 'Lập quyết định')
  await expectAccessible(page, 'the choice of a round')
  await page.keyboard.press('Escape')
  await goTo(page, 'Sổ khen thưởng')
  await page.getByRole('grid').locator('tbody tr').first().locator('td').nth(1).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'a line of the ledger')
  await page.keyboard.press('Escape')
  await goTo(page, 'Tổng quan')
  await expectAccessible(page, 'the first page, nearly done')
})

test('the steps of an import, of the sample', async ({ openSample }) => {
  const { app, page } = await openSample()
  await goTo(page, 'Hồ sơ đề nghị')
  await page.getByRole('main').getByRole('link', { name: 'Nhập từ Excel' }).click()
  await willOpen(app, path.resolve('resources/sample/khen-thuong-2022-chi-thi-01.xlsx'))
  await press(page, 'Chọn tệp…')
  await expect(page.getByRole('grid', { name: 'Các dòng sẽ nhập' })).toBeVisible()
  await expectAccessible(page, 'the check')
  for (const name of ['Khớp đơn vị, người', 'Ghép cột', 'Trang, dòng tiêu đề']) {
    await page.getByRole('button', { name }).click()
    await expectAccessible(page, name)
  }
})

/** Pages and the buttons on them that open a dialog. */
const dialogs: readonly (readonly [page: string, button: string])[] = [
  ['Phong trào thi đua', 'Phát động phong trào'],
  ['Hồ sơ đề nghị', 'Thêm hồ sơ'],
  ['Cây tổ chức', 'Thêm đơn vị'],
  ['Đảng viên, cá nhân', 'Thêm người'],
  ['Sao lưu, phục hồi', 'Sao lưu ra USB'],
  ['Sao lưu, phục hồi', 'Phục hồi từ bản sao lưu…'],
  ['Sao lưu, phục hồi', 'Thử phục hồi…'],
  ['Cài đặt', 'Thêm lần thay đổi'],
  ['Cài đặt', 'Thêm người ký'],
]

test('the dialogs, of the sample', async ({ openSample }) => {
  const { page } = await openSample()
  for (const [place, button] of dialogs) {
    await goTo(page, place)
    await press(page, button)
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, `${place}: ${button}`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await openOverlays(page)
})

/** What is no dialog of a page: the quick search, a menu, a calendar. */
async function openOverlays(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Tìm nhanh' }).fill('nguyen')
  await expect(dialogOf(page, 'Tìm nhanh')).toBeVisible()
  await expectAccessible(page, 'the quick search')
  await page.keyboard.press('Escape')
  await goTo(page, 'Hồ sơ đề nghị')
  await page
    .getByRole('button', { name: /^Việc khác với/ })
    .first()
    .click()
  await expect(page.getByRole('menu')).toBeVisible()
  await expectAccessible(page, 'a menu')
  await page.keyboard.press('Escape')
  await goTo(page, 'Nhật ký')
  await page
    .getByRole('button', { name: /^Mở lịch/ })
    .first()
    .click()
  await expectAccessible(page, 'a calendar')
}

test('the check itself sees a button without a name and words too pale to read', async ({
  launch,
}) => {
  const { page } = await launch()
  await ready(page)
  await page.evaluate(() => {
    const button = document.createElement('button')
    const words = document.createElement('p')
    words.textContent = 'pale'
    words.style.color = '#ccc'
    document.querySelector('h1')?.after(button, words)
  })
  const found = await seriousFindings(page)
  expect(found.map((finding) => finding.split(' ')[0]).sort()).toEqual([
    'button-name',
    'color-contrast',
  ])
})
