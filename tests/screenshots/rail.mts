import type { Page } from '@playwright/test'

export interface Destination {
  readonly path: string
  readonly label: string
}

/** Where one can go is read from the rail itself: a new screen is photographed from its first day. */
export async function destinations(page: Page): Promise<readonly Destination[]> {
  const rail = page.getByRole('navigation').getByRole('link')
  await rail.first().waitFor()
  const links = await rail.all()
  const found = await Promise.all(
    links.map(async (link) => ({
      path: (await link.getAttribute('href')) ?? '',
      label: (await link.innerText()).trim(),
    })),
  )
  if (found.length < 3) throw new Error('the rail is empty')
  return found
}

export async function goTo(page: Page, { path }: Destination): Promise<void> {
  const link = page.getByRole('navigation').locator(`a[href="${path}"]`)
  const there = link.and(page.locator('[aria-current="page"]'))
  await link.click()
  // A form that was touched asks first.
  const giveUp = page.getByRole('dialog').getByRole('button', { name: 'Bỏ thay đổi' })
  await there.or(giveUp).first().waitFor()
  if ((await giveUp.count()) > 0) await giveUp.click()
  await there.waitFor()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}
