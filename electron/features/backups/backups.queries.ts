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

/** Procedures whose records are about backups, not about the office's data. */
const ownRecords = 'backups.%'

/** Actions logged since the newest verified backup, those about backups themselves left out. */
export async function changesSinceBackup(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('change_record')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('procedure', 'not like', ownRecords)
    .where('seq', '>', (eb) =>
      eb
        .selectFrom('backup_run')
        .select((run) => run.fn.coalesce(run.fn.max('change_seq'), run.lit(0)).as('seq'))
        .where('verified_at', 'is not', null),
    )
    .executeTakeFirstOrThrow()
  return count
}

/** What was done to the office's data, newest first. */
export function listActions(db: Db): Promise<{ hash: string; sentence: string }[]> {
  return db
    .selectFrom('change_record')
    .select(['hash', 'sentence'])
    .where('procedure', 'not like', ownRecords)
    .orderBy('seq', 'desc')
    .execute()
}

export async function insertRun(tx: Tx, run: BackupRunTable): Promise<void> {
  await tx.insertInto('backup_run').values(run).execute()
}

export async function hasRun(tx: Tx, sequence: number): Promise<boolean> {
  const run = await tx
    .selectFrom('backup_run')
    .select('id')
    .where('sequence', '=', sequence)
    .executeTakeFirst()
  return run !== undefined
}

export async function markTried(tx: Tx, sha256: string, atUtc: string): Promise<void> {
  await tx
    .updateTable('backup_run')
    .set({ restored_at: atUtc })
    .where('sha256', '=', sha256)
    .execute()
}
