import { query } from '@shared/ipc/procedure'
import { z } from 'zod'

/** In the order in which the groups are shown. */
export const searchKinds = [
  'organisation',
  'person',
  'campaign',
  'directive',
  'target',
  'work',
  'registration',
  'pledge',
  'exemplar',
  'duty',
  'event',
  'round',
  'meeting',
  'decision',
  'nomination',
  'award',
  'design',
  'run',
  'ceremony',
] as const
export type SearchKind = (typeof searchKinds)[number]

/** Hits of one kind in one answer, at most. */
export const hitsPerKind = 8

export interface RecordHit {
  readonly kind: SearchKind
  readonly id: string
  /** Shown with: the round of a nomination, the decision of an award or a print run; else null. */
  readonly parentId: string | null
  readonly title: string
  /** What tells it from its namesakes, in words; may be empty. */
  readonly description: string
}

export const searchContract = {
  /** Every word must be found, in any order, accents and case aside. */
  'search.find': query<readonly RecordHit[]>()(z.strictObject({ text: z.string().max(200) })),
}
