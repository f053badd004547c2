import fs from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, ready, test } from './fixture'

/** Lets files of the disk go over a place of the window, as the system does when a mouse carries them. */
async function dropOn(page: Page, words: string, files: readonly string[]): Promise<void> {
  await page.getByText(words).scrollIntoViewIfNeeded()
  const box = await page.getByText(words).boundingBox()
  if (!box) throw new Error(`There is no place “${words}”`)
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const protocol = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await protocol.send('Input.dispatchDragEvent', { type, ...place, data })
  await protocol.detach()
}

const hint = 'Cũng có thể kéo một tệp từ thư mục trên máy thả vào đây.'

test('a file dropped from the disk is attached; a folder and a stray drop do nothing', async ({
  openSample,
  dataFolder,
}) => {
  const { page } = await openSample()
  await ready(page)
  const folder = path.join(dataFolder, 'Hồ sơ giấy')
  const scan = path.join(dataFolder, 'Kế hoạch quét.pdf')
  await fs.mkdir(folder)
  await fs.writeFile(scan, '%PDF-1.4\nscan\n%%EOF\n')
  const first = await page.evaluate(async () => {
    const reply = await window.app.call('directives.list', {})
    if (!reply.ok) throw new Error(reply.error.message)
    return (reply.value as readonly { readonly id: string }[])[0]?.id
  })
  await page.evaluate((id) => {
    location.hash = `#/van-ban/${id}`
  }, first)
  await expect(page.getByText(hint)).toBeVisible()

  await dropOn(page, hint, [folder])
  await expect(page.getByText('“Hồ sơ giấy” là thư mục', { exact: false })).toBeVisible()
  await dropOn(page, hint, [scan])
  await expect(page.getByRole('button', { name: 'Kế hoạch quét.pdf', exact: true })).toBeVisible()

  // Where nothing takes it the window stays where it is, and nothing is opened.
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await dropOn(page, title, [scan])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  expect(page.url()).toBe(`app://bundle/index.html#/van-ban/${first}`)
})
