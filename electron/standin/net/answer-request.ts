// Every request of a page passes here: the app cancels it, answers it, or lets it go.
import type { CdpSession } from '../cdp/browser.ts'
import { fromChromium, policyForChromium, toChromium } from './schemes.ts'
import type { Session } from './session.ts'

export interface PausedRequest {
  readonly requestId: string
  readonly frameId: string
  readonly resourceType: string
  readonly redirectedRequestId?: string
  readonly request: {
    readonly url: string
    readonly method: string
    readonly headers: Record<string, string>
    readonly postData?: string
  }
}

interface Answering {
  readonly cdp: CdpSession
  readonly session: Session
  readonly paused: PausedRequest
  readonly contents: unknown
}

type ErrorReason = 'Aborted' | 'BlockedByClient' | 'Failed'
export function failRequest(cdp: CdpSession, requestId: string, errorReason: ErrorReason) {
  return cdp.send('Fetch.failRequest', { requestId, errorReason })
}

/** `xhr` of Electron is `XHR` or `Fetch` here, `mainFrame` and `subFrame` are `Document`. */
function electronResourceType(type: string): string {
  const names: Readonly<Record<string, string>> = {
    XHR: 'xhr',
    Fetch: 'xhr',
    Document: 'mainFrame',
    WebSocket: 'webSocket',
  }
  return names[type] ?? type.charAt(0).toLowerCase() + type.slice(1)
}

function toRequest({ request }: PausedRequest, url: string): Request {
  const { method, headers, postData } = request
  const body = postData !== undefined && method !== 'GET' && method !== 'HEAD' ? postData : null
  return new Request(url, { method, headers, body })
}

async function fulfil(cdp: CdpSession, requestId: string, response: Response): Promise<unknown> {
  const headers = [...response.headers].map(([name, value]) => ({
    name,
    value: name === 'content-security-policy' ? policyForChromium(value) : value,
  }))
  return cdp.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status || 500,
    responseHeaders: headers,
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  })
}

export async function answerRequest(answering: Answering): Promise<unknown> {
  const { cdp, session, paused, contents } = answering
  const { requestId } = paused
  const url = fromChromium(paused.request.url)
  const verdict = await session.webRequest.standinAsk({
    id: requestId,
    url,
    method: paused.request.method,
    resourceType: electronResourceType(paused.resourceType),
    webContents: contents,
  })
  if (verdict.cancel) return failRequest(cdp, requestId, 'BlockedByClient')
  if (verdict.redirectURL) {
    const headers = { location: toChromium(verdict.redirectURL) }
    return fulfil(cdp, requestId, new Response(null, { status: 307, headers }))
  }
  const handler = session.protocol.standinHandler(url.slice(0, url.indexOf(':')))
  if (!handler) return cdp.send('Fetch.continueRequest', { requestId })
  try {
    return await fulfil(cdp, requestId, await handler(toRequest(paused, url)))
  } catch (error) {
    console.error(`protocol handler for ${url}:`, error)
    return failRequest(cdp, requestId, 'Failed')
  }
}
