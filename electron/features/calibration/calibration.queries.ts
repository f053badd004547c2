import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { Calibration, PrinterProfile } from '@shared/features/calibration/calibration.contract'
import type { PrinterProfileId } from '@shared/features/calibration/calibration.ids'
import {
  contradictionOf,
  correctionOf,
  fitPrinter,
  habitsOf,
  type Readings,
} from '@shared/features/calibration/calibration.rules'
import type { Place, PrintTransform } from '@shared/features/calibration/calibration.transform'
import { calibrationStrings as strings } from './calibration.strings'
import type { PrinterCalibrationTable, PrinterProfileTable } from './calibration.table'

/** Those in use first, by name and tray. */
export async function listProfiles(db: Db): Promise<readonly PrinterProfile[]> {
  const rows = await db
    .selectFrom('printer_profile')
    .selectAll()
    .orderBy('is_retired')
    .orderBy('name')
    .orderBy('tray')
    .orderBy('id')
    .execute()
  return Promise.all(
    rows.map(async ({ id, name, tray, note, is_retired }) => {
      const latest = await findCalibration(db, id)
      return {
        ...{ id, name, tray, note, isRetired: is_retired === 1 },
        calibration: latest ? toCalibration(latest) : null,
      }
    }),
  )
}

/** @throws AppError `core.notFound` */
export async function getProfile(db: Db, id: PrinterProfileId): Promise<PrinterProfileTable> {
  const row = await db
    .selectFrom('printer_profile')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.profile })
  return row
}

/** The last reading; the earlier ones stay as history. */
export function findCalibration(
  db: Db,
  profileId: PrinterProfileId,
): Promise<PrinterCalibrationTable | undefined> {
  return db
    .selectFrom('printer_calibration')
    .selectAll()
    .where('profile_id', '=', profileId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/**
 * What to do to a page so that this printer puts everything where it belongs, by its last reading;
 * undefined while it was never measured.
 *
 * @throws AppError `core.notFound`
 */
export async function printTransform(
  db: Db,
  profileId: PrinterProfileId,
): Promise<PrintTransform | undefined> {
  await getProfile(db, profileId)
  const latest = await findCalibration(db, profileId)
  return latest && correctionOf(sheetOf(latest), toReadings(latest))
}

function toCalibration(row: PrinterCalibrationTable): Calibration {
  const [sheet, readings] = [sheetOf(row), toReadings(row)]
  return {
    ...{ sheet, readings },
    habits: habitsOf(sheet, fitPrinter(sheet, readings)),
    contradiction: contradictionOf(sheet, readings),
    measuredOn: row.measured_on,
    measuredBy: row.measured_by,
    lightCheckedOn: row.light_checked_on,
  }
}

const sheetOf = ({ width_tenths, height_tenths }: PrinterCalibrationTable) => ({
  width: width_tenths / 10,
  height: height_tenths / 10,
})

function toReadings(row: PrinterCalibrationTable): Readings {
  return {
    upperLeft: { x: row.upper_left_x_hundredths / 100, y: row.upper_left_y_hundredths / 100 },
    lowerRight: { x: row.lower_right_x_hundredths / 100, y: row.lower_right_y_hundredths / 100 },
    upperRight: placeOf(row.upper_right_x_hundredths, row.upper_right_y_hundredths),
    lowerLeft: placeOf(row.lower_left_x_hundredths, row.lower_left_y_hundredths),
    barAcross: row.bar_across_hundredths / 100,
    barDown: row.bar_down_hundredths / 100,
  }
}

const placeOf = (x: number | null, y: number | null): Place | null =>
  x === null || y === null ? null : { x: x / 100, y: y / 100 }
