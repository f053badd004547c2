// What a sandboxed preload script can see: require('electron'), process, and nothing else of Node.
import type { Bridge } from './bridge.ts'
import { decode, encode } from './codec.ts'

type Listener = (event: object, ...given: unknown[]) => void
type Settle = { readonly resolve: (v: unknown) => void; readonly reject: (v: Error) => void }

/** `i` asks for an answer, `s` does not; the text after it is `[id, channel, arguments]`. */
type Send = (message: string) => void

function createListeners() {
  const listeners = new Map<string, Set<Listener>>()
  return {
    add(channel: string, listener: Listener) {
      const set = listeners.get(channel) ?? new Set()
      listeners.set(channel, set.add(listener))
    },
    remove: (channel: string, listener: Listener) => listeners.get(channel)?.delete(listener),
    removeAll: (channel: string) => listeners.delete(channel),
    emit(channel: string, event: object, given: unknown[]) {
      for (const listener of [...(listeners.get(channel) ?? [])]) listener(event, ...given)
    },
  }
}

function createIpcRenderer(send: Send) {
  const listeners = createListeners()
  const waiting = new Map<number, Settle>()
  let lastId = 0
  const on = (channel: string, listener: Listener) => {
    listeners.add(channel, listener)
    return ipcRenderer
  }
  const off = (channel: string, listener: Listener) => {
    listeners.remove(channel, listener)
    return ipcRenderer
  }
  const ipcRenderer = {
    on,
    off,
    addListener: on,
    removeListener: off,
    once(channel: string, listener: Listener) {
      const wrapped: Listener = (event, ...given) => {
        off(channel, wrapped)
        listener(event, ...given)
      }
      return on(channel, wrapped)
    },
    removeAllListeners(channel: string) {
      listeners.removeAll(channel)
      return ipcRenderer
    },
    send: (channel: string, ...given: unknown[]) => send(`s${encode([0, channel, given])}`),
    invoke: (channel: string, ...given: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        const message = `i${encode([id, channel, given])}`
        waiting.set(id, { resolve, reject })
        send(message)
      }),
  }
  const receive = (kind: 'event' | 'result' | 'error', key: unknown, value: unknown) => {
    if (kind === 'event') {
      const event = { sender: ipcRenderer, senderId: 0, ports: [], preventDefault: () => undefined }
      return listeners.emit(key as string, event, value as unknown[])
    }
    const waiter = waiting.get(key as number)
    waiting.delete(key as number)
    if (kind === 'result') waiter?.resolve(value)
    else waiter?.reject(new Error(value as string))
  }
  return { ipcRenderer, receive }
}

/** Answers by name when a preload asks for something that is not there. */
function refuseMissing<T extends object>(api: T, label: string): T {
  return new Proxy(api, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target || name === 'then')
        return Reflect.get(target, name)
      throw new Error(`${label}.${name} is not implemented by the stand-in`)
    },
  })
}

export interface PreloadOptions {
  readonly file: string
  readonly process: object
}

/** Sets up the preload's world; the preload source itself is then run by `run`. */
export function createPreloadRuntime(bridge: Bridge, send: Send, options: PreloadOptions) {
  const { ipcRenderer, receive } = createIpcRenderer(send)
  Object.assign(globalThis, {
    __standinReceive: (text: string) =>
      receive(...(decode(text) as ['event' | 'result' | 'error', unknown, unknown])),
  })
  const electron = refuseMissing(
    {
      ipcRenderer: refuseMissing(ipcRenderer, 'electron.ipcRenderer'),
      contextBridge: refuseMissing({ exposeInMainWorld: bridge.expose }, 'electron.contextBridge'),
    },
    'electron',
  )
  const require = (name: string) => {
    if (name === 'electron' || name.startsWith('electron/')) return electron
    throw new Error(`module not found: ${name} (a sandboxed preload may only require 'electron')`)
  }
  type Preload = (require: unknown, module: object, exports: object, process: object) => void
  return function run(preload: Preload): void {
    const module = { exports: {} }
    try {
      preload(require, module, module.exports, options.process)
    } catch (error) {
      console.error(`Unable to load preload script: ${options.file}\n${(error as Error).stack}`)
    }
  }
}
