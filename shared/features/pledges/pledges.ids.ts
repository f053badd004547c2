import { z } from 'zod'

export const PledgeId = z.uuid().brand<'PledgeId', 'inout'>()
export type PledgeId = z.infer<typeof PledgeId>

export const PledgePartyId = z.uuid().brand<'PledgePartyId', 'inout'>()
export type PledgePartyId = z.infer<typeof PledgePartyId>

export const PledgeItemId = z.uuid().brand<'PledgeItemId', 'inout'>()
export type PledgeItemId = z.infer<typeof PledgeItemId>

export const PledgeAttachmentId = z.uuid().brand<'PledgeAttachmentId', 'inout'>()
export type PledgeAttachmentId = z.infer<typeof PledgeAttachmentId>
