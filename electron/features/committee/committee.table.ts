import type { LocalDate } from '@shared/core/local-date'
import type { CommitteeVersionId, SignerId } from '@shared/features/committee/committee.ids'

export interface CommitteeVersionTable {
  id: CommitteeVersionId
  valid_from: LocalDate
  /** Line above the committee's own name on documents: “ĐẢNG BỘ TỈNH …”. */
  upper_body: string
  name: string
  short_name: string
  /** Who decides: “BAN THƯỜNG VỤ”, “BAN CHẤP HÀNH”. */
  standing_body: string
  /** After the slash of a document number: “ĐUK”. */
  symbol: string
  place: string
  /** Document numbers run within one term: “2020-2025”. */
  term: string
  /** The document behind this version; may be empty. */
  basis: string
}

export interface SignerTable {
  id: SignerId
  full_name: string
  position: string
  /** “T/M BAN THƯỜNG VỤ”. */
  authority: string
  valid_from: LocalDate
  valid_to: LocalDate | null
  is_default: 0 | 1
}
