// Messages between the isolated world of a page and the main process.
import type { CdpSession } from '../cdp/browser.ts'
import { ipcMain } from '../ipc-main.ts'
import { decode } from '../page/codec.ts'
import { isolatedWorld, sendBinding } from '../page/page-scripts.ts'
import { note } from '../runtime.ts'
import type { WebContents } from './web-contents.ts'

interface BindingCall {
  readonly name: string
  readonly payload: string
  readonly executionContextId: number
}
interface ContextCreated {
  readonly context: {
    readonly id: number
    readonly name: string
    readonly auxData?: { readonly frameId?: string }
  }
}
interface ConsoleCall {
  readonly type: string
  readonly args: readonly { value?: unknown; description?: string; type: string }[]
}

/** The isolated world of the document that a page shows now, by page. */
const contexts = new WeakMap<WebContents, number>()

function ipcEvent(contents: WebContents): object {
  return {
    type: 'frame',
    sender: contents,
    senderFrame: contents.mainFrame,
    processId: 1,
    frameId: 1,
    ports: [],
    reply: (channel: string, ...given: unknown[]) => contents.send(channel, ...given),
  }
}

async function onMessage(cdp: CdpSession, contents: WebContents, call: BindingCall): Promise<void> {
  const [kind, text] = [call.payload[0], call.payload.slice(1)]
  if (kind === 'i') {
    const answer = await ipcMain.standinInvoke(ipcEvent(contents), text)
    // A page that has gone elsewhere meanwhile must not get the answer of its predecessor.
    if (contexts.get(contents) === call.executionContextId) await sendToPage(cdp, contents, answer)
    return
  }
  const [, subject, given] = decode(text) as [number, string, unknown[]]
  if (kind === 's') ipcMain.emit(subject, ipcEvent(contents), ...given)
  else if (kind === 'o') contents.onWindowOpen(subject)
  else if (kind === 't') contents.onTitle(subject)
}

export function receiveFromPage(cdp: CdpSession, contents: WebContents): void {
  cdp.on('Runtime.bindingCalled', (call: BindingCall) => {
    if (call.name === sendBinding) onMessage(cdp, contents, call).catch(note('message'))
  })
  cdp.on('Runtime.executionContextCreated', ({ context }: ContextCreated) => {
    const isOurs = context.name === isolatedWorld && context.auxData?.frameId === contents.targetId
    if (isOurs) contexts.set(contents, context.id)
  })
  cdp.on('Runtime.executionContextsCleared', () => contexts.delete(contents))
  cdp.on('Runtime.consoleAPICalled', ({ type, args }: ConsoleCall) => {
    const message = args.map((item) => item.value ?? item.description ?? item.type).join(' ')
    contents.emit('console-message', { level: type, message, lineNumber: 0, sourceId: '' })
    note(`page ${type}`)(message)
  })
}

/** @param text made by `encode(['event' | 'result' | 'error', …])` */
export async function sendToPage(
  cdp: CdpSession,
  contents: WebContents,
  text: string,
): Promise<void> {
  const contextId = contexts.get(contents)
  if (contextId === undefined || contents.isDestroyed()) return
  const expression = `__standinReceive(${JSON.stringify(text)})`
  await cdp.send('Runtime.evaluate', { expression, contextId })
}
