/** good: up to 7 days; due: up to 14, or of unknown age; late: older; none: never. */
export type BackupLevel = 'good' | 'due' | 'late' | 'none'

const dayMs = 24 * 60 * 60_000

/**
 * How worried to be about the age of the last verified backup.
 *
 * @param verifiedAtUtc of the newest verified backup, or null
 * @param nowUtc a clock put back by up to a day counts as no time passed; by more, one of the two days
 *   was wrong and the age is not known: waiting for that day to come would be waiting without a backup
 */
export function backupLevel(verifiedAtUtc: string | null, nowUtc: string): BackupLevel {
  if (verifiedAtUtc === null) return 'none'
  const ageMs = Date.parse(nowUtc) - Date.parse(verifiedAtUtc)
  if (ageMs < -dayMs) return 'due'
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

/**
 * Where a passphrase typed again first leaves the one that was shown; both already normalised.
 *
 * @returns the place of the word, counted from 1; `missing` and `surplus` when one of the two ends there
 */
export function firstDifferentWord(
  shown: string,
  typed: string,
): { readonly word: number; readonly how: 'different' | 'missing' | 'surplus' } | null {
  if (shown === typed) return null
  const [expected, given] = [shown.split(' '), typed.split(' ')]
  const at = expected.findIndex((word, index) => word !== given[index])
  if (at === -1) return { word: expected.length + 1, how: 'surplus' }
  return { word: at + 1, how: given[at] === undefined ? 'missing' : 'different' }
}

/** The recovery key in groups of eight, easier to copy from paper; blanks in it do not matter. */
export function inGroups(secret: string): string {
  return secret.match(/.{1,8}/g)?.join(' ') ?? secret
}
