import path from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, ready, test } from './fixture'

declare global {
  /** What a test noted in the main process of the program. */
  var noted: string[]
}

// Two functions still, though files are dropped on the window: their content comes through the same
// door as any other input, so that neither side ever names a path to the other.
test('the page has the two functions of the door, and nothing of Node or Electron', async ({
  launch,
}) => {
  const { page } = await launch()
  await ready(page)
  const seen = await page.evaluate(() => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer']
    return {
      found: names.filter((name) => name in window),
      keys: Object.keys(window.app),
      isFrozen: Object.isFrozen(window.app),
      canReplace: Reflect.set(window, 'app', {}) && Object.keys(window.app).length === 0,
      canAdd: Reflect.set(window.app, 'more', () => undefined),
    }
  })
  expect(seen).toEqual({
    found: [],
    keys: ['call', 'onEvent'],
    isFrozen: true,
    canReplace: false,
    canAdd: false,
  })
})

test('window.open and links to new windows open nothing', async ({ launch }) => {
  const { app, page } = await launch()
  await ready(page)
  const opened = await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.org/'
    link.target = '_blank'
    document.body.append(link)
    link.click()
    return window.open('https://example.org/')
  })
  expect(opened).toBeNull()
  expect(app.windows()).toHaveLength(1)
})

test('the window leaves neither for the web nor for a file', async ({ launch, listener }) => {
  const { app, page } = await launch()
  await ready(page)
  await app.evaluate(({ BrowserWindow }) => {
    globalThis.noted = []
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', ({ url, defaultPrevented }) =>
      globalThis.noted.push(`${defaultPrevented ? 'refused' : 'let'} ${url}`),
    )
  })
  const away = `http://127.0.0.1:${listener.port}/`
  const complaint = page.waitForEvent('console', (message) => /local resource/.test(message.text()))
  await page.evaluate((url) => {
    location.href = url
  }, away)
  await expect.poll(() => app.evaluate(() => globalThis.noted)).toEqual([`refused ${away}`])
  await page.evaluate(() => {
    location.href = 'file:///etc/passwd'
  })
  await complaint
  await ready(page)
  const shown = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  )
  expect(shown).toBe('app://bundle/index.html')
  expect(listener.hits).toEqual([])
})

test('no permission is given, whatever the page asks for', async ({ launch }) => {
  const { page } = await launch()
  await ready(page)
  const answers = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'clipboard-read', 'camera', 'microphone']
    const refusal = (asked: Promise<unknown>) =>
      asked.then(
        () => 'given',
        ({ name }: Error) => name,
      )
    return {
      states: await Promise.all(
        names.map(async (name) => {
          const { state } = await navigator.permissions.query({ name: name as PermissionName })
          return `${name}: ${state}`
        }),
      ),
      clipboard: await refusal(navigator.clipboard.readText()),
      camera: await refusal(navigator.mediaDevices.getUserMedia({ video: true })),
      notifications: await Notification.requestPermission(),
      position: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : code),
        ),
      ),
    }
  })
  expect(answers).toEqual({
    states: [
      'geolocation: denied',
      'notifications: denied',
      'clipboard-read: denied',
      'camera: denied',
      'microphone: denied',
    ],
    clipboard: 'NotAllowedError',
    camera: expect.stringMatching(/^(NotAllowedError|NotFoundError)$/),
    notifications: 'denied',
    position: 'denied',
  })
})

test('a frame inside the page has no door', async ({ launch }) => {
  const { page } = await launch()
  await ready(page)
  const inFrame = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe')
        frame.src = './index.html'
        frame.onload = () => resolve(frame.contentWindow && 'app' in frame.contentWindow)
        document.body.append(frame)
      }),
  )
  expect(inFrame).toBe(false)
})

/** Opens a page with the program's own preload and calls through it. */
function callFrom(app: ElectronApplication, url: string): Promise<unknown> {
  const preload = path.resolve('out/preload/index.js')
  return app.evaluate(
    async ({ BrowserWindow }, given) => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload: given.preload } })
      await window.loadURL(given.url)
      const answer: unknown = await window.webContents.executeJavaScript(
        `window.app.call('office.state', {}).then(({ ok }) => ok, ({ message }) => message)`,
      )
      window.destroy()
      return answer
    },
    { preload, url },
  )
}

test('only our own page may call, even through our own preload', async ({ launch }) => {
  const { app, page } = await launch()
  await ready(page)
  expect(await callFrom(app, 'data:text/html,<title>stray</title>')).toMatch(/stray frame/)
  expect(await callFrom(app, 'app://bundle/index.html'), 'the way itself works').toBe(true)
})

test('the protocol serves the window’s files and nothing beside them', async ({ launch }) => {
  const { page } = await launch()
  await ready(page)
  const statuses = await page.evaluate(() => {
    const asked = [
      './index.html',
      './no-such-file.html',
      './%2e%2e/main/index.js',
      './..%2fmain%2findex.js',
      './%2e%2e%2f%2e%2e%2fpackage.json',
      './%2fetc%2fpasswd',
      './%ff.js',
      './%00.js',
      'app://elsewhere/index.html',
    ]
    return Promise.all(
      asked.map(async (url) => {
        const status = await fetch(url).then(
          (response) => response.status,
          () => 'refused',
        )
        return `${url} ${status}`
      }),
    )
  })
  expect(statuses).toEqual([
    './index.html 200',
    './no-such-file.html 404',
    './%2e%2e/main/index.js 404',
    './..%2fmain%2findex.js 404',
    './%2e%2e%2f%2e%2e%2fpackage.json 404',
    './%2fetc%2fpasswd 404',
    './%ff.js 404',
    './%00.js 404',
    'app://elsewhere/index.html refused',
  ])
})
