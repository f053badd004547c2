// Installs the npm packages when they are missing or not those of package-lock.json.
import fs from 'node:fs'
import path from 'node:path'
import { launcherStrings as strings } from './launcher.strings.mjs'
import {
  hash,
  inRoot,
  isWindows,
  LauncherError,
  readIfPresent,
  recall,
  remember,
  run,
  say,
} from './project.mjs'

const stamp = 'package-lock.sha256'

/**
 * Compares what npm installed with what the lock asks for. Packages for other platforms may be
 * missing; everything else must be there in the very version.
 *
 * @param {string} locked text of package-lock.json
 * @param {string} installed text of node_modules/.package-lock.json, '' when there is none
 */
export function isInstalled(locked, installed) {
  if (!installed) return false
  const present = JSON.parse(installed).packages
  return Object.entries(JSON.parse(locked).packages).every(([name, wanted]) => {
    const found = present[name]
    if (name === '' || (!found && wanted.optional)) return true
    return found?.version === wanted.version
  })
}

function reasonToInstall() {
  const locked = readIfPresent(inRoot('package-lock.json'))
  if (!fs.existsSync(inRoot('node_modules'))) return strings.packagesMissing
  if (recall(stamp) === hash(locked)) return undefined
  const installed = readIfPresent(inRoot('node_modules', '.package-lock.json'))
  if (!isInstalled(locked, installed)) return strings.packagesChanged
  remember(stamp, hash(locked))
  return undefined
}

/** The machine's own npm: the pinned Node inside node_modules is about to be replaced. */
function environmentOutsideProject() {
  const own = inRoot('node_modules', '.bin')
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return {
    ...process.env,
    PATH: folders.filter((folder) => path.resolve(folder) !== own).join(path.delimiter),
  }
}

export async function installPackages() {
  const reason = reasonToInstall()
  if (!reason) return
  say(strings.installingPackages(reason))
  // Windows cannot delete the Node that is running, which `ci` would.
  const isReplacing = isWindows && fs.existsSync(inRoot('node_modules'))
  const command = isReplacing ? ['install', '--no-save'] : ['ci']
  const code = await run('npm', [...command, '--no-audit', '--no-fund', '--loglevel=error'], {
    env: environmentOutsideProject(),
    shell: isWindows,
  })
  if (code !== 0) throw new LauncherError(strings.packagesFailed)
  remember(stamp, hash(readIfPresent(inRoot('package-lock.json'))))
}
