import fs from 'node:fs/promises'
import path from 'node:path'
import type { Locator } from '@playwright/test'
import { expect, ready, test } from './fixture'

/** Lets files of the disk go over a place of the window, as the system does when a mouse carries them. */
async function dropOn(place: Locator, files: readonly string[]): Promise<void> {
  await place.scrollIntoViewIfNeeded()
  const box = await place.boundingBox()
  if (!box) throw new Error('the place is on the screen')
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const protocol = await place.page().context().newCDPSession(place.page())
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await protocol.send('Input.dispatchDragEvent', { type, ...middle, data })
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
  const list = page.getByText(hint)
  await expect(list).toBeVisible()

  await dropOn(list, [folder])
  await expect(page.getByText('“Hồ sơ giấy” là thư mục', { exact: false })).toBeVisible()
  await dropOn(list, [scan])
  await expect(page.getByRole('button', { name: 'Kế hoạch quét.pdf', exact: true })).toBeVisible()

  // Where nothing takes it the window stays where it is, and nothing is opened.
  const heading = page.getByRole('heading', { level: 1 })
  const title = await heading.innerText()
  await dropOn(heading, [scan])
  await expect(heading).toHaveText(title)
  expect(new URL(page.url()).hash).toBe(`#/van-ban/${first}`)
})
