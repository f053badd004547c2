import type { Db } from '@electron/database/database'
import type { LedgerLine } from '@shared/features/ledger/ledger.contract'
import type { UpwardResultId } from '@shared/features/nominations/nominations.ids'
import { sql } from 'kysely'
import { ledgerStrings as strings } from './ledger.strings'

/** What the province gave them: on record, yet in no book of this office, so without a number. */
export async function provinceLinesOfSubject(
  db: Db,
  kind: 'person' | 'organisation',
  ids: readonly string[],
): Promise<readonly LedgerLine[]> {
  const rows = await db
    .selectFrom('award_on_record as a')
    .innerJoin('upward_result as u', (join) =>
      join.on('u.id', '=', sql.ref<UpwardResultId>('a.id')),
    )
    .where('a.source', '=', 'province')
    .where('a.subject_kind', '=', kind === 'person' ? 'person' : 'collective')
    .where(sql.ref<string>(kind === 'person' ? 'a.person_id' : 'a.organisation_id'), 'in', ids)
    .select(['a.id', 'a.level', 'a.subject_kind as kind', 'a.name', 'a.job as position', 'a.unit'])
    .select(['a.form', 'a.achievement', 'a.decision_text as decisionNumber'])
    .select(['a.decided_on as decidedOn', 'u.issuer'])
    .execute()
  return rows.map(({ issuer, ...row }) => ({
    ...row,
    ...{ olderBook: null, number: '', decisionId: null, amountDong: null, isRevoked: false },
    ...{
      handedOn: null,
      receivedBy: '',
      original: null,
      addressedAs: null,
      note: strings.givenByProvince(issuer),
    },
  }))
}
