import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'

/** The smallest screen that offices still have. */
export const screen = { width: 1366, height: 768 }

const busy = '[aria-busy="true"], .mantine-Loader-root, [data-loading]'

/** Takes numbered pictures of one window, each when nothing moves any more. */
export class Camera {
  readonly page: Page
  readonly #folder: string
  #taken = 0

  private constructor(page: Page, folder: string) {
    this.page = page
    this.#folder = folder
  }

  /** @param folder made if need be; the numbers say in which order the pictures were taken */
  static async open(page: Page, folder: string): Promise<Camera> {
    mkdirSync(folder, { recursive: true })
    await page.setViewportSize(screen)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    return new Camera(page, folder)
  }

  get taken(): number {
    return this.#taken
  }

  /** @param words what is to be seen; become the name of the file */
  async shoot(...words: readonly string[]): Promise<void> {
    await settle(this.page)
    this.#taken += 1
    const number = String(this.#taken).padStart(3, '0')
    const file = path.join(this.#folder, `${number}-${words.map(plain).join('-')}.png`)
    await this.page.screenshot({ path: file, animations: 'disabled' })
  }
}

/** Nothing loads, the letters are there, and two frames were drawn since. */
export async function settle(page: Page): Promise<void> {
  await page.locator(busy).first().waitFor({ state: 'hidden' })
  await page.evaluate(async () => {
    await document.fonts.ready
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
  })
  await page.locator(busy).first().waitFor({ state: 'hidden' })
}

/** Letters that every file system and every shell takes. */
export function plain(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/[đĐ]/g, 'd')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
}
