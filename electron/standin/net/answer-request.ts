// Every request of a page passes here: the app cancels it, answers it, or lets it go.
import type { CdpSession } from '../cdp/browser.ts'
import { fromChromium, policyForChromium, toChromium } from './schemes.ts'
import type { Session } from './session.ts'
import type { RequestDetails } from './web-request.ts'

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
  readonly contents: { readonly id: number; readonly targetId: string }
}

type ErrorReason = 'Aborted' | 'BlockedByClient' | 'Failed'
export function failRequest(cdp: CdpSession, requestId: string, errorReason: ErrorReason) {
  return cdp.send('Fetch.failRequest', { requestId, errorReason })
}

type ResourceType = RequestDetails['resourceType']
const resourceTypes: Readonly<Record<string, ResourceType>> = {
  CSPViolationReport: 'cspReport',
  Fetch: 'xhr',
  Font: 'font',
  Image: 'image',
  Media: 'media',
  Ping: 'ping',
  Script: 'script',
  Stylesheet: 'stylesheet',
  WebSocket: 'webSocket',
  XHR: 'xhr',
}

let lastId = 0
function describeRequest({ paused, contents }: Answering, url: string): RequestDetails {
  const frame = paused.frameId === contents.targetId ? 'mainFrame' : 'subFrame'
  const { method, headers } = paused.request
  return {
    id: ++lastId,
    url,
    method,
    webContentsId: contents.id,
    webContents: contents as unknown as Electron.WebContents,
    resourceType:
      paused.resourceType === 'Document' ? frame : (resourceTypes[paused.resourceType] ?? 'other'),
    referrer: headers.Referer ?? '',
    timestamp: Date.now(),
    uploadData: [],
  }
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
  const { cdp, session, paused } = answering
  const { requestId } = paused
  const url = fromChromium(paused.request.url)
  const verdict = await session.webRequest.standinAsk(describeRequest(answering, url))
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
