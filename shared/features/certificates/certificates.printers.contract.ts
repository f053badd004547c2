import { PrinterProfileId } from '@shared/features/calibration/calibration.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { DesignId } from './certificates.ids'

const rulerFields = {
  profileId: PrinterProfileId,
  /** Millimetres; room for four crosses and two bars. */
  width: z.number().min(200).max(1000),
  height: z.number().min(160).max(1000),
  isCorrected: z.boolean(),
}

export const certificatePrintersContract = {
  /** The page a printer is measured, or checked, with. @throws AppError `core.notFound` */
  'certificates.ruler': query<Uint8Array>()(z.strictObject(rulerFields)),
  'certificates.printRuler': task<null>()(z.strictObject({ ...rulerFields, taskId: TaskId })),
  /** Boxes of a design on plain paper, to lay over the stock against the light. */
  'certificates.printOutlines': task<null>()(
    z.strictObject({
      designId: DesignId,
      /** null: as the design has them, for a printer that was not measured. */
      profileId: PrinterProfileId.nullable(),
      taskId: TaskId,
    }),
  ),
}
