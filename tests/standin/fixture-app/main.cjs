// A small app with the habits of the real one, for the tests of the stand-in. Switches:
//   --open-policy         pages may connect anywhere (control of the network tests)
//   --cancel-network      onBeforeRequest cancels everything that is not the app's own
//   --no-names            no host name and no address is resolved (host-resolver-rules)
//   --grant-permissions   the permission handlers say yes (control of the denial test)
const fs = require('node:fs')
const path = require('node:path')
const { app, BrowserWindow, ipcMain, protocol, session } = require('electron')

const has = (name) => app.commandLine.hasSwitch(name)
const connect = has('open-policy') ? '*' : "'none'"
const policy = `default-src 'none'; script-src 'self'; worker-src 'self'; connect-src ${connect}`
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' }

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
if (has('no-names')) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
if (has('data-folder')) app.setPath('userData', app.commandLine.getSwitchValue('data-folder'))

function serve(request) {
  const name = path.basename(new URL(request.url).pathname) || 'index.html'
  const file = path.join(__dirname, name)
  if (!fs.existsSync(file)) return new Response('missing', { status: 404 })
  return new Response(fs.readFileSync(file), {
    headers: { 'content-type': types[path.extname(name)], 'content-security-policy': policy },
  })
}

function applyNetworkPolicy() {
  if (!has('cancel-network')) return
  session.defaultSession.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !details.url.startsWith('app://') })
  })
}

function openWindow() {
  const window = new BrowserWindow({
    width: 900,
    height: 600,
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.cjs'), sandbox: true },
  })
  global.seen = []
  window.once('ready-to-show', () => window.show())
  window.on('close', (event) => {
    global.seen.push('close')
    if (global.refusesToClose) event.preventDefault()
  })
  window.webContents.setWindowOpenHandler(({ url }) => {
    global.seen.push(`open ${url}`)
    return { action: 'deny' }
  })
  window.webContents.on('will-navigate', (event, url) => {
    global.seen.push(`navigate ${url}`)
    event.preventDefault()
  })
  return window.loadURL('app://bundle/index.html')
}

if (app.requestSingleInstanceLock({ from: 'fixture' })) {
  app.on('second-instance', (_event, argv, folder, data) => {
    global.other = { argv, folder, data }
  })
  app.on('window-all-closed', () => app.quit())
  app.whenReady().then(() => {
    protocol.handle('app', serve)
    const grants = has('grant-permissions')
    session.defaultSession.setPermissionCheckHandler(() => grants)
    session.defaultSession.setPermissionRequestHandler((_contents, _name, reply) => reply(grants))
    applyNetworkPolicy()
    ipcMain.handle('echo', (_event, value) => value)
    ipcMain.handle('kind', (_event, value) => Object.prototype.toString.call(value))
    ipcMain.handle('fail', () => {
      throw new TypeError('raw failure')
    })
    ipcMain.handle('frame', (event) => ({
      url: event.senderFrame.url,
      origin: event.senderFrame.origin,
      isMain: event.senderFrame === event.sender.mainFrame,
    }))
    ipcMain.on('ping', (event, value) => event.reply('pong', value))
    return openWindow()
  })
} else app.quit()
