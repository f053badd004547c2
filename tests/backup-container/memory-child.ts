import { nativeCipher, portableCipher } from '../../electron/backup-container/age-cipher.ts'
import { type BackupRequest, createBackup } from '../../electron/backup-container/create-backup.ts'
import { openBackup } from '../../electron/backup-container/open-backup.ts'
import { nodeFiles } from '../../electron/files/file-operations.ts'

/** Backs up and opens once, and says by how much its memory grew at most, in bytes. */
const { keys, recoveryKey, into, cipherName, ...rest } = JSON.parse(
  process.argv[2] ?? '',
) as BackupRequest & {
  readonly recoveryKey: string
  readonly into: string
  readonly cipherName: string
}
const identityFile = Buffer.from(keys.identityFile as unknown as string, 'base64')
const job = { onProgress: () => undefined, signal: new AbortController().signal }
const cipher = cipherName === 'native' ? nativeCipher : portableCipher
const before = process.memoryUsage.rss()
const { containerFile } = await createBackup({ ...rest, keys: { ...keys, identityFile } }, job, {
  files: nodeFiles,
  cipher,
  limitBytes: 1e9,
})
await openBackup({ containerFile, identity: { recoveryKey }, into }, job, {
  files: nodeFiles,
  cipher,
})
// maxRSS is what the system saw, not what was asked at some moment; kilobytes.
process.stdout.write(String(process.resourceUsage().maxRSS * 1024 - before))
