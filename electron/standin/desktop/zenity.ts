import { spawn, spawnSync } from 'node:child_process'
import { runtime } from '../runtime.ts'

export interface ZenityAnswer {
  /** 0: accepted; anything else: refused or closed. */
  readonly code: number
  readonly text: string
}

/** Without a screen, or without zenity, nobody can be asked: said aloud, answered as cancelled. */
function nobodyThere(question: string): ZenityAnswer {
  console.error(`electron stand-in: no dialog available for "${question}"; treated as cancelled`)
  return { code: 1, text: '' }
}

/** zenity's last line break is not part of the answer. */
const withoutLineBreak = (text: string) => text.replace(/\n$/, '')

/** @param question what a person without a screen is told that was asked */
export function askSync(question: string, given: readonly string[]): ZenityAnswer {
  if (runtime.isHeadless) return nobodyThere(question)
  const { error, status, stdout } = spawnSync('zenity', given, { encoding: 'utf8' })
  return error ? nobodyThere(question) : { code: status ?? 1, text: withoutLineBreak(stdout) }
}

/** The same without stopping the main process. */
export function ask(question: string, given: readonly string[]): Promise<ZenityAnswer> {
  if (runtime.isHeadless) return Promise.resolve(nobodyThere(question))
  return new Promise((resolve) => {
    const child = spawn('zenity', given, { stdio: ['ignore', 'pipe', 'ignore'] })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
    child.on('error', () => resolve(nobodyThere(question)))
    child.on('close', (code) => resolve({ code: code ?? 1, text: withoutLineBreak(text) }))
  })
}
