import type { Page } from '@playwright/test'
import { setUpCommittee } from './arrange.mts'
import { type Camera, settle } from './camera.mts'
import { type Destination, destinations, goTo } from './rail.mts'
import { closeDialogs, shootParts } from './screen-parts.mts'

/** What a new user meets: the first page, the form with its complaints, the way back from a stick. */
export async function shootFirstRun(camera: Camera): Promise<void> {
  const { page } = camera
  await page.getByRole('heading', { level: 1 }).waitFor()
  await camera.shoot('lan-dau')
  await page.getByRole('button', { name: 'Phục hồi từ bản sao lưu…' }).click()
  await page.getByRole('dialog').waitFor()
  await camera.shoot('lan-dau', 'phuc-hoi')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Thiết lập đơn vị' }).click()
  await camera.shoot('lan-dau', 'thiet-lap')
  await page.getByRole('button', { name: 'Lưu và bắt đầu' }).click()
  await camera.shoot('lan-dau', 'thiet-lap', 'loi')
}

/** Each screen of an office that has a name and nothing else: what is there in place of lists. */
export async function shootEmptyOffice(camera: Camera): Promise<void> {
  const { page } = camera
  await setUpCommittee(page)
  await page.reload()
  for (const destination of await destinations(page)) {
    await goTo(page, destination)
    await camera.shoot('trong', destination.label)
  }
}

/**
 * Every destination of the rail, its parts, and the first record that opens from it, with its parts.
 * @returns what could not be taken: one stuck screen must not hide the others
 */
export async function shootEverything(camera: Camera): Promise<readonly string[]> {
  const faults: string[] = []
  for (const destination of await destinations(camera.page)) {
    try {
      await shootDestination(camera, destination)
    } catch (error) {
      faults.push(`${destination.label}: ${String(error).split('\n', 2).join(' ')}`)
      await camera.page.reload()
    }
  }
  return faults
}

async function shootDestination(camera: Camera, destination: Destination): Promise<void> {
  const { page } = camera
  const name = destination.label
  await goTo(page, destination)
  await camera.shoot(name)
  await shootParts(camera, name)
  await goTo(page, destination)
  if (!(await openFirstRecord(page))) return
  await camera.shoot(name, 'chi-tiet')
  // A panel over the list is shown whole; a page of its own has parts.
  if ((await page.getByRole('dialog').count()) > 0) await closeDialogs(page)
  else await shootParts(camera, `${name}-chi-tiet`)
}

/** @returns false where there is no list, or its rows do not open */
async function openFirstRecord(page: Page): Promise<boolean> {
  await settle(page)
  const list = page.locator('main').getByRole('grid').or(page.locator('main').getByRole('tree'))
  if ((await list.count()) === 0) return false
  await list.first().focus()
  const before = await page.locator('main').innerHTML()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(500)
  await settle(page)
  return (await page.locator('main').innerHTML()) !== before
}

export async function shootQuickSearch(camera: Camera): Promise<void> {
  const { page } = camera
  await page.keyboard.press('Control+K')
  await camera.shoot('tim-nhanh')
  for (const text of ['nguyen van', 'không có gì như vậy']) {
    await page.keyboard.press('Control+A')
    await page.keyboard.type(text)
    await page.waitForTimeout(700)
    await camera.shoot('tim-nhanh', text)
  }
  await page.keyboard.press('Escape')
}

/** An address that leads nowhere. */
export async function shootNotFound(camera: Camera): Promise<void> {
  await camera.page.evaluate(() => {
    location.hash = '#/khong-co-trang-nay'
  })
  await camera.shoot('khong-co-trang')
}
