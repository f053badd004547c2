import { z } from 'zod'

export const DecisionId = z.uuid().brand<'DecisionId', 'inout'>()
export type DecisionId = z.infer<typeof DecisionId>

export const AwardId = z.uuid().brand<'AwardId', 'inout'>()
export type AwardId = z.infer<typeof AwardId>
