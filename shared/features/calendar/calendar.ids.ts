import { z } from 'zod'

export const EventId = z.uuid().brand<'EventId', 'inout'>()
export type EventId = z.infer<typeof EventId>

export const EventAttachmentId = z.uuid().brand<'EventAttachmentId', 'inout'>()
export type EventAttachmentId = z.infer<typeof EventAttachmentId>
