export const partyDocumentStrings = {
  wholeWord: 'xuất sắc',
  /** Tiêu đề of every Party document. */
  partyName: 'ĐẢNG CỘNG SẢN VIỆT NAM',
} as const
