import { runtime } from '../runtime.ts'
import { strictObject } from '../strict.ts'
import { addScheme } from './schemes.ts'

export type SchemeHandler = (request: Request) => Response | Promise<Response>

export type Protocol = ReturnType<typeof createProtocol>

/** One per session, as in Electron; a scheme itself is known to the whole app. */
export function createProtocol() {
  const handlers = new Map<string, SchemeHandler>()
  return strictObject('electron.protocol', {
    registerSchemesAsPrivileged(schemes: readonly { readonly scheme: string }[]): void {
      if (runtime.isReady)
        throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
      for (const { scheme } of schemes) addScheme(scheme)
    },
    handle(scheme: string, handler: SchemeHandler): void {
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
      addScheme(scheme)
      handlers.set(scheme, handler)
    },
    unhandle: (scheme: string): void => void handlers.delete(scheme),
    isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
    /** Not in Electron: for the stand-in's own answering of requests. */
    standinHandler: (scheme: string): SchemeHandler | undefined => handlers.get(scheme),
  })
}
