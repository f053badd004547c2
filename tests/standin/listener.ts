import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine that anyone may ask, and that remembers who did. */
export interface Listener {
  readonly port: number
  /** What reached it: `GET /path` or `WS /path`. */
  readonly hits: string[]
  close(): Promise<void>
}

export async function listen(): Promise<Listener> {
  const hits: string[] = []
  const server = http.createServer((request, response) => {
    hits.push(`GET ${request.url}`)
    response.setHeader('access-control-allow-origin', '*').end('ok')
  })
  server.on('upgrade', (request, socket) => {
    hits.push(`WS ${request.url}`)
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    hits,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
