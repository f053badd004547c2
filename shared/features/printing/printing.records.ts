import type { LocalDate } from '@shared/core/local-date'
import type { CertificateFinding } from '@shared/features/certificates/certificates.contract'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { CertificateId, PrintRunId, PrintSheetId } from './printing.ids'
import type {
  CertificateState,
  RunPurpose,
  RunState,
  SheetState,
  ShownState,
} from './printing.kinds'

export interface Handover {
  readonly handedOn: LocalDate
  readonly handedBy: string
  readonly receivedBy: string
  readonly isProxy: boolean
  readonly note: string
}

/** The paper in force of one ledger line. */
export interface CertificateRow {
  readonly awardId: AwardId
  /** null: nothing was printed, signed or handed over yet. */
  readonly certificateId: CertificateId | null
  readonly ledgerNumber: number
  readonly kind: SubjectKind
  readonly name: string
  readonly position: string
  readonly unit: string
  readonly state: ShownState
  /** 0: the first paper; from 1: issued anew so many times. */
  readonly copy: number
  readonly marking: string
  readonly signedOn: LocalDate | null
  readonly handover: Handover | null
  /** The run in which a sheet of it waits or is on its way. */
  readonly openRun: { readonly id: PrintRunId; readonly number: number } | null
  /** A later decision took the award back: it is neither printed nor handed over. */
  readonly isRevoked: boolean
}

export interface CertificatePage {
  readonly total: number
  readonly rows: readonly CertificateRow[]
}

export type StateCounts = Readonly<Record<ShownState, number>> & {
  readonly all: number
  /** Sheets of paper that were spoiled. */
  readonly spoiledSheets: number
}

export interface Preflight {
  /** Sheets that would be printed now. */
  readonly sheets: number
  readonly isIssued: boolean
  /** Those that prevent printing first. */
  readonly findings: readonly CertificateFinding[]
  readonly designName: string
  readonly stockName: string
  readonly printerName: string
}

export interface RunSummary {
  readonly id: PrintRunId
  readonly decisionId: DecisionId
  readonly number: number
  readonly purpose: RunPurpose
  readonly state: RunState
  /** UTC, ISO 8601. */
  readonly startedAt: string
  readonly endedAt: string | null
  readonly designName: string
  readonly stockName: string
  readonly printerName: string
  readonly dataSha256: string
  readonly note: string
  /** Certificates of the run, and sheets of paper by what became of them. */
  readonly certificates: number
  readonly sheets: Readonly<Record<SheetState, number>>
}

export type PackState = 'waiting' | 'sent' | 'settled'

export interface Pack {
  readonly pack: number
  readonly state: PackState
  /** Sheets that are printed again stand in packs of their own. */
  readonly isReprint: boolean
  readonly sheets: number
  readonly firstName: string
  readonly lastName: string
}

export interface RunDetail extends RunSummary {
  readonly packs: readonly Pack[]
  /** False: words or design are no longer those the run was made with, so nothing more is printed. */
  readonly isAsStarted: boolean
}

export interface Sheet {
  readonly id: PrintSheetId
  readonly position: number
  readonly state: SheetState
  readonly reason: string
  readonly ledgerNumber: number
  readonly name: string
}

export interface SpoiledSheet {
  readonly id: PrintSheetId
  readonly ledgerNumber: number
  readonly name: string
  readonly decisionNumber: string
  readonly runNumber: number
  readonly reason: string
  /** UTC, ISO 8601. */
  readonly settledAt: string
  /** The certificate has a good sheet by now. */
  readonly isMadeGood: boolean
}

/** One paper of a ledger line, newest first, with every sheet that was printed for it. */
export interface CertificatePaper {
  readonly copy: number
  readonly state: CertificateState
  readonly marking: string
  readonly reason: string
  readonly signedOn: LocalDate | null
  readonly handover: Handover | null
  readonly sheets: readonly (Omit<Sheet, 'ledgerNumber' | 'name'> & {
    readonly runNumber: number
    readonly purpose: RunPurpose
    readonly sentAt: string | null
  })[]
}
