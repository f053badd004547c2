import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

const launcher = path.resolve(import.meta.dirname, '../../electron/launcher')

/** Each program around the launcher only notes that it was called, and does the least that is needed. */
const noted = (name: string) =>
  `import fs from 'node:fs'\nfs.appendFileSync('calls.log', ['${name}', ...process.argv.slice(2)].join(' ') + '\\n')\n`
const notedShell = (name: string) => `#!/bin/sh\necho "${name} $*" >> calls.log\n`

const buildsOutput = `${noted('electron-vite')}
for (const file of ['main/index.js', 'main/demo.js', 'preload/index.js', 'renderer/index.html']) {
  fs.mkdirSync('out/' + file.split('/')[0], { recursive: true })
  fs.writeFileSync('out/' + file, '')
}`

const lock = (packages: object) => JSON.stringify({ packages: { '': {}, ...packages } })
export const onePackage = lock({ 'node_modules/a': { version: '1.0.0' } })

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly seconds: number
}

/** A project in a folder of its own: the real launcher, everything it starts replaced by a noting one. */
export class Project {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'launcher-'))

  constructor() {
    fs.cpSync(launcher, this.file('electron/launcher'), { recursive: true })
    this.write('package.json', '{}')
    this.write('package-lock.json', onePackage)
    this.write('node_modules/.package-lock.json', onePackage)
    this.write('electron/main.ts', 'first')
    this.write('electron/standin/electron', notedShell('standin'), 0o755)
    this.write('node_modules/electron-vite/bin/electron-vite.js', buildsOutput)
    this.write('node_modules/electron-vite/package.json', '{"type":"module"}')
    this.write('bin/npm', `${notedShell('npm')}mkdir -p node_modules\n`, 0o755)
    this.write('bin/apt-get', notedShell('apt-get'), 0o755)
    onTestFinished(() => fs.rmSync(this.folder, { recursive: true, force: true }))
  }

  file(name: string): string {
    return path.join(this.folder, name)
  }
  write(name: string, text: string, mode = 0o644): void {
    fs.mkdirSync(path.dirname(this.file(name)), { recursive: true })
    fs.writeFileSync(this.file(name), text, { mode })
  }
  /** What was called so far, in order; forgotten by asking. */
  calls(): string[] {
    const log = this.file('calls.log')
    if (!fs.existsSync(log)) return []
    const lines = fs.readFileSync(log, 'utf8').trim().split('\n')
    fs.rmSync(log)
    return lines
  }

  run(script: string, given: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
    const began = performance.now()
    const child = spawn(process.execPath, [`electron/launcher/${script}`, ...given], {
      cwd: this.folder,
      env: {
        PATH: `${this.file('bin')}:${process.env.PATH}`,
        APP_RUNTIME: 'standin',
        ELECTRON_STANDIN_HEADLESS: '1',
        ...env,
      },
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    return new Promise((resolve) =>
      child.on('close', (code) =>
        resolve({ code, stdout, stderr, seconds: (performance.now() - began) / 1000 }),
      ),
    )
  }
}

export { lock, noted }
