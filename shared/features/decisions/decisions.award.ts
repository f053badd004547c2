import type { LocalDate } from '@shared/core/local-date'

/** What every decision has, whatever it decides; days ISO, texts as typed. */
export interface DecisionHead {
  readonly committee: DecisionCommittee
  /** ≥ 1; null until the number is given: then a gap is printed, never an invented number. */
  readonly number: number | null
  /** null until known: day and month stay blank. */
  readonly date: LocalDate | null
  /** Stands for the missing date where one is needed: the guideline in force, the year. */
  readonly draftedOn: LocalDate
  readonly place: string
  /** With or without the word “Căn cứ” and the closing mark. */
  readonly bases: readonly string[]
  /** `document`: “Tờ trình số 12-TTr/BTG, ngày 02/12/2022”, or empty. */
  readonly proposer: { readonly name: string; readonly document: string } | null
  readonly recipients: readonly string[]
  readonly signer: DecisionSigner
}

/** Everything an award decision says. */
export interface AwardDecision extends DecisionHead {
  /** Left out of what was frozen before there were praises. */
  readonly kind?: 'award' | 'praise'
  /** “Giấy khen” */
  readonly form: string
  /** For the subject line: “qua 02 năm thực hiện Chỉ thị số 01-CT/TU”. */
  readonly occasion: string
  /** For Điều 1, common to all: “có thành tích xuất sắc qua 02 năm thực hiện …”. */
  readonly reason: string
  readonly collectives: readonly AwardedCollective[]
  readonly persons: readonly AwardedPerson[]
  /** “Quỹ thi đua, khen thưởng của Đảng ủy Khối”, or empty. */
  readonly fundSource: string
}

export interface DecisionCommittee {
  readonly upperBody: string
  /** One entry per printed line of the heading. */
  readonly nameLines: readonly string[]
  /** “Đảng ủy Khối” */
  readonly shortName: string
  /** “Ban Thường vụ Đảng ủy Khối” */
  readonly decidingBody: string
  /** “ĐUK” */
  readonly symbol: string
}

export interface DecisionSigner {
  readonly authority: readonly string[]
  readonly position: string
  readonly name: string
}

export interface AwardedCollective {
  readonly name: string
  /** Parent organisation, or empty; printed in brackets unless the name already says it. */
  readonly unit: string
  /** As it stands in the ledger; empty until the decision is issued. */
  readonly ledgerNumber: string
  /** Printed as a note only where it differs from the common reason. */
  readonly achievement: string
}

export interface AwardedPerson extends AwardedCollective {
  readonly position: string
}
