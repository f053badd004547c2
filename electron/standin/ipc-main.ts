import { EventEmitter } from 'node:events'
import { decode, encode } from './page/codec.ts'
import { strictClass } from './strict.ts'

type Handler = Parameters<Electron.IpcMain['handle']>[1]

export class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>()
  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }
  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...given) => {
      this.removeHandler(channel)
      return handler(event, ...given)
    })
  }
  removeHandler(channel: string): void {
    this.#handlers.delete(channel)
  }
  /** Not in Electron: runs the handler and gives the text of the answer. Never rejects. */
  async standinInvoke(event: object, text: string): Promise<string> {
    const [id, channel, given] = decode(text) as [number, string, unknown[]]
    try {
      const handler = this.#handlers.get(channel)
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      return encode(['result', id, await handler(event as Electron.IpcMainInvokeEvent, ...given)])
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error)
      // Electron too passes on only the text of the error.
      return encode(['error', id, `Error invoking remote method '${channel}': ${error}`])
    }
  }
}
strictClass('electron.ipcMain', IpcMain)
export const ipcMain = new IpcMain()
