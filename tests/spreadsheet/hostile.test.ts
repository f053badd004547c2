import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readWorkbook } from '@electron/spreadsheet/read-workbook'
import { AppError } from '@shared/core/app-error'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HostileFile } from './hostile'
import { bombs, giantMerge } from './hostile-bombs'
import { forgeries } from './hostile-forgeries'
import { strangers } from './hostile-strangers'
import { sheetOf, xlsx } from './xlsx-parts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hostile-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function save(bytes: Buffer, name = 'tep.xlsx'): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, bytes)
  return file
}

const MiB = 1024 * 1024
const everyFile: readonly HostileFile[] = [...bombs, ...forgeries, ...strangers]

describe('a file nobody vouches for', () => {
  it.each(everyFile)('$what: $expected', async ({ make, file, expected }) => {
    const saved = await save(make(), file)
    const before = process.memoryUsage.rss()
    const outcome = await readWorkbook(saved).then(
      () => 'reads',
      (error: unknown) => (error instanceof AppError ? error.code : error),
    )
    expect(outcome).toBe(expected)
    expect(process.memoryUsage.rss() - before).toBeLessThan(512 * MiB)
  })

  it('is refused in a sentence that says what was kept and what to do', async () => {
    for (const { make, file, expected } of strangers.filter((one) => one.expected !== 'reads')) {
      const error = await readWorkbook(await save(make(), file)).catch((cause: AppError) => cause)
      expect(error, expected).toMatchObject({
        message: expect.stringMatching(/vẫn nguyên như cũ\. (?:Hãy|Để)/u),
      })
    }
  })

  it('covers more than 60 kinds', () => {
    expect(new Set(everyFile.map(({ what }) => what)).size).toBe(everyFile.length)
    expect(everyFile.length).toBeGreaterThan(60)
  })
})

describe('the giant merge', () => {
  it('is a small file that kills a reader which spreads merged areas out', async () => {
    const bytes = giantMerge()
    expect(bytes.length).toBeLessThan(4096)
    // Negative control: a common library in a thread with the heap limit we use ourselves.
    const death = await deathOf(await save(bytes))
    expect(['ERR_WORKER_OUT_OF_MEMORY', 'SIGABRT']).toContain(death)
  })

  it('is refused before anything is spread out', async () => {
    await expect(readWorkbook(await save(giantMerge()))).rejects.toMatchObject({
      code: 'spreadsheet.mergedTooLarge',
      message: expect.stringContaining('Trang 1'),
    })
  })
})

/**
 * Reads a file with exceljs in a thread, and tells how it ended. In a process of its own: a burst of
 * memory sometimes takes the whole process down, past the limit of the thread.
 */
function deathOf(file: string): Promise<string> {
  const reading = `
    const { workerData } = require('node:worker_threads')
    const ExcelJS = require(workerData.library)
    new ExcelJS.Workbook().xlsx.readFile(workerData.file)`
  const script = `
    const { Worker } = require('node:worker_threads')
    const [file, library] = process.argv.slice(1)
    const resourceLimits = { maxOldGenerationSizeMb: 256 }
    const worker = new Worker(${JSON.stringify(reading)}, { eval: true, workerData: { file, library }, resourceLimits })
    worker.on('error', (error) => console.log(error.code ?? error.message))
    worker.on('exit', () => console.log('finished'))`
  return new Promise((resolve) => {
    execFile(process.execPath, ['-e', script, file, require.resolve('exceljs')], (error, said) =>
      resolve(error?.signal ?? said.split('\n')[0] ?? ''),
    )
  })
}

describe('the reading thread', () => {
  const heavy = () =>
    sheetOf(
      `<sheetData>${Array.from({ length: 40_000 }, (_, r) => `<row>${Array.from({ length: 20 }, (_, c) => `<c t="inlineStr"><is><t>Ô ${r}-${c} của danh sách</t></is></c>`).join('')}</row>`).join('')}</sheetData>`,
    )

  it('dies alone when it needs more memory than it may have', async () => {
    const file = await save(heavy())
    await expect(readWorkbook(file, { limits: { heapMegabytes: 16 } })).rejects.toMatchObject({
      code: 'spreadsheet.tooHeavy',
    })
  })

  it('is ended at its deadline', async () => {
    const file = await save(heavy())
    await expect(readWorkbook(file, { limits: { milliseconds: 30 } })).rejects.toMatchObject({
      code: 'spreadsheet.timeout',
    })
  })

  it('is ended when the clerk cancels, before and during the reading', async () => {
    const file = await save(heavy())
    const during = new AbortController()
    const reading = readWorkbook(file, {
      signal: during.signal,
      onProgress: () => during.abort(),
    })
    await expect(reading).rejects.toMatchObject({ code: 'core.cancelled' })
    await expect(readWorkbook(file, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'core.cancelled',
    })
  })

  it('tells how far it is, ending at 1', async () => {
    const shares: number[] = []
    await readWorkbook(await save(xlsx()), { onProgress: (share) => shares.push(share) })
    expect(shares).toEqual([0.5, 1])
  })
})

describe('a file that cannot be opened', () => {
  it.each([
    { what: 'is gone', make: async () => path.join(folder, 'khong-co.xlsx'), code: 'unreadable' },
    { what: 'is a folder', make: async () => folder, code: 'notASpreadsheet' },
    { what: 'is over 30 MB', make: () => save(Buffer.alloc(31 * MiB, 'PK')), code: 'tooLarge' },
  ])('because it $what gets its own sentence', async ({ make, code }) => {
    await expect(readWorkbook(await make())).rejects.toMatchObject({ code: `spreadsheet.${code}` })
  })
})

describe('an odd but harmless file', () => {
  it('reads without the direction override that would turn a name round', async () => {
    const odd = everyFile.find(({ what }) => what === 'a direction override in a name')!
    const { sheets } = await readWorkbook(await save(odd.make()))
    expect(sheets[0]?.rows).toEqual([['An']])
  })
})
