import fs from 'node:fs'

const shells = ['/usr/lib/chromium/chromium-headless-shell', '/usr/bin/chromium-headless-shell']
const browsers = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
]

/**
 * Without a window the headless shell comes first: it starts twice as fast as full Chromium and
 * prints small documents 2.5 times as fast.
 *
 * @throws when no Chromium is installed.
 */
export function findChromium(isHeadless: boolean): string {
  const wanted = process.env.ELECTRON_STANDIN_CHROMIUM
  if (wanted) return wanted
  const found = [...(isHeadless ? shells : []), ...browsers].find((file) => fs.existsSync(file))
  if (!found)
    throw new Error(
      'electron stand-in: no Chromium found; install chromium or set ELECTRON_STANDIN_CHROMIUM',
    )
  return found
}

/** Chromium's own wishes that Electron does not have either. */
const disabledFeatures = [
  'Translate',
  'MediaRouter',
  'OptimizationHints',
  'HttpsUpgrades',
  // An intercepted page counts as public; with these checks on, no fetch to this machine would ever
  // leave the page and a test could not tell whether the app's own policy had stopped it.
  'LocalNetworkAccessChecks',
  'LocalNetworkAccessChecksWebSockets',
  'LocalNetworkAccessChecksWebRTC',
]

export interface ChromiumOptions {
  readonly profile: string
  readonly isHeadless: boolean
  /** WM_CLASS of the windows: the task bar groups by it. */
  readonly windowClass: string
  /** Switches of the app and of the command line, without the dashes. */
  readonly switches: ReadonlyMap<string, string>
}

export function chromiumArguments(options: ChromiumOptions): string[] {
  const switches = new Map(options.switches)
  const features = [switches.get('disable-features'), ...disabledFeatures].filter(Boolean)
  switches.delete('disable-features')
  const passedOn = [...switches].map(([name, value]) =>
    value ? `--${name}=${value}` : `--${name}`,
  )
  const isRoot = process.getuid?.() === 0
  return [
    `--user-data-dir=${options.profile}`,
    `--disable-features=${features.join(',')}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--password-store=basic',
    '--lang=vi',
    '--accept-lang=vi',
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
    ...(options.isHeadless
      ? ['--headless', '--hide-scrollbars', '--block-new-web-contents']
      : [`--class=${options.windowClass}`]),
    ...passedOn,
  ]
}
