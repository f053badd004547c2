import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

/** Unit, service, page and architecture tests. End-to-end tests (`*.e2e.ts`) run under Playwright. */
export default defineConfig({
  root,
  resolve: {
    alias: {
      '@shared': path.join(root, 'shared'),
      '@electron': path.join(root, 'electron'),
      '@renderer': path.join(root, 'renderer'),
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
  },
})
