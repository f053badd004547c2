import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

/** Which root may import which: nothing points from shared outwards, or from the window to main. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  electron: ['shared', 'electron'],
  renderer: ['shared', 'renderer'],
}

/** A feature may use itself and those named before it, never those after. */
const features = [
  'history',
  'views',
  'committee',
  'holidays',
  'organisation',
  'people',
  'ratings',
  'directives',
  'frameworks',
  'campaigns',
  'works',
  'registrations',
  'comparisons',
  'pledges',
  'awards',
  'eligibility',
  'templates',
  'nominations',
  'dossiers',
  'council',
  'decisions',
  'calibration',
  'certificates',
  'printing',
  'ledger',
  'ceremony',
  'exemplars',
  'targets',
  'duties',
  'calendar',
  'cycle',
  'reorganisation',
  'duplicates',
  'imports',
  'backups',
  'search',
  'help',
  'overview',
  'office',
]

/** The only files outside features/ that may know features by name. */
const composition = [
  'shared/ipc/app-contract.ts',
  'electron/ipc/handlers.ts',
  'electron/database/database.ts',
  'electron/database/movement-tables.ts',
  'electron/main.ts',
  'electron/demo',
  'electron/app/back-office.ts',
  'electron/workers.ts',
  'renderer/app/',
]

/** Tools around the product; product code never imports them, and they keep their own rules. */
const tools = ['electron/standin/', 'electron/launcher/']

const mayHoldSentences = /\.(strings|errors|catalogue)\.ts$|^shared\/core\/vietnamese/

interface Source {
  readonly file: string
  readonly code: string
  readonly imports: readonly string[]
}

const sources = Object.keys(mayImport).flatMap(filesUnder).map(readSource)

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'))
    .filter((file) => !tools.some((tool) => file.startsWith(tool)))
}

function readSource(file: string): Source {
  const code = readFileSync(path.join(root, file), 'utf8')
  const found = code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)
  return { file, code, imports: [...found].flatMap(([, target]) => resolveImport(file, target)) }
}

/** @returns the target from the root, or nothing for a package */
function resolveImport(file: string, target: string | undefined): string[] {
  if (target === undefined) return []
  const alias = /^@(shared|electron|renderer)\/(.*)$/.exec(target)
  if (alias) return [`${alias[1]}/${alias[2]}`]
  if (target.startsWith('.')) return [path.posix.join(path.posix.dirname(file), target)]
  return []
}

const rootOf = (file: string) => file.split('/')[0] ?? ''
const featureOf = (file: string) => /^\w+\/features\/([^/]+)\//.exec(file)?.[1]

/** What is wrong with one source file, in words; empty when nothing is. */
function offences({ file, code, imports }: Source): string[] {
  const found: string[] = []
  const feature = featureOf(file)
  for (const target of imports) {
    if (!mayImport[rootOf(file)]?.includes(rootOf(target))) found.push(`imports ${target}`)
    if (tools.some((tool) => target.startsWith(tool))) found.push(`imports the tool ${target}`)
    const other = featureOf(target)
    if (other === undefined) continue
    if (feature !== undefined && features.indexOf(other) > features.indexOf(feature))
      found.push(`${feature} imports the later feature ${other}`)
    const composes = composition.some((place) => file.startsWith(place))
    if (feature === undefined && !composes && !isFoundation(file))
      found.push(`knows the feature ${other}`)
  }
  if (feature !== undefined && !features.includes(feature)) found.push(`unknown feature ${feature}`)
  if (!mayHoldSentences.test(file) && accented(code)) found.push(`says “${accented(code)}”`)
  const lines = code.split('\n').length
  if (lines > 251) found.push(`has ${lines} lines`)
  const network = networkUse(code)
  if (network) found.push(`can reach a network: ${network}`)
  if (/\/(utils|helpers|common|manager|store)\.tsx?$/.test(file))
    found.push('has a name for nothing')
  return found
}

/** Nothing of the product may speak to a network; the first sign that it could. */
function networkUse(code: string): string | undefined {
  const modules = /from '((?:node:)?(?:http2?|https|net|tls|dgram|dns|undici)(?:\/promises)?)'/
  const calls = /(?<![\w.'])(?:fetch\(|new (?:WebSocket|XMLHttpRequest|EventSource)\b)|sendBeacon\(/
  return modules.exec(code)?.[1] ?? calls.exec(code)?.[0]
}

/** Table types may carry the id types of features. */
const isFoundation = (file: string) => file.startsWith('electron/database/')

/** The first accented letter of the code outside comments, with a little around it. */
function accented(code: string): string | undefined {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*/g, '')
  return /.{0,20}[À-ỹ].{0,20}/u.exec(bare)?.[0]
}

describe('the architecture', () => {
  it.each(sources.map((source) => [source.file, source] as const))('%s', (_, source) => {
    expect(offences(source)).toEqual([])
  })

  it('has sources to look at', () => {
    expect(sources.length).toBeGreaterThan(100)
  })
})

/** Large readers that a clerk waits for when a certificate or a workbook is asked for, not at each start. */
const loadedLater = ['fontkit', 'easy-template-x', 'hucre']

/**
 * What a file loads as soon as it is loaded itself, with the way there.
 *
 * @param codeOf the source of a file, by its path without extension; null for what is not there
 */
function loadedWith(
  entry: string,
  codeOf: (file: string) => string | null,
): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([[entry, []]])
  for (const [file, way] of ways) {
    const statements = (codeOf(file) ?? '').matchAll(
      /^(?:import|export)(?! type\b)[^'"()]*?(?:from )?'([^'?]+)'/gm,
    )
    for (const [, target = ''] of statements) {
      const [found = target] = resolveImport(file, target)
      if (!ways.has(found)) ways.set(found, [...way, file])
    }
  }
  return ways
}

describe('the start of the program', () => {
  const codes = new Map(sources.map(({ file, code }) => [file.replace(/\.tsx?$/, ''), code]))

  it('waits for no reader that only some pages need', () => {
    const loaded = loadedWith('electron/main', (file) => codes.get(file) ?? null)
    expect(loaded.size).toBeGreaterThan(300)
    expect(loadedLater.flatMap((reader) => loaded.get(reader)?.join(' → ') ?? [])).toEqual([])
  })

  it('would see one behind two files, and none that is imported when asked for', () => {
    const codeOf = (file: string) =>
      ({
        'electron/a': "import { b } from './b'\nimport type { Font } from 'fontkit'",
        'electron/b': "export * from './c'\nconst later = () => import('qr')",
        'electron/c': "import {\n  create,\n} from 'hucre'",
      })[file] ?? null
    const loaded = loadedWith('electron/a', codeOf)
    expect(loaded.get('hucre')).toEqual(['electron/a', 'electron/b', 'electron/c'])
    expect(loaded.has('fontkit') || loaded.has('qr')).toBe(false)
  })
})

describe('the check itself', () => {
  const source = (file: string, code: string) => {
    const imports = [...code.matchAll(/from '([^']+)'/g)].flatMap(([, t]) => resolveImport(file, t))
    return { file, code, imports }
  }
  it.each([
    ['shared/core/x.ts', "import a from '@electron/main'"],
    ['renderer/lib/x.ts', "import a from '../../electron/main'"],
    ['electron/app/x.ts', "import a from '../standin/main'"],
    ['shared/features/people/people.rules.ts', "import a from '../decisions/decisions.ids'"],
    ['electron/app/x.ts', "import a from '../features/people/people.queries'"],
    ['shared/features/gardening/x.ts', ''],
    ['renderer/features/people/X.tsx', "const title = 'Đảng viên'"],
    ['shared/core/helpers.ts', ''],
    ['electron/app/x.ts', "import http from 'node:http'"],
    ['renderer/lib/x.ts', "await fetch('http://example')"],
    ['renderer/lib/x.ts', "const socket = new WebSocket('ws://example')"],
    ['shared/core/long.ts', '\n'.repeat(300)],
  ])('catches an offence planted in %s', (file, code) => {
    expect(offences(source(file, code))).toHaveLength(1)
  })

  it('lets comments, sentences files and earlier features pass', () => {
    expect(offences(source('shared/core/x.ts', '// tên, họ, đệm\n/** sổ */'))).toEqual([])
    expect(offences(source('shared/features/people/people.strings.ts', "'Đảng viên'"))).toEqual([])
    const earlier = "import a from '../organisation/organisation.ids'"
    expect(offences(source('shared/features/people/people.rules.ts', earlier))).toEqual([])
  })
})
