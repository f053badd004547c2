import type { LocalDate } from '@shared/core/local-date'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { Requirement } from './dossiers.catalogue'

/** What there is of one paper. */
export interface PaperState {
  readonly isRequired: boolean
  /** When the original came; null: it has not. */
  readonly receivedOn: LocalDate | null
  readonly files: number
}

/** `scanned`: a file, but no original yet. */
export const paperStates = ['received', 'scanned', 'missing', 'optional'] as const
export type PaperStanding = (typeof paperStates)[number]

export function standingOf({ isRequired, receivedOn, files }: PaperState): PaperStanding {
  if (receivedOn !== null) return 'received'
  if (files > 0) return 'scanned'
  return isRequired ? 'missing' : 'optional'
}

export const isMissing = (paper: PaperState): boolean => standingOf(paper) === 'missing'

/** Asked of this kind of subject. */
export const requirementsOf = (
  list: readonly Requirement[],
  kind: SubjectKind,
): readonly Requirement[] => list.filter((each) => each.kind === null || each.kind === kind)
