import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nativeCipher } from '@electron/backup-container/age-cipher'
import {
  containerLimitBytes,
  type Job,
  type ManifestFields,
  type Progress,
} from '@electron/backup-container/container-format'
import {
  type BackupReport,
  type BackupRequest,
  type BackupSurroundings,
  createBackup,
} from '@electron/backup-container/create-backup'
import { createOfficeKeys, createRecoveryKey } from '@electron/backup-container/office-keys'
import { nodeFiles } from '@electron/files/file-operations'
import Database from 'better-sqlite3'

export const passphrase = 'xanh nhanh xung luyen gan may toan tat'
/** 2^10: quick; the real factor is a test of its own. */
const testWorkFactor = 10

export const fields: ManifestFields = {
  createdAt: '2025-03-31T08:00:00.000Z',
  appVersion: '0.1.0',
  minAppVersion: '0.1.0',
  schemaVersion: 7,
  deviceId: 'may-van-phong',
  tables: { person: 500 },
  changeLog: { seq: 12, hash: 'ab'.repeat(32) },
}

export interface TestOffice {
  readonly folder: string
  readonly snapshotFile: string
  readonly usb: string
  readonly recoverySecret: string
  readonly request: (sequence: number, changes?: Partial<BackupRequest>) => BackupRequest
  readonly backUp: (
    sequence: number,
    surroundings?: Partial<BackupSurroundings>,
  ) => Promise<BackupReport>
  readonly close: () => Promise<void>
}

/** A small real database, real keys, and a folder that stands for the stick. */
export async function openTestOffice({ people = 500, noteBytes = 100 } = {}): Promise<TestOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'backup-container-'))
  const snapshotFile = join(folder, 'snapshot.sqlite')
  const usb = join(folder, 'usb')
  await mkdir(usb)
  makeDatabase(snapshotFile, people, noteBytes)
  const office = await createOfficeKeys(passphrase, testWorkFactor)
  const recovery = await createRecoveryKey()
  const keys = {
    officeRecipient: office.officeRecipient,
    recoveryRecipient: recovery.recipient,
    identityFile: office.identityFile,
  }
  const request = (sequence: number, changes: Partial<BackupRequest> = {}) => ({
    snapshotFile,
    folder: usb,
    sequence,
    keys,
    fields: { ...fields, tables: { person: people } },
    ...changes,
  })
  return {
    folder,
    snapshotFile,
    usb,
    recoverySecret: recovery.secret,
    request,
    backUp: (sequence, changes) =>
      createBackup(request(sequence), quietJob(), surroundings(changes)),
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

export function surroundings(changes: Partial<BackupSurroundings> = {}): BackupSurroundings {
  return { files: nodeFiles, cipher: nativeCipher, limitBytes: containerLimitBytes, ...changes }
}

export function quietJob(onProgress: (progress: Progress) => void = () => undefined): Job {
  return { onProgress, signal: new AbortController().signal }
}

/** Journal mode DELETE; names compress well, notes not at all. */
export function makeDatabase(path: string, people: number, noteBytes: number) {
  const db = new Database(path)
  db.exec('CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, note BLOB) STRICT')
  const insert = db.prepare('INSERT INTO person (name, note) VALUES (?, ?)')
  db.transaction(() => {
    for (let i = 0; i < people; i++) {
      insert.run(`Nguyễn Văn An ${i} ${'chi bộ cơ quan '.repeat(6)}`, randomBytes(noteBytes))
    }
  })()
  db.close()
}

export function hasTools(...tools: readonly string[]): boolean {
  return tools.every((tool) => spawnSync(tool, ['--help']).error === undefined)
}

export const isRoot = process.platform === 'linux' && process.getuid?.() === 0
