import { z } from 'zod'

export const MeetingId = z.uuid().brand<'MeetingId', 'inout'>()
export type MeetingId = z.infer<typeof MeetingId>

export const MemberId = z.uuid().brand<'MemberId', 'inout'>()
export type MemberId = z.infer<typeof MemberId>

export const ItemId = z.uuid().brand<'ItemId', 'inout'>()
export type ItemId = z.infer<typeof ItemId>

export const CouncilAttachmentId = z.uuid().brand<'CouncilAttachmentId', 'inout'>()
export type CouncilAttachmentId = z.infer<typeof CouncilAttachmentId>
