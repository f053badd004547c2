import type { RunningApp } from '../support/launch'
import { ready } from './fixture'

/**
 * It is ten in the morning in Việt Nam of that day, for the program and for its window. In the program
 * time goes on from there; the window, which reads the clock for “today” only, stands still.
 *
 * The program itself has no switch for this: a clerk who could set its day could date a decision back.
 *
 * @param day `2024-01-17`
 */
export async function moveTo({ app, page }: RunningApp, day: string): Promise<void> {
  const instant = Date.parse(`${day}T10:00:00+07:00`)
  await app.evaluate((_electron, asked) => {
    // Past any proxy of an earlier move.
    const RealDate = Date.prototype.constructor as DateConstructor
    const ahead = asked - RealDate.now()
    const now = () => RealDate.now() + ahead
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, given, as) =>
        Reflect.construct(target, given.length ? given : [now()], as),
      get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    })
  }, instant)
  await page.clock.setFixedTime(instant)
  await page.reload()
  await ready(page)
}
