import { text } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

/** Every part of a zip file as text, read with the plain zip library and none of our code. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)))
  }
  return parts
}

export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const part = (await partsOf(bytes)).get(name)
  if (part === undefined) throw new Error(`No part ${name}`)
  return part
}
