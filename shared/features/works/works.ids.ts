import { z } from 'zod'

export const WorkItemId = z.uuid().brand<'WorkItemId', 'inout'>()
export type WorkItemId = z.infer<typeof WorkItemId>

export const WorkAttachmentId = z.uuid().brand<'WorkAttachmentId', 'inout'>()
export type WorkAttachmentId = z.infer<typeof WorkAttachmentId>
