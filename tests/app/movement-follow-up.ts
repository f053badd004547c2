import fs from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { RunningApp } from '../support/launch'
import { dialogOf, expectRows, fill, goTo, press, willSaveAs } from './clerk'
import { expect } from './fixture'
import { exemplary, unit } from './movement-office'
import { forgottenWork, takeAllFromCatalogue } from './movement-steps'

// Second half: what is followed during the year, and what is late at its end.

const duty = 'Báo cáo quý của cơ sở'

export async function addDuties(page: Page): Promise<void> {
  await goTo(page, 'Báo cáo định kỳ')
  await takeAllFromCatalogue(page, null)
  await press(page, 'Thêm nhiệm vụ')
  const dialog = dialogOf(page, 'Thêm nhiệm vụ')
  await fill(dialog, { 'Tên nhiệm vụ': duty })
  await expect(dialog.getByText('20/09/2024', { exact: false })).toBeVisible()
  await press(dialog, 'Thêm nhiệm vụ')
  await expect(dialog).toBeHidden()
}

export async function receiveReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: `0/2: ${duty}, quý III/2024` }).click()
  const row = page.getByRole('row', { name: unit })
  await row.getByRole('checkbox').check()
  await press(page, 'Ghi nhận nộp')
  const handedIn = dialogOf(page, 'Ghi nhận 1 đơn vị đã nộp')
  await expect(handedIn.getByRole('textbox', { name: 'Ngày nộp' })).toHaveValue('18/09/2024')
  await fill(handedIn, { 'Số văn bản': '12-BC/CB' })
  await press(handedIn, 'Ghi nhận nộp')
  await expect(handedIn).toBeHidden()
  await expect(row).toContainText('12-BC/CB')

  await row.getByRole('checkbox').check()
  await press(page, 'Tiếp nhận')
  const accepted = dialogOf(page, 'Tiếp nhận bài nộp của 1 đơn vị')
  await press(accepted, 'Tiếp nhận')
  await expect(accepted).toBeHidden()
  await expect(row).toContainText('Đã tiếp nhận')
  await page.getByRole('main').getByRole('link', { name: 'Báo cáo định kỳ' }).click()
  await expect(page.getByRole('link', { name: `1/2: ${duty}, quý III/2024` })).toBeVisible()
}

export async function followExemplar(page: Page): Promise<void> {
  await goTo(page, 'Điển hình')
  await press(page, 'Thêm điển hình')
  const dialog = dialogOf(page, 'Thêm điển hình')
  const person = dialog.getByRole('combobox', { name: 'Cá nhân' })
  await person.click()
  await person.fill('tran thi thi du')
  await page.getByRole('option', { name: exemplary }).click()
  await fill(dialog, { 'Tên điển hình': 'Rút ngắn thời gian xử lý hồ sơ' })
  await press(dialog, 'Thêm điển hình')
  await expect(dialog).toBeHidden()
  await goTo(page, 'Điển hình')
  const first = page.getByRole('region', { name: 'Bước 1. Xây dựng: 1' })
  await first.getByRole('link', { name: exemplary }).click()

  await press(page, 'Chuyển sang bước 2: Tuyên truyền, nhân rộng')
  const move = dialogOf(page, `Chuyển bước: ${exemplary}`)
  // No step is left without its evidence unless somebody says why.
  await expect(move.getByRole('button', { name: 'Chuyển bước' })).toBeDisabled()
  await fill(move, { 'Lý do': 'Chi bộ đã bình chọn, biên bản gửi sau' })
  await press(move, 'Chuyển bước')
  await expect(move).toBeHidden()
  await goTo(page, 'Điển hình')
  const second = page.getByRole('region', { name: 'Bước 2. Tuyên truyền, nhân rộng: 1' })
  await expect(second.getByRole('link', { name: exemplary })).toBeVisible()
}

/** 165 of 160 is 103,13% (R-183). */
export async function enterFigure(page: Page): Promise<void> {
  await goTo(page, 'Chỉ tiêu')
  await takeAllFromCatalogue(page, null)
  await page.getByRole('searchbox', { name: 'Tìm chỉ tiêu' }).fill('2024-7')
  await expectRows(page, 'Chỉ tiêu', 1)
  const line = page.getByRole('grid', { name: 'Chỉ tiêu' }).getByText(/^Hồ sơ được giải quyết/)
  await line.click()
  const heading = page.getByRole('heading', { level: 1, name: /^2024-7 Hồ sơ được giải quyết/ })
  await expect(heading).toBeVisible()
  await expect(page.getByText('Chưa có số liệu', { exact: true })).toBeVisible()
  const whole = page.getByRole('row', { name: 'Toàn bộ (số chung)' })
  await whole.getByRole('gridcell').last().click()
  await page.keyboard.type('165/160')
  await page.keyboard.press('Enter')
  await expect(page.getByText('165/160 = 103,13%')).toBeVisible()
  await expect(page.getByText('Vượt', { exact: true })).toBeVisible()
}

const steps = (page: Page) => page.getByRole('list', { name: 'Các bước đến 17/01/2025' })

export async function addCycle(page: Page): Promise<void> {
  await goTo(page, 'Vòng năm Đồng Khởi')
  await press(page, 'Thêm bộ mốc 17/01')
  await expect(page.getByText('Đã thêm 11 mốc của vòng 17/01/2025 vào lịch.')).toBeVisible()
  await expect(page.getByText('0/11 bước đã xong')).toBeVisible()
  await expect(steps(page).getByRole('listitem')).toHaveCount(11)
  await page.getByRole('button', { name: /^Đánh dấu đã xong: Ban hành kế hoạch/ }).click()
  const dialog = dialogOf(page, 'Đánh dấu đã thực hiện')
  await press(dialog, 'Đánh dấu đã thực hiện')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('1/11 bước đã xong')).toBeVisible()
}

export async function saveCalendar({ app, page }: RunningApp, file: string): Promise<void> {
  await goTo(page, 'Lịch công tác')
  await willSaveAs(app, file)
  await press(page, 'In, xuất tệp')
  await page.getByRole('menuitem', { name: 'Xuất tệp lịch .ics…' }).click()
  await expect(page.getByText('Đã lưu tệp “lich.ics”.')).toBeVisible()
  const text = await fs.readFile(file, 'utf8')
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
  expect(text).toContain('BEGIN:VEVENT')
}

export async function seeNothingLate(page: Page): Promise<void> {
  await goTo(page, 'Tổng quan')
  await expect(page.getByText('Không có việc quá hạn.')).toBeVisible()
}

export async function seeWhatIsLate(page: Page): Promise<void> {
  await goTo(page, 'Tổng quan')
  const late = page.getByRole('region', { name: 'Quá hạn' })
  await late.getByRole('button', { name: /^Xem thêm \d+ việc$/ }).click()
  for (const words of [forgottenWork, 'Thu báo cáo của cơ sở', 'In giấy khen'])
    await expect(late.getByText(words, { exact: true })).toBeVisible()
  // Done in time, or not yet due.
  for (const words of ['Mở hội nghị phát động cao điểm', 'Ban hành kế hoạch, hướng dẫn'])
    await expect(late.getByText(words)).toHaveCount(0)
  for (const words of ['Kế hoạch, 21/10/2024: Đã xong', 'Thu báo cáo, 18/11/2024: Quá hạn'])
    await expect(steps(page).getByRole('listitem').filter({ hasText: words })).toHaveCount(1)

  const report = late.getByRole('listitem').filter({ hasText: `${duty} – quý III/2024` })
  await expect(report).toContainText('quá 116 ngày · còn 1/2 đơn vị')
  await report.getByRole('link').click()
  await expect(page.getByRole('row', { name: unit })).toContainText('Đã tiếp nhận')
  await expect(page.getByRole('row', { name: 'Chi bộ cơ sở Công ty Minh họa' })).toContainText(
    'Quá hạn',
  )
}
