import type { LocalDate } from '@shared/core/local-date'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import { PrinterProfileId } from './calibration.ids'
import type { PrinterHabits, Readings, Sheet } from './calibration.rules'
import { calibrationStrings as strings } from './calibration.strings'

const profileFields = {
  name: z.string().trim().min(1, strings.nameMissing).max(100),
  tray: z.string().trim().max(60),
  note: z.string().trim().max(300),
}
export const ProfileFields = z.strictObject(profileFields)
export type ProfileFields = z.output<typeof ProfileFields>

const Length = z.number().min(50).max(1000)
/** Millimetres to a hundredth; how far from the expected is judged by the rules. */
const Reading = z.number(strings.readingWrong).min(-100).max(1100)
const ReadPlace = z.strictObject({ x: Reading, y: Reading })

export const RulerReadings = z.strictObject({
  profileId: PrinterProfileId,
  width: Length,
  height: Length,
  upperLeft: ReadPlace,
  lowerRight: ReadPlace,
  upperRight: ReadPlace.nullable(),
  lowerLeft: ReadPlace.nullable(),
  barAcross: Reading,
  barDown: Reading,
  measuredBy: z.string().trim().min(1, strings.whoMissing).max(100),
})
export type RulerReadings = z.output<typeof RulerReadings>

export interface Calibration {
  readonly sheet: Sheet
  readonly readings: Readings
  readonly habits: PrinterHabits
  /** Millimetres: how far the readings contradict one another. */
  readonly contradiction: number
  readonly measuredOn: LocalDate
  readonly measuredBy: string
  /** The day a corrected page was laid over the stock against the light. */
  readonly lightCheckedOn: LocalDate | null
}

export interface PrinterProfile extends ProfileFields {
  readonly id: PrinterProfileId
  readonly isRetired: boolean
  /** null: not measured yet. */
  readonly calibration: Calibration | null
}

const OneProfile = z.strictObject({ id: PrinterProfileId })

export const calibrationContract = {
  'calibration.profiles': query<readonly PrinterProfile[]>()(z.strictObject({})),
  'calibration.addProfile': command<{ id: PrinterProfileId }>()(ProfileFields),
  'calibration.editProfile': command<null>()(
    z.strictObject({ id: PrinterProfileId, ...profileFields }),
  ),
  'calibration.retireProfile': command<null>()(
    z.strictObject({ id: PrinterProfileId, isRetired: z.boolean() }),
  ),
  /** With everything measured of it. */
  'calibration.removeProfile': command<null>()(OneProfile),
  /** @throws AppError `calibration.implausible`, `.contradictory` */
  'calibration.measure': command<null>()(RulerReadings),
  /** The corrected page was laid over the stock and fits. @throws AppError `calibration.notMeasured` */
  'calibration.confirm': command<null>()(OneProfile),
}
