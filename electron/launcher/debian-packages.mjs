// Debian's own programs that a command needs; installed only on Debian and only as root.
import fs from 'node:fs'
import { launcherStrings as strings } from './launcher.strings.mjs'
import { hasDisplay, isLinux, isRoot, LauncherError, run, say } from './project.mjs'

/** Package → a file of it. Asking the file system is faster than asking dpkg, and true for other origins. */
const proofs = {
  age: ['/usr/bin/age'],
  chromium: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'],
  'chromium-headless-shell': ['/usr/bin/chromium-headless-shell'],
  'poppler-utils': ['/usr/bin/pdftotext'],
  sqlite3: ['/usr/bin/sqlite3'],
  unzip: ['/usr/bin/unzip'],
  xvfb: ['/usr/bin/xvfb-run'],
  zenity: ['/usr/bin/zenity'],
}

/** What the real Electron binary links to and a bare Debian lacks. */
const electronLibraries = {
  libasound2: ['/usr/lib/x86_64-linux-gnu/libasound.so.2'],
  libgbm1: ['/usr/lib/x86_64-linux-gnu/libgbm.so.1'],
  'libgtk-3-0': ['/usr/lib/x86_64-linux-gnu/libgtk-3.so.0'],
  libnss3: ['/usr/lib/x86_64-linux-gnu/libnss3.so'],
}
const known = { ...proofs, ...electronLibraries }

/**
 * @param {'app' | 'headless' | 'test'} purpose
 * @param {'electron' | 'standin'} runtime
 * @returns {string[]} names of Debian packages
 */
export function packagesFor(purpose, runtime) {
  const tested = ['age', 'poppler-utils', 'sqlite3', 'unzip', 'xvfb']
  if (runtime === 'electron') {
    const libraries = Object.keys(electronLibraries)
    if (purpose === 'test') return [...libraries, ...tested]
    return purpose === 'headless' && !hasDisplay() ? [...libraries, 'xvfb'] : libraries
  }
  if (purpose === 'test') return ['chromium', 'chromium-headless-shell', ...tested]
  if (purpose === 'headless') return ['chromium-headless-shell']
  return hasDisplay() ? ['chromium', 'zenity'] : ['chromium']
}

/** Without a window any Chromium will do, though the headless shell is the fastest. */
const isPresent = (name) =>
  known[name].some((file) => fs.existsSync(file)) ||
  (name === 'chromium' && Boolean(process.env.ELECTRON_STANDIN_CHROMIUM))

/**
 * A fresh machine has no package lists and an old one has stale ones: they are fetched only when
 * the first attempt fails.
 *
 * @param {readonly string[]} missing
 */
export async function installMissing(missing) {
  const list = missing.join(' ')
  if (!isRoot) throw new LauncherError(strings.systemNeedsRoot(list))
  say(strings.installingSystem(list))
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...given) => run('apt-get', given, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const install = () => apt('install', '-y', '-qq', '--no-install-recommends', ...missing)
  if ((await install()) === 0) return
  if ((await apt('update', '-qq')) === 0 && (await install()) === 0) return
  throw new LauncherError(strings.systemFailed(list))
}

/** @param {readonly string[]} names */
export async function installDebianPackages(names) {
  if (!isLinux || !fs.existsSync('/etc/debian_version')) return
  const missing = names.filter((name) => !isPresent(name))
  if (missing.length > 0) await installMissing(missing)
}
