import { parentPort, workerData } from 'node:worker_threads'
import { writeXlsx } from 'hucre'
import { setQuotePrefix } from './quote-prefix'
import { layOutWorkbook } from './workbook-layout'
import type { WorkbookSpec } from './workbook-spec'

async function write(spec: WorkbookSpec): Promise<void> {
  parentPort?.postMessage(await setQuotePrefix(await writeXlsx(layOutWorkbook(spec))))
}

// Writes one workbook and ends. A rejection ends the thread and reaches the caller as its error.
void write(workerData as WorkbookSpec)
