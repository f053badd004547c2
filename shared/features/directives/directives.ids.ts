import { z } from 'zod'

export const DirectiveId = z.uuid().brand<'DirectiveId', 'inout'>()
export type DirectiveId = z.infer<typeof DirectiveId>

export const RelationId = z.uuid().brand<'RelationId', 'inout'>()
export type RelationId = z.infer<typeof RelationId>

export const AttachmentId = z.uuid().brand<'AttachmentId', 'inout'>()
export type AttachmentId = z.infer<typeof AttachmentId>
