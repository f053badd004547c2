import fs from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './fixture'

test('the app knows its package, its arguments and its folder', async ({
  launchFixture,
  dataFolder,
}) => {
  const { app } = await launchFixture('--one=1')
  const known = await app.evaluate(({ app: electronApp }) => ({
    name: electronApp.getName(),
    version: electronApp.getVersion(),
    isPackaged: electronApp.isPackaged,
    one: electronApp.commandLine.getSwitchValue('one'),
    userData: electronApp.getPath('userData'),
    isInArguments: process.argv.includes('--one=1'),
    hasDebugArguments: process.argv.some((word) => word.startsWith('--remote-debugging')),
  }))
  expect(known).toEqual({
    name: 'Fixture',
    version: '1.2.3',
    isPackaged: false,
    one: '1',
    userData: dataFolder,
    isInArguments: true,
    hasDebugArguments: false,
  })
})

test('a window can refuse to close, and the app stays', async ({ launchFixture }) => {
  const { app, page } = await launchFixture()
  await app.evaluate(({ app: electronApp, BrowserWindow }) => {
    globalThis.refusesToClose = true
    BrowserWindow.getAllWindows()[0]?.close()
    electronApp.quit()
  })
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(await app.evaluate(() => globalThis.seen)).toEqual(['close', 'close'])
  expect(await page.evaluate(() => window.fixture.invoke('echo', 'alive'))).toBe('alive')
  await app.evaluate(() => {
    globalThis.refusesToClose = false
  })
})

test('closing the last window ends the app', async ({ launchFixture }) => {
  const { app } = await launchFixture()
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  expect(await ended).toBe(0)
})

test('will-quit can hold the end back until the work is done', async ({ launchFixture }) => {
  const { app } = await launchFixture()
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  await app.evaluate(({ app: electronApp }) => {
    electronApp.once('will-quit', (event) => {
      event.preventDefault()
      setTimeout(() => electronApp.exit(7), 100)
    })
    electronApp.quit()
  })
  expect(await ended).toBe(7)
})

test('the title of the page is the title of the window, also later', async ({ launchFixture }) => {
  const { app, page } = await launchFixture()
  const title = () =>
    app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      return [window?.getTitle(), window?.webContents.getTitle()]
    })
  await expect.poll(title).toEqual(['Fixture', 'Fixture'])
  await page.evaluate(() => {
    document.title = 'Later'
  })
  await expect.poll(title).toEqual(['Later', 'Later'])
})

test('the zoom factor changes how large the page is', async ({ launchFixture }) => {
  const { app, page } = await launchFixture()
  const width = () =>
    page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().width ?? 0)
  const before = await width()
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  )
  await expect.poll(async () => Math.round((await width()) - before)).not.toBe(0)
})

test('a picture of the page is a PNG', async ({ launchFixture }) => {
  const { app } = await launchFixture()
  const signature = await app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
    return picture?.toPNG().subarray(0, 4).toString('latin1')
  })
  expect(signature).toBe('\u0089PNG')
})

test('loading what is not there is rejected as Electron words it', async ({ launchFixture }) => {
  const { app } = await launchFixture()
  const message = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false })
    const failure = await window.loadURL('file:///nowhere/at/all.html').catch((e: Error) => e)
    window.destroy()
    return failure instanceof Error ? failure.message : 'loaded'
  })
  expect(message).toMatch(/^ERR_FILE_NOT_FOUND .* loading 'file:\/\/\/nowhere\/at\/all.html'$/)
})

test('page keys of a browser do nothing, editing keys do', async ({ launchFixture }) => {
  const { page } = await launchFixture()
  const prevented = await page.evaluate(() =>
    ['p', 'n', 'f', 'a', 'c', 'v', 'z'].filter((key) => {
      const event = new KeyboardEvent('keydown', {
        key,
        ctrlKey: true,
        cancelable: true,
        bubbles: true,
      })
      return !document.body.dispatchEvent(event)
    }),
  )
  expect(prevented).toEqual(['p', 'n', 'f'])
})

test('a dialog without a screen answers as cancelled, and main goes on meanwhile', async ({
  launchFixture,
}) => {
  test.skip(process.env.ELECTRON_STANDIN_HEADLESS === '0', 'with a screen the dialog would open')
  const { app } = await launchFixture()
  const answers = await app.evaluate(async ({ dialog }) => {
    const box = { message: 'Leave?', buttons: ['Leave', 'Stay'], cancelId: 1 }
    return [
      (await dialog.showMessageBox(box)).response,
      dialog.showMessageBoxSync(box),
      (await dialog.showOpenDialog({})).canceled,
      (await dialog.showSaveDialog({})).filePath,
    ]
  })
  expect(answers).toEqual([1, 1, true, ''])
})

test('tests replace dialogs as in Electron', async ({ launchFixture }) => {
  const { app } = await launchFixture()
  const chosen = await app.evaluate(async ({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: '/tmp/chosen' })
    return (await dialog.showSaveDialog({})).filePath
  })
  expect(chosen).toBe('/tmp/chosen')
})

test('a killed app leaves nothing that keeps it from starting again', async ({
  launchFixture,
  dataFolder,
}) => {
  const { app } = await launchFixture()
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  app.process().kill('SIGKILL')
  await ended
  expect(await fs.readdir(dataFolder)).toContain('standin.lock')
  const again = await launchFixture()
  const owner = await fs.readFile(path.join(dataFolder, 'standin.lock'), 'utf8')
  expect(Number(owner)).toBe(again.app.process().pid)
})

test('a rejection that nobody handles is a warning, as in Electron', async ({ launchFixture }) => {
  const { app, page } = await launchFixture()
  await app.evaluate(() => void Promise.reject(new Error('nobody listens')))
  expect(await page.evaluate(() => window.fixture.invoke('echo', 'alive'))).toBe('alive')
})

test('full screen is entered once and left for what there was before', async ({
  launchFixture,
}) => {
  const { app } = await launchFixture()
  const ask = (isFull: boolean) =>
    app.evaluate(
      ({ BrowserWindow }, full) => BrowserWindow.getAllWindows()[0]?.setFullScreen(full),
      isFull,
    )
  const state = () =>
    app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      return [window?.isFullScreen(), window?.isMaximized()]
    })
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    for (const name of ['enter-full-screen', 'leave-full-screen'] as const)
      window?.on(name as 'enter-full-screen', () => globalThis.seen.push(name))
    window?.maximize()
  })
  await ask(false)
  await ask(true)
  await expect.poll(state).toEqual([true, false])
  await ask(true)
  await ask(false)
  await expect.poll(state).toEqual([false, true])
  expect(await app.evaluate(() => globalThis.seen)).toEqual([
    'enter-full-screen',
    'leave-full-screen',
  ])
})
