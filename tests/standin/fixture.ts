import path from 'node:path'
import { test as base, type RunningApp } from '../support/launch'

export { expect } from '@playwright/test'

const appFolder = path.join(__dirname, 'fixture-app')

/** What the preload of the fixture app exposes. */
interface FixtureApi {
  invoke(channel: string, ...given: unknown[]): Promise<unknown>
  send(channel: string, ...given: unknown[]): void
  on(channel: string, listener: (...given: unknown[]) => void): () => void
  twice(number: number): number
  fail(): never
  processKeys(): string[]
  missing(): unknown
}
declare global {
  interface Window {
    readonly fixture: FixtureApi
  }
  /** Kept by the fixture's main process. */
  var seen: string[]
  var refusesToClose: boolean
  var other: { argv: string[]; folder: string; data: unknown } | undefined
}

type LaunchFixture = (...args: string[]) => Promise<RunningApp>

export const test = base.extend<{ launchFixture: LaunchFixture }>({
  launchFixture: async ({ launch }, use) => {
    await use(async (...args) => {
      const running = await launch({ appFolder, args })
      await running.page.waitForSelector('html[data-ready=yes]')
      return running
    })
  },
})
