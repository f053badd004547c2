export const partyDocumentStrings = {
  /** Tiêu đề of every Party document. */
  partyName: 'ĐẢNG CỘNG SẢN VIỆT NAM',
} as const
