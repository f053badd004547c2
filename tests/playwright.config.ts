import fs from 'node:fs'
import path from 'node:path'
import { defineConfig } from '@playwright/test'

const root = path.resolve(__dirname, '..')
process.chdir(root)

/** Real Electron where its binary is installed, else the stand-in. The tests do not know which. */
const hasElectron = fs.existsSync(path.join(root, 'node_modules/electron/path.txt'))
if (!hasElectron || process.env.APP_RUNTIME === 'standin')
  process.env.ELECTRON_OVERRIDE_DIST_PATH = path.join(root, 'electron/standin')

/** Where the launcher of the tests reads the numbers. */
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE

export default defineConfig({
  testDir: root,
  testMatch: 'tests/**/*.e2e.ts',
  tsconfig: path.join(root, 'tests/tsconfig.json'),
  outputDir: path.join(root, 'test-results'),
  // One app at a time: two cores, and some tests measure what the whole machine sees (sockets, focus).
  workers: 1,
  timeout: 60_000,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: { trace: 'retain-on-failure', actionTimeout: 10_000 },
})
