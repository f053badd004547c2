import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Rolldown } from 'vite'
import type { Plugin } from 'vitest/config'

const suffix = '?modulePath'
const root = path.resolve(import.meta.dirname, '..', '..')
/** Inside node_modules, so that a worker finds the packages that stay outside its bundle. */
const folder = path.join(root, 'node_modules', '.cache', 'dong-khoi-workers')

/**
 * electron-vite's `import file from './some.worker?modulePath'` for tests: the worker is bundled to
 * a file of its own, as in the product, so that a real thread can be started from it.
 *
 * @param alias the same aliases as the rest of the program
 */
export function modulePath(alias: Record<string, string>): Plugin {
  return {
    name: 'module-path',
    enforce: 'pre',
    // A bundle depends on more files than its entry: a cached path would name yesterday's worker.
    configureVitest: ({ defineCacheKeyGenerator }) =>
      defineCacheKeyGenerator(({ id }) => (id.endsWith(suffix) ? false : undefined)),
    async resolveId(source, importer) {
      if (!source.endsWith(suffix)) return null
      const found = await this.resolve(source.slice(0, -suffix.length), importer)
      return found === null ? null : `${found.id}${suffix}`
    },
    async load(id) {
      if (!id.endsWith(suffix)) return null
      const file = await bundleWorker(id.slice(0, -suffix.length), alias)
      return `export default ${JSON.stringify(file)}`
    },
  }
}

/** @returns the path of the bundled worker, named after its content. */
export async function bundleWorker(source: string, alias: Record<string, string>): Promise<string> {
  const code = await bundle(source, alias)
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12)
  const file = path.join(folder, `${path.basename(source, '.ts')}-${hash}.mjs`)
  await mkdir(folder, { recursive: true })
  // Renamed into place: another run must not load it half written.
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, code)
  await rename(draft, file)
  return file
}

/**
 * Bundles a program as the product is: what is loaded later is a file of its own.
 * @returns the path of its first file, in a folder named after its content
 */
export async function bundleProgram(
  source: string,
  alias: Record<string, string>,
): Promise<string> {
  const { output } = await built(source, alias, true)
  const texts = output.map((part) => (part.type === 'chunk' ? part.code : part.source))
  const hash = createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 12)
  const place = path.join(folder, `${path.basename(source, '.ts')}-${hash}`)
  for (const [index, { fileName }] of output.entries()) {
    const file = path.join(place, fileName)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, texts[index] ?? '')
  }
  return path.join(place, output[0].fileName)
}

async function bundle(source: string, alias: Record<string, string>): Promise<string> {
  return (await built(source, alias, false)).output[0].code
}

async function built(source: string, alias: Record<string, string>, codeSplitting: boolean) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    plugins: [modulePath(alias)], // a bundle may itself start workers
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: source,
      write: false,
      minify: false,
      rolldownOptions: {
        output: {
          codeSplitting,
          entryFileNames: '[name].mjs',
          chunkFileNames: '[name]-[hash].mjs',
        },
      },
    },
  })
  return result as Rolldown.RolldownOutput
}
