import { parentPort, workerData } from 'node:worker_threads'
import { writeXlsx } from 'hucre'
import { layOutForm } from './form-layout'
import { setQuotePrefix } from './quote-prefix'
import { layOutWorkbook } from './workbook-layout'
import type { WriteJob } from './workbook-spec'

async function write(job: WriteJob): Promise<void> {
  parentPort?.postMessage(
    job.kind === 'form'
      ? await writeXlsx(layOutForm(job.spec))
      : await setQuotePrefix(await writeXlsx(layOutWorkbook(job.spec))),
  )
}

// Writes one workbook and ends. A rejection ends the thread and reaches the caller as its error.
void write(workerData as WriteJob)
