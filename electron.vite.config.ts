import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const alias = Object.fromEntries(
  ['shared', 'electron', 'renderer'].map((root) => [`@${root}`, path.resolve(root)]),
)

/** What a package brings and the program never uses. */
const unused = {
  'brotli/decompress.js': path.resolve('electron/features/certificates/pdf/no-brotli.ts'),
}

type Log = { readonly code?: string }
type Handle = (level: 'warn' | 'info' | 'debug' | 'error', log: Log) => void

/** Hundreds of lines about 'use client' in component libraries say nothing about our code. */
function onLog(level: 'warn' | 'info' | 'debug', log: Log, handle: Handle): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
}

const mainEntries = { index: 'electron/main.ts', demo: 'electron/demo.ts' }

export default defineConfig({
  main: {
    resolve: { alias: { ...alias, ...unused } },
    build: {
      outDir: 'out/main',
      sourcemap: true,
      // `input`, not `lib`: with `lib` the workers of `?modulePath` cannot be built.
      rolldownOptions: { input: mainEntries, onLog },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file that may only require 'electron'.
      rolldownOptions: {
        input: { index: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
      externalizeDeps: false,
    },
  },
  renderer: {
    root: 'renderer',
    resolve: { alias },
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      // Read from the disk, never from a network: one large file is no worse than several small ones.
      chunkSizeWarningLimit: 8000,
      // Absolute: the dev server's dependency scan does not find a relative one.
      rolldownOptions: { input: path.resolve('renderer/index.html'), onLog },
    },
  },
})
