import type { LocalDate } from '@shared/core/local-date'
import { query } from '@shared/ipc/procedure'
import { z } from 'zod'
import type { DecisionId } from './decisions.ids'
import type { DecisionStatus } from './decisions.kinds'

export interface CitingDecision {
  readonly id: DecisionId
  readonly number: number | null
  readonly symbol: string
  readonly issuedOn: LocalDate
  readonly status: DecisionStatus
}

export const decisionsCitingContract = {
  /**
   * Decisions whose legal bases mention the number of a document, newest first. An issued decision
   * is told by the bases it was issued with.
   */
  'decisions.citing': query<readonly CitingDecision[]>()(
    z.strictObject({ number: z.string().trim().min(1).max(60) }),
  ),
}
