// Builds out/ when what it was made from has changed.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { launcherStrings as strings } from './launcher.strings.mjs'
import { inRoot, LauncherError, readIfPresent, root, runNode, say } from './project.mjs'

const sources = [
  'electron',
  'renderer',
  'resources',
  'shared',
  'electron.vite.config.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
]
/** Tools around the product: not part of it. */
const notBuilt = [inRoot('electron', 'launcher'), inRoot('electron', 'standin')]
const stamp = inRoot('out', 'built-from.sha256')

/** @returns {string[]} every file below, in a fixed order */
function filesBelow(file) {
  if (!fs.existsSync(file) || notBuilt.includes(file)) return []
  if (!fs.statSync(file).isDirectory()) return [file]
  return fs
    .readdirSync(file)
    .sort()
    .flatMap((name) => filesBelow(path.join(file, name)))
}

/** By content: a checkout or a copy changes times without changing anything. */
export function hashOfSources() {
  const digest = createHash('sha256')
  for (const file of sources.flatMap((name) => filesBelow(inRoot(name))))
    digest
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0')
  return digest.digest('hex')
}

export async function buildIfStale() {
  const current = hashOfSources()
  const hasOutput = ['main/index.js', 'preload/index.js', 'renderer/index.html'].every((file) =>
    fs.existsSync(inRoot('out', file)),
  )
  if (hasOutput && readIfPresent(stamp) === current) return
  say(strings.building(hasOutput ? strings.sourcesChanged : strings.neverBuilt))
  const code = await runNode('node_modules/electron-vite/bin/electron-vite.js', [
    'build',
    '--logLevel',
    'warn',
  ])
  if (code !== 0) throw new LauncherError(strings.buildFailed)
  fs.writeFileSync(stamp, current)
}
