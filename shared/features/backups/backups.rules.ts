/** good: up to 7 days; due: up to 14; late: older; none: never. */
export type BackupLevel = 'good' | 'due' | 'late' | 'none'

const dayMs = 24 * 60 * 60_000

/**
 * How worried to be about the age of the last verified backup.
 *
 * @param verifiedAtUtc of the newest verified backup, or null
 * @param nowUtc a clock set back before that moment counts as no time passed
 */
export function backupLevel(verifiedAtUtc: string | null, nowUtc: string): BackupLevel {
  if (verifiedAtUtc === null) return 'none'
  const ageMs = Date.parse(nowUtc) - Date.parse(verifiedAtUtc)
  if (ageMs <= 7 * dayMs) return 'good'
  return ageMs <= 14 * dayMs ? 'due' : 'late'
}

/** Troubles with the data in use that a restore ends; the others say that it may well be sound. */
const endedByRestore: readonly string[] = [
  'database.damaged',
  'database.pointerLost',
  'database.notOurs',
]

/** @param refusal code of the error with which the data in use was refused */
export const isEndedByRestore = (refusal: string): boolean => endedByRestore.includes(refusal)

/** The recovery key in groups of eight, easier to copy from paper; blanks in it do not matter. */
export function inGroups(secret: string): string {
  return secret.match(/.{1,8}/g)?.join(' ') ?? secret
}
