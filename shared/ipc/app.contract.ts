import { DroppedFileId, DroppedName, Piece } from '@shared/core/dropped-file'
import { z } from 'zod'
import { query } from './procedure'

/** Chosen by the window, so that it can follow and stop a task it has just started. */
export const TaskId = z.uuid().brand<'TaskId', 'inout'>()
export type TaskId = z.infer<typeof TaskId>

export const appProcedures = {
  /** Asks a running task to stop; a task that has ended already is not an error. */
  'app.cancelTask': query<{ readonly wasRunning: boolean }>()(z.strictObject({ taskId: TaskId })),
  /** For what is shown to a whole room; the screen is given back in the same way. */
  'app.setFullScreen': query<null>()(z.strictObject({ isFull: z.boolean() })),
  /**
   * Announces a dropped file, whose content follows in pieces. It is kept in memory alone, until it
   * is taken, or the next one is announced.
   *
   * @throws AppError `attachments.fileTooLarge`, `.fileEmpty`
   */
  'app.dropFile': query<{ readonly dropped: DroppedFileId }>()(
    z.strictObject({ name: DroppedName, sizeBytes: z.int().min(0) }),
  ),
  /** The next piece of it, in order. @throws AppError `attachments.dropLost` */
  'app.dropPiece': query<null>()(z.strictObject({ dropped: DroppedFileId, piece: Piece })),
}
