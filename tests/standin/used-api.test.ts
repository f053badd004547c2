import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import electron from '../../electron/standin/electron.ts'
import { createPreloadRuntime } from '../../electron/standin/page/preload-runtime.ts'
import { missingMembers, usedElectronMembers } from './used-api'

const out = path.resolve(import.meta.dirname, '../../out')

/** @throws with what to do when the program has not been built */
function builtFiles(folder: string): string[] {
  const inside = path.join(out, folder)
  if (!fs.existsSync(inside)) throw new Error(`${inside} is missing: run "npm run build" first`)
  return fs
    .readdirSync(inside, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => fs.readFileSync(path.join(inside, name), 'utf8'))
}

function preloadElectron(): object {
  let seen: object = {}
  const bridge = { expose: () => undefined }
  const run = createPreloadRuntime(bridge, () => undefined, { file: 'test', process: {} })
  run((require) => {
    seen = (require as (name: string) => object)('electron')
  })
  return seen
}

describe('what the built program takes from Electron', () => {
  it('exists in the stand-in, for the main process', () => {
    const used = builtFiles('main').flatMap(usedElectronMembers)
    expect(used).toContain('app.whenReady')
    expect(missingMembers(electron, used)).toEqual([])
  })

  it('exists in the stand-in, for the preload', () => {
    const used = builtFiles('preload').flatMap(usedElectronMembers)
    expect(used).toContain('contextBridge.exposeInMainWorld')
    expect(missingMembers(preloadElectron(), used)).toEqual([])
  })

  it('is reported when it does not exist: the control', () => {
    const code = `let electron = require("electron");
      electron.app.setBadgeCount(1); new electron.Tray(); electron.app.getPath.bind(null);
      electron.app.commandLine.appendSwitch("x"); const { utilityProcess, shell: s } = require('electron')`
    expect(missingMembers(electron, usedElectronMembers(code))).toEqual([
      'Tray',
      'app.setBadgeCount',
      'utilityProcess',
    ])
  })
})
