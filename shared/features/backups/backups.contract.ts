import { TaskId } from '@shared/ipc/app.contract'
import { query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import type { BackupLevel } from './backups.rules'

/** Where backups go, by handle: the window never sees a path. */
export interface BackupPlace {
  readonly handle: string
  /** Label of the stick, or last part of the folder. */
  readonly name: string
  readonly freeBytes: number
  readonly isRemovable: boolean
  readonly readOnly: boolean
}

export interface BackupRun {
  readonly sequence: number
  /** UTC. */
  readonly createdAt: string
  readonly place: string
  readonly fileName: string
  readonly bytes: number
  readonly verifiedAt: string | null
  /** When a trial restore of this very file last succeeded. */
  readonly restoredAt: string | null
}

export interface BackupState {
  readonly hasKeys: boolean
  readonly level: BackupLevel
  readonly lastVerifiedAt: string | null
  /** Actions on the office's data since the newest verified backup. */
  readonly changesSince: number
  /** Newest first. */
  readonly runs: readonly BackupRun[]
  /** Set after a restore while what it replaced can still be brought back. */
  readonly undoRestore: { readonly restoredAt: string; readonly fileName: string } | null
}

/** Shown once, to be written down and printed; kept in memory until the keys are made. */
export interface ProposedKeys {
  readonly handle: string
  readonly passphrase: string
  /** `AGE-SECRET-KEY-1…` in groups, as printed. */
  readonly recoveryKey: string
  readonly passphraseBits: number
}

/** A backup found at a place. */
export interface FoundBackup {
  readonly sequence: number
  readonly createdAt: string | null
  readonly bytes: number
  readonly state: 'whole' | 'withoutSidecar' | 'unreadableSidecar' | 'sizeDiffers'
  /** null when it cannot be told: no readable sidecar, or no keys here to compare with. */
  readonly isOurs: boolean | null
}

export interface TableDifference {
  readonly table: string
  /** null while the data in use cannot be read. */
  readonly now: number | null
  readonly inBackup: number
}

/** What a restore would do, before it is done. */
export interface RestorePlan {
  readonly handle: string
  readonly sequence: number
  /** UTC: when the backup was made. */
  readonly createdAt: string
  /** The newest committee in the backup. */
  readonly committee: { readonly name: string; readonly shortName: string } | null
  readonly tables: readonly TableDifference[]
  /** Actions on the office's data that the backup does not know, newest first, at most 50. */
  readonly lostActions: readonly string[]
  readonly lostActionCount: number
  /** Names of attachments that the backup names but does not hold whole. */
  readonly missingAttachments: readonly string[]
}

export interface BackupDone {
  readonly sequence: number
  readonly place: string
  readonly fileName: string
  readonly bytes: number
  /** False where the system only offers its cache for re-reading. */
  readonly rereadBypassedCache: boolean
  /** Names of attachments that were missing or damaged here; everything else is in the backup. */
  readonly missingAttachments: readonly string[]
  /** The office's own templates that could not be read: the backup holds what was read of them before. */
  readonly unreadTemplates: readonly string[]
}

export interface TriedRestore {
  readonly sequence: number
  /** Of every table together. */
  readonly rows: number
  readonly missingAttachments: readonly string[]
}

/** One of the two secrets that open a backup. */
export const BackupSecret = z.union([
  z.strictObject({ passphrase: z.string().min(1).max(300) }),
  z.strictObject({ recoveryKey: z.string().min(1).max(300) }),
])
export type BackupSecret = z.infer<typeof BackupSecret>

const Handle = z.uuid()
const taskId = TaskId

export const backupsContract = {
  'backups.state': query<BackupState>()(z.strictObject({})),
  'backups.places': query<readonly BackupPlace[]>()(z.strictObject({})),
  /** Any folder by dialog; null when the dialog was closed. */
  'backups.choosePlace': query<BackupPlace | null>()(z.strictObject({})),
  'backups.proposeKeys': query<ProposedKeys>()(z.strictObject({})),
  /** The sheet with the recovery key, to be sealed; opens the print dialog. */
  'backups.printRecoverySheet': task<null>()(z.strictObject({ taskId, handle: Handle })),
  /** null when the dialog was closed. */
  'backups.saveRecoverySheet': task<{ readonly fileName: string } | null>()(
    z.strictObject({ taskId, handle: Handle }),
  ),
  /** The passphrase is typed again by the user, which proves that it was written down. */
  'backups.createKeys': task<null>()(
    z.strictObject({ taskId, handle: Handle, passphrase: z.string().max(300) }),
  ),
  'backups.create': task<BackupDone>()(z.strictObject({ taskId, place: Handle })),
  'backups.list': query<readonly FoundBackup[]>()(z.strictObject({ place: Handle })),
  /** Restores into a throw-away copy and compares; the data in use is not touched. */
  'backups.tryRestore': task<TriedRestore>()(
    z.strictObject({ taskId, place: Handle, sequence: z.int().min(1), secret: BackupSecret }),
  ),
  /** Opens a backup beside the data in use and says what a restore would gain and lose. */
  'backups.planRestore': task<RestorePlan>()(
    z.strictObject({ taskId, place: Handle, sequence: z.int().min(1), secret: BackupSecret }),
  ),
  'backups.dropPlan': query<null>()(z.strictObject({ handle: Handle })),
  /** Puts the planned backup in use; what was in use stays as the undo. */
  'backups.restore': task<null>()(z.strictObject({ taskId, handle: Handle })),
  /** Back to the data from before the last restore. */
  'backups.undoRestore': task<null>()(z.strictObject({ taskId })),
}
