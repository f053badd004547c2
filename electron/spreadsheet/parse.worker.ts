import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '@shared/core/app-error'
import type { Workbook } from '@shared/core/spreadsheet/workbook'
import { readCsv } from './csv-reader'
import type { ParseJob, ParseMessage } from './parse-messages'
import { spreadsheetErrors } from './spreadsheet.errors'
import { readXls } from './xls-reader'
import { readXlsx } from './xlsx-reader'

/**
 * The disposable thread that reads one file and ends. Whatever a hostile file does to it, the main
 * process only ever sees plain data, a sentence, or the thread's death.
 */

/** Rows per message: the main process takes each in a few milliseconds and stays responsive. */
const ROWS_PER_MESSAGE = 2000

const send = (message: ParseMessage): void => parentPort?.postMessage(message)

async function parse({ format, bytes, limits }: ParseJob): Promise<Workbook> {
  const buffer = Buffer.from(bytes)
  switch (format) {
    case 'xlsx':
      return await readXlsx(buffer, limits, (share) => send({ kind: 'progress', share }))
    case 'xls':
      return readXls(buffer, limits)
    case 'csv':
      return readCsv(buffer, limits)
  }
}

function sendWorkbook({ sheets }: Workbook): void {
  for (const { rows, ...sheet } of sheets) {
    send({ kind: 'sheet', sheet })
    for (let at = 0; at < rows.length; at += ROWS_PER_MESSAGE) {
      send({ kind: 'rows', rows: rows.slice(at, at + ROWS_PER_MESSAGE) })
    }
  }
  send({ kind: 'done' })
}

async function run(job: ParseJob): Promise<void> {
  try {
    sendWorkbook(await parse(job))
  } catch (cause) {
    const error = cause instanceof AppError ? cause : spreadsheetErrors.broken(undefined, { cause })
    send({ kind: 'failed', code: error.code, message: error.message, detail: detailOf(error) })
  }
}

/** For the incident log: what the parser said, without any of the file's content. */
function detailOf({ cause }: AppError): string | null {
  return cause instanceof Error ? (cause.stack ?? cause.message) : null
}

void run(workerData as ParseJob)
