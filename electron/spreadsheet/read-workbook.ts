import { Worker } from 'node:worker_threads'
import { AppError } from '@shared/core/app-error'
import { assertNever } from '@shared/core/assert-never'
import { coreErrors } from '@shared/core/core.errors'
import type { Row, Sheet, Workbook } from '@shared/core/spreadsheet/workbook'
import { defaultLimits, type SpreadsheetLimits } from './limits'
import { loadFile } from './load-file'
import type { ParseJob, ParseMessage } from './parse-messages'
import { spreadsheetErrors } from './spreadsheet.errors'
import { parseWorkerPath } from './worker-path'

export interface ReadOptions {
  /** Aborting ends the reading thread at once. */
  readonly signal?: AbortSignal
  readonly limits?: Partial<SpreadsheetLimits>
  /** Told the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

export type ReadWorkbook = (file: string, options?: ReadOptions) => Promise<Workbook>

/**
 * Reads an .xlsx, .xls or .csv file that nobody vouches for.
 *
 * The file is loaded once, checked, and parsed in a thread with a heap limit and a deadline; the
 * bytes that were checked are the bytes that are parsed, even when the stick is pulled out.
 *
 * @throws `spreadsheet.*` with a sentence for the clerk; `core.cancelled` after `signal` fires
 */
export const readWorkbook: ReadWorkbook = async (file, options = {}) => {
  const limits = { ...defaultLimits, ...options.limits }
  const { format, bytes } = await loadFile(file, limits.fileBytes)
  if (options.signal?.aborted) throw coreErrors.cancelled()
  return await parseInThread({ format, bytes, limits }, options)
}

function parseInThread(job: ParseJob, options: ReadOptions): Promise<Workbook> {
  const worker = new Worker(parseWorkerPath, {
    workerData: job,
    transferList: [job.bytes],
    resourceLimits: {
      maxOldGenerationSizeMb: job.limits.heapMegabytes,
      maxYoungGenerationSizeMb: 32,
    },
    // Nothing of this process's environment or standard streams is a file reader's business.
    env: {},
    stdin: false,
  })
  const { promise, resolve, reject } = Promise.withResolvers<Workbook>()
  const stop = () => reject(coreErrors.cancelled())
  const deadline = setTimeout(
    () =>
      reject(spreadsheetErrors.timeout({ seconds: Math.round(job.limits.milliseconds / 1000) })),
    job.limits.milliseconds,
  )
  options.signal?.addEventListener('abort', stop, { once: true })

  const receive = collectWorkbook({ resolve, reject, onProgress: options.onProgress })
  worker.on('message', receive)
  worker.on('error', (cause) => reject(asSentence(cause)))
  worker.on('exit', () => reject(spreadsheetErrors.broken()))

  return promise.finally(() => {
    clearTimeout(deadline)
    options.signal?.removeEventListener('abort', stop)
    return worker.terminate()
  })
}

/** Above the heap limit the thread dies with this code; any other death means an unreadable file. */
function asSentence(cause: Error & { readonly code?: string }): AppError {
  return cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? spreadsheetErrors.tooHeavy(undefined, { cause })
    : spreadsheetErrors.broken(undefined, { cause })
}

interface Outcome {
  readonly resolve: (workbook: Workbook) => void
  readonly reject: (error: AppError) => void
  readonly onProgress: ReadOptions['onProgress']
}

/** Puts the pieces back together; the row lists are filled as they arrive. */
function collectWorkbook({ resolve, reject, onProgress }: Outcome) {
  const sheets: Sheet[] = []
  let rows: Row[] = []
  return (message: ParseMessage): void => {
    switch (message.kind) {
      case 'progress':
        onProgress?.(message.share)
        return
      case 'sheet':
        rows = []
        sheets.push({ ...message.sheet, rows })
        return
      case 'rows':
        for (const row of message.rows) rows.push(row)
        return
      case 'done':
        resolve({ sheets })
        return
      case 'failed':
        reject(new AppError(message.code, message.message, causeOf(message.detail)))
        return
      default:
        assertNever(message, 'reading thread')
    }
  }
}

const causeOf = (detail: string | null): ErrorOptions | undefined =>
  detail === null ? undefined : { cause: new Error(detail) }
