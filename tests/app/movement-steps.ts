import fs from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { RunningApp } from '../support/launch'
import { dialogOf, expectRows, fill, goTo, openRow, press, willSaveAs } from './clerk'
import { expect } from './fixture'
import { peak, unit } from './movement-office'

// What a year of the movement asks of the office, first half: from the documents to the signing.

const openDialog = (page: Page) => page.getByRole('dialog')

/** Takes everything that the catalogue of this page offers, and sees as many rows. */
export async function takeAllFromCatalogue(page: Page, table: string | null): Promise<void> {
  const open = page.getByRole('main').getByRole('button', { name: 'Thêm từ danh mục', exact: true })
  await open.first().click()
  const submit = openDialog(page).getByRole('button', { name: /^Thêm \d+ / })
  const count = Number.parseInt((await submit.innerText()).replace(/\D+/, ''), 10)
  await submit.click()
  await expect(openDialog(page)).toBeHidden()
  if (table !== null) await expectRows(page, table, count)
}

export async function takeCampaign(page: Page): Promise<void> {
  await goTo(page, 'Văn bản')
  await takeAllFromCatalogue(page, 'Văn bản')
  await goTo(page, 'Phong trào thi đua')
  await press(page, 'Khung nội dung')
  await takeAllFromCatalogue(page, 'Khung nội dung')
  await goTo(page, 'Phong trào thi đua')
  await takeAllFromCatalogue(page, 'Phong trào thi đua')
}

export async function startCampaign(page: Page): Promise<void> {
  await openRow(page, 'Phong trào thi đua', peak)
  await expect(page.getByRole('heading', { level: 1, name: peak })).toBeVisible()
  await expect(page.getByRole('link', { name: /^F3 – Hai chân - Ba mũi/ })).toBeVisible()
  await press(page, 'Chuyển sang đang thực hiện')
  await expect(page.getByText('Đang thực hiện', { exact: true })).toBeVisible()
}

async function addWork(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('tabpanel').getByRole('button', { name: 'Thêm đầu việc' }).first().click()
  const dialog = dialogOf(page, 'Thêm đầu việc')
  await fill(dialog, fields)
  await press(dialog, 'Thêm đầu việc')
  await expect(dialog).toBeHidden()
}

/** One that is done, one that will be forgotten. */
export async function planWorks(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Đầu việc' }).click()
  await addWork(page, {
    'Nội dung đầu việc': 'Mở hội nghị phát động cao điểm',
    'Người khác': 'Tổ giúp việc',
    'Bắt đầu': '02/01/2024',
    'Kết thúc': '15/01/2024',
  })
  await addWork(page, {
    'Nội dung đầu việc': forgottenWork,
    'Người khác': 'Văn phòng',
    'Bắt đầu': '01/12/2024',
    'Kết thúc': '31/12/2024',
  })
  const done = page.getByRole('row', { name: /Mở hội nghị phát động/ })
  await done.getByRole('checkbox').check()
  await press(page, 'Ghi đã xong')
  const dialog = dialogOf(page, 'Ghi đã xong 01 đầu việc')
  await press(dialog, 'Ghi đã xong')
  await expect(dialog).toBeHidden()
  await expect(done).toContainText('Đã xong')
  await expect(page.getByText('Đã thực hiện xong 01/02')).toBeVisible()
}

export const forgottenWork = 'Tổng hợp kết quả cao điểm năm 2024'

const coverageOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })

const chooseCollectives = (page: Page) =>
  page
    .getByRole('radiogroup', { name: 'Tập thể hay cá nhân' })
    .getByText('Tập thể', { exact: true })
    .click()

export async function registerUnit(page: Page): Promise<void> {
  await goTo(page, 'Đăng ký thi đua')
  await expect(coverageOf(page, unit)).toContainText('Chưa nộp')
  await expect(coverageOf(page, 'Tổng cộng')).not.toContainText('50%')

  await page.getByRole('tab', { name: 'Nhập nhanh' }).click()
  await chooseCollectives(page)
  const row = page.getByRole('row', { name: unit })
  await row.getByRole('gridcell').nth(3).click()
  await page.keyboard.type('Xây dựng chi bộ bốn tốt')
  await page.keyboard.press('Enter')
  await expect(row).toContainText('Chờ duyệt')

  await page.getByRole('tab', { name: 'Phiếu đã nộp' }).click()
  await chooseCollectives(page)
  await page.getByRole('checkbox', { name: 'Chọn dòng 1' }).check()
  await press(page, 'Duyệt')
  await expect(page.getByRole('row', { name: unit })).toContainText('Đã duyệt')

  await page.getByRole('tab', { name: 'Tỷ lệ đăng ký' }).click()
  await expect(coverageOf(page, unit)).toContainText('100%')
  await expect(coverageOf(page, 'Tổng cộng')).toContainText('50%')
}

export async function draftPledges(page: Page): Promise<void> {
  await goTo(page, 'Giao ước thi đua')
  await press(page, 'Soạn từ đăng ký')
  const dialog = dialogOf(page, 'Soạn giao ước từ đăng ký thi đua')
  await dialog.getByRole('combobox', { name: 'Phong trào' }).click()
  await page.getByRole('option', { name: peak }).click()
  await dialog.getByRole('textbox', { name: 'Năm giao ước' }).fill('2024')
  await expect(dialog.getByRole('textbox', { name: 'Ngày ký' })).toHaveValue('17/01/2024')
  await expect(dialog.getByRole('checkbox', { name: unit })).toBeChecked()
  await press(dialog, 'Soạn 2 bản')
  await expect(dialog).toBeHidden()
  await expectRows(page, 'Giao ước thi đua', 2)
}

export async function signPledge(page: Page): Promise<void> {
  await openRow(page, 'Giao ước thi đua', new RegExp(`– ${unit}$`, 'u'))
  await expect(page.getByRole('heading', { level: 1, name: unit })).toBeVisible()
  await press(page, 'Chuyển sang chờ ký')
  await page.getByRole('checkbox', { name: `${unit} đã ký` }).click()
  await expect(page.getByText('Ký ngày 17/01/2024')).toBeVisible()
  await expect(page.getByText('Đã ký', { exact: true })).toBeVisible()
}

export async function savePledge({ app, page }: RunningApp, file: string): Promise<void> {
  await press(page, 'In giao ước')
  await expect(page.getByRole('img', { name: 'Trang 1', exact: true })).toBeVisible({
    timeout: 30_000,
  })
  await willSaveAs(app, file)
  await press(openDialog(page), 'Lưu PDF')
  await expect
    .poll(() =>
      fs.access(file).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true)
  await press(openDialog(page), 'Đóng')
  await expect(openDialog(page)).toBeHidden()
}
