import type { Db } from '@electron/database/database'
import { formatDocumentNumber } from '@shared/core/document-number'
import { papersStrings as strings } from '@shared/features/dossiers/papers.strings'
import type { NominationDetail } from '@shared/features/nominations/nominations.contract'
import type { PersonId } from '@shared/features/people/people.ids'

type Nominee = Pick<NominationDetail, 'kind' | 'organisationId' | 'personId' | 'formId'>

/** The unit that writes the report and the one above it; '' where there is none on record. */
export async function placesOf(
  db: Db,
  { organisationId }: Nominee,
): Promise<{ readonly unit: string; readonly above: string }> {
  if (organisationId === null) return { unit: '', above: '' }
  const row = await db
    .selectFrom('organisation as o')
    .leftJoin('organisation as p', 'p.id', 'o.parent_id')
    .where('o.id', '=', organisationId)
    .select(['o.name as unit', 'p.name as above'])
    .executeTakeFirst()
  return { unit: row?.unit ?? '', above: row?.above ?? '' }
}

export const personOf = (db: Db, id: PersonId) =>
  db
    .selectFrom('person')
    .where('id', '=', id)
    .select(['gender', 'birth_date as birthDate', 'joined_on as joinedOn'])
    .executeTakeFirst()

/** “Giấy khen”; '' while none is chosen. */
export async function formOf(db: Db, { formId }: Nominee): Promise<string> {
  if (formId === null) return ''
  const row = await db
    .selectFrom('award_form')
    .where('id', '=', formId)
    .select('name')
    .executeTakeFirst()
  return row?.name ?? ''
}

/** Everything the nominee received and still has, oldest first; of the ledger and the older books. */
export async function awardsOnRecord(db: Db, { kind, personId, organisationId }: Nominee) {
  const id = kind === 'person' ? personId : organisationId
  if (id === null) return []
  const rows = await db
    .selectFrom('award_on_record')
    .where('is_revoked', '=', 0)
    .where('subject_kind', '=', kind)
    .where(kind === 'person' ? 'person_id' : 'organisation_id', '=', id as never)
    .select(['form', 'decided_on as decidedOn', 'number', 'symbol', 'decision_text as text'])
    .orderBy('decided_on')
    .orderBy('id')
    .execute()
  return rows.map(({ number, symbol, text, ...row }) => ({
    ...row,
    number: number === null ? text : decisionNumber(number, symbol ?? ''),
  }))
}

const decisionNumber = (number: number, issuer: string): string =>
  formatDocumentNumber({ system: 'party', number, type: strings.decisionSymbol, issuer })
