import { z } from 'zod'

export const FrameworkId = z.uuid().brand<'FrameworkId', 'inout'>()
export type FrameworkId = z.infer<typeof FrameworkId>

/** A leg, a prong, or a content under one. */
export const FrameworkItemId = z.uuid().brand<'FrameworkItemId', 'inout'>()
export type FrameworkItemId = z.infer<typeof FrameworkItemId>
