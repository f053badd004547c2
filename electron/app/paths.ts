import path from 'node:path'
import { app } from 'electron'

/** `--data-folder=DIR` lets a test, a demo or a second office keep its data elsewhere. */
export function dataFolder(argv: readonly string[]): string {
  const asked = argv.find((argument) => argument.startsWith('--data-folder='))
  if (asked) return path.resolve(asked.slice('--data-folder='.length))
  return path.join(app.getPath('userData'), 'data')
}

/** Files that ship with the program: `resources/` in the source tree, unpacked beside the asar. */
export function resourceFolder(): string {
  return app.isPackaged
    ? path.join(process.resourcesPath, 'resources')
    : path.join(app.getAppPath(), 'resources')
}

export const rendererFolder = () => path.join(app.getAppPath(), 'out', 'renderer')
export const preloadFile = () => path.join(app.getAppPath(), 'out', 'preload', 'index.js')
