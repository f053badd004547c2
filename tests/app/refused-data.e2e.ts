import fs from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, quit, ready, test } from './fixture'

const databaseOf = (dataFolder: string) => path.join(dataFolder, 'office/gen-000001/app.db')

/** Where SQLite keeps `user_version`: four bytes, the highest first. */
const versionOffset = 60

interface Trouble {
  readonly title: string
  readonly sentences: readonly string[]
  readonly buttons: readonly string[]
}

async function expectTrouble(page: Page, { title, sentences, buttons }: Trouble): Promise<void> {
  const notice = page.getByRole('alert')
  await expect(notice.getByRole('heading', { name: title })).toBeVisible()
  for (const sentence of sentences) await expect(notice).toContainText(sentence)
  for (const name of buttons) await expect(notice.getByRole('button', { name })).toBeEnabled()
}

test.beforeEach('the office has data that opens', async ({ launch, dataFolder }) => {
  const first = await launch()
  await ready(first.page)
  await quit(first)
  await fs.access(databaseOf(dataFolder))
})

test('a damaged file is named as such, left as it is, and a restore is offered', async ({
  launch,
  dataFolder,
}) => {
  const file = databaseOf(dataFolder)
  const sound = await fs.readFile(file)
  const damaged = Buffer.from(sound).fill('scratched by a failing disk ', 100, 4096 * 3)
  await fs.writeFile(file, damaged)
  const { page } = await launch()
  await expectTrouble(page, {
    title: 'Tệp dữ liệu bị hỏng',
    sentences: ['Chương trình không sửa gì để tránh mất thêm', 'Hãy phục hồi từ bản sao lưu'],
    buttons: ['Phục hồi từ bản sao lưu…', 'Thử mở lại', 'Mở dữ liệu mẫu'],
  })
  expect(Buffer.compare(await fs.readFile(file), damaged), 'nothing was written').toBe(0)

  await fs.writeFile(file, sound)
  await page.getByRole('button', { name: 'Thử mở lại' }).click()
  await expect(page.getByRole('button', { name: 'Thiết lập đơn vị' })).toBeVisible()
})

test('data of a newer version is refused with the way out, and left as it is', async ({
  launch,
  dataFolder,
}) => {
  const file = databaseOf(dataFolder)
  const newer = await fs.readFile(file)
  newer.writeUInt32BE(9999, versionOffset)
  await fs.writeFile(file, newer)
  const { page } = await launch()
  await expectTrouble(page, {
    title: 'Dữ liệu thuộc phiên bản mới hơn',
    sentences: ['Dữ liệu chưa bị thay đổi', 'Hãy cài phiên bản mới'],
    buttons: ['Thử mở lại', 'Mở dữ liệu mẫu'],
  })
  await expect(page.getByRole('button', { name: 'Phục hồi từ bản sao lưu…' })).toHaveCount(0)
  expect(Buffer.compare(await fs.readFile(file), newer), 'nothing was written').toBe(0)
})

test('data whose pointer is lost is not guessed at', async ({ launch, dataFolder }) => {
  await fs.rm(path.join(dataFolder, 'office/CURRENT'))
  const { page } = await launch()
  await expectTrouble(page, {
    title: 'Tệp dữ liệu bị hỏng',
    sentences: ['thiếu tệp CURRENT', 'Chương trình không tự đoán'],
    buttons: ['Thử mở lại'],
  })
})
