import type { Criterion, CriterionInput } from '@shared/features/comparisons/comparisons.contract'
import type { CriterionId } from '@shared/features/comparisons/comparisons.ids'
import type { CriterionSource } from '@shared/features/comparisons/comparisons.kinds'
import { pointScale } from '@shared/features/comparisons/comparisons.rules'

/** A criterion as it is being typed; points as the clerk reads them, '' while there is none. */
export interface CriterionDraft {
  /** Stays with the line while it is moved. */
  readonly key: string
  readonly id: CriterionId | null
  readonly title: string
  readonly most: number | ''
  readonly source: CriterionSource
  /** Excellent, good, completed, not completed. */
  readonly worth: readonly [number | '', number | '', number | '', number | '']
}

export const blankCriterion = (key: string): CriterionDraft => ({
  ...{ key, id: null, title: '', most: 10, source: 'typed', worth: ['', '', '', 0] },
})

export const draftOf = (
  { id, title, mostPoints, source, ratingPoints }: Criterion,
  isCopy: boolean,
): CriterionDraft => {
  const [excellent, good, completed, failed] = ratingPoints ?? [null, null, null, 0]
  return {
    ...{ key: id, id: isCopy ? null : id, title, most: mostPoints / pointScale, source },
    worth: [shown(excellent), shown(good), shown(completed), shown(failed)],
  }
}

const shown = (points: number | null): number | '' => (points === null ? '' : points / pointScale)

const hundredths = (points: number) => Math.round(points * pointScale)

/** @returns null while something is still to be filled in */
export function criterionOf(draft: CriterionDraft): CriterionInput | null {
  const { id, title, most, source, worth } = draft
  if (title.trim() === '' || most === '' || most <= 0) return null
  const shared = { id, title, mostPoints: hundredths(most), source }
  if (source !== 'rating') return { ...shared, ratingPoints: null }
  const [excellent, good, completed, failed] = worth
  if (excellent === '' || good === '' || completed === '' || failed === '') return null
  return {
    ...shared,
    ratingPoints: [
      hundredths(excellent),
      hundredths(good),
      hundredths(completed),
      hundredths(failed),
    ],
  }
}
