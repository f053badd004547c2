import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { ask, draftDecision } from './arrange.mts'
import { screen, settle } from './camera.mts'
import { destinations, goTo } from './rail.mts'

/** Each is downloaded with every clone. */
const limitBytes = 200_000

/** The two pictures of the README: the road at its start, and the certificates before printing. */
export async function takeReadmePictures(page: Page, root: string): Promise<void> {
  const folder = path.join(root, 'resources', 'readme')
  mkdirSync(folder, { recursive: true })
  await page.setViewportSize(screen)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const all = await destinations(page)
  const [home] = all
  const certificates = all.find((destination) => destination.path.endsWith('/in-giay-khen'))
  if (!home || !certificates) throw new Error(`the rail leads only to ${all.map((to) => to.path)}`)
  await goTo(page, home)
  await take(page, path.join(folder, 'tong-quan.png'))
  await ask(page, 'decisions.issue', { id: await draftDecision(page) })
  await page.reload()
  await goTo(page, certificates)
  await page.getByRole('img', { name: 'Trang 1', exact: true }).waitFor()
  await take(page, path.join(folder, 'in-giay-khen.png'))
}

async function take(page: Page, file: string): Promise<void> {
  const picture = await settle(page)
  const size = picture.length
  console.log(`${path.basename(file)}: ${Math.round(size / 1000)} kB`)
  writeFileSync(file, picture)
  if (size > limitBytes) throw new Error(`${file} is larger than ${limitBytes / 1000} kB`)
}
