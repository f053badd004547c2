import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { type ChromiumOptions, chromiumArguments, findChromium } from './chromium.ts'
import { type Message, readMessages, writeMessage } from './pipe.ts'

interface Waiting {
  readonly method: string
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

interface TargetEvent {
  readonly targetInfo: { readonly type: string; readonly url: string; readonly targetId: string }
}

/** One attached page or worker; emits its protocol events under their own names. */
export class CdpSession extends EventEmitter {
  readonly id: string
  readonly #browser: Browser
  constructor(browser: Browser, id: string) {
    super()
    this.#browser = browser
    this.id = id
  }
  send<Result = unknown>(method: string, params: object = {}): Promise<Result> {
    return this.#browser.send<Result>(method, params, this.id)
  }
}

/** A running Chromium, spoken to over a pipe. Emits browser-level events, and `closed` at its end. */
export class Browser extends EventEmitter {
  readonly isHeadless: boolean
  readonly profile: string
  readonly process: ChildProcess
  closed = false
  readonly #binary: string
  readonly #arguments: readonly string[]
  readonly #sessions = new Map<string, CdpSession>()
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0

  constructor(options: ChromiumOptions) {
    super()
    this.isHeadless = options.isHeadless
    this.profile = options.profile
    this.#binary = findChromium(options.isHeadless)
    this.#arguments = chromiumArguments(options)
    this.process = spawn(
      this.#binary,
      ['--remote-debugging-pipe', '--no-startup-window', ...this.#arguments],
      // Detached: Ctrl+C in a terminal is for the app, which then ends Chromium in its own order.
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], detached: true },
    )
    this.process.stderr?.on('data', (data: Buffer) => passOnStandardError(String(data)))
    readMessages(this.#stream(4) as Readable, (message) => this.#receive(message))
    const onEnd = () => this.#end()
    this.process.on('exit', onEnd).on('error', onEnd)
    this.#stream(3).on('error', onEnd)
  }

  #stream(index: 3 | 4): Readable | Writable {
    const stream = this.process.stdio[index]
    if (!stream) throw new Error('electron stand-in: Chromium was started without its pipe')
    return stream
  }

  #end(): void {
    if (this.closed) return
    this.closed = true
    for (const { method, reject } of this.#waiting.values()) reject(browserIsGone(method))
    this.#waiting.clear()
    this.emit('closed')
  }

  #receive(message: Message): void {
    const { id, method, params, sessionId } = message
    if (id !== undefined) this.#settle(id, message)
    else if (method && sessionId) this.#sessions.get(sessionId)?.emit(method, params)
    else if (method) this.emit(method, params)
  }

  #settle(id: number, { result, error }: Message): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`))
    else waiting?.resolve(result)
  }

  send<Result = unknown>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    if (this.closed) return Promise.reject(browserIsGone(method))
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId
      this.#waiting.set(id, { method, resolve: (result) => resolve(result as Result), reject })
      const message = { id, method, params, ...(sessionId ? { sessionId } : {}) }
      writeMessage(this.#stream(3) as Writable, message)
    })
  }

  async attach(targetId: string): Promise<CdpSession> {
    const { sessionId } = await this.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    })
    return this.adopt(sessionId)
  }

  /** The session of a target that Chromium attached by itself (a worker). */
  adopt(sessionId: string): CdpSession {
    const session = new CdpSession(this, sessionId)
    this.#sessions.set(sessionId, session)
    return session
  }

  /**
   * Opens a window without browser controls: the same program started once more hands `--app=<url>`
   * to the running browser.
   *
   * @returns the id of the new target
   */
  openAppWindow(url: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer)
        this.off('Target.targetCreated', onTarget).off('Target.targetInfoChanged', onTarget)
      }
      const onTarget = ({ targetInfo }: TargetEvent) => {
        if (targetInfo.type !== 'page' || targetInfo.url !== url) return
        stop()
        resolve(targetInfo.targetId)
      }
      const timer = setTimeout(() => {
        stop()
        reject(new Error('electron stand-in: the app window did not open within 15 s'))
      }, 15_000)
      this.on('Target.targetCreated', onTarget).on('Target.targetInfoChanged', onTarget)
      spawn(this.#binary, [...this.#arguments, `--app=${url}`], { stdio: 'ignore' }).on(
        'error',
        reject,
      )
    })
  }
}

const browserIsGone = (method: string) => new Error(`${method}: browser is gone`)

/** Playwright waits for Chromium's line about the debugging port; the rest is noise unless asked for. */
function passOnStandardError(text: string): void {
  if (process.env.ELECTRON_STANDIN_VERBOSE) process.stderr.write(text)
  else
    for (const line of text.split('\n'))
      if (line.startsWith('DevTools listening')) process.stderr.write(`${line}\n`)
}
