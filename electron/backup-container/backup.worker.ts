import { parentPort, workerData } from 'node:worker_threads'
import { ContainerFault } from './container-fault.ts'
import type { Job } from './container-format.ts'
import { type BackupRequest, createBackup } from './create-backup.ts'
import { createOfficeKeys, loadOfficeIdentity } from './office-keys.ts'
import { checkBackup, type OpenRequest, openBackup } from './open-backup.ts'
import type { WorkerJob, WorkerMessage } from './worker-messages.ts'

/** One job in a thread of its own: key stretching and sealing would otherwise hold up every window. */
if (!parentPort) throw new Error('Made to run as a worker')
const port = parentPort
const cancel = new AbortController()
port.once('message', () => cancel.abort()) // the only message ever sent in

const send = (message: WorkerMessage) => port.postMessage(message)
const job: Job = {
  signal: cancel.signal,
  onProgress: (progress) => send({ kind: 'progress', progress }),
}

// Not awaited at top level: the bundle may be CommonJS. What escapes becomes the worker's error event.
void answer()

async function answer(): Promise<void> {
  try {
    send({ kind: 'done', value: await perform(workerData as WorkerJob) })
  } catch (error) {
    if (!(error instanceof ContainerFault)) throw error // a bug
    send({ kind: 'fault', code: error.code, params: error.params })
  } finally {
    port.close()
  }
}

function perform(asked: WorkerJob): Promise<unknown> {
  switch (asked.name) {
    case 'createBackup':
      return createBackup(asked.request satisfies BackupRequest, job)
    case 'openBackup':
      return openBackup(asked.request satisfies OpenRequest, job)
    case 'checkBackup':
      return checkBackup(asked.request, job)
    case 'createOfficeKeys':
      return createOfficeKeys(asked.request.passphrase, asked.request.workFactor)
    case 'loadOfficeIdentity':
      return loadOfficeIdentity(asked.request.identityFile, asked.request.passphrase)
  }
}
