import type { LocalDate } from '@shared/core/local-date'
import { type Duty, DutyDetails } from '@shared/features/duties/duties.contract'
import type { DutyRule } from '@shared/features/duties/duties.rules'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'

/** What the fields hold while a duty is being written; a day may still be missing. */
export interface DutyDraft extends Omit<DutyDetails, 'validFrom' | 'unitIds'> {
  readonly validFrom: LocalDate | null
  readonly unitIds: readonly OrganisationId[]
}

interface Known {
  readonly duty: Duty | null
  readonly unitIds: readonly OrganisationId[]
  readonly today: LocalDate
}

/** A new one: at the end of each quarter, asked of every base organisation, from this month on. */
export function dutyDraft({ duty, unitIds, today }: Known): DutyDraft {
  if (duty === null)
    return {
      ...{ title: '', what: 'report', addressee: '', quote: '', note: '' },
      ...{ period: 'quarter', everyMonths: null, firstMonth: null },
      ...{ anchor: 'day', anchorMonth: 3, anchorDay: 20, shift: 'before', leadDays: 10 },
      ...{ validFrom: `${today.slice(0, 7)}-01` as LocalDate, validTo: null },
      ...{ owedBy: 'base', owedLevel: null, owedKind: null, unitIds: [] },
      ...{ campaignId: null, directiveId: null },
    }
  const { title, what, addressee, quote, note, period, everyMonths, firstMonth } = duty
  const { anchor, anchorMonth, anchorDay, shift, leadDays, validFrom, validTo } = duty
  const { owedBy, owedLevel, owedKind, campaignId, directiveId } = duty
  return {
    ...{ title, what, addressee, quote, note, period, everyMonths, firstMonth },
    ...{ anchor, anchorMonth, anchorDay, shift, leadDays, validFrom, validTo },
    ...{ owedBy, owedLevel, owedKind, unitIds, campaignId, directiveId },
  }
}

/** The rule as far as it is filled in; null while a day is missing. */
export function ruleOf(draft: DutyDraft): DutyRule | null {
  const { period, everyMonths, firstMonth, anchor, anchorMonth, anchorDay } = draft
  const { shift, leadDays, validFrom, validTo } = draft
  if (validFrom === null) return null
  return {
    ...{ period, everyMonths, firstMonth, anchor, anchorMonth, anchorDay },
    ...{ shift, leadDays, validFrom, validTo },
  }
}

/** The contract's own rules, so that the form refuses exactly what the office would refuse. */
export function problemsOf(draft: DutyDraft): Record<string, string> {
  const { error } = DutyDetails.safeParse(draft)
  return Object.fromEntries(
    (error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]),
  )
}
