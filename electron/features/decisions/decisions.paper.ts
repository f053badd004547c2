import type { Db } from '@electron/database/database'
import type { TemplatePlace } from '@electron/documents/own-template'
import type { PartyDocument } from '@shared/core/party-document'
import { type Amendment, composeAmendment } from '@shared/features/decisions/amendments.document'
import {
  composeCorrectionValues,
  composeRevocationValues,
} from '@shared/features/decisions/amendments.template'
import type { AwardDecision, DecisionHead } from '@shared/features/decisions/decisions.award'
import { composeDecision } from '@shared/features/decisions/decisions.document'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { isAmending } from '@shared/features/decisions/decisions.kinds'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { isPraise } from '@shared/features/decisions/decisions.phrases'
import {
  composeDecisionValues,
  composePraiseValues,
} from '@shared/features/decisions/decisions.template'
import { fillKind } from '../templates/templates.fill'
import { printedAmendment } from './amendments.review'
import { getDecisionRow } from './decisions.queries'
import { printedDecision } from './decisions.review'

/** A decision of any kind, ready for paper: the printed page and the Word file say the same. */
export interface DecisionPaper {
  readonly document: PartyDocument
  /** “05-QĐ/ĐUK”; null while there is none. */
  readonly numberText: string | null
  /** In the office's Word template of its kind, or in the built-in one. */
  readonly docx: (place: TemplatePlace) => Promise<Uint8Array>
}

export async function paperOf(db: Db, id: DecisionId): Promise<DecisionPaper> {
  const { kind } = await getDecisionRow(db, id)
  if (isAmending(kind)) return amendmentPaper(await printedAmendment(db, id))
  const { decision } = await printedDecision(db, id)
  return decisionPaper(decision)
}

export function decisionPaper(decision: AwardDecision): DecisionPaper {
  const day = dayOf(decision)
  return {
    document: composeDecision(decision),
    numberText: numberTextOf(decision),
    docx: (place) =>
      isPraise(decision)
        ? fillKind(place, 'praiseDecision', { day, values: composePraiseValues(decision) })
        : fillKind(place, 'awardDecision', { day, values: composeDecisionValues(decision) }),
  }
}

export function amendmentPaper(amendment: Amendment): DecisionPaper {
  const day = dayOf(amendment)
  return {
    document: composeAmendment(amendment),
    numberText: numberTextOf(amendment),
    docx: (place) =>
      amendment.kind === 'correction'
        ? fillKind(place, 'correctionDecision', { day, values: composeCorrectionValues(amendment) })
        : fillKind(place, 'revocationDecision', {
            day,
            values: composeRevocationValues(amendment),
          }),
  }
}

const dayOf = ({ date, draftedOn }: DecisionHead) => date ?? draftedOn

const numberTextOf = ({ number, committee }: DecisionHead): string | null =>
  number === null ? null : labels.numberText({ number, symbol: committee.symbol })
