// Which program runs the app: real Electron where its binary is or can be installed, else the stand-in.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { launcherStrings as strings } from './launcher.strings.mjs'
import { inRoot, isLinux, LauncherError, recall, remember, say, standin } from './project.mjs'

const unavailable = 'electron-unavailable'
const dayMs = 24 * 60 * 60_000
const releases = 'https://github.com/electron/electron/releases/download/'

/** @typedef {{ readonly kind: 'electron' | 'standin', readonly program: string }} Runtime */

/** Never `require('electron')`: that would download, with no limit of time. */
export function installedElectron(folder = inRoot('node_modules', 'electron')) {
  const note = `${folder}/path.txt`
  if (!fs.existsSync(note)) return undefined
  const program = `${folder}/dist/${fs.readFileSync(note, 'utf8').trim()}`
  return fs.existsSync(program) ? program : undefined
}

/** A server that accepts and stays silent must not hold up the start: three seconds, then no. */
async function isReachable(limitMs) {
  const { ELECTRON_MIRROR, npm_config_electron_mirror } = process.env
  const address = ELECTRON_MIRROR ?? npm_config_electron_mirror ?? releases
  try {
    await fetch(address, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(limitMs),
    })
    return true
  } catch {
    // Whatever kept the answer away (no route, no name, silence), the answer is: not reachable.
    return false
  }
}

function download(limitMs) {
  say(strings.downloadingElectron)
  return new Promise((resolve) => {
    const script = inRoot('node_modules', 'electron', 'install.js')
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'ignore', 'ignore'] })
    const limit = setTimeout(() => child.kill('SIGKILL'), limitMs)
    const end = () => {
      clearTimeout(limit)
      resolve(installedElectron())
    }
    child.on('error', end).on('exit', end)
  })
}

const triedLately = () => Date.now() - Number(recall(unavailable) || 0) < dayMs

/**
 * APP_RUNTIME=electron or standin decides by force. Otherwise: installed; else downloaded; else the
 * stand-in, remembered for a day.
 *
 * @returns {Promise<Runtime>}
 */
export async function chooseRuntime({ probeMs = 3000, downloadMs = 5 * 60_000 } = {}) {
  // The stand-in speaks to Debian's Chromium; elsewhere only Electron itself will do.
  const wanted = isLinux ? process.env.APP_RUNTIME : 'electron'
  if (wanted === 'standin') return { kind: 'standin', program: standin }
  const installed = installedElectron()
  if (installed) return { kind: 'electron', program: installed }
  if (wanted === 'electron' || !triedLately()) {
    const program = (await isReachable(probeMs)) ? await download(downloadMs) : undefined
    if (program) return { kind: 'electron', program }
    if (wanted === 'electron') throw new LauncherError(strings.electronMissing)
    remember(unavailable, String(Date.now()))
  }
  say(strings.usingStandin)
  return { kind: 'standin', program: standin }
}
