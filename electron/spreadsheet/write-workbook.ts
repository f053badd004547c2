import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { FormSpec, WorkbookSpec, WriteJob } from './workbook-spec'
import { writeWorkerPath } from './worker-path'

/**
 * Writes an .xlsx file, in a thread of its own: 10,000 rows take a second or more.
 *
 * @returns the bytes of the file
 * @throws {RangeError} a text longer than a cell can hold: the caller's bug
 */
export function writeWorkbook(spec: WorkbookSpec): Promise<Uint8Array> {
  return writeInThread({ kind: 'list', spec })
}

/** A form for a unit to fill in. @returns the bytes of the file */
export function writeForm(spec: FormSpec): Promise<Uint8Array> {
  return writeInThread({ kind: 'form', spec })
}

async function writeInThread(job: WriteJob): Promise<Uint8Array> {
  const worker = new Worker(writeWorkerPath, { workerData: job, env: {}, stdin: false })
  try {
    const [bytes] = (await once(worker, 'message')) as [Uint8Array]
    return bytes
  } finally {
    await worker.terminate()
  }
}
