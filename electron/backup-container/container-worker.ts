import { Worker } from 'node:worker_threads'
import { toAppError } from './backup-container.errors.ts'
import { fault } from './container-fault.ts'
import type { Progress } from './container-format.ts'
import type { WorkerJob, WorkerJobName, WorkerJobs, WorkerMessage } from './worker-messages.ts'

export interface JobOptions {
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

type RunJob<Name extends WorkerJobName> = (
  request: WorkerJobs[Name]['request'],
  options?: JobOptions,
) => Promise<WorkerJobs[Name]['value']>

/** The heavy half of backups. Every failure a user can act on arrives as an AppError with its sentence. */
export type ContainerWorker = { readonly [Name in WorkerJobName]: RunJob<Name> }

/**
 * @param workerFile path of `backup.worker.ts`, or of what the bundler made of it. Each job gets a thread of its
 * own, so its memory goes back to the system when it ends.
 */
export function containerWorker(workerFile: string): ContainerWorker {
  const job =
    <Name extends WorkerJobName>(name: Name): RunJob<Name> =>
    (request, options = {}) =>
      // The message channel knows no types: name and value belong together by WorkerJobs.
      run(workerFile, { name, request } as WorkerJob, options) as Promise<WorkerJobs[Name]['value']>
  return {
    createBackup: job('createBackup'),
    openBackup: job('openBackup'),
    checkBackup: job('checkBackup'),
    createOfficeKeys: job('createOfficeKeys'),
    loadOfficeIdentity: job('loadOfficeIdentity'),
  }
}

function run(
  workerFile: string,
  workerData: WorkerJob,
  { onProgress, signal }: JobOptions,
): Promise<unknown> {
  if (signal?.aborted) return Promise.reject(toAppError(fault('cancelled')))
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData })
    const cancel = () => worker.postMessage('cancel')
    signal?.addEventListener('abort', cancel, { once: true })
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress?.(message.progress)
      else if (message.kind === 'done') resolve(message.value)
      else reject(toAppError(fault(message.code, message.params as never)))
    })
    worker.once('error', reject)
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', cancel)
      reject(new Error(`The backup worker ended with ${code} before it answered`)) // no effect once settled
    })
  })
}
