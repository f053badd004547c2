import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { tidy } from '@shared/core/vietnamese-fold'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type {
  ProfileFields,
  RulerReadings,
} from '@shared/features/calibration/calibration.contract'
import { calibrationErrors } from '@shared/features/calibration/calibration.errors'
import type {
  PrinterCalibrationId,
  PrinterProfileId,
} from '@shared/features/calibration/calibration.ids'
import {
  CONTRADICTION_LIMIT_MM,
  contradictionOf,
  isPlausible,
  PLAUSIBLE_MM,
} from '@shared/features/calibration/calibration.rules'
import type { Place } from '@shared/features/calibration/calibration.transform'
import { findCalibration, getProfile } from './calibration.queries'
import { calibrationStrings as strings } from './calibration.strings'
import type { PrinterProfileTable } from './calibration.table'

interface One {
  readonly id: PrinterProfileId
}

/** @throws AppError `calibration.profileExists` */
export async function addProfile(
  fields: ProfileFields,
  { tx, newId, say }: CommandContext,
): Promise<{ id: PrinterProfileId }> {
  const row = { id: newId<PrinterProfileId>(), ...tidied(fields), is_retired: 0 as const }
  await assertNew(tx, row)
  await tx.insertInto('printer_profile').values(row).execute()
  say(strings.added(row))
  return { id: row.id }
}

/** @throws AppError `core.notFound`, `calibration.profileExists` */
export async function editProfile(
  { id, ...fields }: ProfileFields & One,
  { tx, say }: CommandContext,
): Promise<null> {
  await getProfile(tx, id)
  const row = { id, ...tidied(fields) }
  await assertNew(tx, row)
  await tx.updateTable('printer_profile').set(row).where('id', '=', id).execute()
  say(strings.edited(row))
  return null
}

/** @throws AppError `core.notFound` */
export async function retireProfile(
  { id, isRetired }: One & { readonly isRetired: boolean },
  { tx, say }: CommandContext,
): Promise<null> {
  const profile = await getProfile(tx, id)
  await tx
    .updateTable('printer_profile')
    .set({ is_retired: isRetired ? 1 : 0 })
    .where('id', '=', id)
    .execute()
  say(isRetired ? strings.retired(profile) : strings.revived(profile))
  return null
}

/** With what was measured of it. @throws AppError `core.notFound`, `calibration.inRun` */
export async function removeProfile({ id }: One, { tx, say }: CommandContext): Promise<null> {
  const profile = await getProfile(tx, id)
  await assertInNoRun(tx, profile)
  await tx.deleteFrom('printer_calibration').where('profile_id', '=', id).execute()
  await tx.deleteFrom('printer_profile').where('id', '=', id).execute()
  say(strings.removed(profile))
  return null
}

/** The sheets of a run that is under way are corrected by it until the last one. */
async function assertInNoRun(db: Db, { id, name }: PrinterProfileTable): Promise<void> {
  const run = await db
    .selectFrom('print_run')
    .select('number')
    .where('printer_id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  if (run) throw calibrationErrors.inRun({ name, run: run.number })
}

/** @throws AppError `core.notFound`, `calibration.implausible`, `.contradictory` */
export async function measurePrinter(
  { profileId, width, height, measuredBy, ...readings }: RulerReadings,
  { tx, newId, today, say }: CommandContext,
): Promise<null> {
  const profile = await getProfile(tx, profileId)
  const sheet = { width, height }
  if (!isPlausible(sheet, readings)) throw calibrationErrors.implausible({ limit: PLAUSIBLE_MM })
  const contradiction = contradictionOf(sheet, readings)
  if (contradiction > CONTRADICTION_LIMIT_MM)
    throw calibrationErrors.contradictory({ mm: formatNumber(contradiction, 1) })
  const latest = await findCalibration(tx, profileId)
  const { upperLeft, lowerRight, upperRight, lowerLeft } = readings
  await tx
    .insertInto('printer_calibration')
    .values({
      id: newId<PrinterCalibrationId>(),
      profile_id: profileId,
      width_tenths: Math.round(width * 10),
      height_tenths: Math.round(height * 10),
      upper_left_x_hundredths: hundredths(upperLeft.x),
      upper_left_y_hundredths: hundredths(upperLeft.y),
      lower_right_x_hundredths: hundredths(lowerRight.x),
      lower_right_y_hundredths: hundredths(lowerRight.y),
      upper_right_x_hundredths: orNull(upperRight, 'x'),
      upper_right_y_hundredths: orNull(upperRight, 'y'),
      lower_left_x_hundredths: orNull(lowerLeft, 'x'),
      lower_left_y_hundredths: orNull(lowerLeft, 'y'),
      bar_across_hundredths: hundredths(readings.barAcross),
      bar_down_hundredths: hundredths(readings.barDown),
      measured_on: today,
      measured_by: tidy(measuredBy),
      light_checked_on: null,
      position: (latest?.position ?? 0) + 1,
    })
    .execute()
  say(strings.measured(profile))
  return null
}

/** @throws AppError `core.notFound`, `calibration.notMeasured` */
export async function confirmPrinter(
  { id }: One,
  { tx, today, say }: CommandContext,
): Promise<null> {
  const profile = await getProfile(tx, id)
  const latest = await findCalibration(tx, id)
  if (!latest) throw calibrationErrors.notMeasured(profile)
  await tx
    .updateTable('printer_calibration')
    .set({ light_checked_on: today })
    .where('id', '=', latest.id)
    .execute()
  say(strings.confirmed(profile))
  return null
}

const tidied = ({ name, tray, note }: ProfileFields) => ({
  name: tidy(name),
  tray: tidy(tray),
  note: tidy(note),
})

async function assertNew(
  db: Db,
  { id, name, tray }: One & { readonly name: string; readonly tray: string },
): Promise<void> {
  const same = await db
    .selectFrom('printer_profile')
    .select('id')
    .where('name', '=', name)
    .where('tray', '=', tray)
    .where('id', '!=', id)
    .executeTakeFirst()
  if (same) throw calibrationErrors.profileExists({ name, tray })
}

const hundredths = (mm: number) => Math.round(mm * 100)
const orNull = (place: Place | null, axis: 'x' | 'y') =>
  place === null ? null : hundredths(place[axis])
