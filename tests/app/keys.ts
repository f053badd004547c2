import type { Locator, Page } from '@playwright/test'
import { expect } from './fixture'

// Moving about with the keys alone: nothing here clicks, and nothing sets the focus by script.

/** More stops than any page has. */
const longestWay = 120

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Presses Tab until `target` has the focus. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let step = 0; step < longestWay; step++) {
    if (await hasFocus(target)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${longestWay} times ${key} did not lead to ${target}`)
}

/** Goes to a button, link or box by Tab and presses it. */
export async function pressByKey(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** What has the focus, in the words of the screen. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    const words = element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    return `${element?.tagName.toLowerCase()} “${words.trim().slice(0, 40)}”`
  })

/** The surroundings of what has the focus, in pixels of the window; null when nothing has it. */
const surroundings = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    // A list shows its focus at the frame around it or at the row in hand.
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const x = Math.max(0, left - 6)
    const y = Math.max(0, top - 6)
    const [width, height] = [
      Math.min(innerWidth, right + 6) - x,
      Math.min(innerHeight, bottom + 6) - y,
    ]
    return { x, y, width: Math.max(1, width), height: Math.max(1, height) }
  })

/** How what has the focus looks, once it stands where it stays; null when nothing has the focus. */
async function lookAtFocus(page: Page) {
  let clip = await surroundings(page)
  for (let look = 0; look < 10; look++) {
    if (!clip) return null
    const picture = await page.screenshot({ clip, animations: 'disabled' })
    const now = await surroundings(page)
    // What arrives late may push it aside, out of the picture.
    if (JSON.stringify(now) === JSON.stringify(clip)) return { clip, picture }
    clip = now
  }
  throw new Error(`${await focused(page)} does not stand still`)
}

/**
 * Walks over the stops of the page and looks at each, with the focus and without it.
 *
 * @returns the stops at which nothing showed that the focus was there
 */
export async function stopsUnseen(page: Page, stops: number): Promise<readonly string[]> {
  const unseen: string[] = []
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab')
    const seen = await lookAtFocus(page)
    if (!seen) continue
    const { clip, picture } = seen
    const name = await focused(page)
    // Tab goes on from where the focus was.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    if (picture.equals(await page.screenshot({ clip, animations: 'disabled' }))) unseen.push(name)
  }
  return unseen
}
