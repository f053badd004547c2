import os from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { modulePath } from './support/module-path.mts'

const root = path.resolve(import.meta.dirname, '..')

const alias = {
  '@shared': path.join(root, 'shared'),
  '@electron': path.join(root, 'electron'),
  '@renderer': path.join(root, 'renderer'),
}

/** Unit, service, page and architecture tests. End-to-end tests (`*.e2e.ts`) run under Playwright. */
export default defineConfig({
  root,
  resolve: { alias },
  plugins: [modulePath(alias)],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/support/fresh-office.ts'],
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
    // Much of the waiting is for child processes, disks and threads: use both cores of a small machine.
    maxWorkers: Math.max(2, os.availableParallelism() - 1),
    // Threads that tests start from the sources, as the product starts its built ones.
    execArgv: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'],
  },
})
