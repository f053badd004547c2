import type { Db } from '@electron/database/database'
import type { VerificationAnswer } from '@shared/features/certificates/certificates.designs.contract'
import { readVerification } from '@shared/features/certificates/certificates.verification'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { type SqlBool, sql } from 'kysely'
import { type ClaimRow, selectClaims, toClaim } from './certificates.records'
import { officeSigner } from './certificates.signature'

/**
 * Whether the text of a QR code was signed by this office for the ledger line it names, and what has
 * become of that award since.
 */
export async function verifyCode(db: Db, text: string): Promise<VerificationAnswer> {
  const read = readVerification(text)
  if (!read) return { kind: 'unreadable' }
  const { ledgerNumber } = read
  const row = await selectClaims(db).where('a.ledger_number', '=', ledgerNumber).executeTakeFirst()
  if (!row) return { kind: 'unknown', ledgerNumber }
  const signature = (await officeSigner(db)).signature(toClaim(row))
  const isSigned =
    signature === read.signature &&
    row.number === read.decisionNumber &&
    row.decidedOn === read.decidedOn
  if (!isSigned) return { kind: 'altered', ledgerNumber }
  return { kind: await standingOf(db, row), line: toLine(row) }
}

async function standingOf(db: Db, row: ClaimRow): Promise<'genuine' | 'corrected' | 'revoked'> {
  const { isRevoked, isCorrected } = await db
    .selectFrom('award as a')
    .innerJoin('decision as d', 'd.id', 'a.decision_id')
    .where('a.id', '=', row.awardId)
    .select([
      sql<SqlBool>`d.status = 'revoked'
        or exists (select 1 from award_revocation where award_id = a.id)`.as('isRevoked'),
      sql<SqlBool>`exists (select 1 from amendment_line as l
        join decision as later on later.id = l.decision_id
        where later.amends_id = d.id and later.kind = 'correction'
          and later.status not in ('draft', 'signing')
          and (l.nomination_id is null or l.nomination_id = a.nomination_id))`.as('isCorrected'),
    ])
    .executeTakeFirstOrThrow()
  if (isRevoked) return 'revoked'
  return isCorrected ? 'corrected' : 'genuine'
}

const toLine = (row: ClaimRow) => ({
  awardId: row.awardId,
  decisionId: row.decisionId,
  decisionNumber: labels.numberText({ number: row.number ?? 0, symbol: row.symbol }),
  decidedOn: row.decidedOn,
  ledgerNumber: labels.ledgerNumber(row.ledgerNumber),
  name: row.name,
  position: row.position,
  unit: row.unit,
  achievement: row.achievement,
})
