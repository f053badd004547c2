import fs from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { goTo, press, willSaveAs } from '../../app/clerk'
import { expect, test } from '../../app/fixture'
import { inspectPdf } from '../certificates/pdf-inspection'

/** What a saved PDF says, as it is read off its pages. */
const textOf = async (file: string): Promise<string> =>
  inspectPdf(await fs.readFile(file)).pages.join(' ')

const treeItem = (page: Page, name: string) => page.getByRole('treeitem', { name })

async function lookAt(page: Page, day: string): Promise<void> {
  await press(page, 'Xem tại ngày')
  await page.getByRole('textbox', { name: 'Ngày cần xem' }).fill(day)
  await press(page, 'Xem')
  await expect(page.getByText(`Đang xem cây tại ngày ${day} – chỉ xem, không sửa.`)).toBeVisible()
}

test('after the reorganisation of 2025 the past is still there to look at and to print', async ({
  launch,
  dataFolder,
  complaints,
}) => {
  test.setTimeout(180_000)
  const { app, page } = await launch()

  await test.step('opens the second sample', async () => {
    await press(page, 'Mở mẫu 2025')
    await expect(page.getByText('DỮ LIỆU MẪU', { exact: true })).toBeVisible({ timeout: 120_000 })
    await expect(page.getByText('Đảng ủy UBND tỉnh', { exact: true }).first()).toBeVisible()
  })

  await test.step('finds two committees in the tree of today', async () => {
    await goTo(page, 'Cây tổ chức')
    await expect(treeItem(page, 'Đảng bộ các cơ quan Đảng tỉnh Bến Tre')).toBeVisible()
    await page.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('nong nghiep va moi truong')
    await expect(treeItem(page, 'Đảng bộ Sở Nông nghiệp và Môi trường')).toBeVisible()
    await expect(page.getByText('4.513 đảng viên')).toBeVisible()
  })

  await test.step('finds one Bloc at the end of 2022, to be looked at only', async () => {
    await lookAt(page, '31/12/2022')
    await expect(
      page.getByText('330 tổ chức đảng, 4.513 đảng viên vào ngày 31/12/2022'),
    ).toBeVisible()
    await expect(page.getByRole('button', { name: 'Thêm đơn vị' })).toHaveCount(0)
    await expect(treeItem(page, 'Đảng bộ các cơ quan Đảng tỉnh Bến Tre')).toHaveCount(0)
    await page.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('giao thong van tai')
    await treeItem(page, 'Đảng bộ Sở Giao thông vận tải').click()
    await expect(page.getByText('Đảng bộ Sở Xây dựng (từ 01/03/2025)')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Đổi tên' })).toHaveCount(0)
    await page.getByRole('tab', { name: 'Đảng viên khi đó' }).click()
    await expect(page.getByText('80 người')).toBeVisible()
    await press(page, 'Về hôm nay')
    await expect(page.getByRole('button', { name: 'Thêm đơn vị' })).toBeVisible()
  })

  await test.step('prints the decision of 2022 again, with its names', async () => {
    await goTo(page, 'Quyết định')
    await page.getByRole('grid').getByText('127-QĐ/ĐUK').click()
    await expect(page.getByRole('img', { name: 'Trang 1', exact: true })).toBeVisible()
    const file = path.join(dataFolder, 'quyet-dinh.pdf')
    await willSaveAs(app, file)
    await press(page, 'Lưu PDF')
    await expect(page.getByText('Đã lưu “quyet-dinh.pdf”')).toBeVisible()
    const text = await textOf(file)
    for (const words of [
      ...['Số 127-QĐ/ĐUK', 'ngày 28 tháng 12 năm 2022', 'Sở Kế hoạch và Đầu tư'],
      ...['Sở Giao thông vận tải', 'ĐẢNG ỦY KHỐI CƠ QUAN'],
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/UBND|Vĩnh Long/u)
  })

  await test.step('draws the chart of the end of 2022', async () => {
    await goTo(page, 'Cây tổ chức')
    await lookAt(page, '31/12/2022')
    await press(page, 'In, xuất')
    await page.getByRole('menuitem', { name: 'Sơ đồ cả cây…' }).click()
    await expect(page.getByRole('img', { name: 'Trang 1', exact: true })).toBeVisible()
    const file = path.join(dataFolder, 'so-do.pdf')
    await willSaveAs(app, file)
    await press(page, 'Lưu PDF')
    await expect(page.getByText('Đã lưu “so-do.pdf”')).toBeVisible()
    const text = await textOf(file)
    for (const words of ['SƠ ĐỒ TỔ CHỨC', 'Tính đến ngày 31/12/2022', 'xem trang 2', '4.513'])
      expect(text).toContain(words)
  })
  expect(complaints).toEqual([])
})
