import { spawn } from 'node:child_process'
import { expect, test } from './fixture'

test('a second start ends at once and brings the first window to the front', async ({
  launch,
  dataFolder,
}) => {
  const { app } = await launch()
  const minimised = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized())
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  await expect.poll(minimised).toBe(true)
  const rootSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const second = spawn(app.process().spawnfile, [
    ...rootSwitches,
    '.',
    `--data-folder=${dataFolder}`,
  ])
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0)
  await expect.poll(minimised).toBe(false)
})
