import { _electron, type ElectronApplication, type Page } from '@playwright/test'

// For scripts outside the test runner (bench, screenshots), which Node runs as they are.

export interface BuiltApp {
  readonly app: ElectronApplication
  readonly page: Page
}

export interface StartOptions {
  /** Of the program to start; '.' is the product. */
  readonly appFolder?: string
  /** Absolute; the app keeps everything it knows there. */
  readonly dataFolder: string
}

/** As root Chromium refuses to start with its sandbox; the stand-in knows, real Electron must be told. */
const rootSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Starts it as a user would, and waits for its first window. The runtime is in the environment. */
export async function startBuiltApp({
  appFolder = '.',
  dataFolder,
}: StartOptions): Promise<BuiltApp> {
  const app = await _electron.launch({
    args: [...rootSwitches, appFolder, `--data-folder=${dataFolder}`],
  })
  return { app, page: await app.firstWindow() }
}
