import type { PartialDate } from '@shared/core/partial-date'
import type { DocumentNumberId } from '@shared/features/committee/committee.ids'
import type { NumberState } from '@shared/features/committee/numbers.kinds'

/** One number of a document, in the series of its issuer, type and term. */
export interface DocumentNumberTable {
  id: DocumentNumberId
  /** “ĐUK” */
  issuer: string
  /** “QĐ”, “TTr” */
  type: string
  /** “2020-2025” */
  term: string
  number: number
  state: NumberState
  /** 1: entered by the clerk for a paper that was not made here. */
  is_by_hand: 0 | 1
  /** The record whose paper bears the number. */
  document_id: string | null
  dated_on: PartialDate | null
  about: string
}
