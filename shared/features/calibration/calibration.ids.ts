import { z } from 'zod'

export const PrinterProfileId = z.uuid().brand<'PrinterProfileId', 'inout'>()
export type PrinterProfileId = z.infer<typeof PrinterProfileId>

export const PrinterCalibrationId = z.uuid().brand<'PrinterCalibrationId', 'inout'>()
export type PrinterCalibrationId = z.infer<typeof PrinterCalibrationId>
