import { spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './fixture'

const executable = path.resolve(__dirname, '../../electron/standin/electron')
const appFolder = path.join(__dirname, 'fixture-app')

function startSecond(dataFolder: string): Promise<number | null> {
  const child = spawn(executable, [appFolder, `--data-folder=${dataFolder}`, '--hello'])
  return new Promise((resolve) => child.on('exit', resolve))
}

test('a second instance ends at once and tells the first how it was started', async ({
  launchFixture,
  dataFolder,
}) => {
  const { app } = await launchFixture()
  expect(await startSecond(dataFolder)).toBe(0)
  await expect.poll(() => app.evaluate(() => globalThis.other?.argv.includes('--hello'))).toBe(true)
  const other = await app.evaluate(() => globalThis.other)
  expect(other?.data).toEqual({ from: 'fixture' })
})

test('another folder is another office: both run', async ({
  launch,
  launchFixture,
  dataFolder,
}) => {
  await launchFixture()
  const elsewhere = path.join(dataFolder, 'elsewhere')
  await fs.mkdir(elsewhere)
  const second = await launch({ appFolder, dataFolder: elsewhere })
  await second.page.waitForSelector('html[data-ready=yes]')
  expect(await second.page.evaluate(() => window.fixture.twice(2))).toBe(4)
})

test('relaunch starts the same app again after this one has ended', async ({
  launchFixture,
  dataFolder,
}) => {
  const { app } = await launchFixture()
  const lock = path.join(dataFolder, 'standin.lock')
  const first = Number(await fs.readFile(lock, 'utf8'))
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  await app.evaluate(({ app: electronApp }) => {
    electronApp.relaunch()
    electronApp.exit(0)
  })
  await ended
  const owner = async () => Number(await fs.readFile(lock, 'utf8').catch(() => '0'))
  await expect.poll(owner, { timeout: 15_000 }).toBeGreaterThan(0)
  const second = await owner()
  expect(second).not.toBe(first)
  process.kill(second, 'SIGTERM')
  await expect.poll(owner, { timeout: 15_000 }).toBe(0)
})
