import { mkdirSync, writeFileSync } from 'node:fs'
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
    const picture = await settle(this.page)
    this.#taken += 1
    const number = String(this.#taken).padStart(3, '0')
    const file = path.join(this.#folder, `${number}-${words.map(plain).join('-')}.png`)
    writeFileSync(file, picture)
  }
}

const looks = { everyMs: 200, alike: 3, limit: 60 }

/**
 * Nothing loads, and the window has looked the same three times: a canvas that is still being drawn
 * says nothing of it in the page.
 */
export async function settle(page: Page): Promise<Buffer> {
  let last: Buffer = Buffer.alloc(0)
  for (let look = 0, alike = 0; look < looks.limit; look += 1) {
    await page.locator(busy).first().waitFor({ state: 'hidden' })
    const now = await page.screenshot({ animations: 'disabled', scale: 'css' })
    alike = now.equals(last) ? alike + 1 : 1
    if (alike === looks.alike) return now
    last = now
    await page.waitForTimeout(looks.everyMs)
  }
  throw new Error('the window does not come to rest')
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
