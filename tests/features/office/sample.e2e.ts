import type { Page } from '@playwright/test'
import { expect, ready, test } from '../../app/fixture'

const frame = (page: Page) => page.locator('[data-sample]')

/** What the office behind the window holds. */
const figures = (page: Page) =>
  page.evaluate(async () => {
    const reply = await window.app.call('office.figures', {})
    return reply.ok ? reply.value : reply.error
  })

test('a newcomer gets from the sample to the certificates by following the road', async ({
  launch,
  complaints,
}) => {
  test.setTimeout(120_000)
  const { page } = await launch()
  const next = page.locator('li[aria-current=step]')

  await test.step('opens the sample from the first page', async () => {
    await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click()
    await expect(page.getByText('DỮ LIỆU MẪU', { exact: true })).toBeVisible({ timeout: 60_000 })
    await expect(frame(page)).toHaveCSS('border-left-style', 'solid')
    await expect(frame(page)).toHaveCSS('border-left-width', '3px')
    await expect(next).toContainText('Lập quyết định khen thưởng')
    await expect(page.getByRole('link', { name: 'Đảng viên, cá nhân: 4.513' })).toBeVisible()
  })

  await test.step('drafts the decision and issues it', async () => {
    await next.getByRole('link', { name: 'Lập quyết định' }).click()
    await expect(page.getByText('Có thể ban hành: 13 giấy khen')).toBeVisible()
    await expect(page.getByRole('img', { name: 'Trang 1', exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Ban hành', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click()
    await expect(page.getByRole('heading', { name: /^Quyết định số \d+-QĐ\/ĐUK$/ })).toBeVisible()
  })

  await test.step('sees the thirteen certificates', async () => {
    await page.getByRole('link', { name: 'In giấy khen' }).last().click()
    await expect(page.getByText('13 tờ, không có lỗi.')).toBeVisible()
    await expect(page.getByText('Trang 1/13')).toBeVisible()
    await expect(page.getByRole('button', { name: 'In 13 giấy khen' })).toBeEnabled()
  })
  expect(complaints).toEqual([])
})

test('the sample and the office’s own data never mix', async ({ openSample, launch }) => {
  const { app, page } = await openSample()
  await ready(page)
  expect(await figures(page)).toMatchObject({ people: 4513, passed: 13 })

  await page.getByRole('button', { name: 'Thoát dữ liệu mẫu' }).click()
  await expect(page.getByRole('heading', { name: 'Chào mừng đến với Đồng Khởi' })).toBeVisible()
  await expect(frame(page)).toHaveCount(0)
  const empty = { organisations: 0, people: 0, campaigns: 0, rounds: 0, nominations: 0, awards: 0 }
  expect(await figures(page)).toMatchObject(empty)

  await app.close()
  const again = await launch()
  await expect(again.page.getByRole('button', { name: 'Thiết lập đơn vị' })).toBeVisible()
  await again.page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click()
  await expect(frame(again.page)).toBeVisible()
  expect(await figures(again.page)).toMatchObject({ people: 4513, passed: 13 })
})
