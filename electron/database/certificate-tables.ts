import type {
  PrinterCalibrationTable,
  PrinterProfileTable,
} from '../features/calibration/calibration.table'
import type {
  CertificateDesignTable,
  CertificateDesignVersionTable,
  CertificateKeyTable,
  CertificateOverrideTable,
  CertificateStockAttachmentTable,
  CertificateStockMoveTable,
  CertificateStockTable,
  DecisionDesignTable,
} from '../features/certificates/certificates.table'

/** What certificates look like, what they are printed on, and with what. */
export interface CertificateTables {
  printer_profile: PrinterProfileTable
  printer_calibration: PrinterCalibrationTable
  certificate_stock: CertificateStockTable
  certificate_stock_move: CertificateStockMoveTable
  certificate_stock_attachment: CertificateStockAttachmentTable
  certificate_design: CertificateDesignTable
  certificate_design_version: CertificateDesignVersionTable
  decision_design: DecisionDesignTable
  certificate_override: CertificateOverrideTable
  /** Made with the data; read only. */
  certificate_key: CertificateKeyTable
}
