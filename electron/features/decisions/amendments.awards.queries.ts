import type { Db } from '@electron/database/database'
import {
  type CorrectableWords,
  type Correction,
  correctedAddress,
  correctedAmount,
  correctWords,
} from '@shared/features/decisions/amendments.wording'
import type { AwardId } from '@shared/features/decisions/decisions.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { type SqlBool, sql } from 'kysely'
import { allCorrections } from './amendments.corrections.queries'

/** A line of the ledger as it reads now; the line itself stays as it was issued. */
export interface CorrectedAward extends CorrectableWords {
  readonly kind: SubjectKind
  readonly amountDong: number | null
  /** “Bà”; null: as before. */
  readonly addressedAs: string | null
  /** In the order they were issued. */
  readonly corrections: readonly Correction[]
}

export type CorrectedAwards = ReadonlyMap<AwardId, CorrectedAward>

/** Every line of the ledger that issued decisions correct: few, even in a book of thousands. */
export async function correctedAwards(db: Db): Promise<CorrectedAwards> {
  const decisions = await allCorrections(db)
  const ids = [...decisions.values()].flatMap((own) => [...own.keys()])
  if (ids.length === 0) return new Map()
  const awards = await db
    .selectFrom('award')
    // A JSON list is one parameter, however many there are.
    .where(sql<SqlBool>`nomination_id in (select value from json_each(${JSON.stringify(ids)}))`)
    .select(['id', 'decision_id', 'nomination_id', 'amount_dong as amountDong'])
    .select(['subject_kind as kind', 'name', 'position', 'unit', 'achievement'])
    .execute()
  return new Map(
    awards.flatMap((award): [AwardId, CorrectedAward][] => {
      const { id, decision_id, nomination_id, amountDong, ...words } = award
      const corrections = nomination_id && decisions.get(decision_id)?.get(nomination_id)
      if (!corrections) return []
      const corrected = {
        ...correctWords(words, corrections),
        amountDong: correctedAmount(corrections) ?? amountDong,
        addressedAs: correctedAddress(corrections) ?? null,
      }
      return [[id, { ...corrected, corrections }]]
    }),
  )
}
