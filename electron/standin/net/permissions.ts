import type { Browser } from '../cdp/browser.ts'
import { note } from '../runtime.ts'

type RequestHandler = (
  contents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: object,
) => void
type CheckHandler = (
  contents: unknown,
  permission: string,
  origin: string,
  details: object,
) => boolean
type DeviceHandler = (details: object) => boolean

/** Electron's name of a permission → how the protocol describes it. */
const descriptors: Readonly<Record<string, readonly object[]>> = {
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
  request: RequestHandler | null
  check: CheckHandler | null
  device: DeviceHandler | null
}

/** Electron's rule: a check handler decides checks, a request handler requests, without one: yes. */
async function isGranted(
  { request, check }: PermissionHandlers,
  contents: unknown,
  permission: string,
): Promise<boolean> {
  const checked = check ? check(contents, permission, '', { isMainFrame: true }) : true
  if (!checked || !request) return checked
  return new Promise((resolve) =>
    request(contents, permission, resolve, { isMainFrame: true, requestingUrl: '' }),
  )
}

/**
 * Chromium tells nobody when a page asks for a permission, so the app's handlers are asked once
 * about each, when the window opens, and Chromium keeps the answers.
 */
export async function applyPermissions(
  browser: Browser,
  handlers: PermissionHandlers,
  contents: unknown,
): Promise<void> {
  const settled = Object.entries(descriptors).map(async ([name, permissions]) => {
    const setting = (await isGranted(handlers, contents, name)) ? 'granted' : 'denied'
    for (const permission of permissions)
      await browser
        .send('Browser.setPermission', { permission, setting })
        .catch(note(`permission ${name}`))
  })
  await Promise.all(settled)
}
