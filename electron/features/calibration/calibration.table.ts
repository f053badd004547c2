import type { LocalDate } from '@shared/core/local-date'
import type {
  PrinterCalibrationId,
  PrinterProfileId,
} from '@shared/features/calibration/calibration.ids'

/** One printer with one of its trays: each feeds paper in its own way. */
export interface PrinterProfileTable {
  id: PrinterProfileId
  name: string
  tray: string
  note: string
  is_retired: 0 | 1
}

/**
 * What was read from one ruler page; the last one of a profile counts. Crosses from the upper left
 * corner of the sheet, all readings in hundredths of a millimetre, the sheet in tenths.
 */
export interface PrinterCalibrationTable {
  id: PrinterCalibrationId
  profile_id: PrinterProfileId
  width_tenths: number
  height_tenths: number
  upper_left_x_hundredths: number
  upper_left_y_hundredths: number
  lower_right_x_hundredths: number
  lower_right_y_hundredths: number
  /** The other two crosses: both measured, or null. */
  upper_right_x_hundredths: number | null
  upper_right_y_hundredths: number | null
  lower_left_x_hundredths: number | null
  lower_left_y_hundredths: number | null
  bar_across_hundredths: number
  bar_down_hundredths: number
  measured_on: LocalDate
  measured_by: string
  /** The day a corrected page was laid over the stock against the light and fitted. */
  light_checked_on: LocalDate | null
  /** From 1, in the order of measuring. */
  position: number
}
