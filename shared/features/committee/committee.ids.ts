import { z } from 'zod'

export const CommitteeVersionId = z.uuid().brand<'CommitteeVersionId', 'inout'>()
export type CommitteeVersionId = z.infer<typeof CommitteeVersionId>

export const SignerId = z.uuid().brand<'SignerId', 'inout'>()
export type SignerId = z.infer<typeof SignerId>

export const DocumentNumberId = z.uuid().brand<'DocumentNumberId', 'inout'>()
export type DocumentNumberId = z.infer<typeof DocumentNumberId>
