import type { Locator, Page } from '@playwright/test'
import { type Camera, settle } from './camera.mts'

/** How the program names what opens a dialog: by a verb of making or changing, or with “…”. */
const opensDialog = /^(Thêm|Sửa(?! mẫu)|Đổi|Tạo|Ban hành)|…$/
/** A blank form may be sent: it can only complain. */
const isBlankForm = /^Thêm/
/** Searches wait for the end of the typing; a dialog has come by then or never will. */
const patienceMs = 700

/** Of the screen now shown: its search, dialogs, menus and tabs. Nothing is saved. */
export async function shootParts(camera: Camera, name: string): Promise<void> {
  await shootNothingFound(camera, name)
  await shootDialogs(camera, name)
  await shootMenu(camera, name)
  await shootTabs(camera, name)
}

async function shootNothingFound(camera: Camera, name: string): Promise<void> {
  const search = camera.page.locator('main').getByRole('searchbox').first()
  if ((await search.count()) === 0) return
  await search.fill('không có ai tên này')
  await camera.page.waitForTimeout(patienceMs)
  await camera.shoot(name, 'khong-tim-thay')
  await search.fill('')
  await camera.page.waitForTimeout(patienceMs)
  await settle(camera.page)
}

async function shootDialogs(camera: Camera, name: string): Promise<void> {
  const buttons = camera.page.locator('main').getByRole('button', { name: opensDialog })
  for (const label of new Set(await labelsOf(buttons))) {
    const button = camera.page.locator('main').getByRole('button', { name: label, exact: true })
    if (!(await button.first().isEnabled())) continue
    await button.first().click()
    await shootOpened(camera, name, label)
  }
}

/** One menu stands for those of all rows. */
async function shootMenu(camera: Camera, name: string): Promise<void> {
  const { page } = camera
  const opener = page.locator('main [aria-haspopup="menu"]').first()
  if ((await opener.count()) === 0) return
  const open = async () => {
    await opener.click()
    await page.getByRole('menu').first().waitFor()
  }
  await open()
  await camera.shoot(name, 'menu')
  const labels = await labelsOf(page.getByRole('menuitem', { name: opensDialog }))
  await page.keyboard.press('Escape')
  for (const label of labels) {
    await open()
    const item = page.getByRole('menuitem', { name: label, exact: true }).first()
    if (await item.isEnabled()) {
      await item.click()
      await shootOpened(camera, name, label)
    } else await page.keyboard.press('Escape')
  }
}

async function shootTabs(camera: Camera, name: string): Promise<void> {
  const { page } = camera
  const tabs = page.locator('main').getByRole('tab', { selected: false })
  for (const label of await labelsOf(tabs)) {
    await page.locator('main').getByRole('tab', { name: label, exact: true }).first().click()
    await camera.shoot(name, label)
  }
}

/** The dialog that has come, if one has, also with its complaints; then back to the screen. */
async function shootOpened(camera: Camera, name: string, label: string): Promise<void> {
  const { page } = camera
  const dialog = page.getByRole('dialog').last()
  if (!(await comes(dialog))) return
  await camera.shoot(name, label)
  const send = dialog.locator('[type="submit"]')
  if (isBlankForm.test(label) && (await send.count()) > 0 && (await send.first().isEnabled())) {
    await send.first().click()
    await camera.shoot(name, label, 'loi')
  }
  await closeDialogs(page)
}

async function comes(dialog: Locator): Promise<boolean> {
  try {
    await dialog.waitFor({ timeout: patienceMs })
    return true
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return false
    throw error
  }
}

export async function closeDialogs(page: Page): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    if ((await page.getByRole('dialog').count()) === 0) return
    await page.keyboard.press('Escape')
    await page.waitForTimeout(300)
  }
  throw new Error('a dialog does not close on Esc')
}

/** As they are called for those who hear the screen, which is how they are found again. */
async function labelsOf(elements: Locator): Promise<string[]> {
  const labels = await elements.evaluateAll((found) =>
    found.map((element) => element.getAttribute('aria-label') ?? element.textContent ?? ''),
  )
  return labels.map((label) => label.trim()).filter(Boolean)
}
