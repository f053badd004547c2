import { z } from 'zod'

/**
 * The files on the medium. Names are plain ASCII: FAT32 and exFAT sticks travel between systems.
 *
 *   SAO-LUU/
 *     dkhoi-000123.age            age v1 file, holding a ZIP: manifest.json, data.sqlite, attachments/…
 *     dkhoi-000123.json           the sidecar: what can be said without a key, no personal data
 *     dkhoi-000123.json.minisig   reserved: signature of the sidecar by the device key (age does not say who wrote)
 *     khoa-sao-luu.age            the office's secret key under the passphrase
 *     DOC-TRUOC.txt               how to recover with public tools
 */
export const backupFolderName = 'SAO-LUU'
export const identityFileName = 'khoa-sao-luu.age'
export const readmeFileName = 'DOC-TRUOC.txt'
export const partSuffix = '.part'

export const manifestEntryName = 'manifest.json'
export const dataEntryName = 'data.sqlite'
/** Files kept with records, named by their SHA-256: `attachments/2c26…ae.pdf`. */
export const attachmentEntry = /^attachments\/([0-9a-f]{64})\.[a-z]{2,4}$/
/** @param fileName as the file is named in the data folder */
export const attachmentEntryName = (fileName: string): string => `attachments/${fileName}`
/** Room for the list of 65,000 attachments, the most a ZIP without extensions can hold. */
export const manifestLimitBytes = 16 * 1024 * 1024

export const containerFormat = 'dong-khoi-backup'
/**
 * Raised only when an older program could no longer read the container: 1 holds the data alone, 2
 * holds attachments too. What has no attachments is still written as 1.
 */
export const containerFormatVersion = 2

/** FAT32 ends at 4 GiB − 1; stay clear of it, since splitting silently would break recovery by hand. */
export const containerLimitBytes = 3_500_000_000

export function baseName(sequence: number): string {
  return `dkhoi-${String(sequence).padStart(6, '0')}`
}

/** Finds our files among whatever else is on a stick. @returns undefined for any other name. */
export function parseBackupName(name: string) {
  const match = /^dkhoi-(\d{6,9})\.(age|json|age\.part)$/.exec(name)
  if (!match?.[1] || !match[2]) return undefined
  const kind = match[2] === 'age' ? 'container' : match[2] === 'json' ? 'sidecar' : 'part'
  return { sequence: Number(match[1]), kind } as const
}

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Count = z.int().nonnegative()

/** What the manifest inside and the sidecar outside both say. */
const CommonFields = {
  format: z.literal(containerFormat),
  formatVersion: z.literal([1, containerFormatVersion]),
  sequence: z.int().positive(),
  /** UTC instant. */
  createdAt: z.iso.datetime(),
  appVersion: z.string(),
  schemaVersion: Count,
  /** The installation that made it. */
  deviceId: z.string().min(1),
  /** Chains the backups of one medium; null for its first. */
  previousSidecarSha256: Sha256.nullable(),
}

export const Sidecar = z
  .object({
    ...CommonFields,
    container: z.object({ name: z.string(), size: Count, sha256: Sha256 }).readonly(),
  })
  .readonly()
export type Sidecar = z.infer<typeof Sidecar>

export const Manifest = z
  .object({
    ...CommonFields,
    minAppVersion: z.string(),
    /** Rows per table. */
    tables: z.record(z.string(), Count).readonly(),
    /** The newest record of the change log; hash is null while the log is empty. */
    changeLog: z.object({ seq: Count, hash: z.string().nullable() }).readonly(),
    files: z
      .array(z.object({ name: z.string(), size: Count, sha256: Sha256 }).readonly())
      .min(1)
      .readonly(),
  })
  .readonly()
export type Manifest = z.infer<typeof Manifest>

/** Read before all else, so that a container of a later program is refused by name, not as damaged. */
export const FormatMark = z.object({
  format: z.literal(containerFormat),
  formatVersion: z.int().positive(),
  minAppVersion: z.string().optional(),
})

/** What the caller knows about the snapshot. */
export type ManifestFields = Pick<
  Manifest,
  | 'createdAt'
  | 'appVersion'
  | 'minAppVersion'
  | 'schemaVersion'
  | 'deviceId'
  | 'tables'
  | 'changeLog'
>

/** Public halves of the keys and the identity file that travels with every backup. */
export interface BackupKeys {
  /** `age1…`; its secret half exists only inside the identity file. */
  readonly officeRecipient: string
  /** `age1…`; its secret half exists only on paper. */
  readonly recoveryRecipient: string
  readonly identityFile: Uint8Array
}

/** Stages of a job in order; sentences for them belong to the window. */
export type Stage = 'prepare' | 'write' | 'verifyMedium' | 'verifyContents' | 'finish' | 'open'

export interface Progress {
  readonly stage: Stage
  /** 0 … 1 of this stage. */
  readonly share: number
}

/** What every long job is given. */
export interface Job {
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal
}
