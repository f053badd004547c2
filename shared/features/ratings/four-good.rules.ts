import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { type FourGoodCriterion, type FourGoodTitle, fourGoodCriteria } from './ratings.kinds'

/** null: not judged yet, which is not the same as not met. */
export type FourGoodMarks = Readonly<Record<FourGoodCriterion, boolean | null>>

export const unjudged: FourGoodMarks = {
  politics: null,
  meetings: null,
  unity: null,
  members: null,
}

/**
 * “4 tốt” means all four: three met and one not judged yet is not enough to recognise.
 *
 * @see R-186: “chi bộ 4 tốt” and “Đảng bộ cơ sở 4 tốt”
 */
export const meetsAllFour = (marks: FourGoodMarks): boolean =>
  fourGoodCriteria.every((criterion) => marks[criterion] === true)

/** Which of the two titles an organisation of this level may be recognised with; null: neither. */
export function fourGoodTitleOf(level: OrganisationLevel): FourGoodTitle | null {
  if (level === 'base-committee') return 'base-committee'
  return level === 'base-cell' || level === 'cell' ? 'cell' : null
}
