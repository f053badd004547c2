import type { Db } from '@electron/database/database'
import { composeCertificates } from '@shared/features/certificates/certificates.compose'
import { addressBy } from '@shared/features/certificates/certificates.honorifics'
import { FieldOverrides } from '@shared/features/certificates/certificates.overrides'
import type { CertificateRecord } from '@shared/features/certificates/certificates.record'
import type { CertificateClaim } from '@shared/features/certificates/certificates.verification'
import {
  type Correction,
  correctedAddress,
  correctWords,
  inForceAt,
} from '@shared/features/decisions/amendments.wording'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { correctionsOf } from '../decisions/amendments.corrections.queries'
import { printedDecision } from '../decisions/decisions.review'
import { type DesignsOfDecision, designsFor } from './certificates.chosen'
import { officeSigner, type Signer } from './certificates.signature'

/** When the paper of an award was made, UTC; an award without one has no paper yet. */
export type PaperTimes = ReadonlyMap<AwardId, string>

/**
 * Certificates of a decision in its order, as they are printed: the words that were frozen with it
 * and corrected since, the address by the rules of the design, its own changes, and the signed code.
 * A paper that is made already keeps the words of its time.
 *
 * @throws AppError `core.notFound`
 */
export async function recordsFor(
  db: Db,
  decisionId: DecisionId,
  madeAt: PaperTimes = new Map(),
): Promise<readonly CertificateRecord[]> {
  const designs = await designsFor(db, decisionId)
  const lines = await linesByNumber(db, decisionId, { madeAt, designs })
  const signer = await officeSigner(db)
  const printed = await printedDecision(db, decisionId)
  const subjects = printed.subjects.map((subject) =>
    correctWords(subject, lines.get(subject.ledgerNumber)?.corrections ?? []),
  )
  return composeCertificates({ ...printed, subjects }).map((record) =>
    dressed(record, { designs, signer, line: lines.get(record.ledgerNumber) }),
  )
}

interface Line {
  readonly awardId: AwardId
  readonly claim: CertificateClaim
  /** Those of the design it is printed with. */
  readonly overrides: FieldOverrides | null
  /** Those its paper carries, or will. */
  readonly corrections: readonly Correction[]
}

interface Dress {
  readonly designs: DesignsOfDecision
  readonly signer: Signer
  /** Undefined while the decision is a draft. */
  readonly line: Line | undefined
}

function dressed(record: CertificateRecord, { designs, signer, line }: Dress): CertificateRecord {
  const addressedAs =
    correctedAddress(line?.corrections ?? []) ??
    addressBy(designs[record.subjectKind].honorifics, record)
  return {
    ...record,
    ...(addressedAs !== undefined && { addressedAs }),
    ...(line && { verification: signer.verification(line.claim) }),
    ...(line?.overrides && { overrides: line.overrides }),
  }
}

async function linesByNumber(
  db: Db,
  decisionId: DecisionId,
  { madeAt, designs }: { readonly madeAt: PaperTimes; readonly designs: DesignsOfDecision },
): Promise<ReadonlyMap<string, Line>> {
  const rows = await selectClaims(db).where('a.decision_id', '=', decisionId).execute()
  const corrections = await correctionsOf(db, decisionId)
  const correctionsFor = ({ awardId, nominationId }: ClaimRow) =>
    inForceAt(
      (nominationId === null ? undefined : corrections.get(nominationId)) ?? [],
      madeAt.get(awardId) ?? null,
    )
  return new Map(
    rows.map((row) => [
      labels.ledgerNumber(row.ledgerNumber),
      {
        awardId: row.awardId,
        claim: toClaim(row),
        overrides: overridesOf(row, designs),
        corrections: correctionsFor(row),
      },
    ]),
  )
}

const overridesOf = (
  { changes, overriddenDesignId, kind }: ClaimRow,
  designs: DesignsOfDecision,
): FieldOverrides | null =>
  changes === null || overriddenDesignId !== designs[kind].designId
    ? null
    : FieldOverrides.parse(JSON.parse(changes))

/** Ledger lines with what their certificates claim. */
export const selectClaims = (db: Db) =>
  db
    .selectFrom('award as a')
    .innerJoin('decision as d', 'd.id', 'a.decision_id')
    .leftJoin('certificate_override as o', 'o.id', 'a.id')
    .select([
      'a.id as awardId',
      'a.decision_id as decisionId',
      'a.nomination_id as nominationId',
      'a.ledger_number as ledgerNumber',
      'a.subject_kind as kind',
      'a.name',
      'a.position',
      'a.unit',
      'a.achievement',
      'd.number',
      'd.symbol',
      'd.issued_on as decidedOn',
      'o.changes',
      'o.design_id as overriddenDesignId',
    ])

export type ClaimRow = Awaited<
  ReturnType<ReturnType<typeof selectClaims>['executeTakeFirstOrThrow']>
>

/** An issued decision has a number: the database sees to it. */
export const toClaim = ({ number, symbol, ...row }: ClaimRow): CertificateClaim => ({
  decisionNumber: labels.numberText({ number: number ?? 0, symbol }),
  decidedOn: row.decidedOn,
  ledgerNumber: row.ledgerNumber,
  name: row.name,
})

/** Ledger numbers, as printed, whose award was revoked: nothing is printed for them any more. */
export async function revokedNumbers(db: Db, decisionId: DecisionId): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('award_revocation as r')
    .innerJoin('award as a', 'a.id', 'r.award_id')
    .where('a.decision_id', '=', decisionId)
    .select('a.ledger_number as number')
    .execute()
  return new Set(rows.map(({ number }) => labels.ledgerNumber(number)))
}
