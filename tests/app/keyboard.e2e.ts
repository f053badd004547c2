import type { Page } from '@playwright/test'
import { dialogOf, goTo } from './clerk'
import { expect, ready, test } from './fixture'
import { pressByKey, stopsUnseen, tabTo } from './keys'

test.describe.configure({ timeout: 120_000 })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('a nomination is added, passed and decided upon by keys alone', async ({ openSample }) => {
  const { page } = await openSample()
  const list = page.getByRole('grid', { name: 'Hồ sơ đề nghị' })

  await test.step('adds one nomination', async () => {
    await pressByKey(
      page,
      page.getByRole('navigation').getByRole('link', { name: 'Hồ sơ đề nghị' }),
    )
    await pressByKey(page, button(page, 'Thêm hồ sơ'))
    const dialog = dialogOf(page, 'Thêm hồ sơ đề nghị')
    await tabTo(page, dialog.getByRole('textbox', { name: 'Họ và tên' }))
    await page.keyboard.insertText('Huỳnh Thị Bàn Phím')
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
  })

  await test.step('finds it and passes it', async () => {
    await page.keyboard.press('Control+f')
    await expect(page.getByRole('searchbox', { name: 'Tìm hồ sơ' })).toBeFocused()
    await page.keyboard.insertText('huynh thi ban phim')
    await expect(list).toHaveAttribute('aria-rowcount', '2')
    await tabTo(page, list)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await pressByKey(page, button(page, 'Thông qua'))
    await expect(page.getByText('14 hồ sơ cấp Khối đã thông qua, chờ quyết định')).toBeVisible()
  })

  await test.step('drafts the decision and issues it', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Lập quyết định' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Có thể ban hành: 14 giấy khen')).toBeVisible()
    await pressByKey(page, button(page, 'Ban hành'))
    const question = dialogOf(page, /^Ban hành Quyết định số/)
    await expect(question.getByRole('button', { name: 'Ban hành' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /^Quyết định số/ })).toBeVisible()
  })
})

test('Ctrl+K finds a person without diacritics and opens her page', async ({ openSample }) => {
  const { page } = await openSample()
  await ready(page)
  await page.keyboard.press('Control+k')
  const field = page.getByRole('textbox', { name: 'Tìm nhanh' })
  await expect(field).toBeFocused()
  await page.keyboard.insertText('tran thi kim dung')
  await expect(page.getByRole('dialog').getByText('Trần Thị Kim Dung').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Trần Thị Kim Dung' })).toBeVisible()
})

test('a dialog takes the focus, Esc closes it and gives the focus back', async ({ openSample }) => {
  const { page } = await openSample()
  await goTo(page, 'Đảng viên, cá nhân')
  const opener = button(page, 'Thêm người')
  await pressByKey(page, opener)
  const dialog = dialogOf(page, 'Thêm người vào danh sách')
  await expect(dialog.getByRole('textbox', { name: 'Họ và tên' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(dialog.locator(':focus'), 'the focus stays inside').toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()

  await goTo(page, 'Nhật ký')
  const log = page.getByRole('grid', { name: 'Nhật ký' })
  await tabTo(page, log)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(log).toBeFocused()
})

test('keys lead to the groups of the rail and to the backup', async ({ openSample }) => {
  const { page } = await openSample()
  await ready(page)
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('heading', { level: 1, name: 'Hồ sơ đề nghị' })).toBeVisible()
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible()
  await page.keyboard.press('Control+b')
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('wherever the focus goes, it shows', async ({ openSample }) => {
  const { page } = await openSample()
  for (const [name, stops] of [
    ['Tổng quan', 30],
    ['Hồ sơ đề nghị', 40],
    ['Cây tổ chức', 30],
  ] as const) {
    await goTo(page, name)
    expect(await stopsUnseen(page, stops), name).toEqual([])
  }
})

test('the look at the focus misses nothing: where its ring is taken away, it says so', async ({
  launch,
}) => {
  const { page } = await launch()
  await ready(page)
  await page.evaluate(() => {
    const style = document.createElement('style')
    style.nonce = document.querySelector('style')?.nonce ?? ''
    style.textContent = '* { outline: none !important; box-shadow: none !important }'
    document.head.append(style)
  })
  expect(await stopsUnseen(page, 2)).toHaveLength(2)
})
