import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import { formatDocumentNumber } from '@shared/core/document-number'
import type { AwardSoFar } from '@shared/features/dossiers/dossiers.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { findNominations } from '../nominations/nominations.queries'
import { historyOf } from '../organisation/organisation.succession.queries'
import { dossiersStrings as strings } from './dossiers.strings'

/**
 * What the nominee was given before, by the ledger and by the older books; a collective with those
 * whose history it carries. A nominee who is only a name has none that is known.
 *
 * @throws AppError `core.notFound`
 */
export async function awardsOfNominee(db: Db, id: NominationId): Promise<readonly AwardSoFar[]> {
  const [row] = await findNominations(db, [id])
  if (!row) throw coreErrors.notFound({ what: strings.nomination })
  let found = db.selectFrom('award_on_record').where('subject_kind', '=', row.kind)
  if (row.kind === 'person') {
    if (row.personId === null) return []
    found = found.where('person_id', '=', row.personId)
  } else {
    if (row.organisationId === null) return []
    found = found.where('organisation_id', 'in', await historyOf(db, row.organisationId))
  }
  const awards = await found
    .select(['id', 'form', 'number', 'symbol', 'decision_text', 'decided_on', 'achievement'])
    .select('is_revoked')
    .orderBy('decided_on', 'desc')
    .orderBy('id')
    .execute()
  return awards.map((award) => ({
    id: award.id,
    form: award.form,
    decision: decisionOf(award),
    decidedOn: award.decided_on,
    achievement: award.achievement,
    isRevoked: award.is_revoked === 1,
  }))
}

interface Numbered {
  readonly number: number | null
  readonly symbol: string | null
  readonly decision_text: string
}

const decisionOf = ({ number, symbol, decision_text }: Numbered): string =>
  number === null || symbol === null
    ? decision_text
    : formatDocumentNumber({ system: 'party', number, type: strings.decisionType, issuer: symbol })
