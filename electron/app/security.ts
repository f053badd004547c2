import { app, type IpcMainInvokeEvent, Menu, type Session, type WebPreferences } from 'electron'
import { ORIGIN } from './protocol'

/** Every window is as powerless as a page of the open web, and without the web. */
export const webPreferences: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false, // it underlines Vietnamese and fetches dictionaries
  experimentalFeatures: false,
}

/** Must run before the app is ready. */
export function hardenProcess(): void {
  app.enableSandbox()
  app.commandLine.appendSwitch('host-resolver-rules', hostRules())
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-navigate', (event) => {
      if (!isOurPage(event.url)) event.preventDefault()
    })
    contents.on('will-frame-navigate', (event) => {
      if (!isOurPage(event.url)) event.preventDefault()
    })
  })
}

/** No name resolves but our own scheme's, and in development that of the development server. */
const hostRules = () =>
  `MAP * ~NOTFOUND, EXCLUDE *.localhost${app.isPackaged ? '' : ', EXCLUDE localhost'}`

/** The default of Electron is to allow what a page asks for; ours is to refuse all of it. */
export function hardenSession(session: Session): void {
  // Should anything slip through, it meets a proxy that does not exist.
  if (app.isPackaged) void session.setProxy({ proxyRules: 'http://127.0.0.1:9' })
  session.setPermissionRequestHandler((_, __, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoad(details.url) }))
}

/** The standard menu carries reload, zoom and developer tools; keys are bound in the window. */
export function removeMenu(): void {
  Menu.setApplicationMenu(null)
}

/** Only the top frame of our own page may call. */
export function isTrustedSender(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && isOurPage(frame.url)
}

/** Pictures and previews are made in the page itself; such an address is nobody's page, though. */
const mayLoad = (url: string) =>
  isOurPage(url) || /^(data|blob):/.test(url) || url === 'about:blank'

/** In development the page comes from the local development server, and only then. */
function isOurPage(url: string): boolean {
  if (url.startsWith(`${ORIGIN}/`)) return true
  const server = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
  return server !== undefined && new URL(url).host === new URL(server).host
}
