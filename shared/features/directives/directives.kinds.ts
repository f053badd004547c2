/**
 * How one document stands to another, said from the newer to the older: thực hiện, căn cứ, thay thế,
 * viện dẫn, khen thưởng theo, tiếp nối (R-002 … R-027).
 */
export const relationKinds = [
  'implements',
  'based-on',
  'replaces',
  'cites',
  'awards-per',
  'continues',
] as const
export type RelationKind = (typeof relationKinds)[number]

/** Only of a replacement: the whole document, or some parts of it. */
export const replacementExtents = ['whole', 'partial'] as const
export type ReplacementExtent = (typeof replacementExtents)[number]

/** Seen from the office: văn bản đến, đi, nội bộ. */
export const directions = ['incoming', 'outgoing', 'internal'] as const
export type Direction = (typeof directions)[number]

/** What a document is worth now; derived from its replacements and from the clerk's word. */
export const validities = ['in-force', 'partly-replaced', 'replaced', 'ended'] as const
export type Validity = (typeof validities)[number]
