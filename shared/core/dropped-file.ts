import { z } from 'zod'

/**
 * A file that was dropped on the window, handed over through the same door as everything else.
 * Neither side ever names a path: what a page may read is the content of a file that the clerk let
 * go over it, and that content is all that arrives.
 */
export const DroppedFileId = z.uuid().brand<'DroppedFileId', 'inout'>()
export type DroppedFileId = z.infer<typeof DroppedFileId>

/** One call carries no more than this; the door refuses anything above 1 MiB. */
export const pieceBytes = 512 * 1024

/** The last part of a path, as the system allows it. */
export const DroppedName = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[^\\/\0]+$/)

export const Piece = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.length > 0 && value.length <= pieceBytes,
)

/** For the input of every “attach”: without it a dialog asks for a file. */
export const dropped = { dropped: DroppedFileId.optional() }
