import type { LocalDate } from '@shared/core/local-date'
import type { PrinterProfileId } from '@shared/features/calibration/calibration.ids'
import type { DesignVersionId, StockId } from '@shared/features/certificates/certificates.ids'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import type {
  CertificateId,
  PrintRunId,
  PrintSheetId,
} from '@shared/features/printing/printing.ids'
import type {
  CertificateState,
  RunPurpose,
  RunState,
  SheetState,
} from '@shared/features/printing/printing.kinds'

/** The paper of one ledger line; made when it is first printed, signed or handed over. */
export interface CertificateTable {
  id: CertificateId
  award_id: AwardId
  /** 0: the first paper; from 1: how often it was issued anew (cấp lại). */
  copy: number
  state: CertificateState
  signed_on: LocalDate | null
  /** Printed after the ledger number: “Cấp lại lần 1”; empty where the clerk wants none. */
  marking: string
  /** Why it was issued anew; empty for the first paper. */
  reason: string
}

export interface HandoverTable {
  id: string
  certificate_id: CertificateId
  handed_on: LocalDate
  handed_by: string
  /** Who signs for it. */
  received_by: string
  /** 1: not the awarded subject but somebody on its behalf (nhận thay). */
  is_proxy: 0 | 1
  note: string
}

export interface PrintRunTable {
  id: PrintRunId
  decision_id: DecisionId
  /** 1 … within the decision. */
  number: number
  purpose: RunPurpose
  state: RunState
  pack_size: number
  /** The version; null: the design that ships with the program. */
  design_id: DesignVersionId | null
  design_name: string
  /** null: plain paper that is not counted. */
  stock_id: StockId | null
  stock_name: string
  /** null: the one chosen in the print dialog, uncorrected. */
  printer_id: PrinterProfileId | null
  printer_name: string
  width_mm: number
  height_mm: number
  /** SHA-256 over the words of all sheets in order; see `hashOfRecords`. */
  data_sha256: string
  /** SHA-256 over the design, the stock and the correction of the printer. */
  design_sha256: string
  /** UTC, ISO 8601. */
  started_at: string
  ended_at: string | null
  note: string
}

export interface PrintSheetTable {
  id: PrintSheetId
  run_id: PrintRunId
  certificate_id: CertificateId
  pack: number
  /** 1 … within the run; sheets printed again stand at its end. */
  position: number
  state: SheetState
  /** Why it is spoiled. */
  reason: string
  sent_at: string | null
  settled_at: string | null
  /** The sheet that this one is printed instead of. */
  follows_id: PrintSheetId | null
}
