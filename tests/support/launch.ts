import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'

export { expect } from '@playwright/test'

export interface LaunchOptions {
  /** Absolute path; the app keeps everything it knows there. */
  readonly dataFolder: string
  readonly env?: Readonly<Record<string, string>>
  /** Further arguments of the app. */
  readonly args?: readonly string[]
  /** Folder of the program to start; the product itself when left out. */
  readonly appFolder?: string
}

export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
}

/** As root Chromium refuses to start with its sandbox; the stand-in knows, real Electron must be told. */
const rootSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Starts the built app as a user would, and waits for its first window. */
export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  const inherited = Object.entries(process.env).filter(([, value]) => value !== undefined)
  const app = await _electron.launch({
    args: [
      ...rootSwitches,
      options.appFolder ?? '.',
      `--data-folder=${options.dataFolder}`,
      ...(options.args ?? []),
    ],
    env: { ...(Object.fromEntries(inherited) as Record<string, string>), ...options.env },
  })
  return { app, page: await app.firstWindow() }
}

interface Fixtures {
  /** A fresh folder, removed after the test. */
  readonly dataFolder: string
  /** Starts the app on `dataFolder`; what is still running after the test is closed. */
  readonly launch: (options?: Partial<LaunchOptions>) => Promise<RunningApp>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
  dataFolder: async ({}, use) => {
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'dong-khoi-e2e-'))
    await use(folder)
    await fs.rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  launch: async ({ dataFolder }, use) => {
    const running = new Set<ElectronApplication>()
    await use(async (options = {}) => {
      const started = await launchApp({ dataFolder, ...options })
      running.add(started.app)
      started.app.on('close', () => running.delete(started.app))
      return started
    })
    for (const app of running) await app.close()
  },
})
