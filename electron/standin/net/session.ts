import { EventEmitter } from 'node:events'
import { strictClass, strictObject, withoutEffect, withoutEffectLater } from '../strict.ts'
import type { PermissionHandlers } from './permissions.ts'
import { createProtocol } from './protocol.ts'
import { createWebRequest } from './web-request.ts'

/**
 * Requests, schemes and permissions are each session's own; cookies and storage are shared by all,
 * because a window with the frame of an app cannot be put into another browser context.
 */
export class Session extends EventEmitter {
  readonly protocol = createProtocol()
  readonly webRequest = createWebRequest()
  readonly standinPermissions: PermissionHandlers = { request: null, check: null, device: null }
  /** What the app set; applied only through `app.commandLine` (`proxy-server`) before the start. */
  standinProxy: object | undefined
  readonly #partition: string
  constructor(partition: string) {
    super()
    this.#partition = partition
  }
  isPersistent(): boolean {
    return this.#partition === '' || this.#partition.startsWith('persist:')
  }
  setPermissionRequestHandler(handler: PermissionHandlers['request']): void {
    this.standinPermissions.request = handler
  }
  setPermissionCheckHandler(handler: PermissionHandlers['check']): void {
    this.standinPermissions.check = handler
  }
  setDevicePermissionHandler(handler: PermissionHandlers['device']): void {
    this.standinPermissions.device = handler
  }
  async setProxy(config: Electron.ProxyConfig): Promise<void> {
    this.standinProxy = config
  }
  // Nothing to do: Chromium's picker, spelling dictionaries, preconnection and cache are switched off.
  readonly setDisplayMediaRequestHandler = withoutEffect
  readonly setSpellCheckerEnabled = withoutEffect
  readonly setSpellCheckerLanguages = withoutEffect
  readonly setSpellCheckerDictionaryDownloadURL = withoutEffect
  readonly setPreloads = withoutEffect
  readonly closeAllConnections = withoutEffectLater
  readonly clearCache = withoutEffectLater
  readonly clearStorageData = withoutEffectLater
  readonly clearHostResolverCache = withoutEffectLater
}
strictClass('electron.session', Session)

const sessions = new Map<string, Session>()
function fromPartition(partition: string): Session {
  const found = sessions.get(partition) ?? new Session(partition)
  sessions.set(partition, found)
  return found
}

export const session = strictObject('electron.session', {
  fromPartition,
  get defaultSession(): Session {
    return fromPartition('')
  },
})
export const protocol = session.defaultSession.protocol
