import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { bundleProgram } from '../../support/module-path.mts'
import { root } from './places.mts'
import type { Command } from './run-process.mts'

const alias = {
  ...Object.fromEntries(
    ['shared', 'electron', 'renderer'].map((name) => [`@${name}`, path.join(root, name)]),
  ),
  'brotli/decompress.js': path.join(root, 'electron/features/certificates/pdf/no-brotli.ts'),
}

/** Is it installed? Asked by starting it: a name on the path may be a broken link. */
export function canRun(program: string, ...given: readonly string[]): boolean {
  const { error, status } = spawnSync(program, given, { stdio: 'ignore', timeout: 60_000 })
  return error === undefined && status === 0
}

/**
 * Bundles a program under tests/bench that uses product code, as the product itself is bundled.
 * @param file relative to tests/bench
 * @returns the command that runs it
 */
export async function productCode(file: string): Promise<Command> {
  const bundle = await bundleProgram(path.join(root, 'tests', 'bench', file), alias)
  return [process.execPath, '--disable-warning=ExperimentalWarning', bundle]
}
