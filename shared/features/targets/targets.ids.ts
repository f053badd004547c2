import { z } from 'zod'

export const TargetId = z.uuid().brand<'TargetId', 'inout'>()
export type TargetId = z.infer<typeof TargetId>

export const TargetValueId = z.uuid().brand<'TargetValueId', 'inout'>()
export type TargetValueId = z.infer<typeof TargetValueId>
