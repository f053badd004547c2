// The Chromium that shows the windows, and the one for windows that are never shown.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Browser } from './cdp/browser.ts'
import { runningBrowser, runtime } from './runtime.ts'

interface Start {
  readonly profile: string
  readonly isHeadless: boolean
  readonly switches: ReadonlyMap<string, string>
}

async function start({ profile, isHeadless, switches }: Start): Promise<Browser> {
  const windowClass = runtime.appPackage.name ?? 'electron'
  const browser = new Browser({ profile, isHeadless, switches, windowClass })
  process.on('exit', () => browser.process.kill())
  await browser.send('Browser.getVersion')
  await browser.send('Target.setDiscoverTargets', { discover: true })
  await browser.send('Browser.setDownloadBehavior', { behavior: 'deny' })
  return browser
}

let switchesAtStart: ReadonlyMap<string, string> = new Map()
let profileAtStart = ''
let keepsProfile = false

/** @param profile folder; removed at the end unless some window used a persistent session */
export async function startBrowser(
  profile: string,
  switches: ReadonlyMap<string, string>,
): Promise<Browser> {
  profileAtStart = profile
  switchesAtStart = switches
  runtime.browser = await start({ profile, isHeadless: runtime.isHeadless, switches })
  return runtime.browser
}

/** Called for each window: a persistent session's storage must outlive the process. */
export function keepProfile(): void {
  keepsProfile = true
}

/**
 * For windows that only print: they must not flash on the screen, and a headless shell prints
 * small documents 2.5 times as fast. Where nothing is shown anyway the one browser does all.
 */
export function browserForHidden(): Promise<Browser> {
  if (runtime.isHeadless) return Promise.resolve(runningBrowser())
  const switches = new Map(switchesAtStart)
  switches.delete('remote-debugging-port') // Playwright knows one browser only
  runtime.hiddenBrowser ??= start({
    profile: fs.mkdtempSync(path.join(os.tmpdir(), 'electron-standin-')),
    isHeadless: true,
    switches,
  })
  return runtime.hiddenBrowser
}

/** Waits for the end: the next start needs the profile free. */
async function stop(browser: Browser): Promise<void> {
  if (browser.closed) return
  const ended = new Promise<void>((resolve) => browser.process.once('exit', () => resolve()))
  const patience = setTimeout(() => browser.process.kill('SIGKILL'), 3000)
  browser.send('Browser.close').catch(() => browser.process.kill())
  await ended
  clearTimeout(patience)
}

export async function stopBrowsers(): Promise<void> {
  const hidden = await runtime.hiddenBrowser?.catch(() => undefined)
  const running = [runtime.browser, hidden].filter((browser) => browser !== undefined)
  await Promise.all(running.map(stop))
  const profiles = keepsProfile ? [] : [profileAtStart]
  for (const browser of hidden ? [hidden] : []) profiles.push(browser.profile)
  for (const profile of profiles)
    if (profile) fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
