// Builds the scripts that run inside pages out of the modules of this folder.
import fs from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'

/** Name of the world in which preload scripts run, as Electron calls it. */
export const isolatedWorld = 'Electron Isolated Context'
/** Binding from the isolated world to the main process; invisible to the page. */
export const sendBinding = '__standinSend'

/** The modules one after the other, without types, imports and exports: text for one function body. */
const pageModules = (() => {
  let text: string | undefined
  return (): string => {
    text ??= ['codec.ts', 'bridge.ts', 'preload-runtime.ts', 'worlds.ts']
      .map((name) => fs.readFileSync(path.join(import.meta.dirname, name), 'utf8'))
      .map((source) => stripTypeScriptTypes(source))
      .map((code) => code.replace(/^import [^']*'.*'$/gm, '').replace(/^export /gm, ''))
      .join('\n')
    return text
  }
})()

const onlyInTopFrame = 'if (window !== window.top) return'

/** @param key random per window, so that a page cannot guess the names of the bridge's events */
export function pageWorldScript(key: string): string {
  return `(() => {
    ${onlyInTopFrame}
    ${pageModules()}
    replaceWindowOpen(createBridge('${key}-page', '${key}-isolated', defineInWindow))
  })()`
}

export interface IsolatedWorldOptions {
  readonly key: string
  readonly asksBeforeClosing: boolean
  readonly preload?: { readonly file: string; readonly process: object }
}

export function isolatedWorldScript({ key, asksBeforeClosing, preload }: IsolatedWorldOptions) {
  const runPreload = preload
    ? `createPreloadRuntime(bridge, send, ${JSON.stringify(preload)})(
        function (require, module, exports, process) { ${fs.readFileSync(preload.file, 'utf8')}\n })`
    : ''
  return `(() => {
    ${onlyInTopFrame}
    const send = globalThis.${sendBinding}
    ${pageModules()}
    const openPopup = (url) => send('o' + encode([0, url, []]))
    const bridge = createBridge('${key}-isolated', '${key}-page', (name, value) => {
      if (name === 'window.open') openPopup(value)
    })
    reportPopupLinks(openPopup)
    reportTitle((title) => send('t' + encode([0, title, []])))
    removeBrowserControls()
    ${asksBeforeClosing ? 'askBeforeClosing()' : ''}
    ${runPreload}
  })()`
}
