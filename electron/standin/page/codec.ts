// Values between the main process and the page as text, with the meaning of structured clone.
// Runs on both sides of the pipe (Node and page): only what both of them have may be used here.

/** `{ $: kind, v: content }` marks everything that JSON has no form for. */
interface Tagged {
  readonly $: string
  readonly v: unknown
  readonly c?: string
  readonly f?: string
  readonly s?: string
}

/** Base64 of both worlds: Node's Buffer, or the page's own methods (Chromium 140 and later). */
interface Base64 {
  readonly Buffer?: {
    from(bytes: ArrayBufferLike, offset: number, length: number): { toString(e: 'base64'): string }
    from(text: string, encoding: 'base64'): Uint8Array
  }
  readonly Uint8Array: { fromBase64(text: string): Uint8Array<ArrayBuffer> }
}
const world = globalThis as unknown as Base64

function toBase64(bytes: Uint8Array): string {
  if (world.Buffer)
    return world.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  return (bytes as unknown as { toBase64(): string }).toBase64()
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (world.Buffer) return new Uint8Array(world.Buffer.from(text, 'base64'))
  return world.Uint8Array.fromBase64(text)
}

function refuse(value: unknown): never {
  const name = typeof value === 'function' ? `function ${value.name}` : String(value)
  throw new Error(`An object could not be cloned: ${name}`)
}

/** @throws Error when the value holds a function, symbol, promise or weak map */
export function encode(root: unknown): string {
  return JSON.stringify(encodeValue(root, new Map()))
}

function encodeValue(value: unknown, seen: Map<object, number>): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'number':
      if (Number.isFinite(value) && !Object.is(value, -0)) return value
      return { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) }
    case 'undefined':
      return { $: 'undefined' }
    case 'bigint':
      return { $: 'bigint', v: String(value) }
    case 'object':
      return value === null ? null : encodeObject(value, seen)
    default:
      return refuse(value)
  }
}

function encodeObject(value: object, seen: Map<object, number>): unknown {
  const known = seen.get(value)
  if (known !== undefined) return { $: 'again', v: known }
  seen.set(value, seen.size)
  const inner = (item: unknown) => encodeValue(item, seen)
  if (Array.isArray(value)) return Array.from(value, inner)
  if (value instanceof Map)
    return { $: 'map', v: Array.from(value, ([key, item]) => [inner(key), inner(item)]) }
  if (value instanceof Set) return { $: 'set', v: Array.from(value, inner) }
  return encodeBuiltIn(value) ?? encodePlain(value, inner)
}

function encodeBuiltIn(value: object): Tagged | undefined {
  if (value instanceof Date) return { $: 'date', v: value.getTime() }
  if (value instanceof RegExp) return { $: 'regexp', v: value.source, f: value.flags }
  if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) }
  if (value instanceof Error)
    return { $: 'error', c: value.name, v: value.message, s: value.stack ?? '' }
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    const name = value.constructor.name
    return { $: 'view', c: name === 'Buffer' ? 'Uint8Array' : name, v: toBase64(bytes) }
  }
  if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet)
    return refuse(value)
  return undefined
}

function encodePlain(value: object, inner: (item: unknown) => unknown): unknown {
  const plain: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value))
    Object.defineProperty(plain, key, { value: inner(item), enumerable: true })
  return '$' in plain ? { $: 'object', v: plain } : plain
}

export function decode(text: string): unknown {
  return decodeValue(JSON.parse(text), [])
}

/** `seen` numbers the objects in the order in which `encode` met them. */
function decodeValue(value: unknown, seen: unknown[]): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const list: unknown[] = []
    seen.push(list)
    for (const item of value) list.push(decodeValue(item, seen))
    return list
  }
  if (!('$' in value)) return decodePlain(value, seen)
  const tagged = value as Tagged
  if (tagged.$ === 'object') return decodePlain(tagged.v as object, seen)
  if (tagged.$ === 'again') return seen[tagged.v as number]
  if (tagged.$ === 'map' || tagged.$ === 'set') return decodeCollection(tagged, seen)
  return decodeBuiltIn(tagged, seen)
}

function decodePlain(source: object, seen: unknown[]): object {
  const plain = {}
  seen.push(plain)
  // Not an assignment: a key named __proto__ must stay a key.
  for (const [key, item] of Object.entries(source))
    Object.defineProperty(plain, key, {
      value: decodeValue(item, seen),
      writable: true,
      enumerable: true,
      configurable: true,
    })
  return plain
}

function decodeCollection({ $, v }: Tagged, seen: unknown[]): unknown {
  if ($ === 'set') {
    const set = new Set()
    seen.push(set)
    for (const item of v as unknown[]) set.add(decodeValue(item, seen))
    return set
  }
  const map = new Map()
  seen.push(map)
  for (const [key, item] of v as [unknown, unknown][])
    map.set(decodeValue(key, seen), decodeValue(item, seen))
  return map
}

function decodeBuiltIn(tagged: Tagged, seen: unknown[]): unknown {
  switch (tagged.$) {
    case 'undefined':
      return undefined
    case 'number':
      return Number(tagged.v)
    case 'bigint':
      return BigInt(tagged.v as string)
  }
  const object = decodeInstance(tagged)
  seen.push(object)
  return object
}

function decodeInstance({ $, v, c, f, s }: Tagged): unknown {
  switch ($) {
    case 'date':
      return new Date((v as number | null) ?? Number.NaN)
    case 'regexp':
      return new RegExp(v as string, f)
    case 'buffer':
      return fromBase64(v as string).buffer
    case 'view':
      return decodeView(String(c), fromBase64(v as string))
    case 'error': {
      const error = new (errorClass(c))(v as string)
      return Object.assign(error, { stack: s })
    }
    default:
      throw new Error(`electron stand-in: unknown kind of value ${$}`)
  }
}

type ViewClass = { new (buffer: ArrayBuffer, at: number, length: number): unknown } & {
  readonly BYTES_PER_ELEMENT?: number
}

function decodeView(name: string, bytes: Uint8Array<ArrayBuffer>): unknown {
  const View = (globalThis as unknown as Record<string, ViewClass>)[name]
  if (!View) return bytes
  return new View(bytes.buffer, 0, bytes.byteLength / (View.BYTES_PER_ELEMENT ?? 1))
}

/** The built-in error class of that name; a class of the app itself arrives as a plain Error. */
export function errorClass(name: string | undefined): ErrorConstructor {
  const found = (globalThis as unknown as Record<string, unknown>)[name ?? '']
  const isErrorClass =
    typeof found === 'function' && (found === Error || found.prototype instanceof Error)
  return isErrorClass ? (found as ErrorConstructor) : Error
}
