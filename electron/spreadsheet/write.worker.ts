import { parentPort, workerData } from 'node:worker_threads'
import { writeXlsx } from 'hucre'
import { setQuotePrefix } from './quote-prefix'
import { layOutWorkbook } from './workbook-layout'
import type { WorkbookSpec } from './workbook-spec'

/** Writes one workbook and ends; an error ends it too and reaches the caller. */
const bytes = await setQuotePrefix(await writeXlsx(layOutWorkbook(workerData as WorkbookSpec)))
parentPort?.postMessage(bytes)
