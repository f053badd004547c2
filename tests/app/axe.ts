import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './fixture'

/** What axe calls serious or critical: which rule, where, and why. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  // Legacy mode: else axe opens a window of its own, which the program refuses.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    )
}

/** Waits until what is shown is whole and still, then asks axe; goes on with the next place. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await expect(page.getByRole('status', { name: 'Đang đọc dữ liệu…' })).toHaveCount(0)
  await page.evaluate(async () => {
    // An animation that a closing panel cancels has nothing left to wait for.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })
  expect.soft(await seriousFindings(page), where).toEqual([])
}
