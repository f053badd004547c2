import { z } from 'zod'

export const DecisionId = z.uuid().brand<'DecisionId', 'inout'>()
export type DecisionId = z.infer<typeof DecisionId>

export const AwardId = z.uuid().brand<'AwardId', 'inout'>()
export type AwardId = z.infer<typeof AwardId>

export const DecisionFileId = z.uuid().brand<'DecisionFileId', 'inout'>()
export type DecisionFileId = z.infer<typeof DecisionFileId>

/** A paper book of the time before this program. */
export const OlderBookId = z.uuid().brand<'OlderBookId', 'inout'>()
export type OlderBookId = z.infer<typeof OlderBookId>
