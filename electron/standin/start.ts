// Entry point of the stand-in: reads Electron's command line, loads the app's main script, starts Chromium.
import fs from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, readiness } from './app/app.ts'
import { addSwitch, commandLine, switchesForChromium } from './app/command-line.ts'
import { startBrowser } from './browsers.ts'
import type { Browser } from './cdp/browser.ts'
import { type AppPackage, electronVersion, executable, runtime } from './runtime.ts'
import { windowRegistry } from './window/window-registry.ts'

interface CommandLine {
  /** Modules of `-r`, loaded before the app (Playwright's loader). */
  readonly required: readonly string[]
  readonly switches: readonly string[]
  readonly target: string
  readonly rest: readonly string[]
}

function readCommandLine(given: readonly string[]): CommandLine {
  const required: string[] = []
  const switches: string[] = []
  let at = 0
  for (; at < given.length; at++) {
    const word = given[at] ?? ''
    if (word === '-r' || word === '--require') required.push(given[++at] ?? '')
    else if (word.startsWith('-') && word !== '-') switches.push(word)
    else break
  }
  return { required, switches, target: given[at] ?? '.', rest: given.slice(at + 1) }
}

interface Application {
  readonly entry: string
  readonly folder: string
  readonly appPackage: AppPackage
}

/** @param target a folder with a package.json, or a script */
function readApplication(target: string): Application {
  const file = path.resolve(target)
  if (!fs.statSync(file).isDirectory())
    return { entry: file, folder: path.dirname(file), appPackage: nearestPackage(file) }
  const appPackage = readPackage(file)
  return { entry: path.resolve(file, appPackage.main ?? 'index.js'), folder: file, appPackage }
}

function readPackage(folder: string): AppPackage {
  return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as AppPackage
}

/** A script's name and version are those of the package it lies in. */
function nearestPackage(file: string): AppPackage {
  for (
    let folder = path.dirname(file);
    folder !== path.dirname(folder);
    folder = path.dirname(folder)
  )
    if (fs.existsSync(path.join(folder, 'package.json'))) return readPackage(folder)
  return {}
}

function becomeElectron(
  { folder, appPackage }: Application,
  { switches, rest }: CommandLine,
): void {
  Object.assign(process.versions, { electron: electronVersion, chrome: '' })
  Object.assign(process, {
    type: 'browser',
    defaultApp: true,
    resourcesPath: path.join(folder, 'resources'),
  })
  runtime.appPath = folder
  runtime.appPackage = appPackage
  app.name = appPackage.productName ?? appPackage.name ?? 'Electron'
  for (const word of [...switches, ...rest]) if (word.startsWith('--')) addSwitch(word)
  const userData = commandLine.getSwitchValue('user-data-dir')
  if (userData) app.setPath('userData', path.resolve(userData))
}

/** The app sees the arguments as Electron shows them; only the loader sees Playwright's switch. */
async function loadApp({ required, target, rest, switches }: CommandLine, entry: string) {
  const isForLoader = (word: string) => word.startsWith('--remote-debugging')
  process.argv = [executable, ...switches.filter(isForLoader), target, ...rest]
  const require = createRequire(entry)
  for (const name of required) require(name.startsWith('.') ? path.resolve(name) : name)
  process.argv = process.argv.filter((word) => !isForLoader(word))
  const isModule = entry.endsWith('.mjs') || runtime.appPackage.type === 'module'
  if (isModule && !entry.endsWith('.cjs')) await import(pathToFileURL(entry).href)
  else require(entry)
}

function followBrowser(browser: Browser): void {
  browser.on('closed', () => {
    for (const window of windowRegistry.all()) window.forget()
    app.exit(1)
  })
  browser.on('Target.targetDestroyed', ({ targetId }: { targetId: string }) =>
    windowRegistry.byTarget(targetId)?.owner.forget(),
  )
  browser.on('Target.targetCrashed', ({ targetId }: { targetId: string }) =>
    windowRegistry
      .byTarget(targetId)
      ?.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
  )
}

async function startChromium(): Promise<void> {
  const profile = path.join(app.getPath('userData'), 'standin-profile')
  const browser = await startBrowser(profile, switchesForChromium())
  const { product } = await browser.send<{ product: string }>('Browser.getVersion')
  Object.assign(process.versions, { chrome: product.split('/')[1] ?? '' })
  followBrowser(browser)
  runtime.isReady = true
  readiness.resolve()
  app.emit('ready', {}, {})
}

const electronModule = new URL('./electron.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier.startsWith('electron/')
      ? { url: electronModule, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())

const given = readCommandLine(process.argv.slice(2))
const application = readApplication(given.target)
becomeElectron(application, given)
await loadApp(given, application.entry)
if (!runtime.isExiting) await startChromium()
