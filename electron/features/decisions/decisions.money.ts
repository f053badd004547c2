import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { AwardSubject } from '@shared/features/awards/awards.kinds'
import { moneyFor } from '@shared/features/awards/awards.rules'
import type { Pay } from '@shared/features/decisions/decisions.contract'
import { subjectOfLevel } from '@shared/features/eligibility/eligibility.rules'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { moneyTables } from '../awards/awards.queries'

interface Payee {
  readonly kind: SubjectKind
  readonly organisationId: OrganisationId | null
}

interface Occasion {
  /** null: no form on record, so no rule about its money. */
  readonly formId: AwardFormId | null
  /** Of the decision: the base pay is that day's. */
  readonly day: LocalDate
}

/**
 * Multiple × base pay of the day for each of them, in their order; null where the rules at hand say
 * nothing, as of a collective that is only a name on the list.
 */
export async function paysOf(
  db: Db,
  payees: readonly Payee[],
  { formId, day }: Occasion,
): Promise<readonly (Pay | null)[]> {
  if (formId === null) return payees.map(() => null)
  const tables = await moneyTables(db)
  const levels = await levelsOf(db, payees)
  return payees.map((payee) => {
    const answer = moneyFor(formId, subjectOf(payee, levels), { day, ...tables })
    if (answer.kind !== 'known' || answer.multiple.tenths === 0) return null
    const { amount, multiple, pay } = answer
    return { tenths: multiple.tenths, basePayDong: pay.amountDong, dong: amount }
  })
}

async function levelsOf(
  db: Db,
  payees: readonly Payee[],
): Promise<ReadonlyMap<OrganisationId, OrganisationLevel>> {
  const ids = payees.flatMap(({ kind, organisationId }) =>
    kind === 'collective' && organisationId !== null ? [organisationId] : [],
  )
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'level'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, level }) => [id, level]))
}

function subjectOf(
  { kind, organisationId }: Payee,
  levels: ReadonlyMap<OrganisationId, OrganisationLevel>,
): AwardSubject {
  if (kind === 'person') return 'person'
  const level = organisationId === null ? undefined : levels.get(organisationId)
  return level === undefined ? 'collective' : subjectOfLevel(level)
}
