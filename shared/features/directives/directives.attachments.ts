/** What may be kept with a document; told by the content, never by the name alone. */
export const attachmentKinds = ['pdf', 'docx', 'doc', 'xlsx', 'xls', 'jpg', 'png', 'tif'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]
