// One end of the contextBridge. Runs in the page's world and in the preload's isolated world.
// The two share the document, so calls travel as CustomEvents: synchronous, and cloned by Chromium.
import { errorClass } from './codec.ts'

interface SharedDocument {
  addEventListener(name: string, listener: (event: Event & { detail: Packet | null }) => void): void
}
declare const document: SharedDocument & EventTarget

type AnyFunction = (...given: unknown[]) => unknown
type Packet =
  | { readonly t: 'call'; readonly id: number; readonly v: unknown }
  | { readonly t: 'reply'; readonly ok: boolean; readonly v: unknown }
  | { readonly t: 'settled'; readonly id: number; readonly ok: boolean; readonly v: unknown }
  | { readonly t: 'expose'; readonly name: string; readonly v: unknown }

interface Marked {
  readonly __bridge?: 'function' | 'promise' | 'error'
  readonly id: number
  readonly name: string
  readonly message: string
}

export interface Bridge {
  /** Makes `value` known in the other world; functions and promises in it work across. */
  expose(name: string, value: unknown): void
}

/** What `Object.entries` may walk; Date, typed arrays, Map, Set, Blob are cloned by the event itself. */
const isPlain = (value: object): boolean =>
  Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]'

/** Replaces functions, promises and errors by marks that may cross, and remembers them. */
function createPacker(post: (packet: Packet) => void) {
  const functions = new Map<number, AnyFunction>()
  const ids = new WeakMap<object, number>()
  let lastId = 0

  const packError = (error: unknown): unknown =>
    error instanceof Error
      ? { __bridge: 'error', message: error.message, name: error.name }
      : pack(error, new Map())

  function packFunction(value: AnyFunction): unknown {
    const id = ids.get(value) ?? ++lastId
    ids.set(value, id)
    functions.set(id, value)
    return { __bridge: 'function', id }
  }

  function packPromise(value: Promise<unknown>): unknown {
    const id = ++lastId
    const settle = (ok: boolean, v: unknown) => post({ t: 'settled', id, ok, v })
    value
      .then((result) => settle(true, pack(result, new Map())))
      .catch((error) => settle(false, packError(error)))
    return { __bridge: 'promise', id }
  }

  function pack(value: unknown, seen: Map<object, unknown>): unknown {
    if (typeof value === 'function') return packFunction(value as AnyFunction)
    if (typeof value === 'symbol') throw new TypeError('contextBridge: symbols cannot be passed')
    if (value === null || typeof value !== 'object') return value
    if (value instanceof Promise) return packPromise(value)
    if (value instanceof Error) return packError(value)
    if (!isPlain(value)) return value
    const known = seen.get(value)
    if (known) return known
    const copy: Record<string, unknown> = Array.isArray(value) ? ([] as never) : {}
    seen.set(value, copy)
    for (const [key, item] of Object.entries(value)) copy[key] = pack(item, seen)
    return copy
  }

  return { pack: (value: unknown) => pack(value, new Map()), packError, functions }
}

type Settle = { readonly resolve: (v: unknown) => void; readonly reject: (v: unknown) => void }

/** The reverse of the packer: marks become functions that call across, and promises that wait. */
function createUnpacker(call: (id: number, given: unknown[]) => unknown) {
  const waiting = new Map<number, Settle>()

  function unpackMark(mark: Marked): unknown {
    if (mark.__bridge === 'function') return (...given: unknown[]) => call(mark.id, given)
    if (mark.__bridge === 'error') return new (errorClass(mark.name))(mark.message)
    return new Promise((resolve, reject) => waiting.set(mark.id, { resolve, reject }))
  }

  function unpack(value: unknown, seen = new Set<object>()): unknown {
    if (value === null || typeof value !== 'object' || seen.has(value)) return value
    if ((value as Marked).__bridge) return unpackMark(value as Marked)
    if (!isPlain(value)) return value
    seen.add(value)
    const container = value as Record<string, unknown>
    for (const [key, item] of Object.entries(container)) container[key] = unpack(item, seen)
    return container
  }

  function settle(id: number, ok: boolean, value: unknown): void {
    const waiter = waiting.get(id)
    waiting.delete(id)
    if (ok) waiter?.resolve(unpack(value))
    else waiter?.reject(unpack(value))
  }

  return { unpack, settle }
}

/**
 * @param inbound event name this end listens to; the other end sends on it
 * @param outbound event name this end sends on
 * @param onExpose called with what the other end exposes
 */
export function createBridge(
  inbound: string,
  outbound: string,
  onExpose: (name: string, value: unknown) => void,
): Bridge {
  // Taken now: a page may replace them later.
  const target = document
  const dispatch = EventTarget.prototype.dispatchEvent
  const PageEvent = CustomEvent
  let reply: Extract<Packet, { t: 'reply' }> | undefined

  const post = (detail: Packet) => {
    dispatch.call(target, new PageEvent(outbound, { detail }))
  }
  const { pack, packError, functions } = createPacker(post)
  const { unpack, settle } = createUnpacker(call)

  function call(id: number, given: unknown[]): unknown {
    const outer = reply
    reply = undefined
    post({ t: 'call', id, v: pack(given) })
    const answer = reply as typeof outer
    reply = outer
    if (!answer) throw new Error('An object could not be cloned.')
    if (!answer.ok) throw unpack(answer.v)
    return unpack(answer.v)
  }

  function answer(id: number, given: unknown): Packet {
    try {
      const called = functions.get(id)
      if (!called) throw new Error('contextBridge: no such function')
      return { t: 'reply', ok: true, v: pack(called(...(unpack(given) as unknown[]))) }
    } catch (error) {
      return { t: 'reply', ok: false, v: packError(error) }
    }
  }

  target.addEventListener(inbound, (event) => {
    event.stopImmediatePropagation()
    const packet = event.detail
    if (!packet) return // Chromium could not clone it; the caller says so
    if (packet.t === 'call') post(answer(packet.id, packet.v))
    else if (packet.t === 'reply') reply = packet
    else if (packet.t === 'settled') settle(packet.id, packet.ok, packet.v)
    else onExpose(packet.name, unpack(packet.v))
  })
  return { expose: (name, value) => post({ t: 'expose', name, v: pack(value) }) }
}
