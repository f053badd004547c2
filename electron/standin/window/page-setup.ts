// What is switched on in a new page before the app's first document loads.
import { keepProfile } from '../browsers.ts'
import type { CdpSession } from '../cdp/browser.ts'
import { applyPermissions } from '../net/permissions.ts'
import {
  isolatedWorld,
  isolatedWorldScript,
  pageWorldScript,
  sendBinding,
} from '../page/page-scripts.ts'
import { isForPrinting, type OpenedTarget, type WindowOptions } from './open-target.ts'
import type { WebContents } from './web-contents.ts'

/** `process` as a sandboxed preload sees it. */
function preloadProcess(options: WindowOptions): object {
  const { platform, arch, versions } = process
  return {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    platform,
    arch,
    versions,
    env: {},
    argv: options.webPreferences?.additionalArguments ?? [],
  }
}

function installWorlds(cdp: CdpSession, options: WindowOptions, isVisible: boolean) {
  const key = `standin-${crypto.randomUUID()}`
  const file = options.webPreferences?.preload
  const isolated = isolatedWorldScript({
    key,
    asksBeforeClosing: isVisible,
    ...(file ? { preload: { file, process: preloadProcess(options) } } : {}),
  })
  const onNewDocument = 'Page.addScriptToEvaluateOnNewDocument'
  return [
    cdp.send('Runtime.addBinding', { name: sendBinding, executionContextName: isolatedWorld }),
    cdp.send(onNewDocument, { source: pageWorldScript(key) }),
    cdp.send(onNewDocument, { source: isolated, worldName: isolatedWorld }),
  ]
}

export async function setUpPage(
  { browser }: OpenedTarget,
  cdp: CdpSession,
  contents: WebContents,
): Promise<void> {
  const { options } = contents.owner
  const isVisible = !browser.isHeadless
  if (contents.session.isPersistent() && !isForPrinting(options)) keepProfile()
  const commands = [
    cdp.send('Page.enable'),
    cdp.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    cdp.send('Runtime.enable'),
    cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    ...installWorlds(cdp, options, isVisible),
    applyPermissions(
      browser,
      contents.session.standinPermissions,
      contents as unknown as Electron.WebContents,
    ),
  ]
  if (options.webPreferences?.javascript === false)
    commands.push(cdp.send('Emulation.setScriptExecutionDisabled', { value: true }))
  // Without a window manager only one page could have the focus; every window's page believes it has.
  if (!isVisible) commands.push(cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true }))
  await Promise.all(commands)
}
