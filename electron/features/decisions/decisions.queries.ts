import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import { tidy } from '@shared/core/vietnamese-fold'
import type { DecisionFields, DecisionSummary } from '@shared/features/decisions/decisions.contract'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { DecisionKind } from '@shared/features/decisions/decisions.kinds'
import type { SubjectRef } from '@shared/features/people/people.subject'
import { sql } from 'kysely'
import { historyOf } from '../organisation/organisation.succession.queries'
import { decisionsStrings as strings } from './decisions.strings'
import type { DecisionTable } from './decisions.table'

/** Newest first; drafts by their planned day. */
export async function listSummaries(db: Db): Promise<readonly DecisionSummary[]> {
  const rows = await selectSummaries(db).orderBy('d.issued_on', 'desc').orderBy('d.id').execute()
  return rows.map(toSummary)
}

/** Decisions that award the subject or, while drafts, list it; newest first. */
export async function decisionsOfSubject(
  db: Db,
  subject: SubjectRef,
): Promise<readonly DecisionSummary[]> {
  const ids: readonly string[] =
    subject.kind === 'person' ? [subject.id] : await historyOf(db, subject.id)
  const column = subject.kind === 'person' ? 'person_id' : 'organisation_id'
  const kind = subject.kind === 'person' ? 'person' : 'collective'
  const rows = await selectSummaries(db)
    .where((eb) =>
      eb.or([
        eb(
          'd.id',
          'in',
          eb
            .selectFrom('award as a')
            .where('a.subject_kind', '=', kind)
            .where(sql.ref<string>(`a.${column}`), 'in', ids)
            .select('a.decision_id'),
        ),
        eb(
          'd.id',
          'in',
          eb
            .selectFrom('amendment_line as l')
            .innerJoin('nomination as n', 'n.id', 'l.nomination_id')
            .where('n.subject_kind', '=', kind)
            .where(sql.ref<string>(`n.${column}`), 'in', ids)
            .select('l.decision_id'),
        ),
        eb(
          'd.id',
          'in',
          eb
            .selectFrom('decision_nomination as dn')
            .innerJoin('nomination as n', 'n.id', 'dn.nomination_id')
            .where('n.subject_kind', '=', kind)
            .where(sql.ref<string>(`n.${column}`), 'in', ids)
            .select('dn.decision_id'),
        ),
      ]),
    )
    .orderBy('d.issued_on', 'desc')
    .orderBy('d.id')
    .execute()
  return rows.map(toSummary)
}

/** @throws AppError `core.notFound` */
export async function getSummary(db: Db, id: DecisionId): Promise<DecisionSummary> {
  const row = await selectSummaries(db).where('d.id', '=', id).executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.decision })
  return toSummary(row)
}

/** @throws AppError `core.notFound` */
export async function getDecisionRow(db: Db, id: DecisionId): Promise<DecisionTable> {
  const row = await db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.decision })
  return row
}

/** 0 while the ledger is empty. */
export async function lastLedgerNumber(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom('award')
    .select((eb) => eb.fn.max('ledger_number').as('last'))
    .executeTakeFirstOrThrow()
  return last ?? 0
}

/**
 * The last one drafted or issued: who proposed, who pays and who is told seldom change.
 *
 * @param since first day of the committee's present identity: before it these had other names
 */
export async function findLatestDecision(
  db: Db,
  { since, kind }: { readonly since: LocalDate; readonly kind: DecisionKind },
): Promise<DecisionTable | undefined> {
  return db
    .selectFrom('decision')
    .selectAll()
    .where('issued_on', '>=', since)
    .where('kind', '=', kind)
    .orderBy('issued_on', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
}

const selectSummaries = (db: Db) =>
  db
    .selectFrom('decision as d')
    .innerJoin('award_round as r', 'r.id', 'd.round_id')
    .select((eb) => [
      'd.id',
      'd.round_id as roundId',
      'r.name as roundName',
      'd.level',
      'd.kind',
      'd.status',
      'd.number',
      'd.symbol',
      'd.term',
      'd.issued_on as issuedOn',
      // Whom it awards, or whom it takes an award from or corrects.
      ...(['collective', 'person'] as const).map((kind) =>
        sql<number>`(select count(*) from nomination as n where n.subject_kind = ${kind} and n.id in
          (select nomination_id from decision_nomination where decision_id = d.id
            union select nomination_id from amendment_line where decision_id = d.id))`.as(kind),
      ),
      eb
        .selectFrom('award as a')
        .whereRef('a.decision_id', '=', 'd.id')
        .select((awards) => awards.fn.min('a.ledger_number').as('from'))
        .as('ledgerFrom'),
      eb
        .selectFrom('award as a')
        .whereRef('a.decision_id', '=', 'd.id')
        .select((awards) => awards.fn.max('a.ledger_number').as('to'))
        .as('ledgerTo'),
    ])

type SummaryRow = Awaited<ReturnType<ReturnType<typeof selectSummaries>['executeTakeFirstOrThrow']>>

const toSummary = ({
  collective,
  person,
  ledgerFrom,
  ledgerTo,
  ...row
}: SummaryRow): DecisionSummary => ({
  ...row,
  collectives: collective,
  persons: person,
  ledger: ledgerFrom === null || ledgerTo === null ? null : { from: ledgerFrom, to: ledgerTo },
})

export function toFields(row: DecisionTable): DecisionFields {
  return {
    number: row.number,
    issuedOn: row.issued_on,
    occasion: row.occasion,
    reason: row.reason,
    proposer: row.proposer,
    proposal: row.proposal,
    fundSource: row.fund_source,
    signer: {
      name: row.signer_name,
      position: row.signer_position,
      authority: row.signer_authority,
    },
    bases: JSON.parse(row.bases),
    recipients: JSON.parse(row.recipients),
  }
}

/** Texts as they will be printed: NFC, one line each, no empty lines. */
export function fieldColumns(fields: DecisionFields) {
  return {
    number: fields.number,
    issued_on: fields.issuedOn,
    occasion: tidy(fields.occasion),
    reason: tidy(fields.reason),
    proposer: tidy(fields.proposer),
    proposal: tidy(fields.proposal),
    fund_source: tidy(fields.fundSource),
    signer_name: tidy(fields.signer.name),
    signer_position: tidy(fields.signer.position),
    signer_authority: tidy(fields.signer.authority),
    bases: JSON.stringify(tidyLines(fields.bases)),
    recipients: JSON.stringify(tidyLines(fields.recipients)),
  }
}

const tidyLines = (lines: readonly string[]) => lines.map(tidy).filter((line) => line !== '')
