import fs from 'node:fs/promises'
import path from 'node:path'
import type { PrintToPDFOptions } from 'electron'
import type { ElectronApplication } from 'playwright'
import { expect, test } from './fixture'

const twoPages = `<!doctype html><style>@page { size: A5 landscape; margin: 10mm }
  h1 { break-after: page }</style><h1>one</h1><p>two</p>`

/** Width and height of each page in points (1/72 inch), as the PDF says them. */
async function printedPages(app: ElectronApplication, html: string, options: PrintToPDFOptions) {
  const base64 = await app.evaluate(
    async ({ BrowserWindow }, [page, given]) => {
      const window = new BrowserWindow({ show: false, webPreferences: { javascript: false } })
      await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`)
      const pdf = await window.webContents.printToPDF(given)
      window.destroy()
      return pdf.toString('base64')
    },
    [html, options] as const,
  )
  const text = Buffer.from(base64, 'base64').toString('latin1')
  return [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map((box) => [
    Math.round(Number(box[1])),
    Math.round(Number(box[2])),
  ])
}

test('a page prints on the paper that its options name', async ({ launchFixture }) => {
  const { app } = await launchFixture()
  const upright = await printedPages(app, '<p>x</p>', { pageSize: 'A4' })
  // Electron says A4 in hundredths of an inch, so its sheet is one point too large.
  expect(upright).toEqual([[596, 843]])
  const lying = await printedPages(app, '<p>x</p>', { pageSize: 'A4', landscape: true })
  expect(lying).toEqual([[843, 596]])
  const inches = await printedPages(app, '<p>x</p>', { pageSize: { width: 4, height: 5 } })
  expect(inches).toEqual([[288, 360]])
})

test('the size in the style sheet wins only when it is preferred', async ({ launchFixture }) => {
  const { app } = await launchFixture()
  const preferred = await printedPages(app, twoPages, { pageSize: 'A4', preferCSSPageSize: true })
  expect(preferred).toEqual([
    [595, 420],
    [595, 420],
  ])
  const [first] = await printedPages(app, twoPages, { pageSize: 'A4' })
  expect(first).not.toEqual([595, 420])
})

test('margins decide how much fits on a page', async ({ launchFixture }) => {
  const { app } = await launchFixture()
  const tall = '<div style="height: 10in">x</div>'
  const margin = (inches: number) => ({ top: inches, bottom: inches, left: 0, right: 0 })
  const paper = { pageSize: { width: 5, height: 11 } }
  expect(await printedPages(app, tall, { ...paper, margins: margin(0.2) })).toHaveLength(1)
  expect(await printedPages(app, tall, { ...paper, margins: margin(2) })).toHaveLength(2)
})

test('several prints of one window follow each other', async ({ launchFixture }) => {
  const { app } = await launchFixture()
  const sizes = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false })
    await window.loadURL('data:text/html,x')
    const prints = [1, 2, 3].map(() => window.webContents.printToPDF({}))
    return (await Promise.all(prints)).map((pdf) => pdf.length > 500)
  })
  expect(sizes).toEqual([true, true, true])
})

test('a wrong paper is refused, and the next print still works', async ({ launchFixture }) => {
  const { app } = await launchFixture()
  const outcome = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false })
    await window.loadURL('data:text/html,x')
    const wrong = { pageSize: 'B5' } as unknown as Electron.PrintToPDFOptions
    const failure = await window.webContents.printToPDF(wrong).catch((e: Error) => e.message)
    return [failure, (await window.webContents.printToPDF({})).length > 500]
  })
  expect(outcome).toEqual(['Invalid pageSize B5', true])
})

test('print hands a PDF page to the viewer byte for byte', async ({
  launchFixture,
  dataFolder,
}) => {
  // A viewer of our own, so that the test sees what the desktop would have been given.
  const viewer = path.join(dataFolder, 'xdg-open')
  const received = path.join(dataFolder, 'received.pdf')
  await fs.writeFile(viewer, `#!/bin/sh\ncp "$1" ${received}\n`, { mode: 0o755 })
  const original = path.join(dataFolder, 'original.pdf')
  const { app } = await launchFixture()
  const isPrinted = await app.evaluate(
    async ({ BrowserWindow }, { file, folder }) => {
      process.env.PATH = `${folder}:${process.env.PATH}`
      const window = new BrowserWindow({ show: false })
      await window.loadURL('data:text/html,x')
      const { writeFileSync } = process.getBuiltinModule('node:fs')
      writeFileSync(file, await window.webContents.printToPDF({}))
      await window.loadFile(file)
      return new Promise((resolve) => window.webContents.print({ silent: false }, resolve))
    },
    { file: original, folder: dataFolder },
  )
  expect(isPrinted).toBe(true)
  expect(await fs.readFile(received)).toEqual(await fs.readFile(original))
})
