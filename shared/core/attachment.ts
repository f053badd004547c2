/** What may be kept with a record; told by the content, never by the name alone. */
export const attachmentKinds = ['pdf', 'docx', 'doc', 'xlsx', 'xls', 'jpg', 'png', 'tif'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** A scan of 200 pages has about 20 MB; more is a scan at a needless resolution. */
export const attachmentLimitBytes = 50_000_000

/** All of them go into every backup, and one container must stay below what FAT32 holds. */
export const attachmentsLimitBytes = 2_000_000_000

/** Endings a file of a kind may have in its name. */
export const attachmentEndings: Readonly<Record<AttachmentKind, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  doc: ['doc'],
  xlsx: ['xlsx'],
  xls: ['xls'],
  jpg: ['jpg', 'jpeg'],
  png: ['png'],
  tif: ['tif', 'tiff'],
}
