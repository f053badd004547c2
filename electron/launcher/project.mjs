// Where things are, and how the launcher speaks and runs programs.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
export const inRoot = (...names) => path.join(root, ...names)
/** Survives as long as node_modules does: everything in it can be found out again. */
export const cacheFolder = inRoot('node_modules', '.cache', 'dong-khoi')
export const standin = inRoot('electron', 'standin', 'electron')
export const isWindows = process.platform === 'win32'
export const isLinux = process.platform === 'linux'
export const isRoot = isLinux && process.getuid() === 0
export const hasDisplay = () =>
  !isLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** A failure with a sentence for the person at the terminal; ends the launcher without a stack. */
export class LauncherError extends Error {}

/** @param {string} sentence */
export const say = (sentence) => process.stderr.write(`${sentence}\n`)

/**
 * Runs a program with our own terminal and passes signals on.
 *
 * @param {string} program
 * @param {readonly string[]} given
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 1 when a signal ended it or it could not be started
 */
export function run(program, given, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, given, { cwd: root, stdio: 'inherit', ...options })
    const passOn = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, passOn)
    const end = (code) => {
      for (const signal of signals) process.off(signal, passOn)
      resolve(code)
    }
    child.on('error', (error) => {
      say(`${program}: ${error.message}`)
      end(1)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}

/** Runs a script of an installed package under this Node. */
export const runNode = (script, given, options) =>
  run(process.execPath, [inRoot(...script.split('/')), ...given], options)

/** @param {string} text */
export const hash = (text) => createHash('sha256').update(text).digest('hex')

/** @returns {string} '' when there is no such file */
export function readIfPresent(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
}

/** Remembers one line under a name, in the cache. */
export function remember(name, line) {
  fs.mkdirSync(cacheFolder, { recursive: true })
  fs.writeFileSync(path.join(cacheFolder, name), line)
}
export const recall = (name) => readIfPresent(path.join(cacheFolder, name))
