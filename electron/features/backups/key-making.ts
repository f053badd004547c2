import { randomUUID } from 'node:crypto'
import { containerWorker } from '@electron/backup-container/container-worker'
import {
  createRecoveryKey,
  normalisePassphrase,
  type RecoveryKey,
} from '@electron/backup-container/office-keys'
import { generatePassphrase, passphraseBits } from '@electron/backup-container/passphrase'
import { backupWorkerPath } from '@electron/backup-container/worker-path'
import type { TaskContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import type { ProposedKeys } from '@shared/features/backups/backups.contract'
import { backupErrors } from '@shared/features/backups/backups.errors'
import { firstDifferentWord, inGroups } from '@shared/features/backups/backups.rules'
import { findKeys } from './backups.queries'
import { backupStrings as strings } from './backups.strings'

interface Proposal {
  readonly passphrase: string
  readonly recovery: RecoveryKey
}

/** Secrets between being shown and being kept as keys: in memory only, gone with the program. */
const proposals = new Map<string, Proposal>()

export async function proposeKeys(): Promise<ProposedKeys> {
  const handle = randomUUID()
  const proposal = { passphrase: generatePassphrase(), recovery: await createRecoveryKey() }
  proposals.clear()
  proposals.set(handle, proposal)
  return {
    handle,
    passphrase: proposal.passphrase,
    recoveryKey: inGroups(proposal.recovery.secret),
    passphraseBits: Math.floor(passphraseBits),
  }
}

/** @throws AppError `core.notFound` after a restart */
export function proposalOf(handle: string): Proposal {
  const proposal = proposals.get(handle)
  if (!proposal) throw coreErrors.notFound({ what: strings.keys })
  return proposal
}

/** @throws AppError `backups.passphraseDiffers`, `backups.keysExist`; nothing is kept then */
export async function createKeys(
  { handle, passphrase }: { readonly handle: string; readonly passphrase: string },
  context: TaskContext,
): Promise<null> {
  const proposal = proposalOf(handle)
  const difference = firstDifferentWord(proposal.passphrase, normalisePassphrase(passphrase))
  if (difference) throw backupErrors.passphraseDiffers(difference)
  await keepKeys(proposal, context)
  proposals.delete(handle)
  return null
}

/** For the demonstration, where the words come from the command line. */
export async function createKeysFor(
  passphrase: string,
  context: TaskContext,
): Promise<RecoveryKey> {
  const recovery = await createRecoveryKey()
  await keepKeys({ passphrase, recovery }, context)
  return recovery
}

async function keepKeys({ passphrase, recovery }: Proposal, context: TaskContext): Promise<void> {
  context.progress({ done: 0, total: null, label: strings.makingKeys })
  const worker = containerWorker(backupWorkerPath)
  const office = await worker.createOfficeKeys({ passphrase })
  await context.transact(async ({ tx, newId, nowUtc, sayFinal }) => {
    if (await findKeys(tx)) throw backupErrors.keysExist()
    await tx
      .insertInto('backup_keys')
      .values({
        id: newId(),
        created_at: nowUtc(),
        office_recipient: office.officeRecipient,
        recovery_recipient: recovery.recipient,
        identity_file: Buffer.from(office.identityFile).toString('base64'),
        device_id: newId(),
      })
      .execute()
    sayFinal(strings.keysCreated, strings.keysFinal)
  })
}
