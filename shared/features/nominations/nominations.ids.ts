import { z } from 'zod'

export const RoundId = z.uuid().brand<'RoundId', 'inout'>()
export type RoundId = z.infer<typeof RoundId>

export const NominationId = z.uuid().brand<'NominationId', 'inout'>()
export type NominationId = z.infer<typeof NominationId>
