export const partyDocumentStrings = {
  wholeWord: 'xuất sắc',
  /** Tiêu đề of every Party document. */
  partyName: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  /** As `content` of a style sheet: “Trang 2/7”. */
  pageOf: { before: '"Trang "', between: '"/"' },
} as const
