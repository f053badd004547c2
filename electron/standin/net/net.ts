import fs from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { strictObject } from '../strict.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

async function fetchFile(url: string): Promise<Response> {
  const file = fileURLToPath(url)
  const bytes = await fs.readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw new Error(
      cause.code === 'ENOENT' ? 'net::ERR_FILE_NOT_FOUND' : `net::ERR_FAILED (${cause.code})`,
      { cause },
    )
  })
  const type = contentTypes[path.extname(file)] ?? 'application/octet-stream'
  return new Response(bytes, { headers: { 'content-type': type } })
}

export const net = strictObject('electron.net', {
  /** Files only: this stand-in serves apps that never use the network. */
  async fetch(input: string | Request): Promise<Response> {
    const url = typeof input === 'string' ? input : input.url
    if (!url.startsWith('file:'))
      throw new Error(`electron.net.fetch of ${url} is not implemented by the stand-in`)
    return fetchFile(url)
  },
  isOnline: (): boolean => false,
})
