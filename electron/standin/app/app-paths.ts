import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { executable } from '../runtime.ts'

const environment = process.env
const home = os.homedir()
const inHome = (variable: string, folder: string) =>
  environment[variable] ?? path.join(home, folder)

const fixedPaths: Readonly<Record<string, () => string>> = {
  home: () => home,
  temp: () => os.tmpdir(),
  exe: () => executable,
  module: () => executable,
  appData: () => inHome('XDG_CONFIG_HOME', '.config'),
  desktop: () => inHome('XDG_DESKTOP_DIR', 'Desktop'),
  documents: () => inHome('XDG_DOCUMENTS_DIR', 'Documents'),
  downloads: () => inHome('XDG_DOWNLOAD_DIR', 'Downloads'),
  pictures: () => inHome('XDG_PICTURES_DIR', 'Pictures'),
  music: () => inHome('XDG_MUSIC_DIR', 'Music'),
  videos: () => inHome('XDG_VIDEOS_DIR', 'Videos'),
}

const chosen = new Map<string, string>()

/** @throws Error for a name that Electron does not know */
export function getPath(name: string, appName: string): string {
  const set = chosen.get(name)
  if (set) return set
  const userData = () => getPath('userData', appName)
  const dependent: Readonly<Record<string, () => string>> = {
    userData: () => path.join(getPath('appData', appName), appName),
    sessionData: userData,
    logs: () => path.join(userData(), 'logs'),
    crashDumps: () => path.join(userData(), 'Crashpad'),
  }
  const find = fixedPaths[name] ?? dependent[name]
  if (!find) throw new Error(`Failed to get '${name}' path`)
  const found = find()
  if (name === 'userData') fs.mkdirSync(found, { recursive: true })
  return found
}

export function setPath(name: string, folder: string): void {
  if (!path.isAbsolute(folder)) throw new Error('Path must be absolute')
  fs.mkdirSync(folder, { recursive: true })
  chosen.set(name, folder)
}
