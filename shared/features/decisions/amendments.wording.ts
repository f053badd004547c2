import type { LocalDate } from '@shared/core/local-date'
import { readDong } from '@shared/core/typed-dong'
import { tidy } from '@shared/core/vietnamese-fold'
import type { AmendedField } from './decisions.kinds'
import { unitBeside } from './decisions.rules'

/** What an issued correction says of one subject. */
export interface Correction {
  readonly field: AmendedField
  /** As the correction quotes it. */
  readonly before: string
  readonly after: string
  /** The correcting decision. */
  readonly by: DecisionNamed
  /** UTC, of the issue: papers made before it keep their words. */
  readonly issuedAt: string
}

export interface DecisionNamed {
  /** “05-QĐ/ĐUK” */
  readonly number: string
  readonly day: LocalDate
}

export interface CorrectableWords {
  readonly name: string
  readonly position: string
  readonly unit: string
  readonly achievement: string
}

type Writable<Words> = { -readonly [Word in keyof Words]: Words[Word] }

/** Corrections in force when a paper was made, in their order. @param madeAt UTC; null: not made yet */
export const inForceAt = (
  corrections: readonly Correction[],
  madeAt: string | null,
): readonly Correction[] =>
  madeAt === null ? corrections : corrections.filter(({ issuedAt }) => issuedAt <= madeAt)

/** The words as they read now; of two corrections of one word the later one counts. */
export function correctWords<Words extends CorrectableWords>(
  words: Words,
  corrections: readonly Correction[],
): Words {
  if (corrections.length === 0) return words
  const { name, position, unit, achievement } = words
  const corrected: Writable<CorrectableWords> = { name, position, unit, achievement }
  for (const { field, after } of corrections)
    if (field === 'name' || field === 'position' || field === 'unit' || field === 'achievement')
      corrected[field] = tidy(after)
  return { ...words, ...corrected, unit: unitBeside(corrected) }
}

/** What is paid since the last correction of the amount, in đồng; undefined: as before. */
export function correctedAmount(corrections: readonly Correction[]): number | undefined {
  const last = corrections.findLast(({ field }) => field === 'amount')
  return (last && readDong(last.after)) ?? undefined
}

/** How the subject is to be addressed by the last correction of that; undefined: as before. */
export function correctedAddress(corrections: readonly Correction[]): string | undefined {
  const last = corrections.findLast(({ field }) => field === 'honorific')
  return last && tidy(last.after)
}
