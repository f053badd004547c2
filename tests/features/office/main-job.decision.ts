import fs from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expectRows, goTo, nextStep, press, willSaveAs } from '../../app/clerk'
import { expect } from '../../app/fixture'
import type { RunningApp } from '../../support/launch'
import { inspectPdf } from '../certificates/pdf-inspection'
import { cellsOf } from './workbook-cells'

// The second half: from the approved nominations to the certificates and the ledger.

/** From the road to the thirteen that wait, and passes them together as the meeting did. */
export async function passBlocLevel(page: Page): Promise<void> {
  await goTo(page, 'Tổng quan')
  await nextStep(page).getByRole('link', { name: 'Duyệt hồ sơ cấp Khối' }).click()
  await expectRows(page, 'Hồ sơ đề nghị', 13)
  await page.getByRole('checkbox', { name: 'Chọn tất cả các dòng' }).click()
  await expect(page.getByText('Đã chọn 13 dòng')).toBeVisible()
  await press(page, 'Thông qua')
  await expect(page.getByText('đã thông qua 7')).toBeVisible()
  await expect(page.getByText('đã thông qua 6')).toBeVisible()
  await expect(page.getByText('13 hồ sơ cấp Khối đã thông qua, chờ quyết định')).toBeVisible()
}

export async function issueDecision(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Lập quyết định' }).click()
  await expect(page.getByText('Có thể ban hành: 13 giấy khen')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Trang 1', exact: true })).toBeVisible()
  await press(page, 'Ban hành')
  await press(page.getByRole('dialog'), 'Ban hành')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Quyết định số 01-QĐ/ĐUK' }),
  ).toBeVisible()
  await expect(page.getByRole('img', { name: 'Trang 1', exact: true })).toBeVisible()
}

/** The decision as a file for Word and as the PDF that is on the screen. */
export async function saveDecision({ app, page }: RunningApp, folder: string): Promise<void> {
  for (const [button, name, start] of [
    ['Lưu Word', 'quyet-dinh.docx', 'PK'],
    ['Lưu PDF', 'quyet-dinh.pdf', '%PDF'],
  ] as const) {
    const file = path.join(folder, name)
    await willSaveAs(app, file)
    await press(page, button)
    await expect(page.getByText(`Đã lưu “${name}”`)).toBeVisible()
    expect((await fs.readFile(file)).toString('latin1', 0, start.length)).toBe(start)
  }
  const { pages, fonts } = inspectPdf(await fs.readFile(path.join(folder, 'quyet-dinh.pdf')))
  expect(pages.join(' ')).toContain('Số 01-QĐ/ĐUK')
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
}

/** @returns the names on the certificates, as the decision's own list gives them */
export async function saveCertificates(
  { app, page }: RunningApp,
  file: string,
): Promise<readonly string[]> {
  await goTo(page, 'In giấy khen')
  await expect(page.getByText('13 tờ, không có lỗi.')).toBeVisible()
  await expect(page.getByText('Trang 1/13')).toBeVisible()
  await willSaveAs(app, file)
  await press(page, 'Lưu PDF')
  await expect(page.getByText('Đã lưu “giay-khen.pdf”')).toBeVisible()

  const names = await namesInLedger(page)
  const { pages, fonts, complaints } = inspectPdf(await fs.readFile(file))
  expect(pages).toHaveLength(13)
  for (const [index, name] of names.entries()) expect(pages[index]).toContain(name)
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
  expect(complaints).toBe('')
  return names
}

async function namesInLedger(page: Page): Promise<readonly string[]> {
  await goTo(page, 'Sổ khen thưởng')
  await expectRows(page, 'Sổ khen thưởng', 13)
  const cells = page.getByRole('grid', { name: 'Sổ khen thưởng' }).locator('tbody td:nth-child(2)')
  await expect(cells).toHaveCount(13)
  return (await cells.allInnerTexts()).map((name) => name.replace(/\s+/gu, ' ').trim())
}

interface Export {
  readonly file: string
  readonly names: readonly string[]
}

export async function exportLedger({ app, page }: RunningApp, { file, names }: Export) {
  await goTo(page, 'Sổ khen thưởng')
  await expect(page.getByText('13 dòng: 7 tập thể, 6 cá nhân')).toBeVisible()
  await willSaveAs(app, file)
  await press(page, 'Xuất Excel')
  await expect(page.getByText('Đã lưu “so-khen-thuong.xlsx”')).toBeVisible()
  const rows = await cellsOf(file)
  const lines = names.map((name) => rows.filter((cells) => cells.includes(name)).length)
  expect(lines, 'each name in one line').toEqual(names.map(() => 1))
}
