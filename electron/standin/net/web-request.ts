import { strictObject } from '../strict.ts'

export type RequestDetails = Electron.OnBeforeRequestListenerDetails
export type RequestVerdict = Electron.CallbackResponse
type Listener = (details: RequestDetails, callback: (verdict: RequestVerdict) => void) => void
type Filter = Electron.WebRequestFilter

/** Electron's match patterns; `*` as scheme means the network's own schemes. */
function patternExpression(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/
  const escaped = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/^\*:\/\//, '(http|https|ws|wss)://')
    .replaceAll('*', '.*')
  return new RegExp(`^${escaped}$`)
}

export type WebRequest = ReturnType<typeof createWebRequest>

export function createWebRequest() {
  let listener: Listener | undefined
  let patterns: RegExp[] = []
  return strictObject('electron.session.webRequest', {
    /** Without a filter every request is asked about, as in Electron; `null` ends it. */
    onBeforeRequest(filter: Filter | Listener | null, given?: Listener | null): void {
      const isFilter = filter !== null && typeof filter !== 'function'
      listener = isFilter ? (given ?? undefined) : (filter ?? undefined)
      patterns = ((isFilter ? filter.urls : undefined) ?? ['<all_urls>']).map(patternExpression)
    },
    /** Not in Electron: the app's answer for one request. */
    async standinAsk(details: RequestDetails): Promise<RequestVerdict> {
      const asked = listener
      if (!asked || !patterns.some((pattern) => pattern.test(details.url))) return {}
      return new Promise((resolve) => asked(details, resolve))
    },
  })
}
