import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect } from './fixture'

// What a clerk does with the window, in the words on the screen.

/** Goes to a page by the rail. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** The next step of the road on the first page. */
export const nextStep = (page: Page) => page.locator('li[aria-current=step]')

export const dialogOf = (page: Page, title: string | RegExp) =>
  page.getByRole('dialog', { name: title })

export const press = (place: Page | Locator, name: string) =>
  place.getByRole('button', { name, exact: true }).click()

/** Fills fields by their labels, in order. */
export async function fill(
  place: Page | Locator,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [label, text] of Object.entries(fields))
    await place.getByRole('textbox', { name: label }).fill(text)
}

/** The next dialog of the system in which a file or folder is opened is answered with this path. */
export const willOpen = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, path)

/** The next dialog of the system in which a file is saved is answered with this path. */
export const willSaveAs = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, path)

/** How many rows a table says it has, of which only those in sight are drawn. */
export const expectRows = (page: Page, table: string, count: number): Promise<void> =>
  expect(page.getByRole('grid', { name: table })).toHaveAttribute('aria-rowcount', `${count + 1}`)

/** Opens the row of a table as one click on it does. */
export const openRow = (page: Page, table: string, text: string | RegExp): Promise<void> =>
  page.getByRole('grid', { name: table }).locator('tbody').getByText(text).first().click()
