import { browserForHidden } from '../browsers.ts'
import type { Browser } from '../cdp/browser.ts'
import { runningBrowser, runtime } from '../runtime.ts'

export type WindowOptions = Electron.BrowserWindowConstructorOptions

export interface OpenedTarget {
  readonly browser: Browser
  readonly targetId: string
}

/** A window with no preload that is not shown can only be there to print. */
export const isForPrinting = (options: WindowOptions): boolean =>
  options.show === false && !options.webPreferences?.preload

async function openHeadless(browser: Browser, { width = 800, height = 600 }: WindowOptions) {
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    width,
    height,
  })
  return { browser, targetId }
}

/** The first page carries title and background, so that the window opens as it will look. */
async function openVisible(options: WindowOptions, title: string): Promise<OpenedTarget> {
  const browser = runningBrowser()
  const colour = options.backgroundColor ?? '#ffffff'
  const unique = `${process.pid}-${performance.now()}`
  const html = `<title>${title}</title><body bgcolor="${colour}"><!--${unique}-->`
  const url = `data:text/html;charset=utf-8,${encodeURIComponent(html)}`
  return { browser, targetId: await browser.openAppWindow(url) }
}

export async function openTarget(options: WindowOptions, title: string): Promise<OpenedTarget> {
  if (runtime.isHeadless || isForPrinting(options))
    return openHeadless(await browserForHidden(), options)
  return openVisible(options, title)
}
