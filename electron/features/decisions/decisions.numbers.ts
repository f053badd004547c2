import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import { PartialDate } from '@shared/core/partial-date'
import type { NumberSeries } from '@shared/features/committee/numbers.rules'
import { decisionType } from '@shared/features/committee/numbers.strings'
import type { SeriesGaps } from '@shared/features/decisions/decisions.contract'
import { decisionsErrors } from '@shared/features/decisions/decisions.errors'
import { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { listSeries, type TakenNumber, takenNumbers } from '../committee/numbers.queries'
import { holdNumber } from '../committee/numbers.service'
import { getSummary } from './decisions.queries'

interface Series {
  readonly symbol: string
  readonly term: string
}

/** Every decision of the office is in one series, whatever it decides. */
export const seriesOf = ({ symbol, term }: Series): NumberSeries => ({
  ...{ issuer: symbol, term },
  type: decisionType,
})

/** Numbers that are spoken for, drafts and other papers included. */
export const numbersInSeries = (
  db: Db,
  series: Series,
  except: DecisionId | null = null,
): Promise<readonly TakenNumber[]> => takenNumbers(db, seriesOf(series), except)

/** Who has a number, in the middle of a sentence. */
export async function holderOf(db: Db, { documentId, by }: TakenNumber): Promise<string> {
  const id = DecisionId.safeParse(documentId)
  return id.success ? inWords(db, id.data) : by
}

/** “quyết định ngày 15/12/2022 của đợt “…””. */
async function inWords(db: Db, id: DecisionId): Promise<string> {
  const { status, issuedOn, roundName } = await getSummary(db, id)
  return labels.otherDecision({ isDraft: status === 'draft', day: issuedOn, round: roundName })
}

/** Of the series of decisions that have any. */
export async function decisionGaps(db: Db): Promise<readonly SeriesGaps[]> {
  const series = await listSeries(db)
  return series
    .filter(({ type, gaps }) => type === decisionType && gaps.length > 0)
    .map(({ issuer, term, gaps }) => ({ symbol: issuer, term, gaps }))
}

interface Numbered extends Series {
  readonly id: DecisionId
  readonly number: number | null
  readonly issuedOn: LocalDate
  readonly about: string
}

/**
 * Holds the number for the draft, in place of the one it had.
 * @throws AppError `decisions.numberTaken`
 */
export async function holdDecisionNumber(
  writing: Pick<CommandContext, 'tx' | 'newId'>,
  { id, number, issuedOn, about, ...series }: Numbered,
): Promise<void> {
  const others = await numbersInSeries(writing.tx, series, id)
  const taken = others.find((other) => other.number === number)
  if (taken && number !== null)
    throw decisionsErrors.numberTaken({
      number: labels.numberText({ number, symbol: series.symbol }),
      by: await holderOf(writing.tx, taken),
    })
  const datedOn = PartialDate.parse(issuedOn)
  await holdNumber(writing, { id, series: seriesOf(series), datedOn, about }, number)
}
