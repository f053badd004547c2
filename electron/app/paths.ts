import { accessSync, constants, existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import { app } from 'electron'

/** `--data-folder=DIR` lets a test, a demo or a second office keep its data elsewhere. */
export function dataFolder(argv: readonly string[]): string {
  const asked = argv.find((argument) => argument.startsWith('--data-folder='))
  if (asked) return path.resolve(asked.slice('--data-folder='.length))
  return path.join(app.getPath('userData'), 'data')
}

/**
 * Where the browser inside keeps its own things: beside the data, or, where that folder cannot be
 * written to, in the system's temporary one, so that there is a window to say so in.
 */
export function windowFolder(data: string): string {
  const usual = path.join(data, 'window')
  try {
    mkdirSync(usual, { recursive: true })
    accessSync(usual, constants.W_OK)
    return usual
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return mkdtempSync(path.join(app.getPath('temp'), 'dong-khoi-window-'))
  }
}

/** The folder of the program itself, whichever of its scripts was started. */
function programFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder)
  return folder
}

/** Files that ship with the program: `resources/` in the source tree, unpacked beside the asar. */
export function resourceFolder(): string {
  return path.join(app.isPackaged ? process.resourcesPath : programFolder(), 'resources')
}

export const rendererFolder = () => path.join(programFolder(), 'out', 'renderer')
export const preloadFile = () => path.join(programFolder(), 'out', 'preload', 'index.js')
