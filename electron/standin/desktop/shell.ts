import { spawn } from 'node:child_process'
import path from 'node:path'
import { note } from '../runtime.ts'
import { strictObject } from '../strict.ts'

/** @returns '' on success, otherwise why it failed, as `shell.openPath` does */
function run(program: string, given: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, given, { stdio: 'ignore', detached: true })
    child.on('error', (error) => resolve(error.message))
    child.on('exit', (code) => resolve(code ? `${program} exited with ${code}` : ''))
    child.unref()
  })
}

async function orThrow(reason: Promise<string>): Promise<void> {
  const text = await reason
  if (text) throw new Error(text)
}

export const shell = strictObject('electron.shell', {
  openPath: (file: string): Promise<string> => run('xdg-open', [file]),
  openExternal: (url: string): Promise<void> => orThrow(run('xdg-open', [url])),
  /** The file managers of Linux agree on no way to select a file; its folder opens. */
  showItemInFolder(file: string): void {
    run('xdg-open', [path.dirname(file)]).then(note('showItemInFolder'))
  },
  trashItem: (file: string): Promise<void> => orThrow(run('gio', ['trash', file])),
  beep(): void {
    process.stdout.write('\u0007')
  },
})
