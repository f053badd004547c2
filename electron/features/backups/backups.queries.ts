import type { Db, Tx } from '@electron/database/database'
import type { BackupRun } from '@shared/features/backups/backups.contract'
import type { BackupKeysTable, BackupRunTable } from './backups.table'

export function findKeys(db: Db): Promise<BackupKeysTable | undefined> {
  return db
    .selectFrom('backup_keys')
    .selectAll()
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Newest first. */
export function listRuns(db: Db): Promise<BackupRun[]> {
  return db
    .selectFrom('backup_run')
    .select([
      'sequence',
      'created_at as createdAt',
      'place',
      'file_name as fileName',
      'bytes',
      'verified_at as verifiedAt',
      'restored_at as restoredAt',
    ])
    .orderBy('sequence', 'desc')
    .execute()
}

/** The head of the change log in the newest verified backup; 0 when there is none. */
export async function lastBackedUpSeq(db: Db): Promise<number> {
  const run = await db
    .selectFrom('backup_run')
    .select('change_seq')
    .where('verified_at', 'is not', null)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return run?.change_seq ?? 0
}

export async function insertRun(tx: Tx, run: BackupRunTable): Promise<void> {
  await tx.insertInto('backup_run').values(run).execute()
}

export async function markTried(tx: Tx, sha256: string, atUtc: string): Promise<void> {
  await tx
    .updateTable('backup_run')
    .set({ restored_at: atUtc })
    .where('sha256', '=', sha256)
    .execute()
}
