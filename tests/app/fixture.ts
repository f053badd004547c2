import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { type Listener, listen } from '../standin/listener'
import { test as base, expect, launchApp, type RunningApp } from '../support/launch'

export { expect }

interface Fixtures {
  /** What the pages of this test complained about in the console: errors and uncaught exceptions. */
  readonly complaints: string[]
  /** A server on this machine that nobody may reach. */
  readonly listener: Listener
  /** Starts the program on a copy of the sample, past its first-run page. */
  readonly openSample: () => Promise<RunningApp>
}

interface WorkerFixtures {
  /** A data folder in which the sample is made and open; to be copied, not to be used. */
  readonly sampleFolder: string
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
  complaints: async ({}, use) => use([]),
  launch: async ({ launch, complaints }, use) => {
    await use(async (options) => {
      const started = await launch(options)
      started.page.on('pageerror', (error) => complaints.push(String(error)))
      started.page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      return started
    })
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
  listener: async ({}, use) => {
    const listener = await listen()
    await use(listener)
    await listener.close()
  },
  sampleFolder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
    async ({}, use) => {
      const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'dong-khoi-sample-'))
      await makeSample(folder)
      await use(folder)
      await fs.rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  openSample: async ({ sampleFolder, dataFolder, launch }, use) => {
    await use(async () => {
      // Not the folder of the window: it holds the lock of the instance that made the sample.
      for (const name of ['sample', 'office', 'dataset.json'])
        await fs.cp(path.join(sampleFolder, name), path.join(dataFolder, name), { recursive: true })
      const started = await launch()
      await expect(started.page.getByText('DỮ LIỆU MẪU', { exact: true })).toBeVisible()
      return started
    })
  },
})

async function makeSample(folder: string): Promise<void> {
  const { app, page } = await launchApp({ dataFolder: folder })
  await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click()
  await expect(page.getByText('DỮ LIỆU MẪU', { exact: true })).toBeVisible({ timeout: 90_000 })
  await app.close()
}

/** The page is drawn: every screen has one heading of the first level. */
export const ready = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible()

/** Closes the program as the user does, so that everything is written and the folder is free. */
export async function quit({ app }: RunningApp): Promise<void> {
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  await app.close()
  await ended
}
