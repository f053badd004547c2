import type { PartyDocument } from '@shared/core/party-document'
import type { KindValues } from '../templates/templates.catalogue'
import { listHeadValues, partyValues } from '../templates/templates.party'
import {
  type Amendment,
  amendmentColumns,
  amendmentRows,
  composeAmendment,
} from './amendments.document'
import { amendmentDocumentStrings } from './amendments.strings'
import { withoutMark } from './decisions.phrases'
import { bodyValues } from './decisions.template'

const { columns } = amendmentDocumentStrings

/** The sentences are those of {@link composeAmendment}: the .docx differs from the page in form only. */
export function composeCorrectionValues(amendment: Amendment): KindValues<'correctionDecision'> {
  const cell = cellOf(amendment)
  return {
    ...pageValues(amendment, composeAmendment(amendment)),
    lines: amendmentRows(amendment).map((row) => ({
      order: cell(row, columns.order),
      subject: cell(row, columns.subject),
      field: cell(row, columns.field),
      before: cell(row, columns.before),
      after: cell(row, columns.after),
    })),
  }
}

export function composeRevocationValues(amendment: Amendment): KindValues<'revocationDecision'> {
  const cell = cellOf(amendment)
  return {
    ...pageValues(amendment, composeAmendment(amendment)),
    lines: amendmentRows(amendment).map((row) => ({
      order: cell(row, columns.order),
      subject: cell(row, columns.subject),
      place: cell(row, columns.place),
      ledgerNumber: cell(row, columns.ledgerNumber),
      amount: cell(row, columns.amount),
    })),
  }
}

const pageValues = ({ reason }: Amendment, document: PartyDocument) => ({
  ...partyValues(document),
  ...bodyValues(document),
  typeName: document.typeName,
  ...listHeadValues(document.lists[0]),
  reason: withoutMark(reason),
})

/** A column that this list does not have is an empty field. */
function cellOf(amendment: Amendment) {
  const titles = amendmentColumns(amendment).map(({ title }) => title)
  return (row: readonly string[], column: string): string => row[titles.indexOf(column)] ?? ''
}
