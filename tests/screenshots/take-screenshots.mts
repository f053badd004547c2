import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { startBuiltApp } from '../support/built-app.mts'
import { ask, closeSystemDialogs, damageOfficeData, draftDecision } from './arrange.mts'
import { Camera } from './camera.mts'
import { takeReadmePictures } from './readme-pictures.mts'
import {
  shootEmptyOffice,
  shootEverything,
  shootFirstRun,
  shootNotFound,
  shootQuickSearch,
} from './stories.mts'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, '.screenshots')
/** Making the sample takes seconds; on a busy machine many. */
const sampleLimitMs = 180_000

/**
 * All screens, or with `--readme` the two pictures of the README.
 * @returns the exit code
 */
export async function takeScreenshots(argv: readonly string[]): Promise<number> {
  const options = { readme: { type: 'boolean', default: false } } as const
  const { values } = parseArgs({ args: [...argv], options })
  const data = mkdtempSync(path.join(os.tmpdir(), 'dong-khoi-screens-'))
  try {
    if (values.readme) await inSample(data, (page) => takeReadmePictures(page, root))
    const faults = values.readme ? [] : await takeAll(data)
    for (const fault of faults) console.error(`NOT TAKEN  ${fault}`)
    return faults.length === 0 ? 0 : 1
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** @returns what could not be taken */
async function takeAll(data: string): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true })
  const office = path.join(data, 'office')
  await inWindow(office, async (page) => {
    const camera = await openCamera(page, '1-trong')
    await shootFirstRun(camera)
    await shootEmptyOffice(camera)
    await shootNotFound(camera)
  })
  damageOfficeData(office)
  await inWindow(office, async (page) => {
    await page.getByRole('heading', { level: 1 }).waitFor()
    await (await openCamera(page, '2-hong')).shoot('tu-choi')
  })
  const faults = await inSample(path.join(data, 'sample'), shootSample)
  console.log(`All pictures: ${path.relative(root, folder)}`)
  return faults
}

/** Once with a decision in draft, once with it issued: most screens differ. */
async function shootSample(page: Page): Promise<readonly string[]> {
  const before = await openCamera(page, '3-du-thao')
  await shootQuickSearch(before)
  const id = await draftDecision(page)
  await page.reload()
  const faults = await shootEverything(before)
  await ask(page, 'decisions.issue', { id })
  await page.reload()
  return [...faults, ...(await shootEverything(await openCamera(page, '4-ban-hanh')))]
}

const openCamera = (page: Page, story: string) => Camera.open(page, path.join(folder, story))

function inSample<T>(data: string, work: (page: Page) => Promise<T>): Promise<T> {
  return inWindow(data, async (page) => {
    await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click()
    await page.locator('[data-sample]').waitFor({ timeout: sampleLimitMs })
    return await work(page)
  })
}

/** The program on that data folder; closed again, so that the folder is free. */
async function inWindow<T>(dataFolder: string, work: (page: Page) => Promise<T>): Promise<T> {
  mkdirSync(dataFolder, { recursive: true })
  const { app, page } = await startBuiltApp({ dataFolder })
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  try {
    await closeSystemDialogs(app)
    return await work(page)
  } finally {
    await app.close()
    await ended
  }
}
