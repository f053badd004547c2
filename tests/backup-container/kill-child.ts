import { writeSync } from 'node:fs'
import { nativeCipher } from '../../electron/backup-container/age-cipher.ts'
import { type BackupRequest, createBackup } from '../../electron/backup-container/create-backup.ts'
import { nodeFiles } from '../../electron/files/file-operations.ts'

/** Backs up without end, saying every step and the number of each finished backup, until it is killed. */
const { keys, ...rest } = JSON.parse(process.argv[2] ?? '') as BackupRequest
const identityFile = Buffer.from(keys.identityFile as unknown as string, 'base64')
const say = (line: string) => writeSync(1, `${line}\n`)
const job = { onProgress: () => say('step'), signal: new AbortController().signal }
const surroundings = { files: nodeFiles, cipher: nativeCipher, limitBytes: 1e9 }
say('step')
for (let sequence = rest.sequence; ; sequence++) {
  const { staleParts } = await createBackup(
    { ...rest, keys: { ...keys, identityFile }, sequence },
    job,
    surroundings,
  )
  say(`done ${sequence} cleared ${staleParts}`)
}
