import { expect, test } from './fixture'

test('values keep their kind on the way to main and back', async ({ launchFixture }) => {
  const { page } = await launchFixture()
  const kinds = await page.evaluate(async () => {
    const cycle: Record<string, unknown> = { a: 1 }
    cycle.self = cycle
    const sent = {
      bytes: new Uint8Array([1, 2, 255]),
      floats: new Float64Array([1.5]),
      day: new Date(0),
      map: new Map([[1, new Set(['x'])]]),
      big: 12n,
      nan: Number.NaN,
      zero: -0,
      nothing: undefined,
      text: '\u0111\u1ea3ng',
      ['__proto__']: 'a key',
      cycle,
    }
    const back = (await window.fixture.invoke('echo', sent)) as typeof sent
    return [
      back.bytes instanceof Uint8Array && [...back.bytes].join(),
      back.floats instanceof Float64Array && back.floats[0],
      back.day instanceof Date && back.day.getTime(),
      back.map instanceof Map && [...(back.map.get(1) ?? [])].join(),
      back.big === 12n,
      Number.isNaN(back.nan),
      Object.is(back.zero, -0),
      'nothing' in back && back.nothing === undefined,
      back.text,
      back.cycle.self === back.cycle,
    ]
  })
  expect(kinds).toEqual(['1,2,255', 1.5, 0, 'x', true, true, true, true, '\u0111\u1ea3ng', true])
})

test('bytes reach main as bytes', async ({ launchFixture }) => {
  const { page } = await launchFixture()
  const kind = await page.evaluate(() => window.fixture.invoke('kind', new Uint8Array(3)))
  expect(kind).toBe('[object Uint8Array]')
})

test('what cannot be cloned is refused before it leaves the page', async ({ launchFixture }) => {
  const { page } = await launchFixture()
  const message = await page.evaluate(async () => {
    try {
      return await window.fixture.invoke('echo', new Map([['f', Symbol('x')]]))
    } catch (error) {
      return (error as Error).message
    }
  })
  expect(message).toBe('An object could not be cloned.')
})

test('an error in main arrives as Electron words it', async ({ launchFixture }) => {
  const { page } = await launchFixture()
  const failure = await page.evaluate(() =>
    window.fixture.invoke('fail').catch((error: Error) => [error instanceof Error, error.message]),
  )
  expect(failure).toEqual([true, "Error invoking remote method 'fail': TypeError: raw failure"])
  const unknown = await page.evaluate(() =>
    window.fixture.invoke('nothing').catch((error: Error) => error.message),
  )
  expect(unknown).toContain("No handler registered for 'nothing'")
})

test('functions of the bridge are synchronous, and so are their errors', async ({
  launchFixture,
}) => {
  const { page } = await launchFixture()
  const seen = await page.evaluate(() => {
    try {
      window.fixture.fail()
    } catch (error) {
      return [window.fixture.twice(21), error instanceof RangeError, (error as Error).message]
    }
  })
  expect(seen).toEqual([42, true, 'sync failure'])
})

test('main sends to the page until the page stops listening', async ({ launchFixture }) => {
  const { page } = await launchFixture()
  const heard = await page.evaluate(async () => {
    const got: unknown[] = []
    const once = () =>
      new Promise<void>((resolve) => {
        const stop = window.fixture.on('pong', (value) => {
          got.push(value)
          stop()
          resolve()
        })
      })
    for (const value of ['first', 'second']) {
      const heardIt = once()
      window.fixture.send('ping', value)
      await heardIt
    }
    return got
  })
  expect(heard).toEqual(['first', 'second'])
})

test('the sender is the main frame, by identity', async ({ launchFixture }) => {
  const { page } = await launchFixture()
  expect(await page.evaluate(() => window.fixture.invoke('frame'))).toEqual({
    url: 'app://bundle/index.html',
    origin: 'app://bundle',
    isMain: true,
  })
})

test('the page sees the frozen bridge and nothing of Node or the stand-in', async ({
  launchFixture,
}) => {
  const { page } = await launchFixture()
  const seen = await page.evaluate(() => [
    Object.isFrozen(window.fixture),
    ...['require', 'process', '__standinSend', '__standinReceive'].map((name) => name in window),
  ])
  expect(seen).toEqual([true, false, false, false, false])
})

test('what the stand-in does not have fails by name', async ({ launchFixture }) => {
  const { app, page } = await launchFixture()
  const inPreload = await page.evaluate(() => {
    try {
      return window.fixture.missing()
    } catch (error) {
      return (error as Error).message
    }
  })
  expect(inPreload).toBe('electron.ipcRenderer.sendSync is not implemented by the stand-in')
  const inMain = await app.evaluate((electron) => {
    const attempts = [
      () => electron.utilityProcess.fork('x'),
      () => electron.app.setBadgeCount(1),
      () => electron.BrowserWindow.getAllWindows()[0]?.setOpacity(1),
    ]
    return attempts.map((attempt) => {
      try {
        return attempt()
      } catch (error) {
        return (error as Error).message
      }
    })
  })
  expect(inMain).toEqual([
    'electron.utilityProcess is not implemented by the stand-in',
    'electron.app.setBadgeCount is not implemented by the stand-in',
    'electron.BrowserWindow.setOpacity is not implemented by the stand-in',
  ])
})
