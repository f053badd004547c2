import { z } from 'zod'

export const RoundId = z.uuid().brand<'RoundId', 'inout'>()
export type RoundId = z.infer<typeof RoundId>

export const NominationId = z.uuid().brand<'NominationId', 'inout'>()
export type NominationId = z.infer<typeof NominationId>

export const ProposalId = z.uuid().brand<'ProposalId', 'inout'>()
export type ProposalId = z.infer<typeof ProposalId>

export const OpinionId = z.uuid().brand<'OpinionId', 'inout'>()
export type OpinionId = z.infer<typeof OpinionId>

export const ReturnId = z.uuid().brand<'ReturnId', 'inout'>()
export type ReturnId = z.infer<typeof ReturnId>

export const UpwardListId = z.uuid().brand<'UpwardListId', 'inout'>()
export type UpwardListId = z.infer<typeof UpwardListId>

export const UpwardResultId = z.uuid().brand<'UpwardResultId', 'inout'>()
export type UpwardResultId = z.infer<typeof UpwardResultId>
