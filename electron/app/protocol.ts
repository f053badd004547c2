import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { protocol } from 'electron'

export const ORIGIN = 'app://bundle'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
}

/** Nothing from outside, no inline script, no eval; inline styles only with this page's nonce. */
export const contentSecurityPolicy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ')

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the files of one folder, and nothing else, under `app://bundle/`. */
export function serveFolder(folder: string): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    if (url.host !== 'bundle' || request.method !== 'GET') return notFound()
    try {
      const name = decodeURIComponent(url.pathname).replace(/^\/+/, '') || 'index.html'
      const file = path.resolve(folder, name)
      const type = types[path.extname(file)]
      if (!file.startsWith(folder + path.sep) || !type) return notFound()
      return respond(await readFile(file), type)
    } catch (error) {
      if (isNobodysName(error)) return notFound()
      throw error
    }
  })
}

/** No file of that name, or no name at all: broken escapes, a zero byte. */
function isNobodysName(error: unknown): boolean {
  if (error instanceof URIError) return true
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return code === 'ENOENT' || code === 'ERR_INVALID_ARG_VALUE'
}

function respond(body: Buffer, type: string): Response {
  const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' }
  if (!type.startsWith('text/html')) return new Response(new Uint8Array(body), { headers })
  const nonce = randomBytes(16).toString('base64')
  return new Response(body.toString('utf8').replaceAll('__NONCE__', nonce), {
    headers: { ...headers, 'content-security-policy': contentSecurityPolicy(nonce) },
  })
}

const notFound = () => new Response('', { status: 404 })
