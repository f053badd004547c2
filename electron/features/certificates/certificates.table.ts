import type { AttachmentKind } from '@shared/core/attachment'
import type { LocalDate } from '@shared/core/local-date'
import type {
  DesignId,
  DesignVersionId,
  StockId,
  StockMoveId,
  StockScanId,
} from '@shared/features/certificates/certificates.ids'
import type {
  DesignSubject,
  StockMoveReason,
} from '@shared/features/certificates/certificates.kinds'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'

/** A kind of paper (phôi); lengths in tenths of a millimetre, landscape where it is wider than high. */
export interface CertificateStockTable {
  id: StockId
  name: string
  width_tenths: number
  height_tenths: number
  /** How far from the left and right edges nothing may stand; of printed stock, its border. */
  safe_x_tenths: number
  /** The same from the upper and lower edges. */
  safe_y_tenths: number
  is_preprinted: 0 | 1
  is_retired: 0 | 1
  note: string
}

/** Sheets that came or went; their sum is what is left. */
export interface CertificateStockMoveTable {
  id: StockMoveId
  stock_id: StockId
  /** Positive: came; negative: went. */
  sheets: number
  reason: StockMoveReason
  moved_on: LocalDate
  note: string
}

/** The scan of a stock, for the screen only. */
export interface CertificateStockAttachmentTable {
  id: StockScanId
  stock_id: StockId
  name: string
  sha256: string
  kind: AttachmentKind
  size_bytes: number
  /** UTC. */
  added_at: string
}

export interface CertificateDesignTable {
  id: DesignId
  name: string
  /** null: for every form. */
  form_id: string | null
  applies_to: DesignSubject
  is_default: 0 | 1
  is_retired: 0 | 1
}

/** Never changed once a decision was printed with it. */
export interface CertificateDesignVersionTable {
  id: DesignVersionId
  design_id: DesignId
  version: number
  /** null: any plain paper of the size of the layout. */
  stock_id: StockId | null
  /** JSON of a `DesignLayout`. */
  layout: string
}

/** Which versions a decision is printed with; null: the built-in design. */
export interface DecisionDesignTable {
  id: DecisionId
  person_version_id: DesignVersionId | null
  collective_version_id: DesignVersionId | null
  /** 1: sheets are out, so this stays. */
  is_printed: 0 | 1
}

/** How one certificate differs from its design. */
export interface CertificateOverrideTable {
  id: AwardId
  /** Whose fields are meant; it says nothing to any other design. null: the built-in one. */
  design_id: DesignId | null
  /** JSON of `FieldOverrides`. */
  changes: string
}

/** One row, made with the data itself. */
export interface CertificateKeyTable {
  id: 'office'
  /** 32 bytes. */
  secret_hex: string
  /** UTC. */
  made_at: string
}
