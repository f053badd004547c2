import { strictClass } from '../strict.ts'

/** The top frame of a page: one object for the page's whole life, so it can be compared with `===`. */
export class WebFrameMain {
  url = 'about:blank'
  readonly routingId = 1
  readonly processId = 1
  readonly frameTreeNodeId = 1
  readonly parent = null
  readonly detached = false
  get top(): WebFrameMain {
    return this
  }
  get origin(): string {
    const [origin = 'null'] = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(this.url) ?? []
    return origin
  }
  isDestroyed(): boolean {
    return false
  }
}
strictClass('electron.WebFrameMain', WebFrameMain)
