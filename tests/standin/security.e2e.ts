import type { Page } from '@playwright/test'
import { test as base, expect } from './fixture'
import { type Listener, listen } from './listener'

const test = base.extend<{ listener: Listener }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
  listener: async ({}, use) => {
    const listener = await listen()
    await use(listener)
    await listener.close()
  },
})

/** Tries to reach the listener from the page, a worker and a WebSocket, and waits for each outcome. */
function reachOut(page: Page, port: number): Promise<string[]> {
  return page.evaluate(async (given) => {
    const host = `127.0.0.1:${given}`
    const fromPage = await fetch(`http://${host}/page`).then(
      (response) => String(response.status),
      () => 'refused',
    )
    const fromWorker = await new Promise<string>((resolve) => {
      const worker = new Worker('./worker.js')
      worker.onmessage = ({ data }) => resolve(String(data))
      worker.postMessage(`http://${host}/worker`)
    })
    await new Promise((resolve) => {
      const socket = new WebSocket(`ws://${host}/socket`)
      socket.onerror = resolve
      socket.onopen = resolve
    })
    return [fromPage, fromWorker]
  }, port)
}

test('an open page reaches the listener: the control of the tests below', async ({
  launchFixture,
  listener,
}) => {
  const { page } = await launchFixture('--open-policy')
  expect(await reachOut(page, listener.port)).toEqual(['200', '200'])
  expect(listener.hits.sort()).toEqual(['GET /page', 'GET /worker', 'WS /socket'])
})

test('onBeforeRequest stops pages and workers', async ({ launchFixture, listener }) => {
  const { page } = await launchFixture('--open-policy', '--cancel-network')
  expect(await reachOut(page, listener.port)).toEqual(['refused', 'refused'])
  expect(listener.hits.filter((hit) => hit.startsWith('GET'))).toEqual([])
})

test('host-resolver-rules stop everything, WebSockets too', async ({ launchFixture, listener }) => {
  const { page } = await launchFixture('--open-policy', '--no-names')
  expect(await reachOut(page, listener.port)).toEqual(['refused', 'refused'])
  expect(listener.hits).toEqual([])
})

test('the content security policy stops everything, and says so', async ({
  launchFixture,
  listener,
}) => {
  const { page } = await launchFixture()
  const violation = page.evaluate(
    () =>
      new Promise((resolve) =>
        addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        }),
      ),
  )
  expect(await reachOut(page, listener.port)).toEqual(['refused', 'refused'])
  expect(listener.hits).toEqual([])
  expect(await violation).toBe('connect-src')
})

test('an inline script does not run under the policy', async ({ launchFixture }) => {
  const { page } = await launchFixture()
  const hasRun = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.documentElement.dataset.inline = "ran"'
    document.body.append(script)
    return document.documentElement.dataset.inline === 'ran'
  })
  expect(hasRun).toBe(false)
})

const asked = ['geolocation', 'notifications', 'clipboard-read', 'camera', 'microphone']
const permissionStates = (page: Page) =>
  page.evaluate(
    (names) =>
      Promise.all(
        names.map(async (name) => {
          const status = await navigator.permissions.query({ name: name as PermissionName })
          return status.state
        }),
      ),
    asked,
  )

test('permissions that the app denies are denied', async ({ launchFixture }) => {
  const { page } = await launchFixture()
  expect(await permissionStates(page)).toEqual(asked.map(() => 'denied'))
  const refusal = await page.evaluate(
    () =>
      new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('a position'),
          (error) => resolve(error.code === error.PERMISSION_DENIED),
        ),
      ),
  )
  expect(refusal).toBe(true)
})

test('permissions that the app grants are granted: the control of the denial', async ({
  launchFixture,
}) => {
  const { page } = await launchFixture('--grant-permissions')
  expect(await permissionStates(page)).toEqual(asked.map(() => 'granted'))
})

test('window.open and links to a new window are refused', async ({ launchFixture }) => {
  const { app, page } = await launchFixture()
  expect(await page.evaluate(() => window.open('http://127.0.0.1:9/x') === null)).toBe(true)
  await page.click('#popup')
  await expect
    .poll(() => app.evaluate(() => globalThis.seen))
    .toEqual(['open http://127.0.0.1:9/x', 'open http://127.0.0.1:9/'])
  expect(app.windows()).toHaveLength(1)
})

test('a page cannot go elsewhere', async ({ launchFixture }) => {
  const { app, page } = await launchFixture()
  await page.evaluate(() => {
    location.href = 'http://127.0.0.1:9/away'
  })
  await expect
    .poll(() => app.evaluate(() => globalThis.seen))
    .toEqual(['navigate http://127.0.0.1:9/away'])
  expect(await page.evaluate(() => document.title)).toBe('Fixture')
  expect(
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
    ),
  ).toBe('app://bundle/index.html')
})

test('a file outside what the protocol serves is not found', async ({ launchFixture }) => {
  const { app } = await launchFixture()
  const status = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false })
    await window.loadURL('app://bundle/no-such-file.html')
    const text = await window.webContents.executeJavaScript('document.body.innerText')
    window.destroy()
    return text
  })
  expect(status).toBe('missing')
})
