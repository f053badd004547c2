import type { Readable, Writable } from 'node:stream'

/** One message of the DevTools protocol, in either direction. */
export interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly sessionId?: string
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/**
 * Splits the pipe into messages: JSON texts, each ended by one zero byte.
 * A pipe rather than a port, so that nothing on the machine can connect to the browser.
 */
export function readMessages(from: Readable, onMessage: (message: Message) => void): void {
  let chunks: Buffer[] = []
  from.on('data', (data: Buffer) => {
    let start = 0
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      chunks.push(data.subarray(start, end))
      const text = Buffer.concat(chunks).toString('utf8')
      chunks = []
      start = end + 1
      onMessage(JSON.parse(text) as Message)
    }
    if (start < data.length) chunks.push(data.subarray(start))
  })
}

export function writeMessage(to: Writable, message: Message): void {
  to.write(`${JSON.stringify(message)}\0`)
}
