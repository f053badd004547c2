import type { ElectronApplication } from '@playwright/test'
import { expect, ready, test } from './fixture'

test('the policy stops inline script, eval and foreign addresses, and nothing of ours', async ({
  launch,
  listener,
}) => {
  const { page } = await launch()
  await ready(page)
  const seen = await page.evaluate(async (port) => {
    const broken: string[] = []
    const lastIsReported = new Promise<void>((resolve) =>
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        broken.push(effectiveDirective)
        if (effectiveDirective === 'connect-src') resolve()
      }),
    )
    const own = await fetch('./index.html').then(({ status }) => status)
    const brokenByOurs = broken.length
    const script = document.createElement('script')
    script.textContent = 'document.documentElement.dataset.inline = "ran"'
    document.body.append(script)
    // From a timer: what a debugger evaluates may use eval whatever the policy says.
    const evaluated = await new Promise((resolve) =>
      setTimeout(() => {
        try {
          resolve(new Function('return "ran"')())
        } catch (error) {
          resolve((error as Error).name)
        }
      }),
    )
    const foreign = await fetch(`http://127.0.0.1:${port}/`).catch(({ name }: Error) => name)
    await lastIsReported
    const inline = document.documentElement.dataset.inline
    return { own, brokenByOurs, inline, evaluated, foreign, broken }
  }, listener.port)
  expect(seen).toEqual({
    own: 200,
    brokenByOurs: 0,
    inline: undefined,
    evaluated: 'EvalError',
    foreign: 'TypeError',
    broken: ['script-src-elem', 'script-src', 'connect-src'],
  })
  expect(listener.hits).toEqual([])
})

/** Asks the listener from a page that has no policy at all. */
function askWithoutPolicy(app: ElectronApplication, port: number): Promise<unknown> {
  return app.evaluate(async ({ BrowserWindow }, given) => {
    const window = new BrowserWindow({ show: false })
    await window.loadURL('data:text/html,<title>no policy</title>')
    const answer = await window.webContents.executeJavaScript(
      `fetch('http://127.0.0.1:${given}/').then(({ status }) => status, () => 'refused')`,
    )
    window.destroy()
    return answer
  }, port)
}

test('even a page without a policy reaches nobody', async ({ launch, listener }) => {
  const { app, page } = await launch()
  await ready(page)
  expect(await askWithoutPolicy(app, listener.port)).toBe('refused')
  expect(listener.hits).toEqual([])
  const control = await fetch(`http://127.0.0.1:${listener.port}/`)
  expect(control.status, 'the listener answers whoever gets through').toBe(200)
})
