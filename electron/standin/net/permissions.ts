import type { Browser } from '../cdp/browser.ts'
import { note } from '../runtime.ts'

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0]
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0]
type DeviceHandler = Parameters<Electron.Session['setDevicePermissionHandler']>[0]
type Permission = Parameters<NonNullable<RequestHandler>>[1]

/** Electron's name of a permission → how the protocol describes it. */
const descriptors: Readonly<Partial<Record<Permission, readonly object[]>>> = {
  geolocation: [{ name: 'geolocation' }],
  notifications: [{ name: 'notifications' }],
  'clipboard-read': [{ name: 'clipboard-read' }],
  'clipboard-sanitized-write': [{ name: 'clipboard-write' }],
  media: [{ name: 'camera' }, { name: 'microphone' }],
  'display-capture': [{ name: 'display-capture' }],
  midi: [{ name: 'midi' }],
  midiSysex: [{ name: 'midi', sysex: true }],
  'idle-detection': [{ name: 'idle-detection' }],
  'window-management': [{ name: 'window-management' }],
  'storage-access': [{ name: 'storage-access' }],
  'speaker-selection': [{ name: 'speaker-selection' }],
  'screen-wake-lock': [{ name: 'screen-wake-lock' }],
  'local-fonts': [{ name: 'local-fonts' }],
}

export interface PermissionHandlers {
  request: RequestHandler
  check: CheckHandler
  device: DeviceHandler
}

/** Electron's rule: a check handler decides checks, a request handler requests, without one: yes. */
async function isGranted(
  { request, check }: PermissionHandlers,
  contents: Electron.WebContents,
  permission: Permission,
): Promise<boolean> {
  const details = { isMainFrame: true, requestingUrl: contents.getURL() }
  if (check && !check(contents, permission, '', details)) return false
  if (!request) return true
  return new Promise((resolve) => request(contents, permission, resolve, details))
}

/**
 * Chromium tells nobody when a page asks for a permission, so the app's handlers are asked once
 * about each, when the window opens, and Chromium keeps the answers.
 */
export async function applyPermissions(
  browser: Browser,
  handlers: PermissionHandlers,
  contents: Electron.WebContents,
): Promise<void> {
  const settled = Object.entries(descriptors).map(async ([name, permissions]) => {
    const setting = (await isGranted(handlers, contents, name as Permission)) ? 'granted' : 'denied'
    for (const permission of permissions)
      await browser
        .send('Browser.setPermission', { permission, setting })
        .catch(note(`permission ${name}`))
  })
  await Promise.all(settled)
}
