import type { Db } from '@electron/database/database'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { TargetId } from '@shared/features/targets/targets.ids'
import type { FigureRole } from '@shared/features/targets/targets.kinds'
import type { PeriodKey } from '@shared/features/targets/targets.periods.rules'
import type { Figure } from '@shared/features/targets/targets.rules'
import { sql } from 'kysely'
import { whole } from './targets.reader'

export interface KnownFigure {
  readonly organisationId: OrganisationId
  readonly period: PeriodKey
  readonly role: FigureRole
  readonly figure: Figure
  readonly note: string
  readonly source: string
}

/** What was typed for a target in these periods; `whole` stands for no organisation. */
export async function figuresOfTarget(
  db: Db,
  id: TargetId,
  periods: readonly PeriodKey[],
): Promise<readonly KnownFigure[]> {
  const rows = await db
    .selectFrom('target_value')
    .select(['organisation_id', 'period', 'role', 'note', 'source'])
    .select(['numerator', 'denominator', 'value'])
    .where('target_id', '=', id)
    .where(sql<boolean>`period in (select value from json_each(${JSON.stringify(periods)}))`)
    .execute()
  return rows.map((row) => ({
    organisationId: row.organisation_id ?? whole,
    period: row.period as PeriodKey,
    role: row.role,
    figure: figureOf(row),
    note: row.note,
    source: row.source,
  }))
}

interface Stored {
  readonly numerator: string | null
  readonly denominator: string | null
  readonly value: string | null
}

export function figureOf({ numerator, denominator, value }: Stored): Figure {
  if (value !== null) return { value, numerator: null, denominator: null }
  if (numerator === null || denominator === null) throw new Error('a figure without a number')
  return { numerator, denominator, value: null }
}
