import {
  createOfficeKeys,
  normalisePassphrase,
  parseRecoveryKey,
} from '@electron/backup-container/office-keys'
import { runCommand } from '@electron/ipc/run-command'
import type { ProposedKeys } from '@shared/features/backups/backups.contract'
import { identityToRecipient } from 'age-encryption'
import { type Office, testId } from './office'

let tasks = 900_000
export const taskId = () => testId(++tasks) as never

/** Keys made as a clerk makes them: shown, written down, typed again. Stretching takes two seconds. */
export async function makeKeys(office: Office): Promise<ProposedKeys> {
  const keys = await office.do('backups.proposeKeys', {})
  const { handle, passphrase } = keys
  await office.do('backups.createKeys', { taskId: taskId(), handle, passphrase })
  return keys
}

/** What an attacker would laugh at and a test does not wait for; the product's own is 18. */
const cheapWorkFactor = 8
let given = 0

/** Keys that were made long ago: the same row, under a passphrase that is stretched in no time. */
export async function giveKeys(office: Office): Promise<ProposedKeys> {
  const keys = await office.do('backups.proposeKeys', {})
  const passphrase = normalisePassphrase(keys.passphrase)
  const made = await createOfficeKeys(passphrase, cheapWorkFactor)
  const recovery = await identityToRecipient(await parseRecoveryKey(keys.recoveryKey))
  const nowUtc = () => '2022-12-20T02:00:00.000Z'
  await runCommand({
    database: office.workspace.database,
    procedure: 'test.giveKeys',
    surroundings: { nowUtc } as never,
    work: async ({ tx, sayFinal }) => {
      await tx
        .insertInto('backup_keys')
        .values({
          id: testId(++given + 800_000) as never,
          created_at: nowUtc(),
          office_recipient: made.officeRecipient,
          recovery_recipient: recovery,
          identity_file: Buffer.from(made.identityFile).toString('base64'),
          device_id: testId(given + 850_000) as never,
        })
        .execute()
      sayFinal('Đã có khóa', 'Khóa không hoàn tác được')
    },
  })
  return keys
}

/** Chooses a folder in the dialog. @returns its handle */
export async function choosePlace(office: Office, folder: string): Promise<string> {
  office.desk.answer(folder)
  const place = await office.do('backups.choosePlace', {})
  return place!.handle
}
