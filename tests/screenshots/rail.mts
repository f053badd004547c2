import type { Page } from '@playwright/test'

export interface Destination {
  readonly path: string
  readonly label: string
}

/** Where one can go is read from the rail itself: a new screen is photographed from its first day. */
export async function destinations(page: Page): Promise<readonly Destination[]> {
  const links = await page.getByRole('navigation').getByRole('link').all()
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
  await page.getByRole('navigation').locator(`a[href="${path}"]`).click()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}
