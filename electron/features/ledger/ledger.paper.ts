import type { Db } from '@electron/database/database'
import { documentDay, type LocalDate } from '@shared/core/local-date'
import type { LedgerFilter, LedgerLine } from '@shared/features/ledger/ledger.contract'
import { committeeOnDay } from '../committee/committee.queries'
import { allLines, ledgerChoices } from './ledger.queries'
import { ledgerStrings as strings } from './ledger.strings'

/** The ledger, or a part of it, with everything that is printed around its lines. */
export interface LedgerPaper {
  readonly upperBody: string
  readonly committee: string
  /** Which part it is, one per printed line; none for the whole book. */
  readonly parts: readonly string[]
  readonly lines: readonly LedgerLine[]
  readonly totals: string
  /** Of the lines that still stand. */
  readonly totalDong: number
  readonly revoked: number
  readonly placeAndDate: string
  readonly signer: { readonly authority: string; readonly position: string; readonly name: string }
}

/** @param today heads and signs the paper */
export async function ledgerPaper(
  db: Db,
  filter: LedgerFilter,
  today: LocalDate,
): Promise<LedgerPaper> {
  const { identity, signers } = await committeeOnDay(db, today)
  const [signer] = signers
  const lines = await allLines(db, filter)
  const collectives = lines.filter(({ kind }) => kind === 'collective').length
  return {
    upperBody: identity?.upperBody ?? '',
    committee: identity?.name ?? '',
    parts: await partsOf(db, filter),
    lines,
    totals: strings.totals({ collectives, persons: lines.length - collectives }),
    totalDong: lines.reduce((sum, line) => sum + (line.isRevoked ? 0 : (line.amountDong ?? 0)), 0),
    revoked: lines.filter(({ isRevoked }) => isRevoked).length,
    placeAndDate: strings.placeAndDate({
      place: identity?.place ?? '',
      day: documentDay(today),
    }),
    signer: {
      authority: signer?.authority ?? '',
      position: signer?.position ?? '',
      name: signer?.fullName ?? '',
    },
  }
}

async function partsOf(
  db: Db,
  { year, decisionId, kind, text, level, form }: LedgerFilter,
): Promise<string[]> {
  const { decisions } = await ledgerChoices(db)
  const decision = decisions.find(({ id }) => id === decisionId)
  return [
    year === null ? '' : strings.year(year),
    decision ? strings.ofDecision({ number: decision.number, day: decision.decidedOn }) : '',
    level === null ? '' : strings.levels[level],
    form === null ? '' : strings.form(form),
    kind === null ? '' : strings.kinds[kind],
    text.trim() === '' ? '' : strings.search(text.trim()),
  ].filter(Boolean)
}
