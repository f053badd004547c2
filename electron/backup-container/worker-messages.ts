import type { ContainerFaults, FaultCode } from './container-fault.ts'
import type { Manifest, Progress, Sidecar } from './container-format.ts'
import type { BackupReport, BackupRequest } from './create-backup.ts'
import type { OfficeKeys } from './office-keys.ts'
import type { OpenRequest } from './open-backup.ts'

/** What the worker can be asked, and what each job gives back. */
export interface WorkerJobs {
  readonly createBackup: { readonly request: BackupRequest; readonly value: BackupReport }
  readonly openBackup: { readonly request: OpenRequest; readonly value: Manifest }
  readonly checkBackup: {
    readonly request: { readonly containerFile: string; readonly sidecar: Sidecar }
    readonly value: { readonly bypassedCache: boolean }
  }
  readonly createOfficeKeys: {
    /** `workFactor` is lowered in tests only. */
    readonly request: { readonly passphrase: string; readonly workFactor?: number }
    readonly value: OfficeKeys
  }
  readonly loadOfficeIdentity: {
    readonly request: { readonly identityFile: Uint8Array; readonly passphrase: string }
    readonly value: string
  }
}

export type WorkerJobName = keyof WorkerJobs

export type WorkerJob = {
  readonly [Name in WorkerJobName]: {
    readonly name: Name
    readonly request: WorkerJobs[Name]['request']
  }
}[WorkerJobName]

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly value: unknown }
  | {
      readonly kind: 'fault'
      readonly code: FaultCode
      readonly params: ContainerFaults[FaultCode]
    }
